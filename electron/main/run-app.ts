import { join } from 'node:path';
import { app, clipboard, dialog, Menu, nativeTheme, session, shell } from 'electron';
import { z } from 'zod';
import { type AppInfo, type Settings, settingsSchema } from '../../shared/ipc/bridge.ts';
import type { WindowState } from '../../shared/ipc/menu.ts';
import { renderMarkdown } from '../../shared/report/render-markdown.ts';
import { today } from '../clock/today.ts';
import { createPrinter } from '../export/create-printer.ts';
import { makePrintJob, renderReport } from '../export/render-report.ts';
import { createParserClient } from '../parser/parser-client.ts';
import { PARSER_LIMITS } from '../parser/parser-limits.ts';
import { createHandlers } from './app-handlers.ts';
import { menuTemplate } from './app-menu.ts';
import { appPaths } from './app-paths.ts';
import { serveApp } from './app-protocol.ts';
import { createDialogs } from './dialogs.ts';
import { answerChannels } from './ipc-handlers.ts';
import { createJsonStore } from './json-store.ts';
import { createLibraryStore } from './library-store.ts';
import { loadLicences } from './load-licences.ts';
import { createMainWindow } from './main-window.ts';
import { namedFiles } from './named-files.ts';
import { createNetworkGuard } from './network-guard.ts';
import { createNotesStore } from './notes-store.ts';
import { createOpenedFiles, type OpenedFiles } from './opened-files.ts';
import { spawnUtilityParser } from './parser-process.ts';
import { createRecentDocuments, type RecentDocuments } from './recent-documents.ts';
import { APP_ORIGIN, APP_PAGE } from './resolve-app-url.ts';
import { loadSamples } from './samples.ts';
import { type WindowPlace, windowPlaceSchema } from './window-place.ts';

const DEFAULT_SETTINGS: Settings = {
  role: null,
  exportFormat: 'pdf',
  paper: 'A4',
  theme: 'system',
  startRole: null,
  keep: 'results',
};

/** Before the window says what it shows. */
const NOTHING_SHOWN: WindowState = {
  hasDocument: false,
  hasResult: false,
  canShowFile: false,
  canReadAgain: false,
  canRecognize: false,
  hasMark: false,
  hasGap: false,
  targets: [],
  target: '',
  theme: DEFAULT_SETTINGS.theme,
  library: true,
  evidence: true,
  evidenceView: 'page',
  documents: [],
  hasRecent: false,
  undo: null,
  redo: null,
};

/** What a second start tells the first one. */
const secondStartSchema = z.object({ files: z.array(z.string()).max(1000) });

/** Starts the app with its window. `devServer` is the development server's origin, if one is used. */
export function runApp(devServer: string | null): void {
  // What Chromium keeps beside our settings stays out of their folder.
  app.setPath('sessionData', join(app.getPath('userData'), 'session'));
  const files = namedFiles(process.argv, !process.defaultApp, process.cwd());
  const secondStart: z.infer<typeof secondStartSchema> = { files: [...files] };
  if (!app.requestSingleInstanceLock(secondStart)) {
    app.quit();
    return;
  }
  const recent = createRecentDocuments(app);
  const opened = createOpenedFiles(recent.add);
  void opened.openPaths(files);
  // macOS names files by this event, also before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void opened.openPaths([path]);
  });
  void app
    .whenReady()
    .then(() => start(devServer, opened, recent))
    .catch(explainAndLeave);
}

async function start(devServer: string | null, opened: OpenedFiles, recent: RecentDocuments): Promise<void> {
  const paths = appPaths();
  const guard = createNetworkGuard(devServer);
  guard.protect(session.defaultSession);
  // In memory: the window leaves no cache, cookie or local storage behind.
  const windowSession = session.fromPartition('window', { cache: false });
  guard.protect(windowSession);
  serveApp(windowSession, [
    { prefix: '/', folder: paths.renderer },
    { prefix: '/pdfjs/', folder: paths.pdfjs },
  ]);

  const userData = app.getPath('userData');
  const settings = createJsonStore(join(userData, 'settings.json'), settingsSchema, DEFAULT_SETTINGS);
  const place = createJsonStore<WindowPlace | null>(join(userData, 'window.json'), windowPlaceSchema, null);
  const notes = createNotesStore(join(userData, 'notes'));
  const library = createLibraryStore(join(userData, 'library'));
  let isKeeping = true;
  const applySettings = ({ theme, keep }: Settings): void => {
    isKeeping = keep !== 'nothing';
    nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme;
    notes.setKeeping(isKeeping);
    library.setKeeping(keep);
    recent.setKeeping(keep);
  };
  applySettings(await settings.load());
  const samples = await loadSamples(paths.samples);
  const parser = createParserClient(() =>
    spawnUtilityParser(paths.parserHost, {
      workerFile: paths.parserWorker,
      assetsDir: paths.pdfjs,
      ocrFiles: paths.ocrFiles,
      limits: PARSER_LIMITS,
    }),
  );

  const window = createMainWindow({
    session: windowSession,
    preload: paths.preload,
    page: devServer ?? APP_PAGE,
    place,
    developerTools: !app.isPackaged,
    onGone: () => opened.stop(),
    isKeeping: () => isKeeping,
  });
  let windowState = NOTHING_SHOWN;
  // Nothing can be done for who has no file manager.
  const showData = () => void shell.openPath(userData);

  function tellMenu(): void {
    const template = menuTemplate({
      platform: process.platform,
      developing: !app.isPackaged,
      samples: samples.list(),
      windowState,
      onCommand: (command) => window.send('menu:command', command),
      onChoice: (choice) => window.send('menu:choice', choice),
      onCloseWindow: () => window.current?.close(),
      onShowData: showData,
      onSample: (id) => void samples.open(id).then((file) => opened.hand([file])),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  const printer = createPrinter(guard.protect);
  const tools = { fontsDir: paths.fonts, printPdf: printer.toPdf };
  answerChannels(
    createHandlers({
      parser,
      samples,
      settings,
      notes,
      library,
      guard,
      dialogs: createDialogs(() => window.current, tools, recent.add),
      preview: (request) => renderReport({ ...request, format: 'pdf' }, tools),
      print: async (request) => printer.toPaper(await makePrintJob(request, paths.fonts)),
      copy: async ({ report, handout }) => {
        await clipboard.writeText(renderMarkdown(report, handout));
      },
      info: describeApp(),
      licences: () => loadLicences(paths.licences),
      onSettings: applySettings,
      recent,
      onShowFile: (path) => shell.showItemInFolder(path),
      onShowData: showData,
      onProgress: (progress) => window.send('resume:progress', progress),
      onAwaitOpened: () => opened.deliverTo((files) => window.send('resume:opened', files)),
      onWindowState: (state) => {
        windowState = state;
        tellMenu();
      },
    }),
    devServer ?? APP_ORIGIN,
  );

  app.on('second-instance', (_event, _argv, _folder, told) => {
    const second = secondStartSchema.safeParse(told);
    void window.show();
    if (second.success) void opened.openPaths(second.data.files);
  });
  app.on('activate', () => void window.show());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  finishBeforeQuit(async () => {
    parser.close();
    await Promise.all([settings.settled(), place.settled(), notes.settled(), library.settled()]);
  });

  tellMenu();
  await window.show();
  parser.prepare();
}

/** Only a defect of the build gets here, such as missing samples. */
function explainAndLeave(error: unknown): void {
  dialog.showErrorBox(
    'Plumb could not start',
    error instanceof Error ? error.message : 'No reason was given.',
  );
  app.exit(1);
}

function describeApp(): AppInfo {
  const { platform, versions } = process;
  return {
    version: app.getVersion(),
    electron: versions.electron,
    chrome: versions.chrome,
    platform: platform === 'darwin' || platform === 'win32' ? platform : 'linux',
    today: today(),
  };
}

/** Lets `finish` end before the app does. */
function finishBeforeQuit(finish: () => Promise<void>): void {
  let finished = false;
  app.on('will-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    void finish().finally(() => {
      finished = true;
      // Not before this event is over: Electron ignores a wish to quit that comes while it asks about quitting.
      setImmediate(() => app.quit());
    });
  });
}
