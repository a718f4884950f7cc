import { expect, test } from 'vitest';
import { labelPlaces } from '../../../renderer/features/what-was-read/label-places.ts';
import type { Box, Line } from '../../../shared/document/text-document.ts';
import { documentOf } from '../../support/document-of.ts';

/** Lines at these places; `region` as given. */
function linesAt(places: readonly (readonly [box: Partial<Box>, region: number])[]): readonly Line[] {
  const [base] = documentOf(['A line']).lines;
  if (base?.box == null) throw new Error('A line of a page has a box.');
  const { box: place } = base;
  return places.map(([box, region]) => ({ ...base, box: { ...place, height: 10, ...box }, region }));
}

function placesOf(lines: readonly Line[]) {
  const places = labelPlaces(lines);
  return lines.map((line) => places.get(line));
}

test('the numbers of a region stand in one column, at the edge of its leftmost line', () => {
  const lines = linesAt([
    [{ x: 50, y: 100, width: 200 }, 0],
    [{ x: 70, y: 120, width: 200 }, 0],
    [{ x: 400, y: 100, width: 100 }, 1],
  ]);
  expect(placesOf(lines).map((place) => place?.numberEnd)).toEqual([50, 50, 400]);
});

test('a line with another of its region left of it keeps its number to itself', () => {
  const lines = linesAt([
    [{ x: 50, y: 100, width: 80 }, 0],
    [{ x: 160, y: 102, width: 300 }, 0],
  ]);
  expect(placesOf(lines).map((place) => place?.numberEnd)).toEqual([50, 160]);
});

test('lines under each other whose boxes touch are not beside each other', () => {
  const lines = linesAt([
    [{ x: 150, y: 80, width: 200, height: 30 }, 0],
    [{ x: 100, y: 108, width: 300 }, 0],
  ]);
  expect(placesOf(lines).map((place) => place?.numberEnd)).toEqual([100, 100]);
});

test('a tag stands right of its line unless another line is near there at the same height', () => {
  const lines = linesAt([
    [{ x: 50, y: 100, width: 200 }, 0],
    [{ x: 260, y: 105, width: 100 }, 1],
    [{ x: 50, y: 130, width: 100 }, 0],
    [{ x: 260, y: 130, width: 100 }, 1],
  ]);
  expect(placesOf(lines).map((place) => place?.hasRoomRight)).toEqual([false, true, true, true]);
});

test('lines of another page, and lines without a place, are in nobody’s way', () => {
  const [first, second] = linesAt([
    [{ x: 50, y: 100, width: 200, page: 1 }, 0],
    [{ x: 260, y: 100, width: 100, page: 2 }, 0],
  ]);
  if (first === undefined || second === undefined) throw new Error('There are two lines.');
  const placeless = { ...second, box: null };
  expect(placesOf([first, second, placeless])).toEqual([
    { numberEnd: 50, hasRoomRight: true },
    { numberEnd: 50, hasRoomRight: true },
    undefined,
  ]);
});
