import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  nativeTheme,
  type RenderProcessGoneDetails,
  type Session,
  screen,
} from 'electron';
import type { IpcEvent, IpcEvents } from '../../shared/ipc/ipc-contract.ts';
import type { JsonStore } from './json-store.ts';
import { MIN_SIZE, placeWindow, type WindowPlace } from './window-place.ts';

export interface MainWindowOptions {
  readonly session: Session;
  /** Absolute path of the preload script. */
  readonly preload: string;
  /** URL of what to load. */
  readonly page: string;
  readonly place: JsonStore<WindowPlace | null>;
  /** Developer tools are for development only. */
  readonly developerTools: boolean;
  /** Nobody listens in it any more: it was closed, or its page stopped. */
  readonly onGone: () => void;
  /** Whether the library outlasts the page. */
  readonly isKeeping: () => boolean;
}

/** The app's one window, open or not. */
export interface MainWindow {
  /** Opens it, or brings it to the front. */
  show(): Promise<void>;
  /** Tells the page something that it did not ask for; nobody hears it while the window is closed. */
  send<E extends IpcEvent>(event: E, detail: IpcEvents[E]): void;
  /** For dialogs that belong to it; null while it is closed. */
  readonly current: BrowserWindow | null;
}

export function createMainWindow(options: MainWindowOptions): MainWindow {
  let current: BrowserWindow | null = null;
  let opening: Promise<void> | null = null;

  async function open(): Promise<void> {
    const window = buildWindow(options, await options.place.load());
    current = window;
    window.on('closed', () => {
      current = null;
      options.onGone();
    });
    // Fails only when the window is closed while it loads.
    await window.loadURL(options.page).catch(() => undefined);
  }

  return {
    get current() {
      return current;
    },
    async show() {
      if (current === null) {
        opening ??= open().finally(() => {
          opening = null;
        });
        return opening;
      }
      if (current.isMinimized()) current.restore();
      current.show();
      current.focus();
    },
    send(event, detail) {
      current?.webContents.send(event, detail);
    },
  };
}

/** The page's background before it has drawn itself, so that opening does not flash. Tokens `bg`. */
const BACKGROUND = { light: '#F6F7F9', dark: '#101419' } as const;

/** Where it was, shown once it has something to show. */
function buildWindow(options: MainWindowOptions, remembered: WindowPlace | null): BrowserWindow {
  const displays = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()];
  const { bounds, maximized } = placeWindow(
    remembered,
    displays.map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    title: 'Plumb',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      session: options.session,
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: options.developerTools,
    },
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  window.webContents.on('did-finish-load', () => window.webContents.setZoomLevel(remembered?.zoomLevel ?? 0));
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    options.onGone();
    void offerReopening(window, options, details);
  });
  window.on('close', () => void options.place.save(currentPlace(window)));
  return window;
}

function currentPlace(window: BrowserWindow): WindowPlace {
  return {
    bounds: window.getNormalBounds(),
    maximized: window.isMaximized(),
    zoomLevel: window.webContents.getZoomLevel(),
  };
}

/** The page stopped by itself. Says what is left, and asks until the person reopens it or quits. */
async function offerReopening(
  window: BrowserWindow,
  options: MainWindowOptions,
  details: RenderProcessGoneDetails,
): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window stopped.',
    detail: options.isKeeping()
      ? 'Your library is intact, with every correction and decision up to now. What was open can be opened again from it.'
      : 'Saved reports are intact. Nothing else is kept, as your settings say, so that résumés have to be opened again.',
    buttons: ['Reopen', 'Copy details', 'Quit'],
    defaultId: 0,
    cancelId: 0,
  });
  if (response === 0) window.webContents.reload();
  if (response === 2) app.quit();
  if (response !== 1) return;
  const { electron, chrome } = process.versions;
  const versions = `Plumb ${app.getVersion()}, Electron ${electron}, Chrome ${chrome}, ${process.platform}`;
  await clipboard.writeText(
    `The window stopped: ${details.reason}, exit code ${String(details.exitCode)}.\n${versions}\n`,
  );
  await offerReopening(window, options, details);
}
