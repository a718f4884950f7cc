import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { succeed } from '../../shared/base/result.ts';
import { RESUME_EXTENSIONS } from '../../shared/document/resume-files.ts';
import type {
  ExportFormat,
  ExportOutcome,
  ExportRequest,
  LogoOutcome,
  OpenedFile,
  ResumeOrigin,
} from '../../shared/ipc/bridge.ts';
import { readLogo } from '../export/read-logo.ts';
import type { RenderTools } from '../export/render-report.ts';
import { reportFileName } from '../export/report-file-name.ts';
import { saveReport } from '../export/save-report.ts';
import { listResumePaths } from '../files/list-resume-paths.ts';
import { openResumeFile } from '../files/open-resume-file.ts';

/** Everything for which the system asks the person, and what follows from the answer. Paths stay in here. */
export interface Dialogs {
  /** Files, or the résumés of a folder. */
  chooseResumes(from: ResumeOrigin): Promise<readonly OpenedFile[]>;
  exportReport(request: ExportRequest): Promise<ExportOutcome>;
  /** A picture for the letterhead. */
  chooseLogo(): Promise<LogoOutcome>;
  /** Shows a file that was saved in this session; an id that was never given does nothing. */
  showSaved(savedId: string): void;
}

const FORMAT_NAMES: Readonly<Record<ExportFormat, string>> = {
  pdf: 'PDF',
  html: 'Web page',
  md: 'Markdown',
  json: 'JSON',
  csv: 'CSV',
  docx: 'Word document',
};

/** `onOpened` hears which paths were read, and what became of each. */
export function createDialogs(
  window: () => BrowserWindow | null,
  tools: RenderTools,
  onOpened: (paths: readonly string[], opened: readonly OpenedFile[]) => void,
): Dialogs {
  const saved = new Map<string, string>();
  let folder = app.getPath('documents');

  async function askWhere(request: ExportRequest): Promise<string | null> {
    const options = {
      title: 'Save report',
      defaultPath: join(folder, reportFileName(request.report, request.format)),
      filters: [{ name: FORMAT_NAMES[request.format], extensions: [request.format] }],
      properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const],
    };
    const parent = window();
    const answer = await (parent === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(parent, options));
    return answer.canceled || answer.filePath === '' ? null : answer.filePath;
  }

  return {
    async chooseResumes(from) {
      // Windows and Linux have no dialog for both.
      const options =
        from === 'folder'
          ? { title: 'Open folder of résumés', properties: ['openDirectory' as const] }
          : {
              title: 'Open résumé',
              filters: [
                { name: 'Résumés', extensions: [...RESUME_EXTENSIONS] },
                { name: 'All files', extensions: ['*'] },
              ],
              properties: ['openFile' as const, 'multiSelections' as const],
            };
      const parent = window();
      const answer = await (parent === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options));
      if (answer.canceled) return [];
      const paths = await listResumePaths(answer.filePaths);
      const opened = await Promise.all(paths.map(openResumeFile));
      onOpened(paths, opened);
      return opened;
    },
    async chooseLogo() {
      const options = {
        title: 'Choose logo',
        filters: [{ name: 'Pictures', extensions: ['png', 'jpg', 'jpeg'] }],
        properties: ['openFile' as const],
      };
      const parent = window();
      const answer = await (parent === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options));
      const [path] = answer.filePaths;
      if (answer.canceled || path === undefined) return { kind: 'cancelled' };
      const logo = await readLogo(path);
      return logo.ok ? { kind: 'chosen', logo: logo.value } : { kind: 'refused', message: logo.error };
    },
    async exportReport(request) {
      const chosen = await askWhere(request);
      if (chosen === null) return succeed({ kind: 'cancelled' });
      const path = withExtension(chosen, request.format);
      const written = await saveReport(path, request, tools);
      if (!written.ok) return written;
      const savedId = String(saved.size + 1);
      saved.set(savedId, path);
      folder = join(path, '..');
      return succeed({ kind: 'saved', fileName: basename(path), savedId });
    },
    showSaved(savedId) {
      const path = saved.get(savedId);
      if (path !== undefined) shell.showItemInFolder(path);
    },
  };
}

/**
 * Some systems leave the extension to us. It is added only where that names no existing file: the dialog asked about
 * replacing the name that was typed, not another one.
 */
function withExtension(path: string, format: ExportFormat): string {
  if (extname(path) !== '') return path;
  const completed = `${path}.${format}`;
  return existsSync(completed) ? path : completed;
}
