import { foldedWords } from './fold-text.ts';
import type { HeaderName } from './header-names.ts';
import { headerPieces } from './header-pieces.ts';
import type { LineView } from './line-view.ts';
import { foldedSet, titleTable } from './reading-tables.ts';
import { isPlace } from './word-classes.ts';

const PHRASES = foldedSet(titleTable.timeAway.phrases);
const REASONS = foldedSet(titleTable.timeAway.reasons);
const FILLERS = foldedSet(titleTable.timeAway.fillers);
const BETWEEN_PARTS = /[,;:()/&]|\s[-–—]+\s/u;

/**
 * What a header among jobs calls a time without work ("Career break – parental leave"), as written and without its
 * dates; null where it names a job. "Career Break Coach" is one.
 */
export function readTimeAway(header: readonly LineView[]): HeaderName | null {
  const pieces = headerPieces(header, () => false);
  return namesTimeAway(pieces.map(({ text }) => text)) ? (pieces[0] ?? null) : null;
}

/** Whether the pieces of a header, without dates, name a time without work. */
export function namesTimeAway(pieces: readonly string[]): boolean {
  const parts = pieces.flatMap((text) => text.split(BETWEEN_PARTS)).filter((part) => /\p{L}/u.test(part));
  const [first] = parts;
  if (first === undefined || isPlace(first)) return false;
  return consistsOf(first, PHRASES) || parts.every((part) => isReason(part));
}

function isReason(part: string): boolean {
  return isPlace(part) || consistsOf(part, REASONS);
}

/** Whether one of the phrases stands in the text, and nothing else but fillers. */
function consistsOf(text: string, phrases: ReadonlySet<string>): boolean {
  const words = ` ${foldedWords(text).join(' ').replace(/-/gu, ' ')} `;
  return [...phrases].some((phrase) => {
    const at = words.indexOf(` ${phrase} `);
    if (at === -1) return false;
    const rest = `${words.slice(0, at)} ${words.slice(at + phrase.length + 1)}`;
    return rest.split(' ').every((word) => word === '' || FILLERS.has(word));
  });
}
