import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadApart } from '../../../shared/report/spread-apart.ts';

const RANGE = { from: 0, to: 100 };

test('places that are far enough apart stay as they are', () => {
  expect(spreadApart([5, 30, 60], 20, RANGE)).toEqual([5, 30, 60]);
});

test('places that meet move by the same on both sides', () => {
  expect(spreadApart([48, 52], 20, RANGE)).toEqual([40, 60]);
});

test('a run that is pushed into another carries it along', () => {
  // 20 and 24 would stand at 12 and 32, and 34 is within 20 of that: the three share the mean of 20, 24 and 34, 26.
  expect(spreadApart([20, 24, 34], 20, RANGE)).toEqual([6, 26, 46]);
});

test('places stay in the range where it has room', () => {
  expect(spreadApart([98, 99], 20, RANGE)).toEqual([80, 100]);
  expect(spreadApart([1, 2], 20, RANGE)).toEqual([0, 20]);
});

test('places without room in the range go on below it', () => {
  expect(spreadApart([10, 10, 10], 20, { from: 0, to: 20 })).toEqual([0, 20, 40]);
});

test('places are always in order and at least a step apart, and begin within the range', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 12 }), (wanted) => {
      const placed = spreadApart(
        wanted.toSorted((a, b) => a - b),
        7,
        RANGE,
      );
      expect(placed).toHaveLength(wanted.length);
      for (const [index, place] of placed.entries()) {
        expect(place).toBeGreaterThanOrEqual(0);
        if (index > 0) expect(place - (placed[index - 1] ?? 0)).toBeGreaterThan(7 - 1e-9);
      }
    }),
    { numRuns: 200 },
  );
});
