import { expect, test } from 'vitest';
import { runToEnd, type Steps } from '../../../shared/base/steps.ts';

function* sumUpTo(last: number): Steps<number> {
  let sum = 0;
  for (let number = 1; number <= last; number += 1) {
    sum += number;
    yield;
  }
  return sum;
}

test('work in steps gives its result when it is run to its end', () => {
  expect(runToEnd(sumUpTo(4))).toBe(10);
  expect(runToEnd(sumUpTo(0))).toBe(0);
});
