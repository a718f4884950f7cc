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

/** A line of the side bar and, far to its right, a list item, which the engine takes for one line. */
function joined(sideBottom: number, mainBottom: number): RecognizedLine {
  const words = [
    { text: 'Docker', x0: 100, x1: 160, y1: sideBottom },
    { text: '«', x0: 600, x1: 610, y1: mainBottom },
    { text: 'Built', x0: 620, x1: 670, y1: mainBottom },
  ];
  return line([], {
    words: words.map(({ text, x0, x1, y1 }) => ({
      text,
      confidence: 90,
      bbox: { x0, y0: y1 - 30, x1, y1 },
    })),
  });
}

test('a line of two columns keeps the row of each, and the bullet of the second', () => {
  const { runs } = runsFromLines([joined(204, 190)], 1);
  expect(runs.map(({ text, baseline }) => [text, baseline])).toEqual([
    ['Docker', 204],
    ['•', 190],
    ['Built', 190],
  ]);
});

test.each([
  ['an icon', ['f', 'johndoe'], 0, ['johndoe']],
  ['a speck', ['Tools', '.'], 1, ['Tools']],
])('%s that is hardly certain is no word', (_, texts, at, left) => {
  const { words } = line(texts);
  const doubted = words.map((word, index) => (index === at ? { ...word, confidence: 12 } : word));
  expect(runsFromLines([line([], { words: doubted })], 1).runs.map((run) => run.text)).toEqual(left);
});

test('a short word that is hardly certain stays where it stands among others, and so does a number', () => {
  const { words } = line(['Python', 'C', '40']);
  const doubted = words.map((word) => ({ ...word, confidence: 12 }));
  expect(runsFromLines([line([], { words: doubted })], 1).runs.map((run) => run.text)).toEqual([
    'Python',
    'C',
    '40',
  ]);
});

test('each word brings its certainty, from 0 to 1', () => {
  const [word] = line(['a']).words;
  if (word === undefined) throw new Error('The line has a word.');
  const words = [96, 0, -1, 140].map((confidence) => ({ ...word, confidence }));
  expect(runsFromLines([line([], { words })], 1).confidences).toEqual([0.96, 0, 0, 1]);
});

test('a page without lines has no text', () => {
  expect(runsFromLines([], 1)).toEqual({ runs: [], confidences: [] });
});
