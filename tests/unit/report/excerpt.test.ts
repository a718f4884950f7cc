import { expect, test } from 'vitest';
import { quotesOf } from '../../../shared/report/evidence-quotes.ts';
import { excerptAround } from '../../../shared/report/excerpt.ts';
import { renderJson } from '../../../shared/report/render-json.ts';
import { sampleReport } from '../../support/sample-report.ts';

/** 100 words of seven letters and their spaces: 799 letters. */
const words = Array.from({ length: 100 }, (_, index) => `skill${String(index).padStart(2, '0')}`);
const list = words.join(' ');

test('a quote of up to 240 letters is shown whole', () => {
  const line = 'x'.repeat(240);
  expect(excerptAround(line, 'x')).toBe(line);
});

test('a longer one is shown around the word, cut between words, with … where something is left out', () => {
  for (const word of ['skill00', 'skill01', 'skill50', 'skill98', 'skill99']) {
    const excerpt = excerptAround(list, word);
    expect(excerpt).toContain(word);
    expect(excerpt.length).toBeLessThanOrEqual(244);
    const shown = excerpt.replaceAll('…', '').trim();
    expect(list).toContain(shown);
    for (const each of shown.split(' ')) expect(words).toContain(each);
    expect(excerpt.startsWith('… ')).toBe(!shown.startsWith('skill00'));
    expect(excerpt.endsWith(' …')).toBe(!shown.endsWith('skill99'));
  }
});

test('one without spaces is cut, and no letter is halved', () => {
  const excerpt = excerptAround('😀'.repeat(300), 'absent');
  expect(excerpt.isWellFormed()).toBe(true);
  expect(excerpt.length).toBeLessThanOrEqual(244);
});

test('JSON keeps the whole sentence; where a quote stands and what it marks stay', () => {
  const report = sampleReport((same) => ({
    ...same,
    mentions: same.mentions.map((mention) => (mention.id === 'm1' ? { ...mention, quote: list } : mention)),
  }));
  const [quote] = quotesOf(report, ['m1']);
  expect(quote?.quote.endsWith(' …')).toBe(true);
  expect(quote).toMatchObject({ mentions: ['m1'], place: 'page 1, line 5' });
  expect(renderJson(report)).toContain(list);
});
