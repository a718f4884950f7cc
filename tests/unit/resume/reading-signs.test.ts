import { describe, expect, test } from 'vitest';
import { resumeOf } from './outline.ts';

const WELL_READ = [
  '## Ada Beispiel',
  '# Experience',
  '**Developer, Quay Systems\t2015 - 2018**',
  '• Kept jobs running',
  '• Wrote the import of fares',
  '**Tester, Nordlys Travel\t2012 - 2014**',
  '• Tested the booking of cabins',
  '• Wrote plans',
];

const parts = (lines: readonly string[]) => resumeOf(lines).qualityParts;

/** The lines with one put in before the line with this text. */
function withLine(line: string, before: string): readonly string[] {
  const at = WELL_READ.indexOf(before);
  if (at === -1) throw new Error(`no line "${before}"`);
  return [...WELL_READ.slice(0, at), line, ...WELL_READ.slice(at)];
}

describe('signs of a bad reading', () => {
  test('are none where everything has its place', () => {
    expect(parts(WELL_READ)).toMatchObject({ namedEntries: 1, placedText: 1 });
  });

  test('a job without a title or an employer lowers the share of entries with their names', () => {
    const one = WELL_READ.map((line) => line.replace('Tester, Nordlys Travel', 'Nordlys Travel'));
    // One of four names is missing, which counts half.
    expect(parts(one).namedEntries).toBeCloseTo(1 - 0.5 / 4, 12);
  });

  test('a freelancer lacks no employer, nor a degree its school', () => {
    const free = WELL_READ.map((line) => line.replace('Tester, Nordlys Travel', 'Freelance Tester'));
    expect(parts([...free, '# Education', 'B.S. Physics, 2011']).namedEntries).toBe(1);
  });

  test.each([
    [
      'a degree without its name where another has one',
      ['Riverside University, 2011', 'B.S. Physics, Quay University, 2009'],
    ],
    [
      'a school that is called by its kind alone',
      ['B.S. Physics, University, 2011', 'B.S. Chemistry, Quay University, 2009'],
    ],
  ])('%s lowers it too', (_, degrees) => {
    const lines = [
      ...WELL_READ,
      '# Education',
      ...degrees.flatMap((degree) => [`**${degree}`, '• Thesis on tides']),
    ];
    expect(parts(lines).namedEntries).toBeLessThan(1);
    expect(parts(lines).namedEntries).toBeGreaterThan(0.8);
  });

  test('schools without degrees lack no name where no degree has one', () => {
    const schools = ['**Riverside University, 2011', '• Thesis', '**Quay University, 2009', '• Thesis'];
    expect(parts([...WELL_READ, '# Education', ...schools]).namedEntries).toBe(1);
  });

  test('a project without a name lacks one', () => {
    // One of six names is missing, which counts half.
    expect(parts([...WELL_READ, '# Projects', '• Built a map of tides']).namedEntries).toBeCloseTo(
      1 - 0.5 / 6,
      12,
    );
  });

  test.each([
    [
      'a date among the items',
      [
        ...WELL_READ,
        '# Education',
        '**B.S. Physics, Riverside University\t2011**',
        '• Thesis on tides',
        '2009',
      ],
    ],
    ['an item that starts in the middle of a sentence', withLine('• and cut its time', '• Wrote plans')],
    ['a wide gap in an item', withLine('• Built the API\tfor 300 merchants', '• Wrote plans')],
    ['a heading with nothing under it', [...WELL_READ, '# Projects', '# Skills', 'Python']],
    [
      'a job without items',
      WELL_READ.filter((line) => !['• Wrote plans', '• Tested the booking of cabins'].includes(line)),
    ],
    ['a date among the skills', [...WELL_READ, '# Skills', 'Python', '2012 - 2014']],
  ])('%s lowers the share of text in its place', (_, lines) => {
    expect(parts(lines).placedText).toBeLessThan(1);
    expect(parts(lines).placedText).toBeGreaterThan(0.5);
  });

  test('an item behind a sign may start with the small name of a tool', () => {
    const named = withLine('• pytest for the import of fares', '• Wrote the import of fares');
    expect(parts(named).placedText).toBe(1);
  });

  test('items that all start in small letters are a style', () => {
    const small = WELL_READ.map((line) =>
      line.startsWith('• ') ? line.replace(/\p{Lu}/u, (letter) => letter.toLowerCase()) : line,
    );
    expect(parts(small).placedText).toBe(1);
  });
});
