import { describe, expect, test } from 'vitest';
import { figuresCaption, standingOf } from '../../../renderer/features/library/row-standing.ts';
import { libraryOf } from '../../../renderer/keep-library.ts';
import { windowStateOf } from '../../../renderer/store/window-state.ts';
import { type KeptResume, keptResumesSchema } from '../../../shared/ipc/kept-resume.ts';
import { parseText, textFile } from '../../support/fake-bridge.ts';
import { RESUME_TEXT, windowStore } from '../../support/window-store.ts';

const opened = textFile('amara.txt', RESUME_TEXT);
const file = opened.kind === 'file' ? opened.file : { name: '', bytes: new Uint8Array() };
const kept: KeptResume = {
  sha256: parseText(file).sha256,
  fileName: 'amara.txt',
  title: 'Amara Osei',
  readOn: '2025-11-02',
  role: 'Data Engineer',
  readiness: 12,
  isRecent: true,
};

describe('a résumé of an earlier session', () => {
  test('stands in the library before anything is opened, and is kept as it was', () => {
    const { store, standings } = windowStore({}, [kept]);
    expect(standings()).toEqual(['amara.txt kept']);
    expect(libraryOf(store.getState())).toEqual([kept]);
  });

  test('whose file is not kept says so when it is chosen', async () => {
    const { store, settle } = windowStore({}, [kept]);
    store.getState().selectDocument('d1');
    await settle();
    expect(store.getState().documents[0]?.state).toEqual({ kind: 'kept', kept, isMissing: true });
  });

  test('whose file is kept is read when it is chosen', async () => {
    const { store, bridge, settle, parse, standings } = windowStore({}, [kept]);
    await bridge.keepFile(kept.sha256, file.bytes);
    store.getState().selectDocument('d1');
    await settle();
    parse(0).succeed();
    await settle();
    expect(standings()).toEqual(['amara.txt ready']);
  });

  test('gives way to the same file once that is read, with today’s figure', async () => {
    const { store, settle, parse, standings } = windowStore({ role: 'backend-engineer' }, [kept]);
    store.getState().addFiles([opened]);
    parse(0).succeed();
    await settle();
    expect(standings()).toEqual(['amara.txt ready']);
    expect(libraryOf(store.getState())).toMatchObject([
      { sha256: kept.sha256, title: 'Amara Osei', readOn: '2026-01-01', role: 'Backend Engineer' },
    ]);
  });

  test('leaves the menu’s list of what was opened when that is cleared, and comes back when it is opened', () => {
    const { store, standings } = windowStore({}, [kept]);
    const listed = () => windowStateOf(store.getState()).documents.map(({ name }) => name);
    expect(listed()).toEqual(['Amara Osei']);
    store.getState().clearRecent();
    expect(listed()).toEqual([]);
    expect(standings()).toEqual(['amara.txt kept']);
    // Nor is it there after a restart.
    const [later] = libraryOf(store.getState());
    expect(later).toEqual({ ...kept, isRecent: false });
    const next = windowStore({}, [later ?? kept]);
    expect(windowStateOf(next.store.getState()).documents).toEqual([]);
    store.getState().selectDocument('d1');
    expect(listed()).toEqual(['Amara Osei']);
  });

  test('kept by an older version, which knew no such list, is on it', () => {
    const older: Record<string, unknown> = { ...kept };
    delete older.isRecent;
    expect(keptResumesSchema.parse([older])).toEqual([kept]);
  });

  test('is gone from the list when nothing is to be kept', () => {
    const { store, standings } = windowStore({}, [kept]);
    store.getState().chooseKeep('nothing');
    expect(standings()).toEqual([]);
  });
});

describe('deleting', () => {
  test('takes a résumé off the list, and undo puts it back where it was', async () => {
    const { store, standings, settle } = windowStore({}, [kept, { ...kept, sha256: 'b'.repeat(64) }]);
    store.getState().selectDocument('d1');
    await settle();
    store.getState().removeDocument('d1');
    expect(store.getState()).toMatchObject({ screen: 'home', selectedId: null });
    expect(libraryOf(store.getState())).toHaveLength(1);
    expect(store.getState().past.at(-1)).toMatchObject({ name: 'Delete: Amara Osei', removed: 'Amara Osei' });
    store.getState().undo();
    expect(store.getState().documents.map(({ id }) => id)).toEqual(['d1', 'd2']);
    expect(standings()).toHaveLength(2);
  });
});

test('files are kept from the moment that they are to be', async () => {
  const { store, bridge, settle, parse } = windowStore();
  store.getState().addFiles([opened]);
  parse(0).succeed();
  await settle();
  expect(bridge.keptFiles.size).toBe(0);
  store.getState().chooseKeep('originals');
  expect([...bridge.keptFiles.keys()]).toEqual([kept.sha256]);
});

describe('the figure of a résumé in the library', () => {
  async function read(role: 'data-engineer' | null) {
    const window = windowStore(role === null ? {} : { role });
    window.store.getState().addFiles([opened]);
    window.parse(0).succeed();
    await window.settle();
    return window.store;
  }

  test('is spoken with the role that it is for', async () => {
    const store = await read('data-engineer');
    const [document] = store.getState().documents;
    if (document === undefined) throw new Error('Nothing was read.');
    expect(standingOf(store.getState(), document).name).toMatch(/^readiness \d+ of 100 for Data Engineer$/);
  });

  test('names its role where it was kept for another than the rows beside it', () => {
    const roleFor = (role: 'data-engineer' | 'ml-engineer') => {
      const state = windowStore({ role }, [kept]).store.getState();
      return state.documents.map((document) => standingOf(state, document).role);
    };
    expect([roleFor('ml-engineer'), roleFor('data-engineer')]).toEqual([['Data Engineer'], [null]]);
  });

  test('has a caption with the role as long as none was chosen', async () => {
    const store = await read(null);
    expect(figuresCaption(store.getState())).toBe('Readiness for Python Developer');
    store.getState().chooseRole('ml-engineer');
    expect(figuresCaption(store.getState())).toBeNull();
    expect(figuresCaption(windowStore().store.getState())).toBeNull();
  });
});
