import { expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';

const { policy } = builtInCatalog();

/** Dotted paths of every number, and of every list of numbers, outside the notes. */
function numberPaths(value: unknown, path: string): readonly string[] {
  if (typeof value === 'number') return [path];
  if (Array.isArray(value)) return value.every((each) => typeof each === 'number') ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    numberPaths(each, path === '' ? key : `${path}.${key}`),
  );
}

test('every number of the policy has a note with its unit and source, and no note is left over', () => {
  const { notes, ...rest } = policy;
  expect(Object.keys(notes).sort()).toEqual([...numberPaths(rest, '')].sort());
});

test('the weights of a category sum to 1', () => {
  expect(policy.category.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
});
