import { contextBridge, ipcRenderer } from 'electron';
import type { PlumbBridge } from '../../shared/ipc/bridge.ts';
import type { Channel, IpcEvent, IpcEvents, RequestOf, ResponseOf } from '../../shared/ipc/ipc-contract.ts';

function ask<C extends Channel>(channel: C, request: RequestOf<C>): Promise<ResponseOf<C>> {
  return ipcRenderer.invoke(channel, request) as Promise<ResponseOf<C>>;
}

/** The event object stays here: it would hand the window a way to send anything anywhere. */
function listen<E extends IpcEvent>(event: E, listener: (detail: IpcEvents[E]) => void): () => void {
  const receive = (_event: unknown, detail: IpcEvents[E]): void => listener(detail);
  ipcRenderer.on(event, receive);
  return () => void ipcRenderer.off(event, receive);
}

const plumb: PlumbBridge = {
  parseResume: (requestId, file, ocr) => ask('resume:parse', { requestId, file, ocr }),
  cancelParse: (requestId) => ask('resume:cancel', requestId),
  chooseResumes: (from) => ask('resume:choose', from),
  listSamples: () => ask('sample:list', undefined),
  openSample: (id) => ask('sample:open', id),
  exportReport: (request) => ask('report:export', request),
  previewReport: (request) => ask('report:preview', request),
  printReport: (request) => ask('report:print', request),
  exportResume: (request) => ask('resume:export', request),
  chooseLogo: () => ask('report:choose-logo', undefined),
  copyReport: (request) => ask('report:copy', request),
  showSaved: (savedId) => ask('report:reveal', savedId),
  dragSaved: (savedId) => ask('report:drag', savedId),
  loadSettings: () => ask('settings:load', undefined),
  saveSettings: (settings) => ask('settings:save', settings),
  loadNotes: (sha256) => ask('notes:load', sha256),
  saveNotes: (sha256, notes) => ask('notes:save', { sha256, notes }),
  loadLibrary: () => ask('library:load', undefined),
  saveLibrary: (kept) => ask('library:save', { kept }),
  keepFile: (sha256, bytes) => ask('library:keep-file', { sha256, bytes }),
  openKeptFile: (sha256) => ask('library:open-file', sha256),
  knowsPlace: (sha256) => ask('resume:knows-place', sha256),
  showFile: (sha256) => ask('resume:show-file', sha256),
  clearSystemRecent: () => ask('recent:clear', undefined),
  showDataFolder: () => ask('app:show-data', undefined),
  listLicences: () => ask('app:list-licences', undefined),
  appInfo: () => ask('app:describe', undefined),
  countRefusedRequests: () => ask('network:count-refused', undefined),
  reportWindowState: (state) => ask('window:report-state', state),
  onParseProgress: (listener) => listen('resume:progress', listener),
  onOpenFiles: (listener) => {
    const stop = listen('resume:opened', listener);
    void ask('resume:await-opened', undefined);
    return stop;
  },
  onMenuCommand: (listener) => listen('menu:command', listener),
  onMenuChoice: (listener) => listen('menu:choice', listener),
};

/** All of the page that is needed here; this project has no DOM. */
declare const window: {
  addEventListener(
    type: 'securitypolicyviolation',
    listener: (event: {
      readonly isTrusted: boolean;
      readonly blockedURI: string;
      readonly originalPolicy: string;
    }) => void,
  ): void;
};

// What the page's own policy stops never becomes a request that main could see and count. The policy stands twice and
// stops everything twice; only the one that came as a header may name frame-ancestors.
window.addEventListener('securitypolicyviolation', ({ isTrusted, blockedURI, originalPolicy }) => {
  const isRequest = /^(?:https?|wss?):/.test(blockedURI);
  if (isTrusted && isRequest && originalPolicy.includes('frame-ancestors'))
    void ask('network:note-stopped', blockedURI.slice(0, 4096));
});

contextBridge.exposeInMainWorld('plumb', plumb);
