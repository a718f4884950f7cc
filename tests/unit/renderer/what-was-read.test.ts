import { expect, test } from 'vitest';
import { windowStore } from '../../support/window-store.ts';

test('leaving what was read leads back to what was shown before, however often it was asked for', () => {
  const { store } = windowStore();
  for (const before of ['result', 'compare', 'evidence'] as const) {
    store.getState().showCentre(before);
    store.getState().showCentre('read');
    store.getState().runMenuCommand('show-read');
    expect(store.getState().centre).toBe('read');
    store.getState().leaveRead();
    expect(store.getState().centre).toBe(before);
  }
});

test('leaving elsewhere changes nothing', () => {
  const { store } = windowStore();
  store.getState().showCentre('read');
  store.getState().showCentre('compare');
  store.getState().leaveRead();
  expect(store.getState().centre).toBe('compare');
});
