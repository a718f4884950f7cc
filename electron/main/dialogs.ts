import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type NativeImage, type OpenDialogOptions, shell } from 'electron';
import { succeed } from '../../shared/base/result.ts';
import { RESUME_EXTENSIONS } from '../../shared/document/resume-files.ts';
import type {
  ExportFormat,
  ExportOutcome,
  ExportRequest,
  LogoOutcome,
  OpenedFile,
  ResumeExportRequest,
  ResumeOrigin,
} from '../../shared/ipc/bridge.ts';
import { encodeJsonResume } from '../export/encode-json-resume.ts';
import { readLogo } from '../export/read-logo.ts';
import type { RenderTools } from '../export/render-report.ts';
import { reportFileName, resumeFileName } from '../export/report-file-name.ts';
import { saveReport } from '../export/save-report.ts';
import { writeReport } from '../export/write-report.ts';
import { listResumePaths } from '../files/list-resume-paths.ts';
import { openResumeFile } from '../files/open-resume-file.ts';

/** Everything for which the system asks the person, and what follows from the answer. Paths stay in here. */
export interface Dialogs {
  /** Files, or the résumés of a folder. */
  chooseResumes(from: ResumeOrigin): Promise<readonly OpenedFile[]>;
  exportReport(request: ExportRequest): Promise<ExportOutcome>;
  /** A picture for the letterhead. */
  chooseLogo(): Promise<LogoOutcome>;
  /** A résumé as JSON Resume. */
  exportResume(request: ResumeExportRequest): Promise<ExportOutcome>;
  /** Shows a file that was saved in this session; an id that was never given does nothing. */
  showSaved(savedId: string): void;
  /** Goes on with a drag that began in the window: from now on the saved file is dragged. */
  dragSaved(savedId: string): void;
}

interface FileKind {
  /** For people. */
  readonly name: string;
  readonly extension: string;
}

const FORMAT_NAMES: Readonly<Record<ExportFormat, string>> = {
  pdf: 'PDF',
  html: 'Web page',
  md: 'Markdown',
  json: 'JSON',
  csv: 'CSV',
  docx: 'Word document',
};

const ALL_FILES = { name: 'All files', extensions: ['*'] };

/** What the system's dialog asks for. */
const OPEN_OPTIONS: Readonly<Record<ResumeOrigin, OpenDialogOptions>> = {
  files: {
    title: 'Open résumé',
    filters: [{ name: 'Résumés', extensions: [...RESUME_EXTENSIONS] }, ALL_FILES],
    properties: ['openFile', 'multiSelections'],
  },
  folder: { title: 'Open folder of résumés', properties: ['openDirectory'] },
  job: {
    title: 'Open job description',
    filters: [{ name: 'Job description', extensions: ['json', 'txt', 'md'] }, ALL_FILES],
    properties: ['openFile'],
  },
};

/** `onOpened` hears which paths of résumés were read, and what became of each. */
export function createDialogs(
  window: () => BrowserWindow | null,
  tools: RenderTools,
  onOpened: (paths: readonly string[], opened: readonly OpenedFile[]) => void,
): Dialogs {
  /** Files saved in this session, each with the picture that follows the pointer when it is dragged. */
  const saved = new Map<string, { readonly path: string; readonly icon: NativeImage }>();
  let folder = app.getPath('documents');

  async function askWhere(title: string, name: string, kind: FileKind): Promise<string | null> {
    const options = {
      title,
      defaultPath: join(folder, name),
      filters: [{ name: kind.name, extensions: [kind.extension] }],
      properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const],
    };
    const parent = window();
    const answer = await (parent === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(parent, options));
    return answer.canceled || answer.filePath === '' ? null : withExtension(answer.filePath, kind.extension);
  }

  /** Remembers what was saved, to show or drag it later. */
  async function rememberSaved(path: string): Promise<ExportOutcome> {
    const savedId = String(saved.size + 1);
    saved.set(savedId, { path, icon: await app.getFileIcon(path) });
    folder = join(path, '..');
    return succeed({ kind: 'saved', fileName: basename(path), savedId });
  }

  return {
    async chooseResumes(from) {
      // Windows and Linux have no dialog for both.
      const options = OPEN_OPTIONS[from];
      const parent = window();
      const answer = await (parent === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options));
      if (answer.canceled) return [];
      const paths = await listResumePaths(answer.filePaths);
      const opened = await Promise.all(paths.map(openResumeFile));
      if (from !== 'job') onOpened(paths, opened);
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
      const { report, format } = request;
      const kind = { name: FORMAT_NAMES[format], extension: format };
      const path = await askWhere('Save report', reportFileName(report, format), kind);
      if (path === null) return succeed({ kind: 'cancelled' });
      const written = await saveReport(path, request, tools);
      return written.ok ? rememberSaved(path) : written;
    },
    async exportResume({ name, resume }) {
      const kind = { name: 'JSON Resume', extension: 'json' };
      const path = await askWhere('Save résumé', resumeFileName(name), kind);
      if (path === null) return succeed({ kind: 'cancelled' });
      const written = await writeReport(path, encodeJsonResume(resume));
      return written.ok ? rememberSaved(path) : written;
    },
    showSaved(savedId) {
      const file = saved.get(savedId);
      if (file !== undefined) shell.showItemInFolder(file.path);
    },
    dragSaved(savedId) {
      const file = saved.get(savedId);
      if (file !== undefined) window()?.webContents.startDrag({ file: file.path, icon: file.icon });
    },
  };
}

/**
 * Some systems leave the extension to us. It is added only where that names no existing file: the dialog asked about
 * replacing the name that was typed, not another one.
 */
function withExtension(path: string, extension: string): string {
  if (extname(path) !== '') return path;
  const completed = `${path}.${extension}`;
  return existsSync(completed) ? path : completed;
}
