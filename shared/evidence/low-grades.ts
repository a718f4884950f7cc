import type { FormMatch } from './form-index.ts';
import type { Token } from './token.ts';

/** A grade that a list gives to a skill, as a share of the most that it gives. */
export interface LowGrade {
  /** Index into the matches. */
  readonly index: number;
  readonly reading: 'hedged' | 'negated';
  /** As written. */
  readonly grade: string;
}

/** Grades up to this share of the best are those of a beginner. */
const LOW_SHARE = 0.4;
/** Skills of a list that must all have a figure before these are grades ("Python 5, SQL 4, Kafka 1") and not versions. */
const LEAST_NUMBERED = 4;
const LEAST_SCALE = 3;
const HIGHEST_FIGURE = 10;
const FULL = /[●◉★⭐■▪█▓]/gu;
const SIGNS = /^[ \t]*[(:|–—-]*[ \t]*([●○◉◯★☆⭐■□▪▫█▓▒░]{3,})/u;
const FRACTION = /^[ \t]*[(:|–—-]*[ \t]*(\d{1,2})\s?\/\s?(\d{1,2})(?!\d)/u;
const FIGURE = /^[ \t]*[(:–—-]?[ \t]*(\d{1,2})\)?(?=[ \t]*(?:[,;|•\n]|$))/u;

/**
 * The skills that a list grades low ("Kafka ●○○○○", "Java 1/5", "Docker 1" where others have 5) or with nothing.
 * `text` is the document's text; the list ends at `end`.
 */
export function lowGrades(
  tokens: readonly Token[],
  matches: readonly FormMatch[],
  text: string,
  end: number,
): readonly LowGrade[] {
  const after = matches.map((match) => text.slice(endOfName(tokens, match), end));
  const figures = after.map((rest) => FIGURE.exec(rest)?.[1]);
  const numbers = figures.flatMap((figure) => (figure === undefined ? [] : [Number(figure)]));
  const best = Math.max(0, ...numbers);
  const isNumbered =
    numbers.length >= LEAST_NUMBERED &&
    numbers.length === matches.length &&
    best >= LEAST_SCALE &&
    best <= HIGHEST_FIGURE;
  return after.flatMap((rest, index): readonly LowGrade[] => {
    const figure = figures[index];
    const own =
      gradeIn(rest) ?? (isNumbered && figure !== undefined ? [figure, Number(figure) / best] : null);
    if (own === null || own[1] > LOW_SHARE) return [];
    return [{ index, reading: own[1] === 0 ? 'negated' : 'hedged', grade: own[0] }];
  });
}

/** Where a name ends and its figure begins, which reads as a version otherwise. */
function endOfName(tokens: readonly Token[], { start, end }: FormMatch): number {
  let last = end - 1;
  while (last > start && /^\d+$/u.test(tokens[last]?.word ?? '')) last -= 1;
  return tokens[last]?.end ?? 0;
}

function gradeIn(rest: string): readonly [string, number] | null {
  const signs = SIGNS.exec(rest)?.[1];
  if (signs !== undefined) return [signs, (signs.match(FULL) ?? []).length / [...signs].length];
  const fraction = FRACTION.exec(rest);
  if (fraction === null) return null;
  const [, part = '', whole = ''] = fraction;
  const isGrade = Number(whole) >= LEAST_SCALE && Number(part) <= Number(whole);
  return isGrade ? [`${part}/${whole}`, Number(part) / Number(whole)] : null;
}
