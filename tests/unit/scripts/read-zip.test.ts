import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unzip } from '../../../scripts/runtime/read-zip.mjs';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const unix = 3;
const executable = 0o755 << 16;

describe('unzip', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumb-zip-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const pack = (files: Zippable): string => {
    const archive = join(folder, 'archive.zip');
    writeFileSync(archive, zipSync(files));
    return archive;
  };
  const target = (): string => join(folder, 'out');

  it('writes stored, deflated and empty files under the names chosen for them', async () => {
    const long = 'plumb line '.repeat(10_000);
    const archive = pack({
      'App/deflated.txt': [text(long), { level: 9 }],
      'App/stored.txt': [text('as it is'), { level: 0 }],
      'App/empty': [text(''), { level: 0 }],
      'Other/left-out.txt': text('no'),
    });
    const written = await unzip(archive, target(), (name: string) =>
      name.startsWith('App/') ? `new/${name.slice(4)}` : null,
    );
    expect(written).toBe(3);
    expect(readFileSync(join(target(), 'new/deflated.txt'), 'utf8')).toBe(long);
    expect(readFileSync(join(target(), 'new/stored.txt'), 'utf8')).toBe('as it is');
    expect(readFileSync(join(target(), 'new/empty'), 'utf8')).toBe('');
  });

  it('keeps permission bits', async (context) => {
    if (process.platform === 'win32') return context.skip('Windows has no permission bits.');
    const archive = pack({ program: [text('#!'), { os: unix, attrs: executable }], plain: text('x') });
    await unzip(archive, target(), (name: string) => name);
    expect(statSync(join(target(), 'program')).mode & 0o777).toBe(0o755);
    expect(statSync(join(target(), 'plain')).mode & 0o777).toBe(0o644);
  });

  it('refuses a name that leads out of the folder', async () => {
    const archive = pack({ '../outside.txt': text('no') });
    await expect(unzip(archive, target(), (name: string) => name)).rejects.toThrow('outside its own folder');
  });

  it('refuses an archive that was cut off', async () => {
    const archive = pack({ 'a.txt': text('whole') });
    writeFileSync(archive, readFileSync(archive).subarray(0, 60));
    await expect(unzip(archive, target(), (name: string) => name)).rejects.toThrow('not a ZIP archive');
  });

  it('refuses a file that is longer or shorter than the archive says', async () => {
    const archive = pack({ 'a.txt': [text('whole'), { level: 0 }] });
    const bytes = readFileSync(archive);
    const directory = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    bytes.writeUInt32LE(6, directory + 24);
    writeFileSync(archive, bytes);
    await expect(unzip(archive, target(), (name: string) => name)).rejects.toThrow(
      'has 5 bytes and not the 6',
    );
  });
});
