import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type Channel, ipcContract, type RequestOf, type ResponseOf } from '../../shared/ipc/ipc-contract.ts';
import { payloadSize } from '../../shared/ipc/payload-size.ts';

/** One answer for each channel of the contract. */
export type IpcHandlers = {
  readonly [C in Channel]: (request: RequestOf<C>) => ResponseOf<C> | Promise<ResponseOf<C>>;
};

/** Whether a frame may talk to main: the page itself, not a frame inside it, from the app's own origin. */
export function isTrustedSender(
  frame: { readonly url: string; readonly parent: unknown } | null,
  origin: string,
): boolean {
  // Origins of custom schemes read "null" in the URL class, so that scheme and host are compared.
  if (frame === null || frame.parent !== null || !URL.canParse(frame.url)) return false;
  const { protocol, host } = new URL(frame.url);
  return `${protocol}//${host}` === origin;
}

/**
 * Answers every channel of the contract. A message from elsewhere, too large or of another shape is refused before
 * the handler sees it; the refusal says nothing of its content.
 */
export function answerChannels(handlers: IpcHandlers, origin: string): void {
  for (const channel of Object.keys(ipcContract) as Channel[]) register(channel, handlers, origin);
}

function register<C extends Channel>(channel: C, handlers: IpcHandlers, origin: string): void {
  const { request, maxBytes } = ipcContract[channel];
  ipcMain.handle(channel, async (event: IpcMainInvokeEvent, message: unknown) => {
    if (!isTrustedSender(event.senderFrame, origin)) throw new Error(`${channel}: refused sender`);
    if (payloadSize(message, maxBytes) > maxBytes) throw new Error(`${channel}: refused size`);
    const decoded = request.safeParse(message);
    if (!decoded.success) throw new Error(`${channel}: refused shape`);
    return handlers[channel](decoded.data as RequestOf<C>);
  });
}
