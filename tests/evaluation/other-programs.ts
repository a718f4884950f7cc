import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** Programs that the evaluation uses where they are installed. */
export type OtherProgram = 'soffice' | 'pdftotext' | 'pdflatex';

const VERSION_SWITCH: Readonly<Record<OtherProgram, string>> = {
  soffice: '--version',
  pdftotext: '-v',
  pdflatex: '--version',
};

export function isInstalled(program: OtherProgram): boolean {
  return spawnSync(program, [VERSION_SWITCH[program]], { stdio: 'ignore' }).status === 0;
}

/** The text of a PDF as pdftotext reads it; null when it cannot. */
export function textByPdftotext(file: string): string | null {
  const { status, stdout } = spawnSync('pdftotext', ['-enc', 'UTF-8', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? stdout : null;
}

/**
 * Saves documents in another format, beside each other in `folder`, under their names with the format's ending.
 * LibreOffice keeps its own settings in `profile`. Throws when it fails.
 */
export function convertByLibreOffice(
  files: readonly string[],
  format: string,
  folder: string,
  profile: string,
): void {
  const { status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
      ...files,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`LibreOffice could not convert to ${format}: ${stderr}`);
}

/** Sets a .tex file; the PDF stands beside it under its name. Throws with LaTeX's own words when it fails. */
export function typesetByLatex(file: string, folder: string): void {
  const { status, stdout } = spawnSync(
    'pdflatex',
    ['-interaction=nonstopmode', '-halt-on-error', '-no-shell-escape', `-output-directory=${folder}`, file],
    { encoding: 'utf8', cwd: folder },
  );
  if (status !== 0) throw new Error(`LaTeX could not set ${file}: ${stdout.slice(-1000)}`);
}
