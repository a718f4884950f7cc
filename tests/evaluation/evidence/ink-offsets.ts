import type { TextSpan } from '../../../shared/base/text-span.ts';
import { normalizeText } from '../../../shared/document/normalize-text.ts';

/** A character with ink as the program reads it, and where it is written. */
interface Ink {
  readonly sign: string;
  readonly span: TextSpan;
}

/** Maps a span of a text as it was read to the text as it was written; null where nothing of it was written there. */
export type SpanMap = (read: TextSpan) => TextSpan | null;

/**
 * How a line that was read belongs to the line that was written. Reading normalises characters, changes spaces, takes
 * a list marker off the front, and may put more behind it. Null when they are not the same line.
 */
export function mapLine(written: string, read: string): SpanMap | null {
  const from = inkOf(written);
  const to = inkOf(read);
  const shift = shiftOf(spell(from), spell(to), from.length - to.length);
  if (shift === null) return null;
  return ({ start, end }) => {
    const touched = to.flatMap(({ span }, index) => {
      const source = from[index + shift];
      return source !== undefined && span.start < end && span.end > start ? [source.span] : [];
    });
    const [first] = touched;
    const last = touched.at(-1);
    return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
  };
}

/** By how many characters with ink the read line begins later than the written one. */
function shiftOf(written: string, read: string, longer: number): number | null {
  if (written === '' || read === '') return null;
  if (read.startsWith(written)) return 0;
  return written.endsWith(read) ? longer : null;
}

const spell = (ink: readonly Ink[]): string => ink.map(({ sign }) => sign).join('');

function inkOf(text: string): readonly Ink[] {
  return [...text.matchAll(/\P{M}\p{M}*/gsu)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    // Code units, so that as many signs are counted as the joined text is long.
    return normalizeText(match[0])
      .replace(/\s/gu, '')
      .split('')
      .map((sign) => ({ sign, span }));
  });
}
