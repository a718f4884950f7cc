import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type Channel, ipcContract, type RequestOf, type ResponseOf } from '../../shared/ipc/ipc-contract.ts';
import { payloadSize } from '../../shared/ipc/payload-size.ts';
import { isTrustedSender } from './trusted-sender.ts';

/** One answer for each channel of the contract. */
export type IpcHandlers = {
  readonly [C in Channel]: (request: RequestOf<C>) => ResponseOf<C> | Promise<ResponseOf<C>>;
};

/**
 * Answers every channel of the contract. A message from elsewhere, too large or of another shape is refused before
 * the handler sees it; the refusal says nothing of its content.
 */
export function answerChannels(handlers: IpcHandlers, origin: string): void {
  for (const channel of Object.keys(ipcContract) as Channel[]) {
    const { request, maxBytes } = ipcContract[channel];
    // The channel's own schema stands right before its handler; types cannot follow it through a loop.
    const answer = handlers[channel] as (request: unknown) => unknown;
    ipcMain.handle(channel, (event: IpcMainInvokeEvent, message: unknown) => {
      if (!isTrustedSender(event.senderFrame, origin)) throw new Error(`${channel}: refused sender`);
      if (payloadSize(message, maxBytes) > maxBytes) throw new Error(`${channel}: refused size`);
      const decoded = request.safeParse(message);
      if (!decoded.success) throw new Error(`${channel}: refused shape`);
      return answer(decoded.data);
    });
  }
}
