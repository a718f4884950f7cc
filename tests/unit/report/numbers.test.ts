import { describe, expect, test } from 'vitest';
import {
  count,
  formatBand,
  formatDay,
  formatDepth,
  formatGain,
  formatRange,
  formatReadiness,
} from '../../../shared/report/numbers.ts';

describe('a depth', () => {
  test.each([
    [0, null, '0.0'],
    [2.64, null, '2.6'],
    [3.46, 3.5, '3.4'],
    [3.5, 3.5, '3.5'],
    [3.96, 3.5, '4.0'],
    [1.96, 2, '1.9'],
    [1.9999999999999998, 2, '2.0'],
    [1.998, 2, '2.0'],
    [1.994, 2, '1.9'],
  ])('%d against %s is shown as %s: never rounded up to what it falls short of', (depth, required, shown) => {
    expect(formatDepth(depth, required)).toBe(shown);
  });
});

test('a range of one depth is one number', () => {
  expect([formatRange({ min: 3, max: 3.5 }), formatRange({ min: 2, max: 2 })]).toEqual(['3.0–3.5', '2.0']);
});

test('readiness has no decimals, and a band that reads as one number is none', () => {
  expect(formatReadiness(68.57)).toBe('69');
  expect(formatBand({ low: 61.2, high: 72.9 })).toBe('61 to 73');
  expect(formatBand({ low: 68.6, high: 69.4 })).toBeNull();
});

test('a gain keeps a decimal, because most gaps are worth less than three points', () => {
  expect([0.04, 2.76, 12].map(formatGain)).toEqual(['+0.0', '+2.8', '+12.0']);
});

test('days and counts are written out', () => {
  expect(formatDay('2026-11-02')).toBe('2 November 2026');
  expect([count(1, 'gap'), count(0, 'gap'), count(2, 'category', 'categories')]).toEqual([
    '1 gap',
    '0 gaps',
    '2 categories',
  ]);
});
