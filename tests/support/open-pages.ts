import { pathToFileURL } from 'node:url';
import type { ElectronApplication } from '@playwright/test';

/** What came of opening pages: what was seen in each, and every address that was asked for, theirs among them. */
export interface OpenedPages {
  readonly seen: readonly unknown[];
  readonly requests: readonly string[];
}

/**
 * Opens files one after another in a window of their own that may run scripts, and works out `look` in each. Counted
 * by the browser's own network log, which knows files as well; what a page carries in itself ("data:") is no request.
 */
export async function openPages(
  app: ElectronApplication,
  files: readonly string[],
  look: string,
): Promise<OpenedPages> {
  return app.evaluate(
    async ({ BrowserWindow, session }, { paths, expression }) => {
      const partition = session.fromPartition('opened-pages');
      const window = new BrowserWindow({ show: false, webPreferences: { session: partition } });
      const { debugger: log } = window.webContents;
      const requests: string[] = [];
      const seen: unknown[] = [];
      await window.loadURL('about:blank');
      log.attach();
      log.on('message', (_event, method, { request }) => {
        if (method === 'Network.requestWillBeSent') requests.push(String(request.url));
      });
      await log.sendCommand('Network.enable');
      for (const path of paths) {
        await window.loadFile(path);
        seen.push(await window.webContents.executeJavaScript(expression));
      }
      window.destroy();
      return { seen, requests: requests.filter((url) => !url.startsWith('data:')) };
    },
    { paths: [...files], expression: look },
  );
}

/** The address under which a file is opened. */
export function addressOf(file: string): string {
  return pathToFileURL(file).href;
}
