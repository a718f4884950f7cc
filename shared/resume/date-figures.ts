import { atomOfMonths, atomOfYear, type DateAtom, yearOf } from './date-atom.ts';
import type { DateToken } from './date-tokens.ts';

const FIGURE_MARKS: ReadonlySet<string> = new Set(['/', '.', '-', '\u2010', '\u2011']);

/** "03/2018", "3.2018", "03-2018", "01.02.2018" */
export function readFigures(tokens: readonly DateToken[], at: number): DateAtom | null {
  const first = tokens[at];
  const mark = tokens[at + 1];
  const second = tokens[at + 2];
  if (first === undefined || first.text.length > 2 || mark === undefined || !FIGURE_MARKS.has(mark.text))
    return null;
  if (mark.spaced !== (second?.spaced ?? false)) return null;
  const month = Number(first.text);
  const year = yearOf(second);
  if (year !== null) {
    return month >= 1 && month <= 12 && !continuesAsWord(tokens, at + 2)
      ? atomOfMonths(year, month, month, at + 3)
      : null;
  }
  return readDayAndMonth(tokens, at, mark.text);
}

/** Day and month in figures. "/" does not say which is which, so two possible months leave only the year. */
function readDayAndMonth(tokens: readonly DateToken[], at: number, mark: string): DateAtom | null {
  const [first, second] = [Number(tokens[at]?.text), Number(tokens[at + 2]?.text)];
  const year = yearOf(tokens[at + 4]);
  if (year === null || tokens[at + 3]?.text !== mark || tokens[at + 2]?.kind !== 'number') return null;
  const next = at + 5;
  if (first < 1 || second < 1 || first > 31 || second > 31) return null;
  if (mark !== '/') return second <= 12 ? atomOfMonths(year, second, second, next) : null;
  if (first > 12) return second <= 12 ? atomOfMonths(year, second, second, next) : null;
  if (second > 12 || first === second) return atomOfMonths(year, first, first, next);
  return { ...atomOfYear(year, next), bareYear: false };
}

/** "2018-03", "2018/03", "2018 / 03", "2018-03-15" */
export function readYearFirst(tokens: readonly DateToken[], at: number): DateAtom | null {
  const year = yearOf(tokens[at]);
  const mark = tokens[at + 1];
  const digits = tokens[at + 2];
  if (year === null || mark === undefined || !FIGURE_MARKS.has(mark.text)) return null;
  if (digits?.kind !== 'number' || digits.text.length !== 2 || mark.spaced !== digits.spaced) return null;
  if (mark.spaced && mark.text !== '/') return null;
  const month = Number(digits.text);
  if (month < 1 || month > 12 || continuesAsWord(tokens, at + 2)) return null;
  const day = tokens[at + 4];
  const dated = tokens[at + 3]?.text === mark.text && day?.kind === 'number' && day.text.length === 2;
  const spacedDay = tokens[at + 3]?.spaced === true;
  return { ...atomOfMonths(year, month, month, dated && !spacedDay ? at + 5 : at + 3), yearFirst: true };
}

/** "2021年4月1日", "2021년 4월", "2021年": the sign after each figure says what it is. */
export function readSignedDate(tokens: readonly DateToken[], at: number): DateAtom | null {
  const year = yearOf(tokens[at]);
  if (year === null || !isMark(tokens[at + 1], '年년')) return null;
  const month = Number(tokens[at + 2]?.text);
  if (!isMark(tokens[at + 3], '月월') || !(month >= 1 && month <= 12)) {
    return { ...atomOfYear(year, at + 2), bareYear: false };
  }
  return atomOfMonths(year, month, month, isMark(tokens[at + 5], '日일') ? at + 6 : at + 4);
}

function isMark(token: DateToken | undefined, signs: string): boolean {
  return token?.kind === 'mark' && signs.includes(token.text);
}

export function readBareYear(tokens: readonly DateToken[], at: number): DateAtom | null {
  const year = yearOf(tokens[at]);
  if (year === null || continuesAsWord(tokens, at)) return null;
  const quarter = tokens[at + 1];
  const digit = tokens[at + 2];
  if (quarter?.text === 'q' && digit !== undefined && !digit.spaced && /^[1-4]$/u.test(digit.text)) {
    const number = Number(digit.text);
    return atomOfMonths(year, number * 3 - 2, number * 3, at + 3);
  }
  return atomOfYear(year, at + 1);
}

/** "2000+", "2019a", "2,019", "2020.5", "2000%" are not years. */
export function continuesAsWord(tokens: readonly DateToken[], at: number): boolean {
  const after = tokens[at + 1];
  if (after === undefined || after.spaced) return false;
  if (after.kind !== 'mark') return true;
  if (/[+%$€£_@&=]/u.test(after.text)) return true;
  const afterThat = tokens[at + 2];
  return (
    /[.,]/u.test(after.text) &&
    afterThat?.kind === 'number' &&
    !afterThat.spaced &&
    afterThat.text.length !== 2
  );
}
