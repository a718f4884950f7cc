import { describe, expect, it } from 'vitest';
import { buildAsar } from '../../../scripts/runtime/build-asar.mjs';
import { fuse, setFuses } from '../../../scripts/runtime/fuses.mjs';

const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

describe('setFuses', () => {
  it('sets the named fuses and touches nothing else', () => {
    const executable = Buffer.from(`before${mark}\u0001\u000810010110after`, 'latin1');
    setFuses(
      executable,
      new Map([
        [fuse.nodeCliInspect, false],
        [fuse.loadBrowserProcessSpecificV8Snapshot, false],
        [1, true],
      ]),
    );
    expect(executable.toString('latin1')).toBe(`before${mark}\u0001\u000811000100after`);
  });

  it.each([
    ['no mark', 'before\u0001\u0008', 'exactly once'],
    ['two marks', `${mark}\u0001\u00011${mark}`, 'exactly once'],
    ['another version', `${mark}\u0002\u00081001011`, 'version 2'],
    ['too few fuses', `${mark}\u0001\u00021`, 'no fuse 3'],
  ])('refuses an executable with %s', (_what, text, message) => {
    expect(() => setFuses(Buffer.from(text, 'latin1'), new Map([[fuse.nodeCliInspect, true]]))).toThrow(
      message,
    );
  });
});

describe('buildAsar', () => {
  it('writes two pickled lengths, the directory padded to four bytes, and the files', () => {
    const asar = buildAsar(
      new Map([
        ['a', 'hé'],
        ['b', 'x'],
      ]),
    );
    const json = '{"files":{"a":{"size":3,"offset":"0"},"b":{"size":1,"offset":"3"}}}';
    expect(json).toHaveLength(67);
    const words = [4, 8 + 68, 4 + 68, 67].map((word) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(word);
      return bytes;
    });
    expect(asar).toEqual(Buffer.concat([...words, Buffer.from(`${json}\0hé`), Buffer.from('x')]));
  });
});
