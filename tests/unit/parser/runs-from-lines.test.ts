import { expect, test } from 'vitest';
import type { RecognizedLine } from '../../../electron/parser/ocr/recognizer.ts';
import { runsFromLines } from '../../../electron/parser/ocr/runs-from-lines.ts';

/** A line with its words, each ten dots for a letter, from left to right with gaps of ten. */
function line(words: readonly string[], change: Partial<RecognizedLine> = {}): RecognizedLine {
  let x0 = 100;
  return {
    baseline: { x0: 100, y0: 200, x1: 500, y1: 200 },
    rowAttributes: { rowHeight: 40 },
    words: words.map((text) => {
      const start = x0;
      x0 += text.length * 10 + 10;
      return {
        text,
        confidence: 90,
        bbox: { x0: start, y0: 170, x1: start + text.length * 10, y1: 200 },
      };
    }),
    ...change,
  };
}

test('words stand on the page in points', () => {
  const { runs } = runsFromLines([line(['Built', 'APIs'])], 0.5);
  expect(runs).toMatchObject([
    { text: 'Built', x: 50, width: 25, baseline: 100, fontSize: 20, y: 84, height: 22 },
    { text: 'APIs', x: 80, width: 20, baseline: 100, fontSize: 20, y: 84, height: 22 },
  ]);
});

test('a page that lay askew keeps its lines, and its boxes stay on the words', () => {
  const { runs } = runsFromLines(
    [line(['first', 'x'.repeat(30), 'last'], { baseline: { x0: 100, y0: 200, x1: 520, y1: 221 } })],
    1,
  );
  expect(runs.map((run) => run.baseline)).toEqual([210.5, 210.5, 210.5]);
  // The middle of "first" is 25 dots along a baseline that falls by one dot in twenty.
  expect(runs[0]?.y).toBeCloseTo(200 + 25 / 20 - 0.8 * 40, 6);
  expect(runs[2]?.y).toBeGreaterThan((runs[0]?.y ?? 0) + 15);
});

test('lines about as high as most text get one size, and headings keep theirs', () => {
  const heights = [40, 44, 36, 41, 80];
  const { runs } = runsFromLines(
    heights.map((rowHeight) => line(['word'], { rowAttributes: { rowHeight } })),
    1,
  );
  expect(runs.map((run) => run.fontSize)).toEqual([41, 41, 41, 41, 80]);
});

test.each(['«', '©', '+', 'e', '¢'])(
  '“%s” alone before a line is a bullet, and says nothing of certainty',
  (sign) => {
    const { runs, confidences } = runsFromLines([line([sign, 'Built', 'APIs'])], 1);
    expect(runs.map((run) => run.text)).toEqual(['•', 'Built', 'APIs']);
    expect(confidences).toEqual([0.9, 0.9]);
  },
);

test.each([[['e-mail', 'me']], [['+44', '20']], [['C', '+', 'Rust']], [['+']]])(
  'nothing else becomes a bullet: %j',
  (words) => {
    expect(runsFromLines([line(words)], 1).runs.map((run) => run.text)).toEqual(words);
  },
);

test('each word brings its certainty, from 0 to 1', () => {
  const [word] = line(['a']).words;
  if (word === undefined) throw new Error('The line has a word.');
  const words = [96, 0, -1, 140].map((confidence) => ({ ...word, confidence }));
  expect(runsFromLines([line([], { words })], 1).confidences).toEqual([0.96, 0, 0, 1]);
});

test('a page without lines has no text', () => {
  expect(runsFromLines([], 1)).toEqual({ runs: [], confidences: [] });
});
