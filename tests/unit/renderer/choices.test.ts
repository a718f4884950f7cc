import { describe, expect, test } from 'vitest';
import type { HandoutChoices } from '../../../shared/ipc/bridge.ts';
import { NO_SETTINGS, textFile } from '../../support/fake-bridge.ts';
import { RESUME_TEXT, windowStore } from '../../support/window-store.ts';

describe('the role', () => {
  test('comes from the last session', () => {
    expect(windowStore({ role: 'ml-engineer' }).store.getState().roleChoice).toBe('ml-engineer');
  });

  test('that this version does not know reads as not sure', () => {
    expect(windowStore({ role: 'wizard' }).store.getState().roleChoice).toBe(null);
  });

  test('when it is not sure, a résumé opens in the comparison of all roles', () => {
    const { store } = windowStore({ role: null });
    store.getState().addFiles([textFile('a.txt', RESUME_TEXT)]);
    expect(store.getState().centre).toBe('compare');
  });

  test('when it is chosen, shows its result and is remembered', () => {
    const { store, bridge } = windowStore({ role: null });
    store.getState().addFiles([textFile('a.txt', RESUME_TEXT)]);
    store.getState().chooseRole('data-engineer');
    expect(store.getState().centre).toBe('result');
    expect(bridge.savedSettings).toMatchObject([{ role: 'data-engineer', exportFormat: 'pdf', paper: 'A4' }]);
  });
});

test('export choices are remembered beside the role', () => {
  const { store, bridge } = windowStore({ role: 'backend-engineer' });
  store.getState().chooseExport('md', 'Letter');
  expect(bridge.savedSettings).toMatchObject([
    { role: 'backend-engineer', exportFormat: 'md', paper: 'Letter' },
  ]);
});

test('for whom reports are made, and how, is remembered and comes from the last session', () => {
  const handout: HandoutChoices = {
    audience: 'panel',
    letterhead: { preparedBy: 'R. Lindqvist', note: '', logo: null },
    byAudience: { panel: { format: 'docx', paper: 'Letter', mask: ['contact', 'name'] } },
  };
  const { store, bridge } = windowStore({});
  expect(store.getState().handout).toEqual({
    audience: 'client',
    letterhead: { preparedBy: '', note: '', logo: null },
    byAudience: {},
  });
  store.getState().chooseHandout(handout);
  expect(bridge.savedSettings.map((settings) => settings.handout)).toEqual([handout]);
  expect(windowStore({ handout }).store.getState().handout).toEqual(handout);
});

test('the role at the start may be a fixed one, or none', () => {
  const roleAtStart = (startRole: string | null) =>
    windowStore({ role: 'ml-engineer', startRole }).store.getState().roleChoice;
  expect(roleAtStart(null)).toBe('ml-engineer');
  expect(roleAtStart('data-engineer')).toBe('data-engineer');
  expect(roleAtStart('not-sure')).toBe(null);
});

test('appearance and what is kept are remembered', () => {
  const { store, bridge } = windowStore();
  store.getState().chooseTheme('dark');
  store.getState().chooseKeep('nothing');
  expect(bridge.savedSettings.at(-1)).toMatchObject({ ...NO_SETTINGS, theme: 'dark', keep: 'nothing' });
});

test('each menu command of the window does its one thing', () => {
  const { store } = windowStore();
  const { runMenuCommand } = store.getState();
  const dialogAfter = (command: Parameters<typeof runMenuCommand>[0]) => {
    runMenuCommand(command);
    return store.getState().dialog;
  };
  expect(dialogAfter('paste')).toEqual({ kind: 'paste', text: '' });
  expect(dialogAfter('export')).toEqual({ kind: 'export', start: 'choose' });
  expect(dialogAfter('print')).toEqual({ kind: 'export', start: 'print' });
  expect(dialogAfter('settings')).toEqual({ kind: 'settings' });
  expect(dialogAfter('palette')).toEqual({ kind: 'palette' });
  expect(dialogAfter('show-scores')).toEqual({ kind: 'scores' });
  expect(dialogAfter('show-shortcuts')).toEqual({ kind: 'shortcuts' });
  expect(dialogAfter('show-privacy')).toEqual({ kind: 'privacy' });
  expect(dialogAfter('about')).toEqual({ kind: 'about' });
});
