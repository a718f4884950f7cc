import { app, BrowserWindow, dialog, nativeTheme, type Session, screen } from 'electron';
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
  readonly onClosed: () => void;
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
      options.onClosed();
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
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void offerReopening(window);
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

async function offerReopening(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window stopped.',
    detail: 'What was open in it has to be opened again. Settings and saved reports are intact.',
    buttons: ['Reopen', 'Quit'],
    defaultId: 0,
    cancelId: 0,
  });
  if (response === 0) window.webContents.reload();
  else app.quit();
}
