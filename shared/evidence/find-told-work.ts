import type { EvidenceRules } from './evidence-rules.ts';
import type { FormMatch } from './form-index.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';
import { type IndexedWay, type PhraseTable, type ToldIndex, toldKeys } from './told-index.ts';
import { reachThing, toldStretch } from './told-stretch.ts';

interface ToldPlace {
  readonly tokens: readonly Token[];
  /** What each token may stand for. */
  readonly keys: readonly (readonly string[])[];
  readonly sentence: Sentence;
  readonly rules: EvidenceRules;
}

/** Where a way of telling stands: the stretch of each of its parts, in order. */
interface ToldMatch {
  readonly way: IndexedWay;
  readonly parts: readonly Sentence[];
  readonly start: number;
  readonly end: number;
}

/** Words that may stand between two parts of a way. */
const GAP_WORDS = 5;
/** Letters of a part that can stand for what a way tells as a whole, where other parts are taken. */
const TELLING_LETTERS = 5;
/** Small words that stand within a phrase without being part of it: "out of the request". */
const SMALL_WORDS: ReadonlySet<string> = new Set('the a an our my its their all every each'.split(' '));

/**
 * Work that sentences tell in ordinary words, besides the matches that already stand in them: in text order, never
 * over one of those, and never of a skill or a competency that one of them shows there already. It names a thing, and
 * does not end in a word that leads on to another ("bill fell by"). Its form is a weak one, so it counts inside a dated bullet only.
 */
export function findToldWork(
  index: ToldIndex,
  matches: readonly FormMatch[],
  {
    tokens,
    sentences,
    rules,
  }: { tokens: readonly Token[]; sentences: readonly Sentence[]; rules: EvidenceRules },
): readonly FormMatch[] {
  if (index.size === 0) return [];
  const keys = tokens.map(({ word }) => toldKeys(word));
  return sentences.flatMap((sentence) => {
    const place = { tokens, keys, sentence, rules };
    const named = matches.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return settle(toldIn(place, index), named, place);
  });
}

function toldIn(place: ToldPlace, index: ToldIndex): readonly ToldMatch[] {
  const { sentence, tokens } = place;
  const found: ToldMatch[] = [];
  for (let start = sentence.start; start < sentence.end; start += 1) {
    if (tokens[start]?.masked !== false) continue;
    for (const way of keysAt(place, start).flatMap((key) => index.get(key) ?? [])) {
      const parts = partsFrom(place, way.parts, start, start);
      const end = parts?.at(-1)?.end;
      if (parts === null || end === undefined || isRuledOut(place, way.unless)) continue;
      found.push({ way, parts, start, end });
    }
  }
  return found;
}

/** The stretches of the parts, the first of which begins between `from` and `latest`; null where one is missing. */
function partsFrom(
  place: ToldPlace,
  parts: readonly PhraseTable[],
  from: number,
  latest: number,
): readonly Sentence[] | null {
  const [part, ...others] = parts;
  if (part === undefined) return [];
  for (let start = from; start <= latest && start < place.sentence.end; start += 1) {
    if (start > from && endsClause(place, start)) return null;
    for (const end of endsOf(place, part, start)) {
      if (others.length === 0) return [{ start, end }];
      if (end >= place.sentence.end || endsClause(place, end)) continue;
      const rest = partsFrom(place, others, end, end + GAP_WORDS);
      if (rest !== null) return [{ start, end }, ...rest];
    }
  }
  return null;
}

/** Where the phrases of a part end that begin at `start`, longer ones first. */
function endsOf(place: ToldPlace, part: PhraseTable, start: number): readonly number[] {
  const phrases = keysAt(place, start).flatMap((key) => part.get(key) ?? []);
  return phrases.flatMap((phrase) => {
    let at = start;
    for (const [position, key] of phrase.entries()) {
      const isMet = keysAt(place, at).includes(key);
      if (position > 0 && !isMet && SMALL_WORDS.has(place.tokens[at]?.word ?? '')) at += 1;
      if (at >= place.sentence.end || !keysAt(place, at).includes(key)) return [];
      if (place.tokens[at]?.masked !== false || (position > 0 && endsClause(place, at))) return [];
      at += 1;
      while (isThousands(place, at)) at += 1;
    }
    return [at];
  });
}

function keysAt({ keys }: ToldPlace, index: number): readonly string[] {
  return keys[index] ?? [];
}

/** Whether another clause begins with this word: behind a sign, a "but", or an "and" with a verb. */
function endsClause({ tokens, rules }: ToldPlace, index: number): boolean {
  const { gap, word } = tokens[index] ?? { gap: '', word: '' };
  if (isThousands({ tokens }, index)) return false;
  if (/[,;:()–—\t]|\s-\s/u.test(gap) || rules.terminators.all.has(word)) return true;
  return tokens[index - 1]?.word === 'and' && rules.verbs.has(word);
}

/** "000" in "9,000" is part of the number before. */
function isThousands({ tokens }: Pick<ToldPlace, 'tokens'>, index: number): boolean {
  const { gap, word } = tokens[index] ?? { gap: '', word: '' };
  return gap === ',' && /^\d{3}$/u.test(word) && /^\d+$/u.test(tokens[index - 1]?.word ?? '');
}

function isRuledOut(place: ToldPlace, unless: PhraseTable): boolean {
  if (unless.size === 0) return false;
  const { start, end } = place.sentence;
  return place.keys.slice(start, end).some((_, offset) => endsOf(place, unless, start + offset).length > 0);
}

/** The told matches that add something, longer ones first, as matches of a form; then in text order. */
function settle(
  told: readonly ToldMatch[],
  named: readonly FormMatch[],
  place: ToldPlace,
): readonly FormMatch[] {
  const taken = [...named];
  const added: FormMatch[] = [];
  for (const match of [...told].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const { skill } = match.way;
    const [competency] = skill.competencies;
    const isShown = taken.some(
      (other) =>
        other.skill.id === skill.id ||
        (meets(other, match) && other.skill.competencies.some((id) => id === competency)),
    );
    if (isShown) continue;
    const free = shownStretches(match, taken, place).find((stretch) =>
      taken.every((other) => !meets(other, stretch)),
    );
    if (free === undefined) continue;
    const form = { skill, form: TOLD_FORM, cues: [], vetoes: [], start: free.start, end: free.end };
    taken.push(form);
    added.push(form);
  }
  return added.sort((a, b) => a.start - b.start);
}

/**
 * What may stand for a match, the best first: the whole of it, what comes before the first match that is taken ("wrapped
 * the couriers" before "API"), then its parts by their letters.
 */
function shownStretches(match: ToldMatch, taken: readonly Sentence[], place: ToldPlace): readonly Sentence[] {
  const { tokens, sentence, rules } = place;
  const { verbs } = rules;
  let limit = match.end;
  while (limit < sentence.end && tokens[limit]?.masked === false && !endsClause(place, limit)) limit += 1;
  const whole = toldStretch(tokens, match, verbs) ?? reachThing(tokens, match, { limit, verbs });
  const firstTaken = Math.min(...taken.filter((other) => meets(other, match)).map(({ start }) => start));
  const before =
    firstTaken > match.start && firstTaken < match.end
      ? toldStretch(tokens, { start: match.start, end: firstTaken }, verbs)
      : null;
  const parts = match.parts
    .filter((part) => lettersOf(tokens, part) >= TELLING_LETTERS)
    .sort((a, b) => lettersOf(tokens, b) - lettersOf(tokens, a))
    .map((part) => toldStretch(tokens, part, verbs));
  // A lone word tells nothing of what came behind it.
  const lead = before !== null && before.end - before.start > 1 ? before : null;
  return [whole, lead, ...parts].filter((stretch) => stretch !== null);
}

const TOLD_FORM = { text: '', ambiguity: 'weak', cues: [], vetoes: [], positive: [], negative: [] } as const;

function lettersOf(tokens: readonly Token[], { start, end }: Sentence): number {
  return tokens.slice(start, end).reduce((sum, { word }) => sum + (word.match(/\p{L}/gu)?.length ?? 0), 0);
}

function meets(left: Sentence, right: Sentence): boolean {
  return left.start < right.end && right.start < left.end;
}
