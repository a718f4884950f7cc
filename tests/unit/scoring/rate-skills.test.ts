import { describe, expect, test } from 'vitest';
import { monthIndex } from '../../../shared/base/month.ts';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import type { SkillKind } from '../../../shared/catalog/lexicon.ts';
import type { EntryTiming, Evidence } from '../../../shared/evidence/evidence.ts';
import type { Strength } from '../../../shared/evidence/skill-mention.ts';
import { inferSkills } from '../../../shared/scoring/infer-skills.ts';
import { rateCompetencies } from '../../../shared/scoring/rate-competencies.ts';
import { type Run, rateSkills } from '../../../shared/scoring/rate-skills.ts';
import { smallLexicon } from '../../support/small-lexicon.ts';

const { policy, matrix } = builtInCatalog();
const NOW = monthIndex('2026-01');

function lexiconOf(kind: SkillKind) {
  return smallLexicon([
    { id: 'kafka', kind, category: 'backend', competencies: ['be.queues', 'de.pipelines'], forms: ['Kafka'] },
  ]);
}

function months(
  start: string | null,
  end: string | null,
  entry = 0,
  sure?: readonly [string, string],
): EntryTiming {
  const index = (month: string | null) => (month === null ? null : monthIndex(month));
  return {
    entry,
    startMonth: index(start),
    endMonth: index(end),
    sureStartMonth: index(sure?.[0] ?? start),
    sureEndMonth: index(sure?.[1] ?? end),
  };
}

let units = 0;
function unit(strength: Strength, timing: EntryTiming | null, rest: Partial<Evidence> = {}): Evidence {
  units += 1;
  return {
    skill: 'kafka',
    unit: `unit ${units}`,
    strength,
    corroborators: [],
    timing,
    certain: true,
    weak: false,
    mentions: [],
    ...rest,
  };
}

function rate(evidence: readonly Evidence[], kind: SkillKind = 'tool', run: Run = 'nominal') {
  return rateSkills(evidence, lexiconOf(kind), policy, NOW, run).get('kafka');
}

const half = months('2025-08', '2026-01');
const twoYears = months('2024-02', '2026-01');

describe('the ladder', () => {
  test.each<[string, readonly Evidence[], number]>([
    ['a name is 1', [unit(1, null)], 1],
    ['weak use is 1.5', [unit(1, null), unit(1.5, half)], 1.5],
    ['use is 2', [unit(2, half)], 2],
    ['built within 5 months stays 2', [unit(3, months('2025-09', '2026-01'))], 2],
    ['built over 6 months is 3', [unit(3, half)], 3],
    [
      'use in two entries over 24 months is 3',
      [unit(2, months('2024-02', '2025-01', 1)), unit(2, months('2025-02', '2026-01', 2))],
      3,
    ],
    [
      'use in two entries over 23 months stays 2',
      [unit(2, months('2024-03', '2025-01', 1)), unit(2, months('2025-02', '2026-01', 2))],
      2,
    ],
    ['use in one entry over 24 months stays 2', [unit(2, twoYears)], 2],
    ['designed once over 24 months is 3', [unit(4, twoYears)], 3],
    ['designed and built over 24 months is 4', [unit(4, twoYears), unit(3, twoYears)], 4],
    ['designed and built over 6 months is 3', [unit(4, half), unit(3, half)], 3],
    [
      'the same sentence twice is one',
      [unit(4, twoYears, { unit: 'one' }), unit(4, twoYears, { unit: 'one', certain: false })],
      3,
    ],
  ])('%s', (_, evidence, depth) => {
    expect(rate(evidence)?.depth).toBe(depth);
  });
});

describe('months', () => {
  test('overlapping entries count once, closed ends count both months', () => {
    const evidence = [unit(2, months('2025-01', '2025-10', 1)), unit(2, months('2025-06', '2025-12', 2))];
    expect(rate(evidence)).toMatchObject({ months: 12, lastUsed: '2025-12' });
  });

  test('entries with names only count for nothing', () => {
    expect(rate([unit(1.5, twoYears)])).toMatchObject({ months: 0, lastUsed: null });
  });

  test('an undated entry counts 0, 6 or 24 months by run, and shows none', () => {
    const evidence = [unit(3, months(null, null))];
    expect(rate(evidence)).toMatchObject({ depth: 3, months: 0, lastUsed: null });
    expect(rate(evidence, 'tool', 'pessimistic')?.depth).toBe(2);
    const deep = [unit(4, months(null, null)), unit(3, months(null, null))];
    expect(rate(deep, 'tool', 'nominal')?.depth).toBe(3);
    expect(rate(deep, 'tool', 'optimistic')?.depth).toBe(4);
  });

  test('the low run takes years at their shortest', () => {
    const year = months('2025-01', '2025-12', 0, ['2025-12', '2025-01']);
    expect(rate([unit(3, year)])?.depth).toBe(3);
    expect(rate([unit(3, year)], 'tool', 'pessimistic')?.depth).toBe(2);
  });

  test('the low run keeps unambiguous words only', () => {
    const evidence = [unit(1, null), unit(3, half, { certain: false })];
    expect(rate(evidence)?.depth).toBe(3);
    expect(rate(evidence, 'tool', 'pessimistic')?.depth).toBe(1);
  });
});

describe('fading', () => {
  const lastIn = (last: string, kind: SkillKind) => rate([unit(3, months('2010-01', last))], kind)?.depth;

  test('tools fade from 36 to 84 months, and by 1', () => {
    expect(['2023-01', '2021-01', '2019-01', '2012-01'].map((last) => lastIn(last, 'framework'))).toEqual([
      3, 2.5, 2, 2,
    ]);
  });

  test('principles fade from 60 to 144 months', () => {
    expect(['2021-01', '2017-07', '2014-01', '2011-01'].map((last) => lastIn(last, 'practice'))).toEqual([
      3, 2.5, 2, 2,
    ]);
  });

  test('fading ends at what does not fade', () => {
    const old = months('2010-01', '2010-02');
    expect(rate([unit(2, old)])?.depth).toBe(1);
    expect(rate([unit(2, old), unit(1.5, old)])?.depth).toBe(1.5);
  });

  test('an undated entry is taken to have ended 24 months ago', () => {
    const old = unit(2, months('2010-01', '2010-12', 1));
    expect(rate([old, unit(2, months(null, null, 2))])?.depth).toBe(2);
  });
});

describe('inference', () => {
  const lexicon = smallLexicon([
    {
      id: 'a',
      kind: 'tool',
      category: 'core',
      competencies: ['core.testing'],
      forms: ['a'],
      requires: ['b'],
    },
    {
      id: 'b',
      kind: 'tool',
      category: 'core',
      competencies: ['core.testing'],
      forms: ['b'],
      requires: ['c'],
      suggests: ['d'],
    },
    { id: 'c', kind: 'concept', category: 'core', competencies: ['core.testing'], forms: ['c'] },
    { id: 'd', kind: 'concept', category: 'core', competencies: ['core.testing'], forms: ['d'] },
    {
      id: 'e',
      kind: 'tool',
      category: 'core',
      competencies: ['core.testing'],
      forms: ['e'],
      requires: ['c'],
    },
  ]);
  const infer = (depths: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      [
        ...inferSkills(
          new Map(Object.entries(depths).map(([id, depth]) => [id, { depth }])),
          lexicon,
          policy,
        ),
      ].map(([id, { depth, from }]) => [id, [depth, ...from]]),
    );

  test('requires gives one rung less, at most 3 and at least 0.5; suggests gives 0.5', () => {
    expect(infer({ a: 4 })).toEqual({ a: [4], b: [3, 'a'], c: [2, 'b'], d: [0.5, 'b'] });
    expect(infer({ a: 1 })).toEqual({ a: [1], b: [0.5, 'a'] });
    expect(infer({ b: 1 })).toEqual({ b: [1], c: [0.5, 'b'] });
  });

  test('the text wins where it shows as much, and equal sources are all named', () => {
    expect(infer({ b: 3, c: 2 })).toMatchObject({ c: [2] });
    expect(infer({ b: 3, e: 3 })).toMatchObject({ c: [2, 'b', 'e'] });
  });
});

describe('competencies', () => {
  const depthsFor = (kind: SkillKind, depth: number) => {
    const rated = rateCompetencies(new Map([['kafka', { depth }]]), lexiconOf(kind), matrix, policy);
    return [rated.get('be.queues')?.depth, rated.get('de.pipelines')?.depth];
  };

  test('a tool gives its first competency all and the others at most 2', () => {
    expect([4, 2, 1].map((depth) => depthsFor('framework', depth))).toEqual([
      [4, 2],
      [2, 1],
      [1, 0],
    ]);
  });

  test('a practice gives all of its competencies all', () => {
    expect(depthsFor('practice', 3)).toEqual([3, 3]);
  });
});
