// For Electron main programs that do one thing and end.
import { app } from 'electron';

/**
 * Runs the work when the app is ready and ends the app with exit code 0, or 1 when the work failed.
 * @param {() => Promise<void>} work
 */
export function runInApp(work) {
  app
    .whenReady()
    .then(work)
    .then(
      () => app.exit(0),
      (error) => {
        console.error(error);
        app.exit(1);
      },
    );
}
