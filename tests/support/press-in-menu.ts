import type { LaunchedApp } from './launch-app.ts';

/**
 * Presses a key of the menu. The protocol's keys go straight to the page and past the menu; an input event goes through
 * the window's own contents, where Electron looks the key up among the menu's accelerators, as it does for a real one.
 */
export async function pressInMenu({ app }: LaunchedApp, keyCode: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, code) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (const type of ['keyDown', 'keyUp'] as const) {
      contents?.sendInputEvent({
        type,
        keyCode: code,
        modifiers: [process.platform === 'darwin' ? 'meta' : 'control'],
      });
    }
  }, keyCode);
}
