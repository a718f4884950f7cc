import { describe, expect, test } from 'vitest';
import { documentFromPages } from '../../../shared/document/document-from-pages.ts';
import { type SetLine, setPage, stack } from '../../support/typeset-page.ts';

function textsOf(...pages: readonly (readonly SetLine[])[]): readonly string[] {
  const set = pages.map((lines, index) => setPage(lines, index + 1));
  return documentFromPages(set, { links: [] }).value.text.split('\n');
}

const heading = (x: number, y: number, text: string): SetLine => ({ x, y, text, size: 12, bold: true });
const JOB = [
  'Designed the settlement service in FastAPI and',
  'PostgreSQL for two million merchants a month and',
  'cut its slowest requests from nine hundred to two',
  'hundred milliseconds by adding covering indexes.',
];
const BAR = ['Northeastern University', 'Boston, 2003', 'Vermont University', 'Burlington, 1999'];
const MORE = [
  'Ran the incident reviews of a platform of its own',
  'and halved repeat incidents within a year.',
];

describe('a column that goes on over the page', () => {
  const first = [
    heading(50, 60, 'Work'),
    ...stack(50, 78, JOB),
    heading(350, 60, 'Education'),
    ...stack(350, 78, BAR),
  ];

  test('goes on with two rows beside the text of the other', () => {
    const second = [...stack(50, 60, MORE), ...stack(350, 60, ['Languages', 'Irish'])];
    expect(textsOf(first, second)).toEqual([
      'Work',
      ...JOB,
      ...MORE,
      'Education',
      ...BAR,
      'Languages',
      'Irish',
    ]);
  });

  test.each([
    ['no column is open', [...stack(50, 60, JOB)], 350],
    ['the rows start elsewhere', first, 380],
  ])('is none where %s', (_, above, x) => {
    const second = [...stack(50, 60, MORE), ...stack(x, 60, ['Languages', 'Irish'])];
    expect(textsOf(above, second)).toContain(`${MORE[0] ?? ''}\tLanguages`);
  });
});

const WIDE = 'Looking for a first permanent role in a team that works every day with';
const columns = (y: number) => [
  heading(50, y, 'Work'),
  ...stack(50, y + 18, JOB),
  heading(350, y, 'Study'),
  ...stack(350, y + 20, BAR, { leading: 17 }),
];

describe('the short last line of a paragraph over two columns', () => {
  const regionsOf = (lines: readonly SetLine[]) => {
    const { text, lines: read } = documentFromPages([setPage(lines)], { links: [] }).value;
    return new Map(read.map(({ span, region }) => [text.slice(span.start, span.end), region]));
  };

  test('belongs to the paragraph', () => {
    const regions = regionsOf([...stack(50, 100, [WIDE, 'Python and the web.']), ...columns(160)]);
    expect(regions.get('Python and the web.')).toBe(regions.get(WIDE));
    expect(regions.get('Work')).not.toBe(regions.get(WIDE));
  });

  test.each([
    ['further away', { x: 50, y: 130, text: 'Python' }],
    ['bold', { x: 50, y: 114, text: 'Python', bold: true }],
    ['larger', { x: 50, y: 114, text: 'Python', size: 11 }],
  ])('belongs to the column where it is %s', (_, line) => {
    const regions = regionsOf([{ x: 50, y: 100, text: WIDE }, line, ...columns(160)]);
    expect(regions.get('Python')).toBe(regions.get('Work'));
  });
});

describe('a grid of short lists', () => {
  const list = (x: number, label: string, items: readonly string[]): readonly SetLine[] => [
    { x, y: 130, text: label, bold: true },
    ...stack(x, 144, items),
  ];
  const GRID = [
    ...list(50, 'Back end', ['Python', 'Django']),
    ...list(150, 'Data', ['Kafka', 'Spark']),
    ...list(250, 'Operations', ['Docker', 'Linux']),
    ...list(450, 'Practice', ['Reviews', 'Mentoring']),
  ];
  const TEXTS = ['Back end', 'Python', 'Django', 'Data', 'Kafka', 'Spark', 'Operations', 'Docker', 'Linux'];

  test('is read list by list under its heading and the text before', () => {
    expect(textsOf([...stack(50, 60, ['Ada', 'Engineer']), heading(50, 110, 'Skills'), ...GRID])).toEqual([
      'Ada',
      'Engineer',
      'Skills',
      ...TEXTS,
      'Practice',
      'Reviews',
      'Mentoring',
    ]);
  });

  test('keeps its last list over two columns of which one starts left of it', () => {
    const texts = textsOf([...GRID, ...columns(200)]);
    expect(texts).toEqual([...TEXTS, 'Practice', 'Reviews', 'Mentoring', 'Work', ...JOB, 'Study', ...BAR]);
  });
});

test('a column in small print beside dated projects makes no headings of their lines', () => {
  const left = [
    ...stack(50, 40, ['Skills', 'Python', 'Django', 'Kafka', 'Linux', 'Docker']),
    heading(50, 140, 'Projects'),
    { x: 50, y: 158, text: 'Planner' },
    { x: 200, y: 158, text: 'Oct 2023 – Mar 2024' },
    ...stack(50, 173, JOB),
  ];
  const study = ['University of Leeds', 'Graduated with honours', 'Dissertation on records', 'of hospitals'];
  const right = [
    heading(350, 140, 'Education'),
    ...stack(350, 158, study.slice(0, 1), { size: 8.5 }),
    ...stack(350, 180, study.slice(1), { size: 8.5 }),
  ];
  expect(textsOf([...left, ...right]).slice(-5)).toEqual(['Education', ...study]);
});
