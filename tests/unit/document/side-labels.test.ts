import { describe, expect, test } from 'vitest';
import { documentFromPages } from '../../../shared/document/document-from-pages.ts';
import type { TextDocument } from '../../../shared/document/text-document.ts';
import type { TurnedRun } from '../../../shared/document/text-run.ts';
import { setLine, setPage, stack } from '../../support/typeset-page.ts';

/** Text that runs down the page from `from`, its baseline at `x`. */
function down(x: number, from: number, text: string): readonly TurnedRun[] {
  return setLine({ x: from, y: -x, text, size: 20 }).map((run) => ({
    ...run,
    x: -run.y - run.height,
    y: run.x,
    width: run.height,
    height: run.width,
    baseline: -run.baseline,
    turn: 'down',
  }));
}

/** Text that runs up the page from `from`, its baseline at `x`. */
function up(x: number, from: number, text: string): readonly TurnedRun[] {
  return setLine({ x: -from, y: x, text, size: 20 }).map((run) => ({
    ...run,
    x: run.y,
    y: -run.x - run.width,
    width: run.height,
    height: run.width,
    baseline: run.baseline,
    turn: 'up',
  }));
}

const JOBS = stack(50, 150, [
  'Backend Developer',
  'Built APIs',
  'Ran them',
  'Data Engineer',
  'Moved data',
  'Kept it',
]);
const DEGREES = stack(50, 270, [
  'State University',
  'B.S. Physics',
  'City College',
  'B.A. History',
  'Minor in Art',
]);

function read(turned: readonly TurnedRun[], x = 50): TextDocument {
  const lines = [{ x, y: 80, text: 'Ada Example', size: 18 }, ...JOBS, ...DEGREES];
  return documentFromPages([{ ...setPage(lines), turned }], { links: [] }).value;
}

describe('headings that are turned by a quarter', () => {
  const expected = [
    'Ada Example',
    'WORK',
    'Backend Developer',
    'Built APIs',
    'Ran them',
    'Data Engineer',
    'Moved data',
    'Kept it',
    'STUDIES',
    'State University',
    'B.S. Physics',
    'City College',
    'B.A. History',
    'Minor in Art',
  ];

  test('stand above the text beside which they run down the page', () => {
    const { text } = read([...down(500, 165, 'WORK'), ...down(500, 280, 'STUDIES')]);
    expect(text.split('\n')).toEqual(expected);
  });

  test('stand above the text beside which they run up the page', () => {
    const { text } = read([...up(30, 205, 'WORK'), ...up(30, 345, 'STUDIES')]);
    expect(text.split('\n')).toEqual(expected);
  });

  test('keep their place on the page and part the text into regions', () => {
    const { lines } = read([...down(500, 165, 'WORK'), ...down(500, 280, 'STUDIES')]);
    expect(lines[8]).toMatchObject({
      box: { page: 1, x: 496, y: 280, width: 20, height: 70 },
      fontSize: 20,
      region: 3,
      gapAbove: null,
    });
    expect(lines.map(({ region }) => region)).toEqual([0, 1, 2, 2, 2, 2, 2, 2, 3, 4, 4, 4, 4, 4]);
  });
});

test.each([
  ['a single turned text', down(500, 160, 'DRAFT')],
  ['turned texts with figures', [...down(500, 155, 'PART 2'), ...down(500, 280, 'PART 1')]],
  ['turned texts across the lines', [...down(80, 165, 'WORK'), ...down(80, 280, 'STUDIES')]],
  ['turned texts beside one block', [...down(500, 150, 'AB'), ...down(500, 240, 'CD')]],
])('%s is no heading', (_, turned) => {
  expect(read(turned).lines).toHaveLength(12);
});
