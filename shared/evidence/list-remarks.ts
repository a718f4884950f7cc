import { within } from './clause-scopes.ts';
import type { FormMatch } from './form-index.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** Words of a remark behind a colon or a dash; longer ones are sentences of their own. */
const LONGEST_REMARK = 7;
const OPENS_REMARK = /^\s*[:–—]|\s-\s/u;
const EDGE = /[;.•|\t\n]/u;

/**
 * What a remark speaks about: "Python (scripts, rarely)" and "AWS (basic: S3, SQS)" of the skill before the bracket
 * and those behind the cue in it; "Spark and Kafka: no practice yet" of all before the colon.
 */
export function remarked(
  tokens: readonly Token[],
  sentence: Sentence,
  cueSpan: Sentence,
  matches: readonly FormMatch[],
): readonly number[] {
  let hasPassed = false;
  for (let open = cueSpan.start; open > sentence.start; open -= 1) {
    const gap = tokens[open]?.gap ?? '';
    const direct = matches.filter(({ end }) => end === open);
    if (gap.includes('(')) {
      if (direct.length === 0) return [];
      const named = namedBeside(tokens, open, cueSpan.start, matches);
      if (named !== null) return [named];
      // "Go, Kafka and Redis (both basic)" speaks of two, "(all basic)" of three.
      const isOfAll = tokens[open]?.word === 'all';
      const first = Math.min(...direct.map((match) => match.start));
      const isOfBoth = tokens[open]?.word === 'both';
      const start = isOfAll
        ? startOfElement(tokens, sentence, open)
        : isOfBoth
          ? startOfPair(tokens, first)
          : first;
      return [
        ...within(matches, { start, end: open }),
        ...within(matches, { start: cueSpan.end, end: endOfBracket(tokens, sentence, cueSpan.end) }),
      ];
    }
    if (OPENS_REMARK.test(gap)) {
      const isShort = endOfElement(tokens, sentence, open) - open <= LONGEST_REMARK;
      if (direct.length === 0 || !isShort || hasPassed) return [];
      return within(matches, { start: startOfElement(tokens, sentence, open), end: open });
    }
    if (/\)/u.test(gap) || EDGE.test(gap)) return [];
    hasPassed ||= direct.length > 0;
  }
  return [];
}

/** "Python (Requests, pytest a bit)": the skill right before the cue, behind another element of its bracket. */
function namedBeside(
  tokens: readonly Token[],
  open: number,
  cue: number,
  matches: readonly FormMatch[],
): number | null {
  const index = matches.findIndex(({ start, end }) => start > open && end === cue);
  const isElement = /,/u.test(tokens[matches[index]?.start ?? open]?.gap ?? '');
  return index >= 0 && isElement && /^\s+$/u.test(tokens[cue]?.gap ?? '') ? index : null;
}

function endOfBracket(tokens: readonly Token[], sentence: Sentence, from: number): number {
  let end = from;
  while (end < sentence.end && !/\)/u.test(tokens[end]?.gap ?? '')) end += 1;
  return end;
}

function endOfElement(tokens: readonly Token[], sentence: Sentence, open: number): number {
  let end = open + 1;
  while (end < sentence.end && !/[,;.•|\t\n)]/u.test(tokens[end]?.gap ?? '')) end += 1;
  return end;
}

/** Where "A and B" or "A & B" begins, whose B starts here. */
function startOfPair(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > 0 && /^[\s&/-]*$/u.test(tokens[start]?.gap ?? '')) start -= 1;
  return start;
}

/** Back over "A and B" and "A, B" to what the remark does not speak about; "A – x, B" ends where A has its own. */
function startOfElement(tokens: readonly Token[], sentence: Sentence, open: number): number {
  let start = open - 1;
  let comma: number | null = null;
  while (start > sentence.start && !/[;.:•|\t\n(]/u.test(tokens[start]?.gap ?? '')) {
    const gap = tokens[start]?.gap ?? '';
    if (OPENS_REMARK.test(gap)) return comma ?? start;
    if (/,/u.test(gap)) comma ??= start;
    start -= 1;
  }
  return start;
}
