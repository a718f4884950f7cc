import { expect, test } from 'vitest';
import { givenName } from '../../../shared/report/sentences.ts';

test.each([
  ['Priya Raman', 'Priya'],
  ['Dr Priya Raman', 'Priya'],
  ['Dr. Priya Raman', 'Priya'],
  ['Prof. Dr.-Ing. Priya Raman', 'Priya'],
  ['MS PRIYA RAMAN', 'Priya'],
  ['Drew Raman', 'Drew'],
  ['Misha Raman', 'Misha'],
  ['P. Raman', 'P. Raman'],
  ['Mr P. Raman', 'P. Raman'],
  ['Dr', 'Dr'],
  [null, null],
])('of %j, a report speaks of %j', (name, given) => {
  expect(givenName(name)).toBe(given);
});
