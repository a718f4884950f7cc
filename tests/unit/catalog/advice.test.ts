import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';

const { advice, matrix } = builtInCatalog();
const KINDS = ['show', 'strengthen', 'deepen', 'build'] as const;
const competencies = Object.entries(advice.competencies);

function sentences(): readonly string[] {
  return competencies.flatMap(([, book]) => [
    book.why,
    ...KINDS.flatMap((kind) => [book[kind].ifDone, book[kind].ifNot, book[kind].doneWhen]),
  ]);
}

describe('the advice', () => {
  test('covers every competency of the matrix and every kind of gap', () => {
    const ids = matrix.competencies.map((competency) => competency.id);
    expect(competencies.map(([id]) => id).sort()).toEqual([...ids].sort());
  });

  test('never coaches a line that is not true', () => {
    const unguarded = competencies.filter(
      ([, book]) => !/only if it is true/i.test(book.show.ifDone) || !/true/i.test(book.build.ifDone),
    );
    expect(unguarded.map(([id]) => id)).toEqual([]);
  });

  test('is written in whole, plain sentences that fit beside a gap', () => {
    const odd = sentences().filter(
      (text) => !/^\p{Lu}.*\.$/u.test(text) || text.includes('!') || text.length > 260 || /\s{2}/.test(text),
    );
    expect(odd).toEqual([]);
  });

  test('gives each kind of gap a step of its own where the rung differs', () => {
    const same = competencies.filter(
      ([, book]) => new Set([book.show.ifNot, book.strengthen.ifNot, book.deepen.ifNot]).size < 3,
    );
    expect(same.map(([id]) => id)).toEqual([]);
  });
});

describe('the interview questions', () => {
  const { kinds, competencies: asked } = advice.questions;
  const all = [
    ...Object.values(kinds).flatMap(({ quoting, plain }) => [quoting, plain]),
    ...Object.values(asked).flat(),
  ];

  test('are there for every competency and kind of gap, and no two alike', () => {
    expect(Object.keys(asked).sort()).toEqual(matrix.competencies.map(({ id }) => id).sort());
    expect(all).toHaveLength(2 * 5 + 2 * matrix.competencies.length);
    expect(new Set(all).size).toBe(all.length);
  });

  test('are open: none can be answered by yes or no alone, and none asks about the person’s life', () => {
    const closed = all.filter((text) => /^(?:Do|Did|Have|Are|Is|Was|Were|Can) /.test(text));
    expect(closed).toEqual([]);
    expect(all.filter((text) => /\b(?:age|old|family|married|children|health|religio)/i.test(text))).toEqual(
      [],
    );
  });

  test('end as questions or as an invitation to tell, and fit on two lines', () => {
    expect(
      all.filter((text) => !/^\p{Lu}.*[.?]$/u.test(text) || text.includes('!') || text.length > 170),
    ).toEqual([]);
  });
});

describe('the headlines', () => {
  const { categories, tracks } = advice.headlines;
  const phrases = [...Object.values(categories), ...Object.values(tracks)].flatMap(
    ({ strongest, weakest }) => [
      { first: true, texts: Object.values(strongest) },
      { first: false, texts: Object.values(weakest) },
    ],
  );

  test('have a phrase for each category or track, place and band, three for how it stands, and no two alike', () => {
    const texts = phrases.flatMap((each) => each.texts);
    expect(texts).toHaveLength(7 * (5 + 8));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('begin with a capital only where they begin the headline, and neither praise nor alarm', () => {
    for (const { first, texts } of phrases)
      for (const text of texts) {
        expect(/^\p{Lu}/u.test(text), text).toBe(first);
        expect(text).not.toMatch(/!|\.|excellent|great|poor|weak|fail/i);
      }
  });
});

describe('the projects', () => {
  const { projects } = advice;

  test('give evidence for every competency, and each for two of its own step at least', () => {
    const stepOf = new Map(matrix.competencies.map(({ id, roadmapStep }) => [id, roadmapStep]));
    expect(new Set(projects.flatMap((project) => project.competencies))).toEqual(new Set(stepOf.keys()));
    for (const { name, step, competencies: covered } of projects) {
      expect(covered.filter((id) => stepOf.get(id) === step).length, name).toBeGreaterThanOrEqual(2);
    }
  });

  test('say what to do and when it is done, in whole sentences and calmly', () => {
    for (const { name, what, doneWhen } of projects) {
      expect(name).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(what).toMatch(/^\p{Lu}[^!]*\.$/u);
      expect(doneWhen).toMatch(/^A dated [^!]*\.$/);
    }
  });
});
