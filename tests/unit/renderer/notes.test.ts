import { describe, expect, test } from 'vitest';
import { saveAgain } from '../../../renderer/keep-library.ts';
import { selectAnalysis, selectReadResume, selectResult } from '../../../renderer/store/selectors.ts';
import { mentionPlaceOf } from '../../../shared/evidence/correct-mention.ts';
import type { GapAnswer } from '../../../shared/scoring/gap-answer.ts';
import { textFile } from '../../support/fake-bridge.ts';
import { RESUME_TEXT, type WindowStore, windowStore } from '../../support/window-store.ts';

async function readAll(made: WindowStore, names: readonly string[]): Promise<void> {
  for (const name of names) {
    made.store.getState().addFiles([textFile(name, RESUME_TEXT)]);
    await made.settle();
    made.parse(made.bridge.parses.length - 1).succeed();
    await made.settle();
  }
}

async function readyStore(): Promise<WindowStore> {
  const made = windowStore({ role: 'backend-engineer' });
  await readAll(made, ['amara.txt']);
  return made;
}

function mentionOf({ store }: WindowStore, label: string) {
  const mention = selectAnalysis(store.getState())?.mentions.find((each) => each.label === label);
  if (mention === undefined) throw new Error(`${label} was not found.`);
  return mention;
}

const readiness = ({ store }: WindowStore) => selectAnalysis(store.getState())?.readiness?.score ?? -1;

const skillOf = ({ store }: WindowStore, id: string) =>
  selectAnalysis(store.getState())?.skills.find((skill) => skill.id === id);

function takeOut(made: WindowStore, label: string): void {
  const mention = mentionPlaceOf(mentionOf(made, label));
  made.store.getState().correct([{ kind: 'not-evidence', mention }]);
}

test('what the disk does not take is known until it does', async () => {
  const made = await readyStore();
  const { store, bridge, settle } = made;
  bridge.takesWhatIsSaved = false;
  takeOut(made, 'FastAPI');
  await settle();
  expect(store.getState().unsaved).toEqual(['notes']);
  bridge.takesWhatIsSaved = true;
  await saveAgain(store.getState());
  expect(store.getState().unsaved).toEqual([]);
  expect([...bridge.notes.values()].map(({ corrections }) => corrections.length)).toEqual([1]);
});

describe('a correction', () => {
  test('changes the result at once, and undo and redo change it back and forth', async () => {
    const made = await readyStore();
    const before = readiness(made);
    takeOut(made, 'REST endpoints');
    const after = readiness(made);
    expect(after).toBeLessThan(before);
    expect(made.store.getState().past.map(({ name }) => name)).toEqual(['Not evidence: “REST endpoints”']);
    made.store.getState().undo();
    expect(readiness(made)).toBe(before);
    expect(made.store.getState().future.map(({ name }) => name)).toEqual(['Not evidence: “REST endpoints”']);
    made.store.getState().redo();
    expect(readiness(made)).toBe(after);
  });

  test('is marked in the report, with the skill as it was read', async () => {
    const made = await readyStore();
    const { id } = mentionOf(made, 'FastAPI');
    takeOut(made, 'FastAPI');
    const result = selectResult(made.store.getState());
    expect(result?.report.corrections).toEqual([{ mention: id, kind: 'not-evidence', readAs: 'fastapi' }]);
    expect(result?.view.remarks).toContain(
      '1 correction by hand is counted in: “FastAPI” on line 7 is taken out.',
    );
  });

  test('takes the place of an earlier one of the same mention', async () => {
    const made = await readyStore();
    takeOut(made, 'Docker');
    const mention = mentionPlaceOf(mentionOf(made, 'Docker'));
    made.store.getState().correct([{ kind: 'stronger', mention, strength: 2 }]);
    expect(selectReadResume(made.store.getState())?.notes.corrections).toEqual([
      { kind: 'stronger', mention, strength: 2 },
    ]);
    made.store.getState().undo();
    expect(mentionOf(made, 'Docker').counted).toBe(false);
  });

  test('that lowers a mention is named like the others, in the history and in the report', async () => {
    const made = await readyStore();
    // Other words of the line show its competency too, so that the score stays.
    const depth = () => skillOf(made, 'fastapi')?.depth ?? -1;
    const before = depth();
    const mention = mentionPlaceOf(mentionOf(made, 'FastAPI'));
    made.store.getState().correct([{ kind: 'weaker', mention, strength: 1 }]);
    expect(depth()).toBe(1);
    expect(before).toBe(3);
    expect(made.store.getState().past.at(-1)?.name).toBe('Weaker: “FastAPI”');
    expect(selectResult(made.store.getState())?.view.remarks).toContain(
      '1 correction by hand is counted in: “FastAPI” on line 7 counts with strength 1 of 4.',
    );
    made.store.getState().undo();
    expect(depth()).toBe(before);
  });

  test('withdrawn counts as read, and that can be undone too', async () => {
    const made = await readyStore();
    const before = readiness(made);
    takeOut(made, 'REST endpoints');
    made.store.getState().withdrawCorrection(mentionPlaceOf(mentionOf(made, 'REST endpoints')));
    expect(readiness(made)).toBe(before);
    made.store.getState().undo();
    expect(readiness(made)).toBeLessThan(before);
  });

  test('is there when the same file is read again, and holds for every copy of it', async () => {
    const made = await readyStore();
    takeOut(made, 'FastAPI');
    const corrected = readiness(made);
    await readAll(made, ['copy.txt']);
    expect(readiness(made)).toBe(corrected);
    made.store.getState().withdrawCorrection(mentionPlaceOf(mentionOf(made, 'FastAPI')));
    made.store.getState().selectDocument('d1');
    expect(mentionOf(made, 'FastAPI').counted).toBe(true);
  });

  test('of another résumé is undone where it was made', async () => {
    const made = await readyStore();
    takeOut(made, 'FastAPI');
    made.store.getState().addFiles([textFile('other.txt', RESUME_TEXT.replace('Amara', 'Ada'))]);
    await made.settle();
    made.store.getState().undo();
    expect(made.store.getState().selectedId).toBe('d1');
    expect(mentionOf(made, 'FastAPI').counted).toBe(true);
  });
});

describe('a decision about a gap', () => {
  const building: GapAnswer = {
    competency: 'core.testing',
    answer: 'build',
    note: '',
    targetDate: '2026-03-01',
  };

  test('stands in the report and changes no figure', async () => {
    const made = await readyStore();
    const before = selectAnalysis(made.store.getState());
    made.store.getState().decideGap(building, 'Testing');
    expect(selectAnalysis(made.store.getState())).toBe(before);
    const result = selectResult(made.store.getState());
    expect(result?.report.answers).toEqual([building]);
    const gaps = [...(result?.view.gaps ?? []), ...(result?.view.furtherGaps ?? [])];
    expect(gaps.flatMap(({ decision }) => decision ?? [])).toEqual(['I’m building this, by 1 March 2026.']);
  });

  test('is one for each competency, kept, and can be undone', async () => {
    const made = await readyStore();
    const { decideGap } = made.store.getState();
    decideGap(building, 'Testing');
    decideGap({ ...building, answer: 'not-for-me', targetDate: null }, 'Testing');
    const answers = () => selectReadResume(made.store.getState())?.notes.answers.map(({ answer }) => answer);
    expect(answers()).toEqual(['not-for-me']);
    made.store.getState().undo();
    expect(answers()).toEqual(['build']);
    made.store.getState().undo();
    expect(answers()).toEqual([]);
    made.store.getState().redo();
    expect([...made.bridge.notes.values()].map((notes) => notes.answers)).toEqual([[building]]);
  });
});
