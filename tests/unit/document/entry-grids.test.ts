import { describe, expect, test } from 'vitest';
import { documentFromPages } from '../../../shared/document/document-from-pages.ts';
import { type SetLine, setPage, stack } from '../../support/typeset-page.ts';

function textsOf(...pages: readonly (readonly SetLine[])[]): readonly string[] {
  const set = pages.map((lines, index) => setPage(lines, index + 1));
  return documentFromPages(set, { links: [] }).value.text.split('\n');
}

const DUTIES = [
  [
    '• Ran the parcel service',
    'for nine depots in the north',
    '• Moved its tests',
    'to a build that takes a minute',
  ],
  [
    '• Wrote the booking pages',
    'of the ferry line to the islands',
    '• Kept the timetable',
    'open through two storms',
  ],
  ['• Answered the letters', 'of the harbour office', '• Counted the ships', 'of the northern basin'],
] as const;
const HEADERS = [
  ['Kestrel Freight', '2021 – 2024', 'Data Engineer'],
  ['Selwyn Ferries', '2018 – 2021', 'Web Developer'],
  ['Harbour Office', '2015 – 2018', 'Clerk'],
] as const;

/** An entry's header at the left from `y` on, with its duties beside it, `lower` points further down. */
const beside = (entry: number, y: number, lower = 0): readonly SetLine[] => [
  ...stack(50, y, [...(HEADERS[entry] ?? [])]),
  ...stack(260, y + lower, [...(DUTIES[entry] ?? [])]),
];
const read = (entry: number) => [
  ...(HEADERS[entry] ?? []),
  ...(DUTIES[entry] ?? []).map((duty) => duty.replace('• ', '')),
];

describe('entries with their lists in a column beside them', () => {
  test('are read one after the other', () => {
    const page = [...beside(0, 100), ...beside(1, 180), ...beside(2, 260)];
    expect(textsOf(page)).toEqual([...read(0), ...read(1), ...read(2)]);
  });

  test('are so too where the dates stand a little higher than the text beside them', () => {
    const page = [...beside(0, 100, 4), ...beside(1, 180, 4), ...beside(2, 260, 4)];
    expect(textsOf(page)).toEqual([...read(0), ...read(1), ...read(2)]);
  });

  test('go on over the page with a single one', () => {
    const texts = textsOf([...beside(0, 100), ...beside(1, 180)], beside(2, 60));
    expect(texts).toEqual([...read(0), ...read(1), ...read(2)]);
  });

  test('are columns where the spaces of one side are none of the other', () => {
    const right = stack(260, 100, DUTIES.flat().concat(DUTIES.flat(), DUTIES.flat()));
    const left = [0, 1, 2].flatMap((entry) => stack(50, 100 + 80 * entry, [...(HEADERS[entry] ?? [])]));
    expect(textsOf([...left, ...right]).slice(0, 9)).toEqual(HEADERS.flat());
  });
});

/** Lines of 10 points that end at `right`. */
const flushRight = (right: number, y: number, texts: readonly string[]): readonly SetLine[] =>
  texts.map((text, index) => ({ x: right - 5 * text.length, y: y + 14 * index, text }));

test('a side bar whose lines end at the edge of the page is a column, also beside lists in two columns', () => {
  const entry = (y: number, name: string, date: string, items: readonly (readonly string[])[]) => [
    ...stack(40, y, [name]),
    ...flushRight(380, y, [date]),
    ...stack(40, y + 14, items[0] ?? []),
    ...stack(215, y + 14, items[1] ?? []),
  ];
  const texts = textsOf([
    ...entry(100, 'Data Engineer', '2021 – 2024', [
      ['• Ran the parcel service', '• Moved its tests to a build'],
      ['• Wrote the booking pages', '• Kept the timetable open'],
    ]),
    ...entry(170, 'Web Developer', '2018 – 2021', [
      ['• Answered the letters', '• Counted the ships'],
      ['• Drew the charts', '• Printed the tide tables'],
    ]),
    ...flushRight(560, 93, [
      'Skills',
      'Python',
      'PostgreSQL',
      'Terraform modules',
      'Languages',
      'Norwegian',
      'Dutch',
    ]),
  ]);
  expect(texts).toEqual([
    'Data Engineer\t2021 – 2024',
    'Ran the parcel service',
    'Moved its tests to a build',
    'Wrote the booking pages',
    'Kept the timetable open',
    'Web Developer\t2018 – 2021',
    'Answered the letters',
    'Counted the ships',
    'Drew the charts',
    'Printed the tide tables',
    'Skills',
    'Python',
    'PostgreSQL',
    'Terraform modules',
    'Languages',
    'Norwegian',
    'Dutch',
  ]);
});

test('lists of short items side by side end where a wider space follows at the left', () => {
  const texts = textsOf([
    ...stack(50, 100, ['• Python', '• SQL', '• Go']),
    ...stack(240, 100, ['• FastAPI', '• Django', '• Flask']),
    ...stack(50, 190, ['Education', 'Harbour College', 'Geology', 'Norway']),
  ]);
  expect(texts).toEqual([
    'Python',
    'SQL',
    'Go',
    'FastAPI',
    'Django',
    'Flask',
    'Education',
    'Harbour College',
    'Geology',
    'Norway',
  ]);
});
