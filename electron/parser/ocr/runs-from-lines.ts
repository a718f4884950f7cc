import { normalizeText } from '../../../shared/document/normalize-text.ts';
import type { TextRun } from '../../../shared/document/text-run.ts';
import type { RecognizedLine } from './recognizer.ts';

/** Below this the engine's word is more often wrong than right. Our choice, from scans of known text. */
const DOUBTFUL = 0.6;
/** Heights of lines of one size scatter by about this share, because the engine measures them by their letters. */
const SAME_SIZE = 0.2;
/** Height of the letters above the baseline, as a share of the font size. */
const ASCENT = 0.8;
/** Height of a line box, ascenders to below the descenders, in font sizes. */
const LINE_BOX = 1.1;
/** What the engine, which knows no bullet signs, makes of them where they stand alone before a line. */
const MISREAD_BULLET = /^[«»©®¢°*+=~·¤§¥€£@eo¢‘’“”'"„¬]$/u;

export interface RecognizedText {
  readonly runs: readonly TextRun[];
  /** Certainty of each word that is not a bullet, 0 to 1. */
  readonly confidences: readonly number[];
}

export function isDoubtful(confidence: number): boolean {
  return confidence < DOUBTFUL;
}

/** The words as positioned text. `dot` is the length of a dot of the image on the page, in points. */
export function runsFromLines(lines: readonly RecognizedLine[], dot: number): RecognizedText {
  const sizeOf = evenSizes(lines);
  const runs: TextRun[] = [];
  const confidences: number[] = [];
  for (const line of lines) {
    const fontSize = sizeOf(line) * dot;
    const { x0, y0, x1, y1 } = line.baseline;
    const slope = x1 === x0 ? 0 : (y1 - y0) / (x1 - x0);
    for (const [index, word] of line.words.entries()) {
      const isBullet = index === 0 && line.words.length > 1 && MISREAD_BULLET.test(word.text);
      const text = isBullet ? '•' : normalizeText(word.text);
      if (text.trim() === '') continue;
      const { bbox } = word;
      const below = y0 + ((bbox.x0 + bbox.x1) / 2 - x0) * slope;
      runs.push({
        text,
        x: bbox.x0 * dot,
        y: below * dot - ASCENT * fontSize,
        width: (bbox.x1 - bbox.x0) * dot,
        height: LINE_BOX * fontSize,
        // One for the whole line, so that a page that was laid in askew keeps its lines.
        baseline: ((y0 + y1) / 2) * dot,
        fontName: 'recognised',
        fontSize,
        bold: false,
        italic: false,
        color: null,
      });
      // Whatever the engine thought of the sign, it is a bullet.
      if (!isBullet) confidences.push(Math.min(1, Math.max(0, word.confidence / 100)));
    }
  }
  return { runs, confidences };
}

/** Height of a line in dots; lines about as high as most text get the height of most text. */
function evenSizes(lines: readonly RecognizedLine[]): (line: RecognizedLine) => number {
  const heights = lines
    .flatMap((line) => line.words.map(() => line.rowAttributes.rowHeight))
    .sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  return ({ rowAttributes: { rowHeight } }) =>
    Math.abs(rowHeight - usual) <= SAME_SIZE * usual ? usual : rowHeight;
}
