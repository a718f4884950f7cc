import type { EvidenceRules } from './evidence-rules.ts';
import type { Token } from './token.ts';

/** A stretch of a statement's tokens; `end` is exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * Sentences of a statement. A full stop, question or exclamation mark before a space ends one, except after an
 * abbreviation or a single letter; so does a list marker inside the text. Letter case plays no part.
 */
export function splitSentences(tokens: readonly Token[], rules: EvidenceRules): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  tokens.forEach((token, index) => {
    if (index > start && endsSentence(tokens, index, token.gap, rules)) {
      sentences.push({ start, end: index });
      start = index;
    }
  });
  if (start < tokens.length) sentences.push({ start, end: tokens.length });
  return sentences;
}

function endsSentence(tokens: readonly Token[], index: number, gap: string, rules: EvidenceRules): boolean {
  if (/[•▪◦‣●]/u.test(gap) || /[!?]\s/u.test(gap)) return true;
  if (!/\.["')\]]?\s/u.test(gap)) return false;
  const before = tokens[index - 1]?.word ?? '';
  const twoBefore = tokens[index - 2]?.word;
  const dotted =
    twoBefore !== undefined && tokens[index - 1]?.gap === '.' ? `${twoBefore}.${before}` : before;
  const abbreviations = rules.settings.abbreviations;
  return !(abbreviations.includes(before) || abbreviations.includes(dotted) || /^\p{L}$/u.test(before));
}
