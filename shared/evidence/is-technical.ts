import type { EvidenceRules } from './evidence-rules.ts';
import type { FormMatch } from './form-index.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

const THINGS: ReadonlySet<string> = new Set(['tool', 'framework', 'platform', 'language']);

/** Whether a sentence is about software: it has a technical noun, or a tool that needs nothing beside it. */
export function isTechnical(
  tokens: readonly Token[],
  { start, end }: Sentence,
  matches: readonly FormMatch[],
  rules: EvidenceRules,
): boolean {
  const nouns = rules.corroborators.production.weak.beside;
  const names = ({ skill, form, start: at }: FormMatch): boolean =>
    at >= start &&
    at < end &&
    form.ambiguity === 'none' &&
    skill.category !== 'adjacent' &&
    THINGS.has(skill.kind);
  return tokens.slice(start, end).some(({ word }) => nouns.includes(word)) || matches.some(names);
}
