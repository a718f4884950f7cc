import { foldedWords, foldText } from './fold-text.ts';
import { foldedSet, type HeadingKind, headingKindSchema, headingTable } from './reading-tables.ts';

/** phrase: a heading and nothing else. generic: a heading that is also an ordinary word. word: contains a heading's word. */
export interface HeadingWording {
  readonly kind: HeadingKind;
  readonly match: 'phrase' | 'generic' | 'word';
}

const CONTINUED = foldedSet(headingTable.continued);
const JOINERS = foldedSet(headingTable.joiners);
const GENERIC: ReadonlySet<string> = new Set(headingTable.generic.map(compact));
const OTHER_PHRASES = [
  ...headingTable.phrases.other,
  ...headingTable.otherKinds.interests,
  ...headingTable.otherKinds.references,
];
const PHRASES = tableByKind(
  (kind) => (kind === 'other' ? OTHER_PHRASES : headingTable.phrases[kind]),
  (text) => [compact(text), letters(text)],
);
const WORDS = tableByKind(
  (kind) => headingTable.words[kind] ?? [],
  (text) => [foldText(text)],
);
const OTHER_KINDS = {
  interests: new Set(headingTable.otherKinds.interests.map(compact)),
  references: new Set(headingTable.otherKinds.references.map(compact)),
} as const;
const MOST_WORDS = 6;
const LONGEST_HEADING = 80;

/**
 * The kind of section that a text names as a heading, or null. Spaces do not count, so that letter-spaced
 * headings ("E X P E R I E N C E", "S KILLS") are read like the others.
 */
export function classifyHeading(text: string): HeadingWording | null {
  if (text.length > LONGEST_HEADING) return null;
  const core = withoutOrnament(text);
  const keys = [compact(core), letters(core)];
  const whole = PHRASES.get(compact(core)) ?? PHRASES.get(letters(core));
  if (whole !== undefined) {
    return { kind: whole, match: keys.some((key) => GENERIC.has(key)) ? 'generic' : 'phrase' };
  }
  return classifyParts(core) ?? classifyWords(core);
}

/** Whether a heading of kind "other" heads interests or references; null where it heads neither. */
export function otherKindOf(heading: string): keyof typeof OTHER_KINDS | null {
  const key = compact(withoutOrnament(heading));
  if (OTHER_KINDS.interests.has(key)) return 'interests';
  return OTHER_KINDS.references.has(key) ? 'references' : null;
}

/** "Education & Certifications": a heading of several headings is of the first one's kind. */
function classifyParts(text: string): HeadingWording | null {
  const parts = headingParts(text);
  if (parts.length < 2) return null;
  const kinds = parts.map((part) => PHRASES.get(compact(part)));
  const first = kinds.find((kind) => kind !== undefined);
  if (first === undefined) return null;
  return { kind: first, match: kinds.includes(undefined) ? 'word' : 'phrase' };
}

/** "Customer Service Experience": the last heading word decides. */
function classifyWords(text: string): HeadingWording | null {
  const words = foldedWords(text);
  if (words.length > MOST_WORDS) return null;
  const kind = words.flatMap((word) => WORDS.get(word) ?? []).at(-1);
  return kind === undefined ? null : { kind, match: 'word' };
}

function headingParts(text: string): readonly string[] {
  return text
    .split(/[&/,+|]/u)
    .flatMap((part) => splitAtJoiners(part))
    .filter((part) => compact(part) !== '');
}

function splitAtJoiners(text: string): readonly string[] {
  const parts: string[][] = [[]];
  for (const word of text.split(/\s+/u)) {
    if (JOINERS.has(foldText(word))) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.map((part) => part.join(' '));
}

/** Without numbering, rules, icons, a colon and "(continued)". */
function withoutOrnament(text: string): string {
  const trimmed = text.replace(/^[^\p{L}]+|[^\p{L})]+$/gu, '');
  const bare = trimmed.replace(/[\s(\u2013-]*\(?([\p{L}']+)\.?\)?$/u, (tail: string, word: string) =>
    CONTINUED.has(foldText(word)) ? '' : tail,
  );
  return bare === '' ? trimmed : bare;
}

/** Letters only, without joining words: "Awards & Honors" and "Awards and Honors" are one. */
function compact(text: string): string {
  return letters(splitAtJoiners(foldText(text).replace(/[&/,+|]/gu, ' ')).join(''));
}

function letters(text: string): string {
  return foldText(text).replace(/[^\p{L}]/gu, '');
}

function tableByKind(
  list: (kind: HeadingKind) => readonly string[],
  keys: (text: string) => readonly string[],
): ReadonlyMap<string, HeadingKind> {
  const table = new Map<string, HeadingKind>();
  for (const kind of headingKindSchema.options) {
    for (const key of list(kind).flatMap(keys)) {
      if (!table.has(key)) table.set(key, kind);
    }
  }
  return table;
}
