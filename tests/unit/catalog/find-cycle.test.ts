import { expect, test } from 'vitest';
import { findCycle } from '../../../shared/catalog/find-cycle.ts';

test.each<[string, Record<string, readonly string[]>, readonly string[] | null]>([
  ['no edge', { a: [] }, null],
  ['two ways to one node', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, null],
  ['a node that points at itself', { a: ['a'] }, ['a', 'a']],
  ['a circle away from the start', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, ['b', 'c', 'd', 'b']],
  ['a circle that is reached late', { a: [], b: ['a', 'c'], c: ['b'] }, ['b', 'c', 'b']],
  ['an edge to an unknown node', { a: ['z'] }, null],
])('finds the circle of %s', (_, edges, cycle) => {
  expect(findCycle(new Map(Object.entries(edges)))).toEqual(cycle);
});
