import { join, sep } from 'node:path';

/** The origin of everything that the app shows. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://plumb';
export const APP_PAGE = `${APP_ORIGIN}/index.html`;

/** A folder under the app's origin: requests whose path starts with `prefix` are answered from `folder`. */
export interface ServedFolder {
  /** Starts and ends with "/". */
  readonly prefix: string;
  readonly folder: string;
}

/** The file that a URL of the app names, or null when it names none of the served ones. */
export function resolveAppUrl(url: string, folders: readonly ServedFolder[]): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol: scheme, host, pathname } = new URL(url);
  if (`${scheme}//${host}` !== APP_ORIGIN) return null;
  const path = decodePath(pathname);
  const served = folders.find(({ prefix }) => path?.startsWith(prefix));
  if (path === null || served === undefined) return null;
  const file = join(served.folder, path.slice(served.prefix.length));
  return file.startsWith(served.folder + sep) ? file : null;
}

function decodePath(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') || path.includes('\\') ? null : path;
  } catch {
    return null;
  }
}
