import type { Lexicon, Skill, SurfaceForm } from '../catalog/lexicon.ts';
import { normalizeForm } from '../catalog/normalize-form.ts';
import { stemWord } from './stem.ts';
import type { Token } from './token.ts';

/** A form of a skill and how its words are compared. */
export interface IndexedForm {
  readonly skill: Skill;
  readonly form: SurfaceForm;
  /** The form's cues and vetoes as words, a space on either side. */
  readonly cues: readonly string[];
  readonly vetoes: readonly string[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly forms: IndexedForm[];
}

/** A stretch of tokens that spells a form, before its context is looked at. `end` is exclusive. */
export interface FormMatch extends IndexedForm {
  readonly start: number;
  readonly end: number;
}

/** The lexicon's forms as two tries over words: one exact, one over stems. */
export interface FormIndex {
  /** Every form that these tokens spell, at every place and of every length, by where it starts. */
  readonly matchesIn: (tokens: readonly Token[]) => readonly FormMatch[];
  /** Whether some form has this word in it. */
  readonly isKnownWord: (word: string) => boolean;
}

const indexes = new WeakMap<Lexicon, FormIndex>();

/** The index of a lexicon; built once for each lexicon object. */
export function formIndex(lexicon: Lexicon): FormIndex {
  const known = indexes.get(lexicon);
  if (known !== undefined) return known;
  const built = buildFormIndex(lexicon);
  indexes.set(lexicon, built);
  return built;
}

function buildFormIndex(lexicon: Lexicon): FormIndex {
  const exact = newNode();
  const stems = newNode();
  const words = new Set<string>();
  for (const skill of lexicon.skills) {
    for (const form of skill.forms) {
      const formWords = normalizeForm(form.text).split(' ');
      for (const word of formWords) words.add(word);
      const indexed = { skill, form, cues: form.cues.map(spell), vetoes: form.vetoes.map(spell) };
      insert(exact, formWords, indexed);
      if (isStemmed(skill, form)) insert(stems, formWords.map(stemWord), indexed);
    }
  }
  return {
    matchesIn: (tokens) => {
      const spellings = tokens.map(({ word }) => spellingsOf(word));
      const stemmed = tokens.map(({ word }) => [stemWord(word)]);
      return tokens.flatMap((_, start) => {
        const found = walk(exact, tokens, start, spellings);
        const inflected = walk(stems, tokens, start, stemmed).filter((match) =>
          isInflectionOf(tokens, match),
        );
        if (inflected.length === 0) return found;
        return [...found, ...inflected.filter((match) => !found.some((other) => other.end === match.end))];
      });
    },
    isKnownWord: (word) => words.has(word),
  };
}

function spell(phrase: string): string {
  return ` ${normalizeForm(phrase)} `;
}

function newNode(): Node {
  return { next: new Map(), forms: [] };
}

function insert(root: Node, words: readonly string[], form: IndexedForm): void {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    node = next;
  }
  node.forms.push(form);
}

/** Practice words vary ("designing", "designed"); names of tools do not ("Spring"), nor do forms that need care. */
function isStemmed(skill: Skill, form: SurfaceForm): boolean {
  const varies = skill.kind === 'concept' || skill.kind === 'practice' || skill.kind === 'soft';
  return varies && (form.ambiguity === 'none' || form.ambiguity === 'context');
}

/** A lone -ing word stands for the activity: "profiled" is profiling, "profile" and "profiles" are not. */
function isInflectionOf(tokens: readonly Token[], match: FormMatch): boolean {
  if (match.end - match.start > 1 || !match.form.text.toLowerCase().endsWith('ing')) return true;
  return /(?:ing|ed)$/u.test(tokens[match.start]?.word ?? '');
}

/** "python3" → "python3" and "python", "es6" → "es6" and "es"; single letters keep their digits. */
function spellingsOf(word: string): readonly string[] {
  const bare = word.replace(/^(\p{L}{2,}|c\+\+|[cfj]#)\d+$/u, '$1');
  return bare === word ? [word] : [word, bare];
}

/** The forms under `root` that start at this token. `keys`: how each token may be spelled there. */
function walk(
  root: Node,
  tokens: readonly Token[],
  start: number,
  keys: readonly (readonly string[])[],
): readonly FormMatch[] {
  let node = nextNode(root, keys[start]);
  if (node === undefined) return NONE;
  const matches: FormMatch[] = [];
  let comma = false;
  for (let position = start; node !== undefined && tokens[position]?.masked === false; position += 1) {
    for (const form of node.forms)
      if (!comma || form.form.text.includes(',')) matches.push({ ...form, start, end: position + 1 });
    const gap = tokens[position + 1]?.gap ?? '';
    const isComma = COMMA.test(gap);
    if (!isComma && breaksForm(gap)) break;
    comma ||= isComma;
    node = nextNode(node, keys[position + 1]);
  }
  return matches;
}

const NONE: readonly FormMatch[] = [];
const COMMA = /^\s*,\s*$/u;

function nextNode(node: Node, spellings: readonly string[] | undefined): Node | undefined {
  for (const spelling of spellings ?? []) {
    const next = node.next.get(spelling);
    if (next !== undefined) return next;
  }
  return undefined;
}

/**
 * Words of one form are held apart by spaces, hyphens, slashes, dots and the like, never by a dash; by a comma only
 * where the form itself has one ("metrics, logs and traces").
 */
function breaksForm(gap: string): boolean {
  if (gap === ' ') return false;
  return !/^(?:\s|[-/._&+'’%])*$/u.test(gap) || /\t|\.\s|\s-\s/u.test(gap);
}
