import { expect, test } from 'vitest';
import { type FlowBlock, measureOrder } from '../../evaluation/measure-order.ts';

const block = (
  section: number,
  heading: string | null,
  lead: readonly string[],
  body: readonly string[],
): FlowBlock => ({ section, heading, lead, body });

const BLOCKS: readonly FlowBlock[] = [
  block(0, 'Experience', ['Baker', 'March 2020', 'Mill Bakery'], ['kneaded dough daily', 'sold warm loaves']),
  block(0, null, ['Miller', 'May 2018', 'River Works'], ['ground golden wheat', 'kept seven stones']),
  block(1, 'Skills', [], ['patience', 'strong arms']),
];
const JOBS = [
  'Experience Baker March 2020 Mill Bakery kneaded dough daily sold warm loaves',
  'Miller May 2018 River Works ground golden wheat kept seven stones',
] as const;
const SKILLS = 'Skills patience strong arms';

test('the written order is right', () => {
  expect(measureOrder(BLOCKS, [...JOBS, SKILLS].join('\n'), 1)).toBe(1);
});

test('sections may come in any order', () => {
  expect(measureOrder(BLOCKS, [SKILLS, ...JOBS].join('\n'), 1)).toBe(1);
});

test('what a header shows side by side may come in any order', () => {
  const text = [...JOBS, SKILLS]
    .join('\n')
    .replace('Baker March 2020 Mill Bakery', 'March 2020 Baker Mill Bakery');
  expect(measureOrder(BLOCKS, text, 1)).toBe(1);
});

test('entries of a section may not change places', () => {
  const text = `Experience ${JOBS[1]} ${JOBS[0].replace('Experience ', '')} ${SKILLS}`;
  expect(measureOrder(BLOCKS, text, 1)).toBeLessThan(0.7);
});

test('list items of an entry may not change places', () => {
  const text = [...JOBS, SKILLS]
    .join('\n')
    .replace('kneaded dough daily sold warm loaves', 'sold warm loaves kneaded dough daily');
  expect(measureOrder(BLOCKS, text, 1)).toBeLessThan(0.9);
});

test('a section goes on after another one only where a page ends', () => {
  const text = [JOBS[0], SKILLS, JOBS[1]].join('\n');
  expect(measureOrder(BLOCKS, text, 2)).toBe(1);
  expect(measureOrder(BLOCKS, text, 1)).toBeLessThan(0.9);
});

test('columns that are read across, line by line, are wrong', () => {
  const text =
    'Experience Skills Baker March 2020 Mill Bakery patience kneaded dough daily strong sold warm loaves arms Miller May 2018 River Works ground golden wheat kept seven stones';
  expect(measureOrder(BLOCKS, text, 1)).toBeLessThan(0.9);
});

test('words that are lost lower it by their share', () => {
  const text = [...JOBS, SKILLS].join('\n').replace(' strong arms', '');
  // 28 words are written.
  expect(measureOrder(BLOCKS, text, 1)).toBeCloseTo(1 - 2 / 28);
});
