import { describe, expect, test } from 'vitest';
import { documentFromPages } from '../../../shared/document/document-from-pages.ts';
import { type SetLine, setPage, stack } from '../../support/typeset-page.ts';

function textsOf(lines: readonly SetLine[]): readonly string[] {
  return documentFromPages([setPage(lines)], { links: [] }).value.text.split('\n');
}

const list = (x: number, y: number, label: string, items: readonly string[]): readonly SetLine[] => [
  { x, y, text: label, bold: true },
  ...stack(x, y + 14, items),
];

const GRID = [
  ...list(50, 130, 'Back end', ['Python', 'Django']),
  ...list(200, 130, 'Data', ['Kafka', 'Spark']),
  ...list(350, 130, 'Operations', ['Docker', 'Linux']),
];
const GRID_TEXTS = [
  'Back end',
  'Python',
  'Django',
  'Data',
  'Kafka',
  'Spark',
  'Operations',
  'Docker',
  'Linux',
];

describe('a grid of short lists under bold labels', () => {
  test('is read list by list, however narrow its columns are', () => {
    expect(textsOf(GRID)).toEqual(GRID_TEXTS);
  });

  test('leaves the heading below it to the full-width text that it heads, with an employer between', () => {
    const texts = textsOf([
      ...GRID,
      { x: 50, y: 190, text: 'Experience', size: 12, bold: true },
      { x: 50, y: 208, text: 'Harborview, Boston', bold: true },
      { x: 50, y: 222, text: 'Staff Engineer with a title that runs over all of the columns above' },
    ]);
    expect(texts).toEqual([
      ...GRID_TEXTS,
      'Experience',
      'Harborview, Boston',
      'Staff Engineer with a title that runs over all of the columns above',
    ]);
  });

  test('takes no job below it whose date ends where no column does', () => {
    const texts = textsOf([
      ...GRID,
      { x: 50, y: 190, text: 'Experience', size: 12, bold: true },
      { x: 50, y: 208, text: 'Staff Engineer', bold: true },
      { x: 215, y: 208, text: 'Apr. 2020 – Present' },
    ]);
    expect(texts).toEqual([...GRID_TEXTS, 'Experience', 'Staff Engineer\tApr. 2020 – Present']);
  });

  test('is none where the cells name dates', () => {
    const texts = textsOf([
      ...list(50, 130, 'Harborview', ['Engineer', 'Analyst']),
      ...list(200, 130, 'Boston', ['2019 – 2021', '2017 – 2019']),
    ]);
    expect(texts).toEqual(['Harborview\tBoston', 'Engineer\t2019 – 2021', 'Analyst\t2017 – 2019']);
  });
});

test('a side column of a heading and one narrow line is a column beside one with a heading', () => {
  const texts = textsOf([
    { x: 50, y: 100, text: 'SKILLS', size: 13, bold: true },
    { x: 50, y: 118, text: 'mypy, AWS' },
    { x: 230, y: 100, text: 'EXPERIENCE', size: 13, bold: true },
    { x: 230, y: 118, text: 'Engineer', bold: true },
    ...stack(230, 132, ['Northwind', 'Mar 2015 – Aug 2016', 'Built Kafka for 300 customers']),
  ]);
  expect(texts).toEqual([
    'SKILLS',
    'mypy, AWS',
    'EXPERIENCE',
    'Engineer',
    'Northwind',
    'Mar 2015 – Aug 2016',
    'Built Kafka for 300 customers',
  ]);
});

test('headings centred on the page over lists at its left edge are no column', () => {
  const centred = (y: number, text: string): SetLine => ({ x: 297.5 - text.length * 2.5, y, text });
  const texts = textsOf([
    centred(100, 'Linux Foundation'),
    centred(114, 'May 2022'),
    centred(140, 'Languages'),
    ...stack(50, 158, ['German (native)', 'English (fluent)', 'Danish (basic)']),
    centred(220, 'Interests'),
    ...stack(50, 238, ['Sailing, astronomy, choir']),
  ]);
  expect(texts).toEqual([
    'Linux Foundation',
    'May 2022',
    'Languages',
    'German (native)',
    'English (fluent)',
    'Danish (basic)',
    'Interests',
    'Sailing, astronomy, choir',
  ]);
});

test('the rest of a column on the next page has the leading of the page before', () => {
  const document = documentFromPages(
    [
      setPage(stack(50, 100, ['one', 'two', 'three', 'four'], { leading: 15 })),
      setPage(
        [
          { x: 50, y: 100, text: 'five' },
          { x: 50, y: 115, text: 'six' },
        ],
        2,
      ),
    ],
    { links: [] },
  ).value;
  expect(document.lines.map(({ gapAbove }) => gapAbove)).toEqual([null, 1, 1, 1, null, 1]);
});
