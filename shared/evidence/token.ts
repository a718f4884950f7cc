import { WORD } from '../catalog/normalize-form.ts';
import { foldText } from './fold-text.ts';

/** One word of a statement. */
export interface Token {
  /** Lower case; the same words as `normalizeForm` makes. */
  readonly word: string;
  /** As written, apart from ligatures and the like. */
  readonly written: string;
  /** Half-open UTF-16 offsets into the document's text. */
  readonly start: number;
  readonly end: number;
  /** What stands between the previous token, or the beginning, and this one. */
  readonly gap: string;
  /** Part of an address, an initial, an "R&D": never a skill. */
  readonly masked: boolean;
}

const ADDRESSES = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)\S+`,
    // Every address starts where no other could have, so that the search takes one walk over the text.
    String.raw`(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    // A bare host with a path, or with a name before its domain: "github.com/jane", "jane.github.io".
    String.raw`(?<![\w@.-])[\w-]+(?:\.[\w-]+)*\.(?:com|org|edu|gov|co\.uk)\/\S+`,
    String.raw`(?<![\w@.-])[\w-]+\.[\w-]+\.(?:com|org|io|dev|me|net|app)(?![\w-])(?:\/\S*)?`,
  ].join('|'),
  'giu',
);
/** "R&D", "Q&A"; "R/3", "S/4"; "S.S.C.", "B.S."; "C. Surname". */
const LETTER_PAIRS = /(?<!\p{L})\p{L}&\p{L}(?!\p{L})|(?<!\p{L})\p{L}\/\d/gu;
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{Lu}\.\s?){2,}|(?<![\p{L}\p{N}])\p{Lu}\.(?=\s\p{Lu}\p{Ll})/gu;

/** The words of `text` from `from` to `to`, in order. */
export function splitTokens(text: string, from: number, to: number): readonly Token[] {
  const folded = foldText(text, from, to);
  const lower = lowerCase(folded.text);
  const masks = [ADDRESSES, LETTER_PAIRS, INITIALS].flatMap((pattern) =>
    [...folded.text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const),
  );
  const tokens: Token[] = [];
  let last = 0;
  for (const match of lower.matchAll(WORD)) {
    const end = match.index + match[0].length;
    tokens.push({
      word: match[0],
      written: folded.text.slice(match.index, end),
      start: folded.sourceOffset(match.index),
      end: folded.sourceOffset(end),
      gap: folded.text.slice(last, match.index),
      masked: masks.some(([start, stop]) => match.index >= start && match.index < stop),
    });
    last = end;
  }
  return tokens;
}

/** Lower case without a change of length ("İ" has two units in lower case), so that offsets stay. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text].map((letter) => sameLengthLower(letter)).join('');
}

function sameLengthLower(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/**
 * Joins words that a line break split ("micro-", "services") where the joined word is one that `isKnown`; other
 * hyphens at line ends stay, as in "test-", "driven".
 */
export function joinBrokenWords(
  tokens: readonly Token[],
  isKnown: (word: string) => boolean,
): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const word = before === undefined ? '' : before.word + token.word;
    if (before !== undefined && /^-\s*\n\s*$/u.test(token.gap) && isKnown(word)) {
      joined[joined.length - 1] = {
        ...before,
        word,
        written: before.written + token.written,
        end: token.end,
      };
    } else joined.push(token);
  }
  return joined;
}
