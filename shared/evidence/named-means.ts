import type { EvidenceRules } from './evidence-rules.ts';
import type { FormMatch } from './form-index.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** Words that may stand between two things of which one replaced the other ("Spring apps over to Kubernetes"). */
const BETWEEN_WORDS = 4;

/** A sentence that may name a tool by an ordinary word, and the tools in it that need nothing beside them. */
export interface MeansPlace {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly things: readonly FormMatch[];
  readonly rules: EvidenceRules;
}

/** "Scheduled Spark jobs on Nomad", "resized S3 images in Lambda": what work was done with, in a sentence with a tool. */
export function isNamedMeans({ start }: FormMatch, place: MeansPlace): boolean {
  const lead = place.tokens[start - 1]?.word ?? '';
  return place.rules.settings.means.includes(lead) && thingsIn(place).length > 0;
}

/** "Moved Spring apps to Kubernetes", "migrated from OpenShift to Rancher": one side of a move from tool to tool. */
export function isMoved(match: FormMatch, place: MeansPlace): boolean {
  return thingsIn(place).some((thing) => isLinkedByMove(match, thing, place));
}

function thingsIn({ things, sentence }: MeansPlace): readonly FormMatch[] {
  return things.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
}

function isLinkedByMove(match: FormMatch, thing: FormMatch, place: MeansPlace): boolean {
  const { tokens, sentence, rules } = place;
  const { movers, moveLinks } = rules.settings;
  const [first, second] = match.start < thing.start ? [match, thing] : [thing, match];
  let mover = first.start - 1;
  while (mover >= sentence.start && !movers.includes(tokens[mover]?.word ?? '')) mover -= 1;
  if (mover < sentence.start) return false;
  const between = tokens.slice(first.end, second.start);
  return (
    between.length <= BETWEEN_WORDS &&
    between.some(({ word }) => moveLinks.includes(word)) &&
    tokens.slice(mover + 1, second.start + 1).every(({ gap }) => /^[\s-]*$/u.test(gap))
  );
}
