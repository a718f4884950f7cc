import { beforeCue, type CuePlace, inClause, objectOf, within } from './clause-scopes.ts';
import type { CueReading } from './cue-rules.ts';
import type { EvidenceRules } from './evidence-rules.ts';
import type { FormMatch } from './form-index.ts';
import { namesThing } from './is-technical.ts';
import { remarked } from './list-remarks.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** A cue where it stands, in a sentence or a list. */
export interface ReachPlace extends CuePlace {
  /** The words of the cue as they stand there. */
  readonly said: string;
  /** Whether it is a list of skills rather than a sentence. */
  readonly isList: boolean;
}

/** Ends of a list element: the cue "(basic)" is followed by one. */
const ELEMENT_END = /[),;.\]|/•·\t\n]/u;

/** Indexes of the matches that a cue speaks about. */
export function cueReach(place: ReachPlace): readonly number[] {
  const { matches, cueSpan } = place;
  const around = matches.findIndex(({ start, end }) => start <= cueSpan.start && cueSpan.start < end);
  if (around === -1) return reachOf(place);
  // "Visual Basic" is a name; "teaching myself" is a habit and says as much of what follows, as do "hired engineers"
  // where the cue goes on behind them.
  const { skill, end } = matches[around] ?? { skill: null, end: cueSpan.end };
  const isName = skill?.kind !== 'soft' && (skill?.kind !== 'practice' || cueSpan.end <= end);
  return isName ? [] : reachOf(place).filter((index) => index !== around);
}

function reachOf(place: ReachPlace): readonly number[] {
  const { tokens, sentence, cueSpan, cue, matches, isList } = place;
  switch (cue.scope) {
    case 'sentence':
      return forward(place);
    case 'remark':
      return remarked(tokens, sentence, cueSpan, matches);
    case 'element': {
      const opens =
        cueSpan.start === sentence.start || /[,;:(|•·\t\n]/u.test(tokens[cueSpan.start]?.gap ?? '');
      const isInBracket = tokens[cueSpan.start]?.gap.includes('(') ?? false;
      return (isList && opens) || isInBracket ? phrase(tokens, cueSpan.end, matches) : [];
    }
    case 'start':
      return cueSpan.start === sentence.start ? forward(place) : [];
    case 'label':
      return isLabel(place) ? forward(place) : [];
    case 'phrase':
      return phrase(tokens, cueSpan.end, matches);
    case 'clause':
    case 'source':
      return inClause(place);
    case 'object':
      return objectOf(place);
    case 'within':
      return within(matches, cueSpan);
    case 'before':
      return beforeCue(place);
    case 'after':
    case 'suffix':
      return directlyBefore(place);
  }
}

/** A colon, a dash, or the next cell of a table. */
const LABEL_END = /^\s*[:|–—-]|\t| {2,}/u;

/** Words on either side of a hedge in a label: "Only at a basic level:". */
const LABEL_WORDS = 3;

/** Whether a cue is a label by which the sentence or a part of it begins; a hedge may have a few words around it. */
function isLabel({ tokens, sentence: whole, cueSpan, cue, matches, rules }: ReachPlace): boolean {
  const { start, end } = cueSpan;
  const sentence = { start: startOfPart(tokens, whole, start), end: whole.end };
  const room = cue.reading === 'hedged' ? LABEL_WORDS : 0;
  const isLabelWord = (index: number): boolean => rules.labelWords.includes(tokens[index]?.word ?? '');
  if (start - sentence.start > room) return false;
  for (let before = sentence.start; before < start; before += 1) if (!isLabelWord(before)) return false;
  for (let after = end; after <= end + room && after < sentence.end; after += 1) {
    const gap = tokens[after]?.gap ?? '';
    const isColon = after === end ? LABEL_END.test(gap) : /^\s*[:–—]|^\s+-\s/u.test(gap);
    if (isColon && (start === sentence.start || !gap.startsWith('-')))
      return !matches.some((match) => match.start < after && match.end > sentence.start);
    if (!/^[\s-]*$/u.test(gap) || !isLabelWord(after)) return false;
  }
  return false;
}

/** After the last semicolon or bar: "good: Python; basics: Go". */
function startOfPart(tokens: readonly Token[], sentence: Sentence, from: number): number {
  let start = from;
  while (start > sentence.start && !/[;|]/u.test(tokens[start]?.gap ?? '')) start -= 1;
  return start;
}

function forward({ tokens, sentence, cueSpan, cue, said, matches, rules }: ReachPlace): readonly number[] {
  const isNextLabel = (index: number): boolean =>
    cue.scope === 'label' && index > cueSpan.end && tokens[index]?.gap.includes('|') === true;
  let end = cueSpan.end;
  while (end < sentence.end && !isTerminator(tokens[end], cue.reading, rules) && !isNextLabel(end)) end += 1;
  return matches.flatMap((match, index) => {
    const isWithin = match.start >= cueSpan.start && match.start < end;
    return isWithin && !isPartOfPost(tokens, match, said, rules) ? [index] : [];
  });
}

/** "Looking for a first role as a Python developer": the post is wished for. */
function isPartOfPost(
  tokens: readonly Token[],
  { end }: FormMatch,
  wished: string,
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
    // "No Kafka in production": where it was not used is denied with it.
    const isPlaced =
      tokens[position]?.word === 'in' && namesThing(match) && matches.some(({ start }) => start === position);
    if (position === match.end && !isPlaced && !/,/u.test(tokens[position]?.gap ?? '')) return found;
  }
}

const LINKS: ReadonlySet<string> = new Set(['and', 'or', 'nor']);

function directlyBefore({ tokens, sentence, cueSpan, cue, matches, isList }: ReachPlace): readonly number[] {
  const gap = tokens[cueSpan.start]?.gap ?? '';
  // "Kafka basic, Python expert": in a list, a space sets off enough.
  const isSpaced = (cue.scope === 'suffix' || isList) && /^\s+$/u.test(gap);
  const closes = cueSpan.end >= sentence.end || ELEMENT_END.test(tokens[cueSpan.end]?.gap ?? '');
  // "Terraform, for reading only": in a list, one word behind a comma is an element of its own.
  const isApposed = closes && /^,\s*$/u.test(gap) && (!isList || cueSpan.end > cueSpan.start + 1);
  const isSetOff = isSpaced || isApposed || (cue.scope === 'after' && /^\s*[([:–—-]\s*$/u.test(gap));
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
