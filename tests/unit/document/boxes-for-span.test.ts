import { expect, test } from 'vitest';
import { boxesForSpan } from '../../../shared/document/boxes-for-span.ts';
import { documentFromBlocks } from '../../../shared/document/document-from-blocks.ts';
import { documentFromPages } from '../../../shared/document/document-from-pages.ts';
import { lineAt } from '../../../shared/document/line-at.ts';
import { setPage, stack } from '../../support/typeset-page.ts';

const { value: document } = documentFromPages(
  [
    setPage(stack(50, 100, ['• Built APIs in Python', '• Wrote tests'])),
    setPage(stack(60, 40, ['Docker']), 2),
  ],
  { links: [] },
);

test('the document says where the text under test stands', () => {
  expect(document.text).toBe('Built APIs in Python\nWrote tests\nDocker');
});

test('a word has one box, where its letters stand', () => {
  expect(boxesForSpan(document, { start: 14, end: 20 })).toEqual([
    { page: 1, x: 130, y: 92, width: 30, height: 10 },
  ]);
});

test('a part of a word has its share of the box', () => {
  expect(boxesForSpan(document, { start: 16, end: 18 })).toEqual([
    { page: 1, x: 140, y: 92, width: 10, height: 10 },
  ]);
});

test('a span over lines and pages has a box for each line', () => {
  expect(boxesForSpan(document, { start: 14, end: 39 })).toEqual([
    { page: 1, x: 130, y: 92, width: 30, height: 10 },
    { page: 1, x: 60, y: 106, width: 55, height: 10 },
    { page: 2, x: 60, y: 32, width: 30, height: 10 },
  ]);
});

test('an empty span, and text without pages, have no box', () => {
  expect(boxesForSpan(document, { start: 3, end: 3 })).toEqual([]);
  const block = {
    number: 1,
    kind: 'paragraph' as const,
    level: null,
    cell: null,
    text: 'Python',
    bold: false,
    italic: false,
    fontSize: null,
  };
  const { value } = documentFromBlocks([block], { links: [] });
  expect(boxesForSpan(value, { start: 0, end: 6 })).toEqual([]);
});

test('the line at an offset holds it, its line break included', () => {
  const numbers = [0, 19, 20, 21, 32, 33, 39].map((offset) => lineAt(document, offset)?.span.start);
  expect(numbers).toEqual([0, 0, 0, 21, 21, 33, 33]);
});

test('there is no line outside the text', () => {
  expect([lineAt(document, -1), lineAt(document, 40)]).toEqual([null, null]);
});
