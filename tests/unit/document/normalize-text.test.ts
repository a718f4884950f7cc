import { expect, test } from 'vitest';
import { lookalikeNotice } from '../../../shared/document/lookalike-letters.ts';
import { normalizeText, shareUnreadable } from '../../../shared/document/normalize-text.ts';

test.each([
  ['ﬁne-tuning', 'fine-tuning'],
  ['Air\uf002ow in the of\uf001ce', 'Airflow in the office'],
  ['\uf002 search', '\uf002 search'],
  ['Ｐｙｔｈｏｎ', 'Python'],
  ['P\u200bython', 'Python'],
  ['micro\u00adservices', 'microservices'],
  ['Node\u00a0.js\u2009and', 'Node .js and'],
  ['CI\u2010CD', 'CI-CD'],
  ['2019 – 2021', '2019 – 2021'],
  ['Java™', 'Java'],
  ['\u202enohtyP\u202c', 'nohtyP'],
  ['don’t “quote”', 'don\'t "quote"'],
  ['a  \t b\nc', 'a \t b\nc'],
])('"%s" is read as "%s"', (raw, text) => {
  expect(normalizeText(raw)).toBe(text);
});

test('the share of unreadable characters leaves spaces out', () => {
  expect([shareUnreadable('ab \ue000\ufffd'), shareUnreadable('abc'), shareUnreadable('  ')]).toEqual([
    0.5, 0, 0,
  ]);
});

test('words that mix Latin with look-alike letters are counted', () => {
  expect(lookalikeNotice('Pуthon and Dосker')?.message).toContain('2 words mix');
});

test('whole words of another alphabet, and signs of measure, are not look-alikes', () => {
  expect(lookalikeNotice('Python, Москва, 5 µs, Ωmega')).toBeNull();
});
