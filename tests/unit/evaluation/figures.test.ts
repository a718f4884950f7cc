import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../evaluation/comparable-text.ts';
import { editDistance } from '../../evaluation/edit-distance.ts';
import { f1 } from '../../evaluation/match-counts.ts';
import { measureRanking } from '../../evaluation/measure-ranking.ts';
import { distanceFrom, measureSpread, middleOf } from '../../evaluation/measure-spread.ts';
import { measureWords, median } from '../../evaluation/measure-words.ts';
import { share } from '../../evaluation/text-table.ts';

test('words are compared without ligatures, hyphens, division and case', () => {
  expect(wordsOf('E\ufb03cient Out-of-the-box con-\ntinuation, O’Neill 4.5%')).toEqual([
    'efficient',
    'outofthebox',
    'continuation',
    'oneill',
    '4',
    '5',
  ]);
});

test.each([
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['abc', 'abc', 0],
  ['abcd', 'bcda', 2],
])('%j is %j after the least number of edits', (a, b, distance) => {
  expect(editDistance([...a], [...b])).toBe(distance);
});

test('F1 is the harmonic mean of precision and recall', () => {
  expect(f1({ matched: 2, expected: 4, found: 2 })).toBeCloseTo((2 * 1 * 0.5) / 1.5);
  expect(f1({ matched: 0, expected: 0, found: 0 })).toBe(1);
  expect(f1({ matched: 0, expected: 0, found: 1 })).toBe(0);
});

describe('readiness over layouts', () => {
  test('the spread is that of the widest role', () => {
    expect(
      measureSpread([
        { backend: 50, data: 20 },
        { backend: 53, data: 21 },
      ]),
    ).toBe(3);
  });

  test('a role with a score in one reading only has no spread', () => {
    expect(measureSpread([{ backend: 50 }, { backend: null }])).toBeNull();
    expect(measureSpread([{ backend: null }, { backend: null }])).toBe(0);
  });

  test('a reading that refuses the file has no score either', () => {
    expect(measureSpread([{ backend: 50 }, {}])).toBeNull();
  });

  test('a reading stands as far away as its farthest role', () => {
    expect(distanceFrom({ backend: 50, data: 20 }, { backend: 53, data: 11 })).toBe(9);
    expect(distanceFrom({ backend: 50, data: null }, { backend: 50, data: 80 })).toBe(0);
  });

  test('a reading that refuses the file is as far away as can be', () => {
    expect(distanceFrom({ backend: 50, data: 20 }, {})).toBe(50);
  });

  test('the middle is that of each role, without the readings that give none', () => {
    expect(
      middleOf([
        { backend: 90, data: 1 },
        { backend: 50, data: 3 },
        { backend: null, data: 2 },
        { backend: 51 },
      ]),
    ).toEqual({ backend: 51, data: 2 });
  });
});

describe('reading quality', () => {
  test('is the share of pairs in which the good reading has more of it', () => {
    expect(
      measureRanking([
        { quality: 0.9, entryF1: 1 },
        { quality: 0.5, entryF1: 0.95 },
        { quality: 0.7, entryF1: 0.2 },
        { quality: 0.5, entryF1: 0 },
      ]),
    ).toBe((1 + 1 + 0 + 0.5) / 4);
  });

  test('ranks nothing when all readings are good', () => {
    expect(measureRanking([{ quality: 1, entryF1: 1 }])).toBeNull();
  });
});

test('words recovered count each as often as the other extractor has it', () => {
  expect(measureWords('bread and bread', 'Bread, bread and butter')).toBe(3 / 4);
  expect(measureWords('bread', 'bread bread')).toBe(1 / 2);
  expect(measureWords('bread', 'bread 2020 a')).toBe(1);
});

test('the median of an even number of values lies between the middle two', () => {
  expect(median([1, 0, 0.5, 0.7])).toBe(0.6);
  expect(median([3, 1, 2])).toBe(2);
  expect(median([])).toBeNull();
});

test('a share just below a threshold is never printed as having reached it', () => {
  expect([share(0.9499), share(0.95), share(0.9999), share(1), share(null)]).toEqual([
    '.949',
    '.950',
    '.999',
    '1',
    '-',
  ]);
});
