import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Channel, ipcContract } from '../../../shared/ipc/ipc-contract.ts';
import { payloadSize } from '../../../shared/ipc/payload-size.ts';

const accepts = (channel: Channel, message: unknown) =>
  ipcContract[channel].request.safeParse(message).success;

describe('ipcContract', () => {
  it('names channels as noun:verb', () => {
    for (const channel of Object.keys(ipcContract)) expect(channel).toMatch(/^[a-z]+:[a-z]+(-[a-z]+)*$/);
  });

  it('accepts a file with a name and bytes, and nothing beside them', () => {
    const file = { name: 'a.pdf', bytes: new Uint8Array(3) };
    const request = { requestId: '1', file, ocr: 'never' };
    const refuses = (change: object) => !accepts('resume:parse', { ...request, ...change });
    expect(accepts('resume:parse', request)).toBe(true);
    expect(accepts('resume:parse', { ...request, ocr: 'auto' })).toBe(true);
    expect(refuses({ file: { ...file, path: '/etc/passwd' } })).toBe(true);
    expect(refuses({ file: { ...file, bytes: [1, 2, 3] } })).toBe(true);
    expect(refuses({ requestId: 'x'.repeat(65) })).toBe(true);
    expect(refuses({ requestId: '' })).toBe(true);
    expect(refuses({ ocr: '/etc/eng.traineddata' })).toBe(true);
    expect(refuses({ ocr: undefined })).toBe(true);
  });

  it('refuses whatever the window could send by mistake or malice', () => {
    const channels = Object.keys(ipcContract) as Channel[];
    const plain: ReadonlySet<Channel> = new Set([
      'resume:cancel',
      'sample:open',
      'report:reveal',
      'report:drag',
    ]);
    const silent = channels.filter((channel) => accepts(channel, undefined));
    fc.assert(
      fc.property(fc.constantFrom(...channels), fc.anything(), (channel, message) => {
        // A short text is a request of these, and nothing is one of those.
        if (plain.has(channel) && typeof message === 'string') return;
        if (silent.includes(channel) && message === undefined) return;
        expect(accepts(channel, message)).toBe(false);
      }),
      { seed: 1, numRuns: 5000 },
    );
  });
});

describe('payloadSize', () => {
  it('counts text, bytes and keys', () => {
    expect(payloadSize(new Uint8Array(1000), 10_000)).toBe(1008);
    expect(payloadSize('x'.repeat(1000), 10_000)).toBe(2008);
    expect(payloadSize({ ab: [1, null, true] }, 10_000)).toBe(8 + 4 + 8 + 8 + 3 * (2 + 8 + 8));
    expect(payloadSize(undefined, 10_000)).toBe(8);
  });

  it('stops at the limit, also in what is nested deeply or without end', () => {
    let nested: unknown[] = [];
    for (let depth = 0; depth < 1_000_000; depth += 1) nested = [nested];
    expect(payloadSize(nested, 10_000)).toBeGreaterThan(10_000);
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(payloadSize(circle, 10_000)).toBeGreaterThan(10_000);
  });
});
