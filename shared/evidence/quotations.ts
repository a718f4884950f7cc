import type { EvidenceRules } from './evidence-rules.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

const OPENS = /(?:^|[\s(:,–—-])["“„«]$/u;
const CLOSES = /^[.,!?;]*["”“»]/u;

/**
 * Stretches of a sentence that quote somebody: several words in quotation marks that make up the whole sentence, or
 * that a word of speech stands beside ("the client wrote: …"). Titles of talks and names of projects are none.
 */
export function quotations(
  tokens: readonly Token[],
  sentence: Sentence,
  { quotation }: EvidenceRules,
): readonly Sentence[] {
  const found: Sentence[] = [];
  for (let start = sentence.start; start < sentence.end; start += 1) {
    if (!OPENS.test(tokens[start]?.gap ?? '')) continue;
    let end = start + 1;
    while (end < sentence.end && !CLOSES.test(tokens[end]?.gap ?? '')) end += 1;
    const outside = [...tokens.slice(sentence.start, start), ...tokens.slice(end, sentence.end)];
    const isSpeech = outside.length === 0 || outside.some(({ word }) => quotation.speech.includes(word));
    if (isSpeech && end - start >= quotation.leastWords) found.push({ start, end });
    start = end;
  }
  return found;
}
