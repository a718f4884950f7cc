import type { LaunchedApp } from './launch-app.ts';

/**
 * Presses a key of the menu, with the system's command key unless `withCommand` is false. The protocol's keys go
 * straight to the page and past the menu; an input event goes through the window's own contents, where Electron looks
 * the key up among the menu's accelerators, as it does for a real one.
 */
export async function pressInMenu(
  { app }: LaunchedApp,
  keyCode: string,
  modifiers: readonly 'shift'[] = [],
  withCommand = true,
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [code, held, hasCommand]) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const command = process.platform === 'darwin' ? ('meta' as const) : ('control' as const);
      for (const type of ['keyDown', 'keyUp'] as const) {
        contents?.sendInputEvent({
          type,
          keyCode: code,
          modifiers: hasCommand ? [command, ...held] : [...held],
        });
      }
    },
    [keyCode, modifiers, withCommand] as const,
  );
}
