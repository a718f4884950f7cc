import { beforeCue, inClause, objectOf, within } from './clause-scopes.ts';
import type { Cue, CueReading, EvidenceRules } from './evidence-rules.ts';
import { findOtherParties } from './find-other-parties.ts';
import type { FormMatch } from './form-index.ts';
import { quotations } from './quotations.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** How a skill is claimed, with the words that say so; asserted where nothing says otherwise. */
export type Claim =
  | { readonly reading: 'asserted' }
  | { readonly reading: 'hedged'; readonly cue: string }
  | { readonly reading: 'replaced' | 'aside'; readonly cue: string }
  | {
      readonly reading: Exclude<CueReading, 'hedged' | 'replaced' | 'aside'> | 'other-party';
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
  'other-party': 7,
  negated: 8,
};

/** What nothing speaks against. */
export const ASSERTED: Claim = { reading: 'asserted' };
const QUESTION = /\?["”»')\]\s]*$/u;
/** Ends of a list element: the cue "(basic)" is followed by one. */
const ELEMENT_END = /^\s*$|[),;.\]|/•·\t\n]/u;

/**
 * The claim of each match of one sentence, in the order of `matches`. The strictest cue whose scope holds the
 * match decides. `text` is the sentence as written, with the signs after its last word; `standing` is what stands
 * above it ("Currently learning").
 */
export function readContexts(
  tokens: readonly Token[],
  sentence: Sentence,
  matches: readonly FormMatch[],
  text: string,
  standing: Claim,
  rules: EvidenceRules,
): readonly Claim[] {
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
      const end = matchCue(tokens, sentence, at, cue, rules);
      if (end === null || (cue.reading === 'hedged' && isStrong(tokens, sentence, at, rules))) continue;
      const said = cue.scope === 'within' ? cue.phrase : cue.phrase.replaceAll(' … ', ' ');
      const claim: Claim = { reading: cue.reading, cue: said };
      for (const index of inScope(tokens, sentence, { start: at, end }, cue, matches, rules))
        lower(index, claim);
    }
  }
  for (const { index, cue } of findOtherParties(tokens, sentence, matches, rules))
    lower(index, { reading: 'other-party', cue });
  for (const quoted of quotations(tokens, sentence, rules))
    for (const index of within(matches, quoted)) lower(index, { reading: 'other-party', cue: 'quotation' });
  return claims;
}

/** "Strong knowledge of" hedges nothing. */
function isStrong(tokens: readonly Token[], sentence: Sentence, at: number, rules: EvidenceRules): boolean {
  const before = tokens[at - 1]?.word ?? '';
  const isBeside = at > sentence.start && /^\s+$/u.test(tokens[at]?.gap ?? '');
  return isBeside && rules.terminators.claims.has(before);
}

/** What a heading or a label says about everything below it; asserted for ordinary ones. */
export function readHeading(words: readonly string[], rules: EvidenceRules): Claim {
  const heading = words.join(' ');
  if (rules.otherParty.headings.includes(heading)) return { reading: 'other-party', cue: heading };
  const cue = (rules.cues.get(words[0] ?? '') ?? []).find(
    ({ scope, pattern }) =>
      (scope === 'label' || scope === 'start' || scope === 'sentence') && pattern.join(' ') === heading,
  );
  return cue === undefined ? ASSERTED : { reading: cue.reading, cue: cue.phrase };
}

/** The end (exclusive) of the cue that starts at this token, or null. */
function matchCue(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  cue: Cue,
  rules: EvidenceRules,
): number | null {
  let position = at;
  let skippable = 0;
  for (const word of cue.pattern) {
    if (word === null) {
      skippable = rules.gapWords;
      continue;
    }
    while (skippable > 0 && position < sentence.end && tokens[position]?.word !== word) {
      if (/[,;:]/u.test(tokens[position]?.gap ?? '')) return null;
      position += 1;
      skippable -= 1;
    }
    skippable = 0;
    if (position >= sentence.end || tokens[position]?.word !== word) return null;
    if (position > at && /[,;:]/u.test(tokens[position]?.gap ?? '')) return null;
    position += 1;
  }
  return position;
}

/** Indexes of the matches that a cue speaks about. */
function inScope(
  tokens: readonly Token[],
  sentence: Sentence,
  cueSpan: Sentence,
  cue: Cue,
  matches: readonly FormMatch[],
  rules: EvidenceRules,
): readonly number[] {
  const isInsideMatch = matches.some((match) => match.start <= cueSpan.start && cueSpan.start < match.end);
  if (isInsideMatch) return [];
  switch (cue.scope) {
    case 'sentence':
      return forward(tokens, sentence, cueSpan, cue, matches, rules);
    case 'start':
      return cueSpan.start === sentence.start ? forward(tokens, sentence, cueSpan, cue, matches, rules) : [];
    case 'label': {
      const isLabel = cueSpan.start === sentence.start && /^\s*[:–—-]/u.test(tokens[cueSpan.end]?.gap ?? '');
      return isLabel ? forward(tokens, sentence, cueSpan, cue, matches, rules) : [];
    }
    case 'phrase':
      return phrase(tokens, cueSpan.end, matches);
    case 'clause':
    case 'source':
      return inClause({ tokens, sentence, cueSpan, cue, matches, rules });
    case 'object':
      return objectOf({ tokens, sentence, cueSpan, cue, matches, rules });
    case 'within':
      return within(matches, cueSpan);
    case 'before':
      return beforeCue({ tokens, sentence, cueSpan, cue, matches, rules });
    case 'after':
    case 'suffix':
      return directlyBefore(tokens, sentence, cueSpan, cue, matches);
  }
}

function forward(
  tokens: readonly Token[],
  sentence: Sentence,
  cueSpan: Sentence,
  cue: Cue,
  matches: readonly FormMatch[],
  rules: EvidenceRules,
): readonly number[] {
  let end = cueSpan.end;
  while (end < sentence.end && !isTerminator(tokens[end], cue.reading, rules)) end += 1;
  return matches.flatMap((match, index) =>
    match.start >= cueSpan.start && match.start < end ? [index] : [],
  );
}

function isTerminator(token: Token | undefined, reading: CueReading, rules: EvidenceRules): boolean {
  if (token === undefined || /;/u.test(token.gap)) return true;
  if (rules.terminators.all.has(token.word)) return true;
  const canBeOutdone = reading === 'hedged' || reading === 'wished' || reading === 'learning';
  return canBeOutdone && rules.terminators.claims.has(token.word);
}

/** The match at this token and those that "and" or "or" add to it. */
function phrase(tokens: readonly Token[], from: number, matches: readonly FormMatch[]): readonly number[] {
  const found: number[] = [];
  let position = from;
  for (;;) {
    const index = matches.findIndex((match) => match.start === position);
    const match = matches[index];
    if (match === undefined || /[,;:(]/u.test(tokens[match.start]?.gap ?? '')) return found;
    found.push(index);
    const link = tokens[match.end]?.word;
    if (link !== 'and' && link !== 'or' && link !== 'nor') return found;
    position = match.end + 1;
  }
}

function directlyBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  cueSpan: Sentence,
  cue: Cue,
  matches: readonly FormMatch[],
): readonly number[] {
  const gap = tokens[cueSpan.start]?.gap ?? '';
  const isSetOff = cue.scope === 'suffix' ? /^\s+$/u.test(gap) : /^\s*[([:–—-]\s*$/u.test(gap);
  const closes = cueSpan.end >= sentence.end || ELEMENT_END.test(tokens[cueSpan.end]?.gap ?? '');
  if (!isSetOff || (cue.scope === 'after' && !closes)) return [];
  return matches.flatMap((match, index) => (match.end === cueSpan.start ? [index] : []));
}
