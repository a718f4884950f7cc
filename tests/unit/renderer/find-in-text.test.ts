import { expect, test } from 'vitest';
import { findInText } from '../../../renderer/store/find-in-text.ts';

const found = (text: string, query: string) =>
  findInText(text, query).map(({ start, end }) => text.slice(start, end));

test('words are found in any case, each place once, in order', () => {
  expect(found('Built APIs. api tests; the API of Kestrel', 'api')).toEqual(['API', 'api', 'API']);
  expect(findInText('aaaa', 'aa')).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 4 },
  ]);
});

test('words that a line’s end or several spaces part are found', () => {
  expect(found('a rate\nlimiter and a rate  limiter', ' rate limiter ')).toEqual([
    'rate\nlimiter',
    'rate  limiter',
  ]);
});

test('signs stand for themselves', () => {
  expect(found('C++, C#, node.js and nodexjs (a|b) 40%-50%', 'C++')).toEqual(['C++']);
  expect(found('node.js and nodexjs', 'node.js')).toEqual(['node.js']);
  expect(found('(a|b) [x] {y} ^$ a-b \\ /', '(a|b) [x] {y} ^$ a-b \\ /')).toHaveLength(1);
});

test('nothing is found for nothing', () => {
  expect(findInText('some text', '')).toEqual([]);
  expect(findInText('some text', '   ')).toEqual([]);
});
