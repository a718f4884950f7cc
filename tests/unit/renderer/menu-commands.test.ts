import { describe, expect, test } from 'vitest';
import { selectFound, selectMarks, selectResult } from '../../../renderer/store/selectors.ts';
import { windowStateOf } from '../../../renderer/store/window-state.ts';
import { windowStateSchema } from '../../../shared/ipc/menu.ts';
import { textFile } from '../../support/fake-bridge.ts';
import { RESUME_TEXT, windowStore } from '../../support/window-store.ts';

async function withResult() {
  const window = windowStore({ role: 'backend-engineer' });
  window.store.getState().addFiles([textFile('amara.txt', RESUME_TEXT)]);
  window.parse(0).succeed();
  await window.settle();
  const run = window.store.getState().runMenuCommand;
  return { ...window, run, state: () => window.store.getState() };
}

test('panes come and go, and both are remembered with their widths', async () => {
  const { state, run, bridge } = await withResult();
  run('toggle-library');
  run('toggle-evidence');
  state().changePanes({ libraryWidth: 300 });
  const panes = {
    library: false,
    evidence: false,
    libraryWidth: 300,
    evidenceWidth: null,
    pageZoom: 100,
    textZoom: 100,
  };
  expect(bridge.savedSettings.at(-1)?.panes).toEqual(panes);
  expect(windowStore({ panes }).store.getState().panes).toEqual(panes);
  run('toggle-library');
  expect(state().panes.library).toBe(true);
});

test('whatever asks for the evidence brings its pane back', async () => {
  const { state, run } = await withResult();
  for (const ask of [() => state().selectMark(selectMarks(state())[0]?.id ?? ''), () => run('find')]) {
    state().changePanes({ evidence: false });
    ask();
    expect(state()).toMatchObject({ centre: 'evidence', panes: { evidence: true } });
  }
  state().changePanes({ evidence: false });
  run('show-compare');
  run('toggle-evidence');
  expect(state()).toMatchObject({ centre: 'result', panes: { evidence: true } });
});

test('in a narrow window the evidence is shown and left as a tab', async () => {
  const { state, run } = await withResult();
  state().noteLayout(true);
  run('toggle-evidence');
  expect(state()).toMatchObject({ centre: 'evidence', panes: { evidence: true } });
  run('toggle-evidence');
  expect(state()).toMatchObject({ centre: 'result', panes: { evidence: true } });
});

describe('the gap in focus', () => {
  test('is decided about and unfolded, once however often it is asked', async () => {
    const { state, run } = await withResult();
    const answers = () => selectResult(state())?.report.answers.map(({ answer }) => answer);
    run('answer-show');
    expect(answers()).toEqual([]);
    const gap = selectResult(state())?.report.gaps[2];
    if (gap === undefined) throw new Error('There are fewer than three gaps.');
    state().focusGap(gap.competency);
    run('answer-show');
    run('answer-show');
    expect(answers()).toEqual(['show']);
    expect(state().gapToggles.get(gap.competency)).toBe('open');
    expect(state().past).toHaveLength(1);
    run('answer-not-for-me');
    expect(answers()).toEqual(['not-for-me']);
  });
});

describe('finding', () => {
  test('goes around the matches and ends with the résumé', async () => {
    const { state, run } = await withResult();
    run('find');
    state().lookFor('python');
    expect(selectFound(state())).toHaveLength(1);
    state().lookFor('e');
    const all = selectFound(state()).length;
    run('find-previous');
    expect(state().find?.index).toBe(all - 1);
    run('find-next');
    expect(state().find?.index).toBe(0);
    state().selectDocument('d1');
    expect(state().find).toBeNull();
    expect(selectFound(state())).toEqual([]);
  });
});

test('a mark is taken out with everything that it counts for', async () => {
  const { state, run } = await withResult();
  const mark = selectMarks(state()).find(({ mentions }) => mentions.some(({ label }) => label === 'FastAPI'));
  state().selectMark(mark?.id ?? null);
  expect(windowStateOf(state()).hasMark).toBe(true);
  run('not-evidence');
  expect(state().past.map(({ name }) => name)).toEqual(['Not evidence: “FastAPI”']);
  expect(windowStateOf(state()).hasMark).toBe(false);
});

test('a résumé is read again the same way, from the same bytes', async () => {
  const { bridge, run, parse, standings, settle } = await withResult();
  run('read-again');
  expect(bridge.parses).toHaveLength(2);
  expect(parse(1)).toMatchObject({ file: parse(0).file, ocr: 'never' });
  parse(1).succeed();
  await settle();
  expect(standings()).toEqual(['amara.txt ready']);
});

test('the menu is told what holds, in the shape that main accepts', async () => {
  const nothing = windowStateOf(windowStore().store.getState());
  expect(windowStateSchema.parse(nothing)).toEqual(nothing);
  expect(nothing).toMatchObject({ hasDocument: false, hasResult: false, target: 'not-sure', documents: [] });

  const { state } = await withResult();
  const told = windowStateOf(state());
  expect(windowStateSchema.parse(told)).toEqual(told);
  expect(told).toMatchObject({
    hasDocument: true,
    hasResult: true,
    canReadAgain: true,
    canRecognize: false,
    target: 'backend-engineer',
    documents: [{ id: 'd1', name: 'Amara Osei' }],
  });
  expect(told.targets.map(({ name }) => name)).toContain('ML Engineer');
  expect(told.targets.at(-1)).toEqual({ id: 'not-sure', name: 'Not sure' });
});
