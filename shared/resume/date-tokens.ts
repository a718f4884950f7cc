import { foldText } from './fold-text.ts';

/** A piece of a line as the date grammar sees it. Offsets are into the line. */
export interface DateToken {
  /**
   * word: letters (with inner apostrophes and "t/m"); number: digits; mark: any other visible character, and the
   * signs for year, month, day and "to" that stand between figures without a space ("2021年4月至2023年").
   */
  readonly kind: 'word' | 'number' | 'mark';
  /** Folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space, or the start of the line, stands before it. */
  readonly spaced: boolean;
  /** Whether a tab stands before it. */
  readonly tabbed: boolean;
}

const TOKEN =
  /((?<=\p{Nd}\s?)[年月日년월일]|(?<=[\p{Nd}年月日년월일]\s?)(?:[至到]|から|부터))|t\/m(?![\p{L}\p{N}])|\p{L}+(?:'\p{L}+)*|\p{Nd}+|[^\s]/gu;

export function dateTokens(line: string): readonly DateToken[] {
  const folded = foldText(line);
  const tokens: DateToken[] = [];
  let previousEnd = 0;
  for (const match of folded.matchAll(TOKEN)) {
    const [text, sign] = match;
    const start = match.index;
    tokens.push({
      kind: sign === undefined ? kindOf(text) : 'mark',
      text,
      start,
      end: start + text.length,
      spaced: start === 0 || start > previousEnd,
      tabbed: folded.slice(previousEnd, start).includes('\t'),
    });
    previousEnd = start + text.length;
  }
  return tokens;
}

function kindOf(text: string): DateToken['kind'] {
  if (/^\p{L}/u.test(text)) return 'word';
  return /^\p{Nd}/u.test(text) ? 'number' : 'mark';
}
