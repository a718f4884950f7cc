import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import type { Track } from '../../../shared/catalog/skill-matrix.ts';
import { describeCategory } from '../../../shared/scoring/describe-category.ts';
import type { Band } from '../../../shared/scoring/gap-analysis.ts';
import { type HeadlineCategory, writeHeadline } from '../../../shared/scoring/write-headline.ts';

const { matrix, policy, advice } = builtInCatalog();
const { headlines } = advice;

/** What a headline calls each category. */
const NOUNS: Readonly<Record<string, RegExp>> = {
  core: /foundations/i,
  backend: /backend/i,
  data: /data (?:and|or) ML/i,
  cloud: /cloud/i,
  collab: /collaboration/i,
};

interface Need {
  readonly depth: number;
  /** 0 where the role asks nothing. */
  readonly required: number;
  /** null for the whole category. */
  readonly track?: Track | null;
  /** Whether one competency is at least working; false if absent. */
  readonly isInPart?: boolean;
  /** With what is not asked for; the depth's own if absent. */
  readonly wholeBand?: Band;
}

function describeNeeds(needs: readonly Need[]): readonly HeadlineCategory[] {
  return matrix.categories.map((category, index) => {
    const { depth, required, track = null, isInPart = false, wholeBand } = needs[index] ?? NOTHING;
    const measured = {
      category: category.id,
      track: null,
      depth,
      parts: [],
      competencies: [],
      value: 1,
      isOpenDomain: false,
      requirement: {
        track: null,
        required,
        min: required,
        max: required,
        phrase: '',
        source: 'table' as const,
      },
    };
    const described = describeCategory(measured, category, true, policy);
    return { ...described, track, isInPart, wholeBand: wholeBand ?? described.band };
  });
}

const NOTHING: Need = { depth: 0, required: 0 };

const needs = fc.array(
  fc.record({
    // Every band and both sides of each border, and in between.
    depth: fc.oneof(
      fc.constantFrom(0, 0.2, 0.25, 1, 1.2, 1.25, 2, 2.25, 3, 3.2, 3.25, 4),
      fc.double({ min: 0, max: 4, noNaN: true }),
    ),
    required: fc.constantFrom(0, 1, 1.5, 2, 2.5, 3, 3.5, 4),
    isInPart: fc.boolean(),
  }),
  { minLength: 5, maxLength: 5 },
);

const SETTINGS = { numRuns: 10_000 };

test('a headline is one or two phrases without a word said twice, whatever is shown and required', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(needs, (given) => {
      const headline = writeHeadline(describeNeeds(given), headlines);
      seen.add(headline);
      expect(headline).toMatch(/^\p{Lu}[^,]*[\p{L}](?:, \p{Ll}[^,]*\p{L})?$/u);
      expect(headline.length).toBeLessThanOrEqual(120);
      const words = headline.toLowerCase().split(/[ ,]+/);
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }),
    SETTINGS,
  );
  // Of five categories with four depths each, with each of the others in seven ways.
  expect(seen.size).toBeGreaterThan(200);
});

test('it names the deepest category that is met or close, and the one furthest from what is asked', () => {
  const furthest = (all: readonly HeadlineCategory[]) =>
    Math.min(...all.map(({ depth, required }) => depth / (required?.required ?? 0)));
  const nameOf = (phrase: string) =>
    Object.entries(NOUNS).find(([, noun]) => noun.test(phrase))?.[0] ?? 'nothing';
  fc.assert(
    fc.property(needs, (given) => {
      const all = describeNeeds(given).filter(
        ({ status }) => status !== 'extra' && status !== 'not-required',
      );
      fc.pre(
        all.some(({ status }) => status !== 'met') && all.some(({ depth }) => depth >= policy.bands.named),
      );
      const [first = '', second = ''] = writeHeadline(all, headlines).split(', ');
      const praised = all.find(({ id }) => id === nameOf(first));
      const near = all.filter(({ status }) => status !== 'gap');
      if (near.length > 0) expect(praised?.depth).toBe(Math.max(...near.map(({ depth }) => depth)));
      const lacking = all.find(({ id }) => id === nameOf(second)) ?? praised;
      const short = all.filter(
        ({ status, id }) => status === 'gap' && (near.length > 0 || id !== praised?.id),
      );
      const asked = short.length > 0 ? short : all;
      expect(lacking === undefined ? null : furthest([lacking])).toBe(furthest(asked));
    }),
    SETTINGS,
  );
});

test('two that are only named are named in one breath', () => {
  // A junior’s page: data met, the others named; backend asks 3.5 and is furthest.
  const page = describeNeeds([
    { depth: 1.2, required: 3.5 },
    { depth: 0.9, required: 3.5 },
    { depth: 1, required: 1 },
    { depth: 1, required: 2 },
    { depth: 1, required: 2 },
  ]);
  expect(writeHeadline(page, headlines)).toBe('Data and ML only named, as is backend');
});

test('the deepest may be the one that is furthest from what is asked', () => {
  const page = describeNeeds([
    { depth: 3.1, required: 3.5 },
    { depth: 0, required: 0 },
    { depth: 0, required: 0 },
    { depth: 2, required: 2 },
    { depth: 2, required: 2 },
  ]);
  expect(writeHeadline(page, headlines)).toBe('Solid foundations, nearly at the required depth');
});

describe('every word of a headline is true of the page', () => {
  const strong = { depth: 3.6, required: 3.5 };

  test('a category with one competency at working depth is not called only named', () => {
    // Nothing of collaboration but documentation at 2.9: 0.4 of it makes the category 1.2.
    const page = (isInPart: boolean) =>
      writeHeadline(
        describeNeeds([strong, NOTHING, NOTHING, NOTHING, { depth: 1.16, required: 2, isInPart }]),
        headlines,
      );
    expect(page(false)).toBe('Strong foundations, collaboration only named');
    expect(page(true)).toBe('Strong foundations, little collaboration shown');
  });

  test('neither is the strongest', () => {
    const page = describeNeeds([
      { depth: 1, required: 3.5, isInPart: true },
      NOTHING,
      NOTHING,
      { depth: 0.5, required: 2 },
      { depth: 0, required: 2 },
    ]);
    expect(writeHeadline(page, headlines)).toBe('Some foundations, no collaboration shown');
  });

  test('a role that asks for one track hears of that track alone', () => {
    const page = describeNeeds([
      strong,
      NOTHING,
      { depth: 0.9, required: 3.5, track: 'de' },
      NOTHING,
      NOTHING,
    ]);
    expect(writeHeadline(page, headlines)).toBe('Strong foundations, data engineering only named');
  });

  test('what a job description asks may be named where the rest of the category is deep', () => {
    const cloud = { depth: 1, required: 2, wholeBand: 'practised' } as const;
    const page = describeNeeds([strong, NOTHING, NOTHING, cloud, NOTHING]);
    expect(writeHeadline(page, headlines)).toBe('Strong foundations, cloud short of what is asked');
    const alone = describeNeeds([NOTHING, NOTHING, NOTHING, cloud, { depth: 0, required: 2 }]);
    expect(writeHeadline(alone, headlines)).toBe('Some cloud, no collaboration shown');
  });
});
