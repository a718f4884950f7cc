import { expect, test } from 'vitest';
import { shortfallStep } from '../../../shared/report/shortfall-step.ts';

test('a shade goes by how many levels are missing', () => {
  expect([4, 3.5, 3, 1.6, 0.6, 0].map((depth) => shortfallStep(depth, 3.5))).toEqual([0, 0, 1, 2, 3, 4]);
});

test('what is not required has no shade', () => {
  expect(shortfallStep(0, null)).toBe(0);
});
