import { within } from './clause-scopes.ts';
import { cueReach } from './cue-reach.ts';
import type { Cue, CueReading } from './cue-rules.ts';
import { denials } from './denials.ts';
import type { EvidenceRules } from './evidence-rules.ts';
import { findOtherParties } from './find-other-parties.ts';
import type { FormMatch } from './form-index.ts';
import { quotations } from './quotations.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';
import { weighedOptions } from './weighed-options.ts';

/** How a skill is claimed, with the words that say so; asserted where nothing says otherwise. */
export type Claim =
  | { readonly reading: 'asserted' }
  | { readonly reading: 'hedged'; readonly cue: string }
  | { readonly reading: 'replaced' | 'aside'; readonly cue: string }
  | {
      readonly reading: Exclude<CueReading, 'hedged' | 'replaced' | 'aside'>;
      readonly cue: string;
    };

const RANK: Readonly<Record<Claim['reading'], number>> = {
  asserted: 0,
  aside: 1,
  replaced: 1,
  hedged: 2,
  learning: 3,
  wished: 4,
  supposed: 5,
  required: 6,
  traded: 7,
  'other-party': 8,
  negated: 9,
};

/** What nothing speaks against. */
export const ASSERTED: Claim = { reading: 'asserted' };
const QUESTION = /\?["”»')\]\s]*$/u;

/** A sentence whose claims are read. */
export interface ClaimedSentence {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly matches: readonly FormMatch[];
  /** As written, with the signs after its last word. */
  readonly text: string;
  /** What stands above it says about it ("Currently learning"). */
  readonly standing: Claim;
  /** Whether it is a list of skills rather than a sentence. */
  readonly isList: boolean;
  readonly rules: EvidenceRules;
}

/**
 * The claim of each match of one sentence, in the order of `matches`. The strictest cue whose scope holds the
 * match decides.
 */
export function readContexts(claimed: ClaimedSentence): readonly Claim[] {
  const { tokens, sentence, matches, text, standing, isList, rules } = claimed;
  const whole: Claim = QUESTION.test(text) ? { reading: 'supposed', cue: '?' } : ASSERTED;
  const claims: Claim[] = matches.map(() =>
    RANK[whole.reading] > RANK[standing.reading] ? whole : standing,
  );
  const lower = (index: number, claim: Claim): void => {
    const current = claims[index];
    if (current !== undefined && RANK[claim.reading] > RANK[current.reading]) claims[index] = claim;
  };
  for (let at = sentence.start; at < sentence.end; at += 1) {
    for (const cue of rules.cues.get(tokens[at]?.word ?? '') ?? []) {
      const match = matchCue(tokens, sentence, at, cue, rules);
      if (match === null || (cue.reading === 'hedged' && isOutdone(tokens, sentence, at, rules))) continue;
      const { end, said } = match;
      const reading =
        cue.reading === 'negated' && isLimited(tokens, sentence, end, cue, rules) ? 'hedged' : cue.reading;
      const claim: Claim = { reading, cue: said };
      for (const index of cueReach({
        tokens,
        sentence,
        cueSpan: { start: at, end },
        cue,
        said,
        matches,
        rules,
        isList,
      }))
        lower(index, claim);
    }
  }
  for (const { start, end, cue } of weighedOptions({ tokens, sentence, rules }))
    for (const index of within(matches, { start, end })) lower(index, { reading: 'hedged', cue });
  for (const { start, end, cue } of denials({ tokens, sentence, rules }))
    for (const index of within(matches, { start, end })) lower(index, { reading: 'negated', cue });
  for (const { index, cue } of findOtherParties(tokens, sentence, matches, rules))
    lower(index, { reading: 'other-party', cue });
  for (const quoted of quotations(tokens, sentence, rules))
    for (const index of within(matches, quoted)) lower(index, { reading: 'other-party', cue: 'quotation' });
  return claims;
}

/** "(never used in production)": a remark that denies a degree of use rather than the use. */
function isLimited(
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  { scope }: Cue,
  { limits }: EvidenceRules,
): boolean {
  if (scope !== 'remark') return false;
  for (let index = from; index < Math.min(sentence.end, from + LIMIT_WORDS); index += 1) {
    if (!/^[\s-]*$/u.test(tokens[index]?.gap ?? '')) return false;
    if (limits.includes(tokens[index]?.word ?? '')) return true;
  }
  return false;
}

/** Words from a denial to what limits it. */
const LIMIT_WORDS = 3;

/** "Strong knowledge of" hedges nothing, nor does "passed on my knowledge of". */
function isOutdone(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  { terminators, bestowed }: EvidenceRules,
): boolean {
  const isBeside = (index: number): boolean =>
    index > sentence.start && /^\s+$/u.test(tokens[index]?.gap ?? '');
  if (isBeside(at) && terminators.claims.has(tokens[at - 1]?.word ?? '')) return true;
  if (!bestowed.things.includes(tokens[at]?.word ?? '')) return false;
  let giver = at;
  while (isBeside(giver) && bestowed.between.includes(tokens[giver - 1]?.word ?? '')) giver -= 1;
  return isBeside(giver) && bestowed.verbs.includes(tokens[giver - 1]?.word ?? '');
}

/** What a heading or a label says about everything below it; asserted for ordinary ones. */
export function readHeading(words: readonly string[], rules: EvidenceRules): Claim {
  const heading = words.join(' ');
  if (rules.otherParty.headings.includes(heading)) return { reading: 'other-party', cue: heading };
  const cue = (rules.cues.get(words[0] ?? '') ?? []).find(
    ({ scope, pattern }) =>
      (scope === 'label' || scope === 'start' || scope === 'sentence') &&
      pattern.length === words.length &&
      pattern.every((fits, position) => fits?.has(words[position] ?? '') === true),
  );
  return cue === undefined ? ASSERTED : { reading: cue.reading, cue: heading };
}

/** A cue where it stands. */
interface CueMatch {
  /** Exclusive. */
  readonly end: number;
  /** Its words without those of its gaps; the gaps of what stands between its words are shown. */
  readonly said: string;
}

/** The cue that starts at this token, or null. */
function matchCue(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  { pattern, scope }: Cue,
  rules: EvidenceRules,
): CueMatch | null {
  let position = at;
  let skippable = 0;
  let said = '';
  for (const fits of pattern) {
    if (fits === null) {
      skippable = rules.gapWords;
      if (scope === 'within') said += ' …';
      continue;
    }
    while (skippable > 0 && position < sentence.end && !fits.has(tokens[position]?.word ?? '')) {
      const { word, gap } = tokens[position] ?? { word: '', gap: '' };
      if (/[,;:]/u.test(gap) || rules.gapStops.includes(word)) return null;
      position += 1;
      skippable -= 1;
    }
    skippable = 0;
    const { word, gap } = tokens[position] ?? { word: '', gap: '' };
    if (position >= sentence.end || !fits.has(word)) return null;
    if (position > at && /[,;:]/u.test(gap)) return null;
    said += (said === '' ? '' : /^['’]$/u.test(gap) ? "'" : ' ') + word;
    position += 1;
  }
  // "Would-be" and "low-latency" are words of their own.
  const isHalfWord = position < sentence.end && tokens[position]?.gap === '-';
  return isHalfWord ? null : { end: position, said };
}
