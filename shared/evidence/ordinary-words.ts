import type { EvidenceRules } from './evidence-rules.ts';
import { isPlaceOfTrouble } from './find-corroborators.ts';
import type { FormMatch } from './form-index.ts';
import { isTechnical } from './is-technical.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** Where a word stands. */
export interface WordPlace {
  readonly tokens: readonly Token[];
  readonly rules: EvidenceRules;
}

/** Words on either side within which a word for a release is settled. */
const BESIDE_WORDS = 3;

/** An ordinary word: some need a technical sentence, those with cues one of them in it, others nothing. */
export function isMeantAsSkill(
  match: FormMatch,
  sentence: Sentence | undefined,
  sure: readonly FormMatch[],
  around: WordPlace,
): boolean {
  const { tokens, rules } = around;
  if (sentence === undefined) return false;
  if (match.skill.id === rules.corroborators.production.skill && !isBroughtThere(match, sentence, around))
    return false;
  if (rules.corroborators.production.weak.forms.includes(match.form.text.toLowerCase()))
    return isTechnical(tokens, sentence, sure, rules) || isMade(match, sentence, around);
  if (match.cues.length === 0) return true;
  const text = (from: number, to: number): string =>
    ` ${tokens
      .slice(from, to)
      .map(({ word }) => word)
      .join(' ')} `;
  // "Led six engineers": a verb has its object behind it, in the same clause.
  const before = text(startOfPart(match, sentence, tokens), match.start);
  const whole = text(sentence.start, sentence.end);
  return match.cues.some((cue) => (rules.verbs.has(cue.trim()) ? before : whole).includes(cue));
}

/** After the last semicolon before the match. */
function startOfPart(match: FormMatch, sentence: Sentence, tokens: readonly Token[]): number {
  let start = match.start;
  while (start > sentence.start && !tokens[start]?.gap.includes(';')) start -= 1;
  return start;
}

/** "Wrote tests": what somebody made needs no technical word beside it. */
function isMade(match: FormMatch, sentence: Sentence, { tokens, rules }: WordPlace): boolean {
  return tokens
    .slice(Math.max(sentence.start, match.start - 2), match.start)
    .some(({ word }) => rules.settings.makers.includes(word));
}

/** Whether a word for production tells that something was brought there, rather than where or when a fault was. */
function isBroughtThere(match: FormMatch, sentence: Sentence, { tokens, rules }: WordPlace): boolean {
  const { nouns } = rules.corroborators.production;
  if (isPlaceOfTrouble(tokens, match, rules)) return false;
  const written = tokens.slice(match.start, match.end).map(({ word }) => word);
  if (!nouns.forms.includes(written.join(' '))) return true;
  if (nouns.notBefore.includes(tokens[match.end]?.word ?? '')) return false;
  const lead = tokens[match.start - 1]?.word ?? '';
  if (nouns.notAfter.includes(lead)) return false;
  // "To release services" is a deed.
  if (lead === 'to' || rules.settings.verbLeads.includes(lead)) return true;
  const from = Math.max(sentence.start, match.start - BESIDE_WORDS);
  const near = tokens.slice(from, Math.min(sentence.end, match.end + BESIDE_WORDS));
  return near.some(({ word }) => nouns.beside.includes(word));
}
