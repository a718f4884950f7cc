import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createJsonStore } from '../../../electron/main/json-store.ts';
import { type Settings, settingsSchema } from '../../../shared/ipc/bridge.ts';
import { NO_SETTINGS } from '../../support/fake-bridge.ts';

const fallback: Settings = NO_SETTINGS;
const chosen: Settings = {
  ...NO_SETTINGS,
  role: 'data-engineer',
  exportFormat: 'docx',
  paper: 'Letter',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumb-store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const store = () => createJsonStore(join(folder, 'settings.json'), settingsSchema, fallback);

describe('createJsonStore', () => {
  it('starts with the fallback and leaves no file behind by looking', async () => {
    expect(await store().load()).toEqual(fallback);
    expect(await readdir(folder)).toEqual([]);
  });

  it('remembers what was saved last', async () => {
    const first = store();
    void first.save(fallback);
    void first.save(chosen);
    await first.settled();
    expect(await store().load()).toEqual(chosen);
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  it.each([
    ['nothing', ''],
    ['half of it', '{"role": null, "exportFor'],
    ['another type', '[]'],
    ['an unknown key', JSON.stringify({ ...chosen, extra: 1 })],
    [
      'a polluting key',
      '{"__proto__": {"role": "x"}, "role": null, "exportFormat": "pdf", "paper": "A4", "x": 1}',
    ],
    ['text that is not UTF-8', Buffer.from([0xff, 0xfe, 0x7b, 0x00])],
    ['deep nesting', '['.repeat(100_000)],
    ['two megabytes', ' '.repeat(2 * 1024 * 1024)],
  ])('puts a damaged file aside: %s', async (_name, content) => {
    await writeFile(join(folder, 'settings.json'), content);
    expect(await store().load()).toEqual(fallback);
    expect(await readdir(folder)).toEqual(['settings.json.damaged']);
    const kept = await readFile(join(folder, 'settings.json.damaged'));
    expect(kept.equals(Buffer.from(content))).toBe(true);
  });

  it('puts a folder of that name aside', async () => {
    await mkdir(join(folder, 'settings.json'));
    expect(await store().load()).toEqual(fallback);
    expect(await readdir(folder)).toEqual(['settings.json.damaged']);
  });

  it('goes on when nothing can be saved', async () => {
    await writeFile(join(folder, 'taken'), 'a file where the folder should be');
    const lost = createJsonStore(join(folder, 'taken', 'settings.json'), settingsSchema, fallback);
    await lost.save(chosen);
    expect(await lost.load()).toEqual(fallback);
  });

  it('reads what an older version saved, and fills in what that did not know', async () => {
    const older = { role: 'data-engineer', exportFormat: 'docx', paper: 'Letter' };
    await writeFile(join(folder, 'settings.json'), JSON.stringify(older));
    expect(await store().load()).toEqual(chosen);
  });

  it('makes its folder when there is something to remember', async () => {
    const nested = createJsonStore(join(folder, 'deep', 'settings.json'), settingsSchema, fallback);
    await nested.save(chosen);
    expect(await nested.load()).toEqual(chosen);
  });

  it('leaves no file behind when it is cleared, whatever was being saved', async () => {
    const cleared = store();
    void cleared.save(chosen);
    await cleared.clear();
    expect(await readdir(folder)).toEqual([]);
    expect(await cleared.load()).toEqual(fallback);
  });
});
