import { describe, expect, test } from 'vitest';
import { markOfMention } from '../../../renderer/store/evidence-marks.ts';
import {
  selectAnalysis,
  selectMarks,
  selectReadResume,
  selectResult,
  selectRowReadiness,
} from '../../../renderer/store/selectors.ts';
import { analyzeGaps } from '../../../shared/scoring/analyze-gaps.ts';
import { textFile } from '../../support/fake-bridge.ts';
import { RESUME_TEXT, windowStore } from '../../support/window-store.ts';

async function readyStore() {
  const made = windowStore({ role: 'backend-engineer' });
  made.store.getState().addFiles([textFile('amara.txt', RESUME_TEXT)]);
  made.parse(0).succeed();
  await made.settle();
  return made;
}

describe('a résumé that was read', () => {
  test('has the analysis that the whole computation gives for its role', async () => {
    const { store } = await readyStore();
    const state = store.getState();
    const read = selectReadResume(state);
    if (read === null) throw new Error('The résumé was not read.');
    const { catalog, info } = state.services;
    const whole = analyzeGaps({
      resume: read.parsed.resume,
      role: 'backend-engineer',
      catalog,
      asOf: info.today,
    });
    expect(selectAnalysis(state)).toEqual(whole);
    expect(selectResult(state)?.report).toMatchObject({ ...whole, source: { fileName: 'amara.txt' } });
  });

  test('is assessed anew for another role without being judged or read again', async () => {
    const { store, bridge } = await readyStore();
    const before = selectReadResume(store.getState())?.judgement;
    store.getState().chooseRole('ml-engineer');
    expect(selectAnalysis(store.getState())?.role.name).toBe('ML Engineer');
    expect(selectReadResume(store.getState())?.judgement).toBe(before);
    expect(bridge.parses).toHaveLength(1);
  });

  test('keeps one result for one role, so that nothing is drawn without need', async () => {
    const { store } = await readyStore();
    const before = selectResult(store.getState());
    store.getState().selectMark('m1');
    expect(selectResult(store.getState())).toBe(before);
  });

  test('shows its readiness for the chosen role in the library', async () => {
    const { store } = await readyStore();
    const [document] = store.getState().documents;
    if (document === undefined) throw new Error('There is no document.');
    const backend = selectRowReadiness(store.getState(), document);
    expect(backend).toBe(selectAnalysis(store.getState())?.readiness?.score);
    store.getState().chooseRole('data-engineer');
    expect(selectRowReadiness(store.getState(), document)).not.toBe(backend);
  });

  test('has a mark for every mention, and the denied one is marked as not counted', async () => {
    const { store } = await readyStore();
    const marks = selectMarks(store.getState());
    const analysis = selectAnalysis(store.getState());
    for (const mention of analysis?.mentions ?? []) expect(markOfMention(marks, mention.id)).not.toBe(null);
    const kubernetes = marks.find(({ mentions }) => mentions.some(({ label }) => label === 'Kubernetes'));
    expect(kubernetes).toMatchObject({ tag: '–', weight: 'uncounted' });
  });

  test('is out of sight on the home screen', async () => {
    const { store } = await readyStore();
    store.getState().goHome();
    expect(selectAnalysis(store.getState())).toBe(null);
    expect(selectMarks(store.getState())).toEqual([]);
  });
});
