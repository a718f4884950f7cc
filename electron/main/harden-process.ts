import { app, type WebContents } from 'electron';

/** What must be settled before the app is ready. */
export function hardenProcess(devServer: string | null): void {
  // Files that we write are for this person only. Windows has no such mask.
  if (process.platform !== 'win32') process.umask(0o077);
  // Root cannot have Chromium's sandbox and says so with this switch; together the two would end the app.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // No name is ever looked up. The development server is the exception while developing.
  const except = devServer === null ? '' : ', EXCLUDE localhost, EXCLUDE 127.0.0.1';
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`);
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, devServer));
}

/** No page of the app ever goes elsewhere, opens a window or embeds one. */
function hardenContents(contents: WebContents, devServer: string | null): void {
  const refuse = (event: { readonly url: string; preventDefault(): void }): void => {
    // Live reload navigates to the page itself.
    if (devServer !== null && URL.canParse(event.url) && new URL(event.url).origin === devServer) return;
    event.preventDefault();
  };
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
