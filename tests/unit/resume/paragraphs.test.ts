import { describe, expect, test } from 'vitest';
import type { Line, TextDocument } from '../../../shared/document/text-document.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import { documentOf } from '../../support/document-of.ts';
import { bulletsOf, statementsOf } from './outline.ts';

const HEAD = ['# Ada Beispiel', 'ada@example.com', '# Projects', '**Parcel Tracker**\t2021 – 2023'];

/** The items of a project with these lines, the look of its lines changed. */
function itemsOf(lines: readonly string[], change: (line: Line, text: string) => Line = (line) => line) {
  return bulletsOf(buildResume(changed(documentOf([...HEAD, ...lines]), change), [])).flat();
}

function changed(document: TextDocument, change: (line: Line, text: string) => Line): TextDocument {
  const lines = document.lines.map((line) =>
    change(line, document.text.slice(line.span.start, line.span.end)),
  );
  return { ...document, lines };
}

const WRAPPED = [
  'Built the tracker of a carrier with a queue for each depot and',
  'a map that shows where a parcel is, drawn anew with each scan.',
] as const;
const LAST = 'Carriers in four countries use it.';

describe('a sentence that ends where its line ends', () => {
  test('does not end the paragraph', () => {
    expect(itemsOf([...WRAPPED, LAST])).toEqual([[...WRAPPED, LAST].join(' / ')]);
  });

  test.each([
    ['space', [...WRAPPED, '', LAST]],
    ['an indent', [...WRAPPED, `  ${LAST}`]],
    [
      'a next word that had room',
      [WRAPPED[0], 'a map that shows where a parcel is, drawn at each scan.', 'It is used.'],
    ],
    ['a short line', [WRAPPED[0], 'a map that shows where a parcel is, drawn anew.', LAST]],
    ['emphasis', [...WRAPPED, `**${LAST}`]],
  ])('ends it before %s', (_, lines) => {
    expect(itemsOf(lines)).toHaveLength(2);
  });

  test('ends it where a smaller gap parts the lines of a paragraph', () => {
    const spread = (line: Line, text: string) => (text === LAST ? { ...line, gapAbove: 1.25 } : line);
    expect(itemsOf([...WRAPPED, LAST], spread)).toHaveLength(2);
  });

  test('ends it where nothing above has wrapped, as in a list without signs', () => {
    expect(
      itemsOf([WRAPPED[1], 'Wrote the reports on late parcels that the carriers now rely on', LAST]),
    ).toHaveLength(2);
  });

  test('ends it short of the edge that the lines above all reach', () => {
    const edge = [
      'Built the tracker of a carrier with a queue for each depot and',
      'ran it for the carriers in the four countries where all of its',
    ];
    const [first = '', second = ''] = edge;
    expect(first).toHaveLength(second.length);
    expect(
      itemsOf([first, second, 'depots stand, which move parcels both by road and by railway.', LAST]),
    ).toEqual([`${first} / ${second} / depots stand, which move parcels both by road and by railway.`, LAST]);
  });
});

describe('a full line without a stop', () => {
  const full = 'Built the tracker of a carrier with a queue for each big depot';

  test.each([
    'Wrote tests in Python',
    'Added CSV export',
    'Maintains two depots',
    'Supervise two drivers',
    'Rehoused parcels',
  ])('is an item of its own above "%s"', (deed) => {
    expect(itemsOf([full, deed])).toEqual([full, deed]);
    expect(itemsOf([full, 'of the north', full, deed])).toEqual([`${full} / of the north`, full, deed]);
  });

  test.each([
    'Automated Testing Group',
    'Distributed Systems',
    'Python and Redis',
    'Testing of it',
    'SQL rows',
  ])('goes on in "%s"', (name) => {
    expect(itemsOf([full, name])).toEqual([`${full} / ${name}`]);
  });

  test('goes on below a word that something must follow, whatever that is', () => {
    expect(itemsOf([WRAPPED[0], 'Managed parcels'])).toEqual([`${WRAPPED[0]} / Managed parcels`]);
  });
});

test('a paragraph goes on where a long word had no room, however short the line', () => {
  const lines = [
    ...WRAPPED.slice(0, 1),
    'a map that shows where a parcel is, drawn anew with each scan',
    'of it, and with tests that run on',
    'PostgreSQL-and-LocalStack-in-containers-pinned-by-digest here.',
  ];
  expect(itemsOf(lines)).toEqual([lines.join(' / ')]);
});

test('a paragraph goes on behind the end of a page, unless a sentence ends there', () => {
  expect(itemsOf([WRAPPED[0], '---', 'a map of parcels.'])).toEqual([`${WRAPPED[0]} / a map of parcels.`]);
  expect(itemsOf([...WRAPPED, '---', 'iOS and Android have an app of it.'])).toHaveLength(2);
});

test('the widened spaces of a justified line part no cells', () => {
  const widened = 'a map with each truck and parcel,';
  const widen = (line: Line, text: string): Line => {
    if (text !== widened || line.box === null) return line;
    const cut = line.span.start + text.indexOf(' with');
    const [left, right] = [
      { start: line.span.start, end: cut, x: line.box.x, width: 25 },
      { start: cut + 1, end: line.span.end, x: line.box.x + 45, width: 265 },
    ];
    return { ...line, box: { ...line.box, width: 310 }, segments: [left, right] };
  };
  const lines = [WRAPPED[0], widened, 'drawn anew with each scan.'];
  expect(itemsOf(lines, widen)).toEqual([lines.join(' / ')]);
});

test('a sign before the rest of a bracket opens no list item', () => {
  const lines = ['Made the app of the tracker for drivers and depots (React Native', '- Expo) and its maps.'];
  expect(itemsOf(lines)).toEqual([
    'Made the app of the tracker for drivers and depots (React Native / Expo) and its maps.',
  ]);
  expect(itemsOf(['• Made the app (React Native', '- Expo) and its maps.', '• Tested it.'])).toHaveLength(2);
});

test.each([
  ['the bracket is closed', ['• Made the app (React Native)', '- Wrote its maps :) all of them.']],
  [
    'the sign is followed by a bracket of its own',
    ['• Made the app (React Native', '- Wrote its maps (all).'],
  ],
  ['the bracket stays open', ['• Made the app (React Native', '- Wrote its maps.']],
])('it opens one where %s', (_, lines) => {
  expect(itemsOf(lines)).toHaveLength(2);
});

test('a label belongs to what stands under it and is no item', () => {
  expect(itemsOf([LAST, 'Publications:', 'Beispiel, A.: Where parcels are. Depot Press, 2022.'])).toEqual([
    LAST,
    'Beispiel, A.: Where parcels are. Depot Press, 2022.',
  ]);
});

describe('links', () => {
  test.each([
    'View on GitHub',
    'View on parcels.example.com',
    'View on Depot Store',
    'Live demo | Source code',
    'Website: parcels.example.com',
    'Projekt ansehen',
    'See publication',
  ])('"%s" is no item', (label) => {
    const resume = buildResume(documentOf([...HEAD, LAST, label]), []);
    expect(bulletsOf(resume).flat()).toEqual([LAST]);
    expect(statementsOf(resume).at(-1)).toBe(`prose 0: ${label}`);
  });

  test.each([
    'View of the depots from above',
    'Video codecs for the cameras of trucks',
    'Available via parcels.example.com',
    'View on each of the four depots by truck',
    'Showed the demo.',
    'Visit depots by truck',
  ])('"%s" is one', (text) => {
    expect(itemsOf([LAST, text])).toEqual([LAST, text]);
  });
});

describe('a short line in a size of its own', () => {
  const sized = (share: number) => (line: Line, text: string) =>
    text.startsWith('Time of') ? { ...line, fontSize: (line.fontSize ?? 0) * share } : line;

  test.each([0.9, 1.2])('is no item, %d times as large as the items', (share) => {
    expect(itemsOf(['Time of the project', LAST], sized(share))).toEqual([LAST]);
    expect(
      itemsOf(['• Built it.', '• Ran the tracker of it.', '', 'Time of the project'], sized(share)),
    ).toEqual(['Built it.', 'Ran the tracker of it.']);
  });

  test('is one where it is a sentence, longer, or as large as the others', () => {
    expect(itemsOf(['Time of arrival is shown.', LAST], sized(0.9))).toHaveLength(2);
    expect(
      itemsOf(
        ['Time of arrival, name of the driver and the last depot of each parcel', '', ...WRAPPED, LAST],
        sized(0.9),
      ),
    ).toHaveLength(2);
    expect(itemsOf(['Time of the project', LAST], sized(1.02))).toHaveLength(2);
  });
});
