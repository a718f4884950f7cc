import type { EvidenceRules } from './evidence-rules.ts';
import type { FormMatch } from './form-index.ts';
import { LINK_WORDS } from './neighbourhood.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** What decides whether an ambiguous word is meant as the skill. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Whether the text is a list of skills rather than sentences. */
  readonly isList: boolean;
  /** Whether lists of the same section name an unambiguous skill. */
  readonly besideSkillList: boolean;
  /** Words that are an organisation's whole name in this résumé. */
  readonly organizations: ReadonlySet<string>;
  readonly rules: EvidenceRules;
}

/** Words on either side within which a cue settles a form, or a veto rules it out. */
const BESIDE_WORDS = 3;
export const ELEMENT_EDGE = /[,;/|•·&:()\t\n]|\s[-–—]\s/u;

/** Whether a match needs nothing beside it. */
export function isUnambiguous(match: FormMatch): boolean {
  return match.form.ambiguity === 'none';
}

/** A capital, other than one that the start of a sentence asks for. */
export function isCapitalised(match: FormMatch, { tokens, sentences }: Surroundings): boolean {
  if (sentences.some((sentence) => sentence.start === match.start)) return false;
  const token = tokens[match.start];
  return token !== undefined && token.written !== token.word;
}

export function sentenceOf(match: FormMatch, sentences: readonly Sentence[]): Sentence | undefined {
  return sentences.find((sentence) => match.start >= sentence.start && match.start < sentence.end);
}

/** Whether one of the phrases stands close by, in the stretch of `reach` that holds the match. */
export function hasPhraseBeside(
  phrases: readonly string[],
  match: FormMatch,
  { tokens }: Surroundings,
  reach: readonly Sentence[],
): boolean {
  const within = sentenceOf(match, reach);
  if (within === undefined || phrases.length === 0) return false;
  const before = tokens.slice(Math.max(within.start, match.start - BESIDE_WORDS), match.start);
  const after = tokens.slice(match.end, Math.min(within.end, match.end + BESIDE_WORDS));
  const texts = [before, after].map((words) => ` ${words.map((token) => token.word).join(' ')} `);
  return phrases.some((phrase) => texts.some((text) => text.includes(phrase)));
}

/** Whether an element of a list can begin or end before this token. */
export function isElementEdge(tokens: readonly Token[], index: number): boolean {
  const linkWord = LINK_WORDS.has(tokens[index]?.word ?? '') || LINK_WORDS.has(tokens[index - 1]?.word ?? '');
  return linkWord || ELEMENT_EDGE.test(tokens[index]?.gap ?? '');
}
