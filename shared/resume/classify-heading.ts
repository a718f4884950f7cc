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
const QUALIFIERS = foldedSet(headingTable.qualifiers);
const WORD_ENDS = headingKindSchema.options
  .flatMap((kind) => (headingTable.wordEnds[kind] ?? []).map((end) => ({ kind, end: foldText(end) })))
  .toSorted((a, b) => b.end.length - a.end.length);
const OTHER_KINDS = {
  interests: new Set(headingTable.otherKinds.interests.map(compact)),
  references: new Set(headingTable.otherKinds.references.map(compact)),
} as const;
const SETTLED = {
  volunteering: new Set(headingTable.settledByContent.volunteering.map(compact)),
  education: new Set(headingTable.settledByContent.education.map(compact)),
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
  return classifyPhrase(core) ?? classifyParts(core) ?? classifyWords(core);
}

/** A phrase of the table, or one with words around it that say which of its things ("Earlier Roles"). */
function classifyPhrase(text: string): HeadingWording | null {
  const whole = lookUp(text);
  if (whole !== null) return whole;
  const words = text.split(/\s+/u);
  while (words.length > 1) {
    if (isQualifier(words[0])) words.shift();
    else if (isQualifier(words.at(-1))) words.pop();
    else return null;
    const rest = lookUp(words.join(' '));
    if (rest !== null) return rest;
  }
  return null;
}

function lookUp(text: string): HeadingWording | null {
  const keys = [compact(text), letters(text)];
  const kind = keys.map((key) => PHRASES.get(key)).find((found) => found !== undefined);
  if (kind === undefined) return null;
  return { kind, match: keys.some((key) => GENERIC.has(key)) ? 'generic' : 'phrase' };
}

function isQualifier(word: string | undefined): boolean {
  return word !== undefined && QUALIFIERS.has(foldText(word));
}

/** Whether a heading of kind "other" heads interests or references; null where it heads neither. */
export function otherKindOf(heading: string): keyof typeof OTHER_KINDS | null {
  const key = compact(withoutOrnament(heading));
  if (OTHER_KINDS.interests.has(key)) return 'interests';
  return OTHER_KINDS.references.has(key) ? 'references' : null;
}

/** The kind that a heading has instead of its own where the section's lines show it ("Community"); null for others. */
export function settledKindOf(heading: string): keyof typeof SETTLED | null {
  const key = compact(withoutOrnament(heading));
  if (SETTLED.volunteering.has(key)) return 'volunteering';
  return SETTLED.education.has(key) ? 'education' : null;
}

/** "Education & Certifications": a heading of several headings is of the first one's kind. */
function classifyParts(text: string): HeadingWording | null {
  const parts = headingParts(text);
  if (parts.length < 2) return null;
  const wordings = parts.map((part) => classifyPhrase(part));
  const first = wordings.find((wording) => wording !== null);
  if (first === undefined) return null;
  return { kind: first.kind, match: wordings.includes(null) ? 'word' : 'phrase' };
}

/** "Customer Service Experience": the last heading word decides. */
function classifyWords(text: string): HeadingWording | null {
  const words = foldedWords(text);
  if (words.length > MOST_WORDS) return null;
  const kind = words.flatMap((word) => WORDS.get(word) ?? kindOfEnd(word)).at(-1);
  return kind === undefined ? null : { kind, match: 'word' };
}

/** "Projekterfahrung", "Softwarekenntnisse": compounds are of their last part's kind, the longest end first. */
function kindOfEnd(word: string): readonly HeadingKind[] {
  const found = WORD_ENDS.find(({ end }) => word.endsWith(end) && word !== end);
  return found === undefined ? [] : [found.kind];
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
