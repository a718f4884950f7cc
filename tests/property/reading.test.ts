import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxesForSpan } from '../../shared/document/boxes-for-span.ts';
import { documentFromPages } from '../../shared/document/document-from-pages.ts';
import { lineAt } from '../../shared/document/line-at.ts';
import { textDocumentSchema } from '../../shared/document/text-document.ts';
import type { Page } from '../../shared/document/text-run.ts';
import { settings } from '../support/random-resume.ts';
import { type SetLine, setPage } from '../support/typeset-page.ts';

const SETTINGS = settings(200);

const word = fc.constantFrom(
  'Python',
  'SQL',
  'built',
  'the',
  'settlement',
  'API',
  '2019',
  '–',
  'in',
  '•',
  'C++',
);
const line: fc.Arbitrary<SetLine> = fc.record({
  x: fc.constantFrom(40, 60, 220, 330, 450),
  y: fc.integer({ min: 5, max: 55 }).map((row) => row * 15),
  text: fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' ')),
  size: fc.constantFrom(9, 10, 11, 18),
  bold: fc.boolean(),
});
const pages: fc.Arbitrary<readonly Page[]> = fc
  .array(fc.array(line, { maxLength: 40 }), { minLength: 1, maxLength: 3 })
  .map((content) => content.map((lines, index) => setPage(lines, index + 1)));

function read(content: readonly Page[]) {
  return documentFromPages(content, { links: [] });
}

test('the order in which a file holds its text does not matter', () => {
  fc.assert(
    fc.property(pages, fc.infiniteStream(fc.nat()), (content, numbers) => {
      const shuffled = content.map((page) => ({
        ...page,
        runs: page.runs
          .map((run) => ({ run, rank: numbers.next().value ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ run }) => run),
      }));
      expect(read(shuffled)).toEqual(read(content));
    }),
    SETTINGS,
  );
});

test('lines cover the text, one after the other, with every offset inside its line', () => {
  fc.assert(
    fc.property(pages, (content) => {
      const { value } = read(content);
      expect(textDocumentSchema.parse(value)).toEqual(value);
      const texts = value.lines.map(({ span }) => value.text.slice(span.start, span.end));
      expect(texts.join('\n')).toBe(value.text);
      for (const { span, segments, tabs } of value.lines) {
        expect(value.text.slice(span.start, span.end)).toMatch(/^\S(?:.*\S)?$/u);
        for (const segment of segments) {
          expect(span.start <= segment.start && segment.start < segment.end && segment.end <= span.end).toBe(
            true,
          );
          expect(value.text.slice(segment.start, segment.end)).toMatch(/^\S+$/u);
        }
        for (const tab of tabs) expect(value.text[tab]).toBe('\t');
        expect(value.text.slice(span.start, span.end).split('\t').length - 1).toBe(tabs.length);
      }
    }),
    SETTINGS,
  );
});

test('every word of a page is in the document, as often as on the page', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
      // Only lines that stand clear of each other: text set over other text has no right reading.
      const clear = lines.filter((candidate, index) =>
        lines.slice(0, index).every((other) => Math.abs(other.y - candidate.y) >= 30),
      );
      const { value } = read([setPage(clear)]);
      const inDocument = value.text
        .split(/\s+/u)
        .filter((found) => found !== '•' && found !== '–' && found !== '');
      const onPage = clear.flatMap(({ text }) => text.split(' ')).filter((set) => set !== '•' && set !== '–');
      expect(inDocument.sort()).toEqual(onPage.sort());
    }),
    SETTINGS,
  );
});

test('numbers count up on each page, and regions never go back', () => {
  fc.assert(
    fc.property(pages, (content) => {
      const { lines } = read(content).value;
      const next = new Map<number | null, number>();
      let region = 0;
      for (const found of lines) {
        const number = (next.get(found.page) ?? 0) + 1;
        expect(found.number).toBe(number);
        next.set(found.page, number);
        expect(found.region).toBeGreaterThanOrEqual(region);
        region = found.region;
      }
    }),
    SETTINGS,
  );
});

test('the box of a line holds the boxes of its words', () => {
  fc.assert(
    fc.property(pages, (content) => {
      const { value } = read(content);
      for (const { span, segments, box } of value.lines) {
        expect(lineAt(value, span.start)?.span).toEqual(span);
        for (const { start, end } of segments) {
          const [found] = boxesForSpan(value, { start, end });
          if (found === undefined || box === null) throw new Error('A word on a page has no box.');
          expect(found.x).toBeGreaterThanOrEqual(box.x - 0.001);
          expect(found.x + found.width).toBeLessThanOrEqual(box.x + box.width + 0.001);
        }
      }
    }),
    SETTINGS,
  );
});
