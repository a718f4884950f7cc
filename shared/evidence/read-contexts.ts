import { beforeCue, inClause, objectOf, within } from './clause-scopes.ts';
import { denials } from './denials.ts';
import type { Cue, CueReading, EvidenceRules } from './evidence-rules.ts';
import { findOtherParties } from './find-other-parties.ts';
import type { FormMatch } from './form-index.ts';
import { remarked } from './list-remarks.ts';
import { quotations } from './quotations.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';
import { weighed } from './weighed-options.ts';

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
  traded: 7,
  'other-party': 8,
  negated: 9,
};

/** What nothing speaks against. */
export const ASSERTED: Claim = { reading: 'asserted' };
const QUESTION = /\?["”»')\]\s]*$/u;
/** Ends of a list element: the cue "(basic)" is followed by one. */
const ELEMENT_END = /[),;.\]|/•·\t\n]/u;

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
      const end = matchCue(tokens, sentence, at, cue, rules);
      if (end === null || (cue.reading === 'hedged' && isStrong(tokens, sentence, at, rules))) continue;
      const said = cue.scope === 'within' ? cue.phrase : cue.phrase.replaceAll(' … ', ' ');
      const reading =
        cue.reading === 'negated' && isLimited(tokens, sentence, end, cue, rules) ? 'hedged' : cue.reading;
      const claim: Claim = { reading, cue: said };
      for (const index of inScope(tokens, sentence, { start: at, end }, cue, matches, rules, isList))
        lower(index, claim);
    }
  }
  for (const { start, end, cue } of weighed({ tokens, sentence, rules }))
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
  isList: boolean,
): readonly number[] {
  const isInsideMatch = matches.some((match) => match.start <= cueSpan.start && cueSpan.start < match.end);
  if (isInsideMatch) return [];
  switch (cue.scope) {
    case 'sentence':
      return forward(tokens, sentence, cueSpan, cue, matches, rules);
    case 'remark':
      return remarked(tokens, sentence, cueSpan, matches);
    case 'element': {
      const opens =
        cueSpan.start === sentence.start || /[,;:(|•·\t\n]/u.test(tokens[cueSpan.start]?.gap ?? '');
      const isInBracket = tokens[cueSpan.start]?.gap.includes('(') ?? false;
      return (isList && opens) || isInBracket ? phrase(tokens, cueSpan.end, matches) : [];
    }
    case 'start':
      return cueSpan.start === sentence.start ? forward(tokens, sentence, cueSpan, cue, matches, rules) : [];
    case 'label':
      return isLabel(tokens, sentence, cueSpan, cue, matches)
        ? forward(tokens, sentence, cueSpan, cue, matches, rules)
        : [];
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

/** Words on either side of a hedge in a label: "Only at a basic level:". */
const LABEL_WORDS = 3;

/** Whether a cue is a label by which the sentence begins; a hedge may have a few words around it. */
function isLabel(
  tokens: readonly Token[],
  sentence: Sentence,
  { start, end }: Sentence,
  { reading }: Cue,
  matches: readonly FormMatch[],
): boolean {
  const room = reading === 'hedged' ? LABEL_WORDS : 0;
  if (start - sentence.start > room) return false;
  for (let after = end; after <= end + room && after < sentence.end; after += 1) {
    const gap = tokens[after]?.gap ?? '';
    const isColon = after === end ? /^\s*[:–—-]/u.test(gap) : /^\s*[:–—]|^\s+-\s/u.test(gap);
    if (isColon && (start === sentence.start || !gap.startsWith('-')))
      return !matches.some((match) => match.start < after && match.end > sentence.start);
    if (!/^[\s-]*$/u.test(gap)) return false;
  }
  return false;
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
  return matches.flatMap((match, index) => {
    const isWithin = match.start >= cueSpan.start && match.start < end;
    return isWithin && !isPartOfPost(tokens, match, cue, rules) ? [index] : [];
  });
}

/** "Looking for a first role as a Python developer": the post is wished for. */
function isPartOfPost(
  tokens: readonly Token[],
  { end }: FormMatch,
  { phrase: wished }: Cue,
  { posts }: EvidenceRules,
): boolean {
  if (!posts.cues.includes(wished)) return false;
  return [tokens[end - 1]?.word, tokens[end]?.word].some(
    (word) => word !== undefined && posts.nouns.includes(word),
  );
}

function isTerminator(token: Token | undefined, reading: CueReading, rules: EvidenceRules): boolean {
  if (token === undefined || /;/u.test(token.gap)) return true;
  if (rules.terminators.all.has(token.word)) return true;
  const canBeOutdone = reading === 'hedged' || reading === 'wished' || reading === 'learning';
  return canBeOutdone && rules.terminators.claims.has(token.word);
}

/** The match at this token and those that "and", "or" or a list that ends in one of them add to it. */
function phrase(tokens: readonly Token[], from: number, matches: readonly FormMatch[]): readonly number[] {
  const found: number[] = [];
  /** Behind commas, and part of the phrase only where an "or" comes. */
  const listed: number[] = [];
  let position = from;
  for (;;) {
    const index = matches.findIndex((match) => match.start === position);
    const match = matches[index];
    if (match === undefined || /[;:(]/u.test(tokens[match.start]?.gap ?? '')) return found;
    const isBehindComma =
      /,/u.test(tokens[match.start]?.gap ?? '') && !LINKS.has(tokens[position - 1]?.word ?? '');
    if (isBehindComma && found.length === 0) return [];
    if (isBehindComma) listed.push(index);
    else found.push(...listed.splice(0), index);
    position = LINKS.has(tokens[match.end]?.word ?? '') ? match.end + 1 : match.end;
    if (position === match.end && !/,/u.test(tokens[position]?.gap ?? '')) return found;
  }
}

const LINKS: ReadonlySet<string> = new Set(['and', 'or', 'nor']);

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
  const direct = matches.find((match) => match.end === cueSpan.start);
  if (direct === undefined) return [];
  // "Swift and Go: no" speaks of both; "Go (no)" of one.
  return gap.includes('(') || cue.scope === 'suffix'
    ? within(matches, { start: direct.start, end: direct.end })
    : within(matches, { start: startOfChain(tokens, direct.start, matches), end: direct.end });
}

/** The first of the matches that only "and" and "or" join to the one that starts here. */
function startOfChain(tokens: readonly Token[], from: number, matches: readonly FormMatch[]): number {
  const before = matches.find(({ end }) => end === from - 1 && LINKS.has(tokens[from - 1]?.word ?? ''));
  return before === undefined ? from : startOfChain(tokens, before.start, matches);
}
