import { foldText } from './fold-text.ts';

/** A piece of a line as the date grammar sees it. Offsets are into the line. */
export interface DateToken {
  /** word: letters (with inner apostrophes and "t/m"); number: digits; mark: any other visible character. */
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

const TOKEN = /t\/m(?![\p{L}\p{N}])|\p{L}+(?:'\p{L}+)*|\p{Nd}+|[^\s]/gu;

export function dateTokens(line: string): readonly DateToken[] {
  const folded = foldText(line);
  const tokens: DateToken[] = [];
  let previousEnd = 0;
  for (const match of folded.matchAll(TOKEN)) {
    const text = match[0];
    const start = match.index;
    tokens.push({
      kind: kindOf(text),
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
