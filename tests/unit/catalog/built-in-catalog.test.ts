import { expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { checkCatalog } from '../../../shared/catalog/check-catalog.ts';

const catalog = builtInCatalog();

test('the shipped knowledge does not contradict itself and leaves nothing out', () => {
  expect(checkCatalog(catalog)).toEqual([]);
});

test('is decoded once and named by its hashes', () => {
  expect(builtInCatalog()).toBe(catalog);
  for (const hash of Object.values(catalog.hashes)) expect(hash).toMatch(/^[0-9a-f]{64}$/);
});
