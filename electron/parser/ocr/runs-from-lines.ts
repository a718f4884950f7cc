import { median } from '../../../shared/base/median.ts';
import { normalizeText } from '../../../shared/document/normalize-text.ts';
import type { TextRun } from '../../../shared/document/text-run.ts';
import type { RecognizedLine, RecognizedWord } from './recognizer.ts';

/** Below this the engine's word is more often wrong than right. Our choice, from scans of known text. */
const DOUBTFUL = 0.6;
/** Heights of lines of one size scatter by about this share, because the engine measures them by their letters. */
const SAME_SIZE = 0.2;
/** Height of the letters above the baseline, as a share of the font size. */
const ASCENT = 0.8;
const DESCENDS = /[gjpqyQ,;()[\]|@§$/]/u;
/** How much of a word's height lies below the baseline where letters descend. */
const DESCENT = 0.2;
/** Height of a line box, ascenders to below the descenders, in font sizes. */
const LINE_BOX = 1.1;
/** What the engine, which knows no bullet signs, makes of them where they stand alone before a line. */
const MISREAD_BULLET = /^[«»©®¢°*+=~·¤§¥€£@eo¢‘’“”'"„¬]$/u;
/** A word further from the one before it than this many heights of its row begins anew, as in the next column. */
const CELL_GAP = 2;
/** What is read with less certainty, in two signs at most, is an icon or a speck. Our choice, from scans of icons. */
const NOISE = { confidence: 30, signs: 2 };

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
  const rowOf = straighten(lines);
  const runs: TextRun[] = [];
  const confidences: number[] = [];
  for (const line of lines) {
    const fontSize = sizeOf(line) * dot;
    for (const cell of cellsOf(line)) {
      const shift = cell.length === line.words.length ? 0 : standsAt(cell) - heightAt(line, cell);
      const baseline = (rowOf(line, cell) + shift) * dot;
      for (const [index, word] of cell.entries()) {
        const { bbox } = word;
        const isBullet = index === 0 && cell.length > 1 && MISREAD_BULLET.test(word.text);
        const text = isBullet ? '•' : isNoise(word, index === 0) ? '' : normalizeText(word.text);
        if (text.trim() === '') continue;
        runs.push({
          text,
          x: bbox.x0 * dot,
          y: (heightAt(line, [word]) + shift) * dot - ASCENT * fontSize,
          width: (bbox.x1 - bbox.x0) * dot,
          height: LINE_BOX * fontSize,
          baseline,
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
  }
  return { runs, confidences };
}

/** The words of a line, parted where the engine took lines of several columns for one. */
function cellsOf({ words, rowAttributes: { rowHeight } }: RecognizedLine): readonly RecognizedWord[][] {
  const cells: RecognizedWord[][] = [];
  for (const word of words) {
    const open = cells.at(-1);
    const before = open?.at(-1);
    if (open === undefined || before === undefined || word.bbox.x0 - before.bbox.x1 > CELL_GAP * rowHeight)
      cells.push([word]);
    else open.push(word);
  }
  return cells;
}

/**
 * The row of a line's cell as it stands on the page laid straight, so that a page that was laid in askew keeps its
 * lines and columns side by side keep their own rows.
 */
function straighten(
  lines: readonly RecognizedLine[],
): (line: RecognizedLine, cell: RecognizedWord[]) => number {
  const skew = median(lines.map(slopeOf));
  const middle = median(lines.map(({ baseline: { x0, x1 } }) => (x0 + x1) / 2));
  return (line, cell) => heightAt(line, cell) - skew * (middleOf(cell) - middle);
}

/** Where a line's baseline runs under the middle of some of its words. */
function heightAt(line: RecognizedLine, words: readonly RecognizedWord[]): number {
  return line.baseline.y0 + (middleOf(words) - line.baseline.x0) * slopeOf(line);
}

/** What the lower edges of words without descenders say of where they stand, for one baseline fits no two columns. */
function standsAt(words: readonly RecognizedWord[]): number {
  const plain = words.filter(({ text }) => !DESCENDS.test(text));
  const foot = (word: RecognizedWord): number => word.bbox.y1;
  if (plain.length > 0) return median(plain.map(foot));
  return median(words.map((word) => foot(word) - DESCENT * (word.bbox.y1 - word.bbox.y0)));
}

function slopeOf({ baseline: { x0, y0, x1, y1 } }: RecognizedLine): number {
  return x1 === x0 ? 0 : (y1 - y0) / (x1 - x0);
}

/** The middle between the first word's left and the last one's right edge. */
function middleOf(words: readonly RecognizedWord[]): number {
  return ((words[0]?.bbox.x0 ?? 0) + (words.at(-1)?.bbox.x1 ?? 0)) / 2;
}

function isNoise({ text, confidence }: RecognizedWord, opens: boolean): boolean {
  if (confidence >= NOISE.confidence || text.length > NOISE.signs) return false;
  return opens ? !/\d/u.test(text) : !/[\p{L}\d]/u.test(text);
}

/** Height of a line in dots; lines about as high as most text get the height of most text. */
function evenSizes(lines: readonly RecognizedLine[]): (line: RecognizedLine) => number {
  const heights = lines.flatMap((line) => line.words.map(() => line.rowAttributes.rowHeight));
  const usual = median(heights);
  return ({ rowAttributes: { rowHeight } }) =>
    Math.abs(rowHeight - usual) <= SAME_SIZE * usual ? usual : rowHeight;
}
