import { expect, test } from 'vitest';
import type { ComparedFile, RealFile } from '../../evaluation/evaluate-real.ts';
import { checkReasons, isFailing } from '../../evaluation/failing-files.ts';
import { matchKeys } from '../../evaluation/match-counts.ts';

/** A file with these entries on its pages and in the reading. */
function file(name: string, truth: readonly string[], found: readonly string[]): RealFile {
  const none = matchKeys([], []);
  const compared: ComparedFile = {
    sections: none,
    entries: matchKeys(truth, found),
    fields: none.counts,
    items: none,
    contact: none,
    quality: 1,
  };
  return { file: name, outcome: 'read', remark: '', words: null, compared };
}

/** A file of which only this is read otherwise than it stands on the pages. */
function differing(name: string, what: 'items' | 'contact'): RealFile {
  const { compared, ...rest } = file(name, [], []);
  return { ...rest, compared: compared && { ...compared, [what]: matchKeys(['as printed'], ['as read']) } };
}

const right = file('right.pdf', ['work: a'], ['work: a']);
const missed = file('missed.pdf', ['work: a', 'work: b'], ['work: a']);
const madeUp = file('made-up.pdf', [], ['work: a']);
const miscounted = differing('miscounted.pdf', 'items');
const unreachable = differing('unreachable.pdf', 'contact');
const refused: RealFile = { file: 'scan.pdf', outcome: 'refused', remark: '', words: null, compared: null };
const unknown: RealFile = { ...refused, file: 'unknown.pdf', outcome: 'read' };

test('files fail that were refused, or whose entries, items or contact differ from those on their pages', () => {
  const files = [right, missed, madeUp, miscounted, unreachable, refused, unknown];
  expect(files.filter(isFailing)).toEqual([missed, madeUp, miscounted, unreachable, refused]);
});

test('a failing file needs a reason, and a file that is read right must have none', () => {
  expect(checkReasons([right, missed, refused], { 'right.pdf': 'Once.', 'scan.pdf': 'A scan.' })).toEqual([
    'right.pdf is read right; its reason in failing-files.json has to go.',
    'missed.pdf fails and has no reason in failing-files.json.',
  ]);
});

test('reasons of files that were not looked at are no matter', () => {
  expect(checkReasons([right], { 'scan.pdf': 'A scan.' })).toEqual([]);
});
