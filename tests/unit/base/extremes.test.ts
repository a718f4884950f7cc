import { expect, test } from 'vitest';
import { greatest, least } from '../../../shared/base/extremes.ts';

test('the extremes of a list that is too long to be spread into a call', () => {
  const values = Array.from({ length: 300_000 }, (_, index) => index - 7);
  expect([least(values), greatest(values)]).toEqual([-7, 299_992]);
});

test('of nothing, the extremes are infinite', () => {
  expect([least([]), greatest([])]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
});
