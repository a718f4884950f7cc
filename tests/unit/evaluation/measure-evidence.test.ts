import { describe, expect, it } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { measureAgreement } from '../../evaluation/evidence/agreement.ts';
import { countByClass, formClassOf } from '../../evaluation/evidence/form-class.ts';
import { goldTextSchema } from '../../evaluation/evidence/gold-text.ts';
import { listDifferences } from '../../evaluation/evidence/list-differences.ts';
import { mainFigures, measurePart } from '../../evaluation/evidence/measure-evidence.ts';
import { countPaired, pairMentions } from '../../evaluation/evidence/pair-mentions.ts';
import { nearestStep, readByProgram } from '../../evaluation/evidence/read-by-program.ts';
import { readGold } from '../../evaluation/evidence/read-gold.ts';
import { reportEvidence } from '../../evaluation/evidence/report-evidence.ts';

const catalog = builtInCatalog();
const { lexicon } = catalog;

const mark = (start: number, end: number) => ({ span: { start, end } });
const line = (...mentions: readonly ReturnType<typeof mark>[]) => [{ key: '0/-/0', mentions }];

describe('pairMentions', () => {
  it('pairs equal spans before those that only touch', () => {
    const [long, short] = [mark(0, 20), mark(5, 10)];
    const paired = pairMentions(line(long, short), line(mark(5, 10)), () => true);
    expect(paired.pairs).toEqual([[short, mark(5, 10)]]);
    expect(paired.missed).toEqual([{ key: '0/-/0', mention: long }]);
  });

  it('pairs nothing that only lies side by side, or in another line', () => {
    const other = [{ key: '1/-/0', mentions: [mark(0, 5)] }];
    expect(pairMentions(line(mark(0, 5)), line(mark(5, 9)), () => true).pairs).toEqual([]);
    expect(countPaired(pairMentions(line(mark(0, 5)), other, () => true))).toEqual({
      matched: 0,
      expected: 1,
      found: 1,
    });
  });
});

// Five marks, four found. Python and Django are found whole, the API in other words, Kubernetes as another skill;
// nobody asked for the last one.
const gold = readGold(
  [
    '@0/-/0 Built a [[REST API|rest-api|asserted|3]] in [[Django|django|asserted|3]] and [[Python|python|asserted|3]]',
    '@0/-/1 No [[Kubernetes|kubernetes|negated|0]]; met with [[the weavers|?weaving|asserted|2]] of Go Travel',
    '= core.python 3',
    '= be.rest 3',
  ].join('\n'),
);
const found = readGold(
  [
    '@0/-/0 Built a REST [[API|rest-api|asserted|3]] in [[Django|django|asserted|2]] and [[Python|python|hedged|1]]',
    '@0/-/1 No [[Kubernetes|docker|asserted|2]]; met with the weavers of [[Go|go|asserted|1]] Travel',
    '= core.python 2',
    '= cl.containers 2',
  ].join('\n'),
);
const four = ['core.python', 'be.rest', 'cl.containers', 'co.docs'];

describe('the figures of the program', () => {
  const agreement = measureAgreement([[gold, found]], four);

  it('hold hand-counted mentions', () => {
    expect(agreement.overlap).toEqual({ matched: 3, expected: 5, found: 5 });
    expect(agreement.strict).toEqual({ matched: 2, expected: 5, found: 5 });
    // Kubernetes is found at its place, as another skill.
    expect(agreement.place).toEqual({ matched: 4, expected: 5, found: 5 });
  });

  it('are shares of those counts', () => {
    const figures = mainFigures(agreement);
    expect(figures.precision).toBeCloseTo(3 / 5);
    expect(figures.recall).toBeCloseTo(3 / 5);
    expect(figures.strictPrecision).toBeCloseTo(2 / 5);
    // Of three found ones Python alone has another context.
    expect(figures.context).toBeCloseTo(2 / 3);
  });

  it('compare depths over every competency, and over those that one of both found', () => {
    // 3 and 2, 3 and 0, 0 and 2, 0 and 0.
    expect(agreement.depth.every).toMatchObject({ pairs: 4, exact: 1 / 4, withinOne: 2 / 4 });
    expect(agreement.depth.either).toMatchObject({ pairs: 3, exact: 0, withinOne: 1 / 3 });
    expect(agreement.depth.both).toMatchObject({ pairs: 1, exact: 0, withinOne: 1 });
    // Means 1.5 and 1, variances 2.25 and 1: chance gives 3.5; the pairs give (1 + 9 + 4 + 0) / 4 = 3.5.
    expect(agreement.depth.every.kappa).toBeCloseTo(0);
  });

  it('are counted in the class of the found form, and of the mark where nothing was found', () => {
    const classes = countByClass([[gold, found]], lexicon);
    expect(classes.get('no such skill')?.overlap).toEqual({ matched: 0, expected: 1, found: 0 });
    expect(classes.get('strict')?.overlap).toEqual({ matched: 0, expected: 0, found: 1 });
    const sum = [...classes.values()].reduce((total, { strict }) => total + strict.matched, 0);
    expect(sum).toBe(2);
  });
});

describe('formClassOf', () => {
  it.each([
    ['kubernetes', 'Kubernetes', 'none'],
    ['go', 'Go', 'strict'],
    ['python', 'the snake', 'other words'],
    ['?weaving', 'weaving', 'no such skill'],
  ])('finds %s in “%s” to be of class %s', (skill, surface, expected) => {
    expect(formClassOf({ skill, surface }, lexicon)).toBe(expected);
  });
});

it.each([
  [0, 0],
  [0.4, 0],
  [1.2, 1],
  [1.75, 1.5],
  [2.5, 2],
  [2.6, 3],
  [4, 4],
])('depth %d is nearest to step %d', (depth, step) => {
  expect(nearestStep(depth)).toBe(step);
});

const text = (frozen: boolean) =>
  goldTextSchema.parse({
    id: '999',
    role: 'backend developer',
    style: 'terse',
    seniority: 'mid',
    frozen,
    sections: [
      {
        kind: 'work',
        heading: 'Experience',
        entries: [
          {
            title: 'Developer',
            organisation: 'Kafka Logistics',
            start: '2021-03',
            end: 'present',
            text: ['Built the “parcel” tracker in Django.', 'No experience with Kubernetes.'],
          },
        ],
      },
      { kind: 'skills', heading: 'Skills', lines: ['C++, SQL'] },
    ],
  });

const marked = readGold(
  [
    '@0/0/title Developer',
    '@0/0/0 Built the “[[parcel|?parcels|asserted|2]]” tracker in [[Django|django|asserted|2]].',
    '@0/0/1 No experience with [[Kubernetes|kubernetes|negated|0]].',
    '@1/-/0 [[C++|cpp|asserted|1.5]], [[SQL|sql|asserted|1]]',
  ].join('\n'),
);

describe('a résumé of the gold set', () => {
  it('goes the way of a file, and its mentions come back with their offsets in its lines', async () => {
    const { lines } = await readByProgram(text(false), catalog);
    const mentions = lines.flatMap(({ key, text: own, mentions: each }) =>
      each.map(({ span, skill, context }) => [key, own.slice(span.start, span.end), skill, context]),
    );
    expect(mentions).toEqual([
      ['0/0/0', 'Django', 'django', 'asserted'],
      ['0/0/1', 'Kubernetes', 'kubernetes', 'negated'],
      ['1/-/0', 'C++', 'cpp', 'asserted'],
      ['1/-/0', 'SQL', 'sql', 'asserted'],
    ]);
  });

  it('has its differences listed line by line', async () => {
    const program = await readByProgram(text(false), catalog);
    const listed = listDifferences({
      text: text(false),
      gold: marked,
      program,
    });
    expect(listed.split('\n').slice(0, 5)).toEqual([
      '999 backend developer, terse',
      '  @0/0/0 Built the “parcel” tracker in Django.',
      '    - “parcel” ?parcels asserted 2',
      '  @1/-/0 C++, SQL',
      '    ~ “C++” cpp asserted 1.5 read as asserted 1',
    ]);
  });

  it('has none listed when it is kept back', () => {
    const resume = { gold: marked, passes: [marked, marked], program: marked } as const;
    expect(() => listDifferences({ ...resume, text: text(true) })).toThrow('999 is kept back');
  });

  it('reaches every aim when the program says what the gold says', () => {
    const agreed = { gold, passes: [gold, found], program: gold } as const;
    const report = (program: typeof gold) =>
      reportEvidence([
        { name: 'tuned', figures: measurePart([{ ...agreed, text: text(false), program }], catalog) },
      ]);
    expect(report(gold).met).toBe(true);
    expect(report(found).met).toBe(false);
    expect(report(found).text).toMatch(/precision +\.600 +≥ \.950 +NOT MET/u);
  });
});
