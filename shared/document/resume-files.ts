/** Endings of the files that a dialog offers, without the dot. What a file is, its content decides. */
export const RESUME_EXTENSIONS = [
  'pdf',
  'docx',
  'odt',
  'rtf',
  'txt',
  'text',
  'md',
  'markdown',
  'html',
  'htm',
  'json',
  'png',
  'jpg',
  'jpeg',
] as const;

/** Endings that are as often something else, such as notes, web pages, data and photos that lie beside résumés. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'md',
  'markdown',
  'html',
  'htm',
  'json',
  'png',
  'jpg',
  'jpeg',
]);
const IN_FOLDERS: ReadonlySet<string> = new Set(
  RESUME_EXTENSIONS.filter((extension) => !AMBIGUOUS.has(extension)),
);

/**
 * Whether a file found in a folder is taken for a résumé, by its name. A file that is chosen by itself is opened
 * whatever its name says.
 */
export function isResumeFileName(name: string): boolean {
  const dot = name.lastIndexOf('.');
  return dot > 0 && IN_FOLDERS.has(name.slice(dot + 1).toLowerCase());
}
