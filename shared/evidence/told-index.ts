import { ANY_NUMBER, EXACT, type Lexicon, type Skill, type ToldPhrase } from '../catalog/lexicon.ts';
import { stemWord } from './stem.ts';

/** Phrases as keys of words, by the first one; longer phrases first. */
export type PhraseTable = ReadonlyMap<string, readonly ToldPhrase[]>;

/** One way of telling work of a skill. */
export interface IndexedWay {
  readonly skill: Skill;
  readonly parts: readonly PhraseTable[];
  readonly unless: PhraseTable;
}

/** The lexicon's told work, by the first word of its first part. */
export type ToldIndex = ReadonlyMap<string, readonly IndexedWay[]>;

const indexes = new WeakMap<Lexicon, ToldIndex>();
/** "300", "v2", "15s". */
const NUMBER = /^v?\p{N}+(?:ms|s|m|h|k|x|mb|gb|tb)?$/u;

/** The index of a lexicon; built once for each lexicon object. Work of a skill that it lacks is left out. */
export function toldIndex(lexicon: Lexicon): ToldIndex {
  const known = indexes.get(lexicon);
  if (known !== undefined) return known;
  const skills = new Map(lexicon.skills.map((skill) => [skill.id, skill]));
  const index = new Map<string, IndexedWay[]>();
  for (const work of lexicon.told) {
    const skill = skills.get(work.skill);
    if (skill === undefined) continue;
    const unless = tableOf(work.unless);
    for (const parts of work.ways) {
      const way = { skill, parts: parts.map(tableOf), unless };
      for (const first of way.parts[0]?.keys() ?? []) index.set(first, [...(index.get(first) ?? []), way]);
    }
  }
  indexes.set(lexicon, index);
  return index;
}

/** What a written word may stand for: itself, and its stem or any number. */
export function toldKeys(word: string): readonly string[] {
  return [toldKey(word), EXACT + word];
}

function toldKey(word: string): string {
  return NUMBER.test(word) ? ANY_NUMBER : stemWord(word);
}

function tableOf(phrases: readonly ToldPhrase[]): PhraseTable {
  const table = new Map<string, ToldPhrase[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const keys = phrase.map((word) => (word === ANY_NUMBER || word.startsWith(EXACT) ? word : toldKey(word)));
    const [first = ''] = keys;
    table.set(first, [...(table.get(first) ?? []), keys]);
  }
  return table;
}
