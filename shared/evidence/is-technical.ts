import type { EvidenceRules } from './evidence-rules.ts';
import type { FormMatch } from './form-index.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

const THINGS: ReadonlySet<string> = new Set(['tool', 'framework', 'platform', 'language']);

/** Whether what is named is a tool or a language rather than a practice. */
export function namesThing({ skill }: FormMatch): boolean {
  return THINGS.has(skill.kind);
}

/** Whether a sentence is about software: it has a technical noun, or a tool that needs nothing beside it. */
export function isTechnical(
  tokens: readonly Token[],
  { start, end }: Sentence,
  matches: readonly FormMatch[],
  rules: EvidenceRules,
): boolean {
  const nouns = rules.corroborators.production.weak.beside;
  const names = (match: FormMatch): boolean =>
    match.start >= start &&
    match.start < end &&
    match.form.ambiguity === 'none' &&
    match.skill.category !== 'adjacent' &&
    namesThing(match);
  return tokens.slice(start, end).some(({ word }) => nouns.includes(word)) || matches.some(names);
}
