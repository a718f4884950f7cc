import type { Cue } from './cue-rules.ts';
import type { EvidenceRules } from './evidence-rules.ts';
import type { FormMatch } from './form-index.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** A cue where it stands, with what it may speak about. */
export interface CuePlace {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly cueSpan: Sentence;
  readonly cue: Cue;
  readonly matches: readonly FormMatch[];
  readonly rules: EvidenceRules;
}

/** The matches from the cue to the next clause; of what was left behind, up to what came in its place. */
export function inClause({ tokens, sentence, cueSpan, cue, matches, rules }: CuePlace): readonly number[] {
  const { destinations } = rules.clauses;
  let end = cueSpan.end;
  const isEnd = (index: number): boolean =>
    endsClause(tokens, index, rules) ||
    (cue.reading === 'replaced' && destinations.has(tokens[index]?.word ?? ''));
  while (end < sentence.end && !isEnd(end)) end += 1;
  if (cue.scope === 'source' && !destinations.has(tokens[end]?.word ?? '')) return [];
  return within(matches, { start: cueSpan.end, end });
}

function endsClause(tokens: readonly Token[], index: number, rules: EvidenceRules): boolean {
  const token = tokens[index];
  if (token === undefined || /;/u.test(token.gap)) return true;
  if (rules.terminators.all.has(token.word) || rules.clauses.preferences.has(token.word)) return true;
  // "Argued against Scala and for type hints"
  if (token.word === 'for' && ['and', 'but'].includes(tokens[index - 1]?.word ?? '')) return true;
  const opens = /,/u.test(token.gap) || ['and', 'then'].includes(tokens[index - 1]?.word ?? '');
  return opens && (rules.verbs.has(token.word) || rules.clauses.writers.has(token.word));
}

/** The matches that start in this stretch. */
export function within(matches: readonly FormMatch[], { start, end }: Sentence): readonly number[] {
  return matches.flatMap((match, index) => (match.start >= start && match.start < end ? [index] : []));
}

/** "Removed GraphQL from …": the tool that follows at once, not "removed Docker image bloat". */
export function objectOf({ tokens, sentence, cueSpan, matches, rules }: CuePlace): readonly number[] {
  let start = cueSpan.end;
  while (start < sentence.end && rules.clauses.determiners.has(tokens[start]?.word ?? '')) start += 1;
  return matches.flatMap((match, index) => {
    if (match.start !== start || !isTool(match, tokens) || /[,;:(]/u.test(tokens[start]?.gap ?? ''))
      return [];
    const end = rules.weighed.objects.includes(tokens[match.end]?.word ?? '') ? match.end + 1 : match.end;
    const after = tokens[end];
    const isWhole =
      end >= sentence.end ||
      /[,;:.()]/u.test(after?.gap ?? '') ||
      rules.clauses.tails.has(after?.word ?? '') ||
      rules.terminators.all.has(after?.word ?? '');
    return isWhole ? [index] : [];
  });
}

/** A thing with a name; a concept is one only where a capital says so ("GraphQL", not "memory leaks"). */
function isTool({ skill, start, end }: FormMatch, tokens: readonly Token[]): boolean {
  if (skill.kind === 'practice' || skill.kind === 'soft') return false;
  return skill.kind !== 'concept' || (end === start + 1 && tokens[start]?.written !== tokens[start]?.word);
}

/** The matches from the last verb or the last full stop or semicolon before the cue. */
export function beforeCue({ tokens, sentence, cueSpan, matches, rules }: CuePlace): readonly number[] {
  let start = cueSpan.start - 1;
  const isFirst = (index: number): boolean =>
    rules.verbs.has(tokens[index]?.word ?? '') || /[;.]\s/u.test(tokens[index]?.gap ?? '');
  while (start > sentence.start && !isFirst(start)) start -= 1;
  return within(matches, { start: Math.max(start, sentence.start), end: cueSpan.start });
}
