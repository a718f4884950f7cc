import { expect, test } from 'vitest';
import { nextZoom, zoomOfKey } from '../../../renderer/features/evidence/zoom-steps.ts';

test('each step is larger or smaller than the one before, and both ends are ends', () => {
  const sizes: number[] = [50];
  for (let next = nextZoom(50, 1); next !== null; next = nextZoom(next, 1)) sizes.push(next);
  expect(sizes).toEqual([...new Set(sizes)].toSorted((a, b) => a - b));
  expect(sizes).toContain(100);
  expect(nextZoom(50, -1)).toBeNull();
  for (const [index, size] of sizes.slice(1).entries()) expect(nextZoom(size, -1)).toBe(sizes[index]);
});

test('a size between two steps, from another version, goes to the step beyond it', () => {
  expect([nextZoom(110, 1), nextZoom(110, -1)]).toEqual([125, 100]);
});

test('plus and minus go a step, nought fits the width, and letters do nothing', () => {
  expect(['+', '=', '-', '0', 'a', 'Enter'].map((key) => zoomOfKey(key, 150))).toEqual([
    200,
    200,
    125,
    100,
    null,
    null,
  ]);
});
