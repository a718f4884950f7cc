import { comparableText } from './comparable-text.ts';
import { addCounts, type MatchCounts, type MatchedKeys, matchKeys } from './match-counts.ts';
import type { EntryFact } from './truth.ts';

/** Entries that are right in everything: kind, title, organisation, both dates. Kinds outside the truth's are left out. */
export function measureEntries(expected: readonly EntryFact[], found: readonly EntryFact[]): MatchedKeys {
  return matchKeys(expected.map(entryKey), counted(found).map(entryKey));
}

/** An entry with the number of its list items and paragraphs. */
export interface CountedEntry extends EntryFact {
  readonly items: number;
}

/** Entries whose number of items is right, by kind and title; their other fields do not matter here. */
export function measureItems(expected: readonly CountedEntry[], found: readonly CountedEntry[]): MatchedKeys {
  return matchKeys(expected.map(itemsKey), counted(found).map(itemsKey));
}

const FIELDS = ['title', 'organization', 'start', 'end'] as const;
type EntryField = (typeof FIELDS)[number];

/**
 * The four fields of all entries, each for itself, so that one wrong field does not hide the others; absent fields
 * are not counted.
 */
export function measureEntryFields(expected: readonly EntryFact[], found: readonly EntryFact[]): MatchCounts {
  return addCounts(
    FIELDS.map((field) => matchKeys(fieldKeys(expected, field), fieldKeys(counted(found), field)).counts),
  );
}

/** "other" stands for no entry that a truth file writes down. */
function counted<E extends EntryFact>(found: readonly E[]): readonly E[] {
  return found.filter(({ kind }) => kind !== 'other');
}

function fieldKeys(entries: readonly EntryFact[], field: EntryField): readonly string[] {
  return entries.flatMap((entry) => {
    const value = entry[field];
    return value === null ? [] : [comparableText(value)];
  });
}

function entryKey({ kind, title, organization, start, end }: EntryFact): string {
  const shown = [title, organization].map((text) => (text === null ? '-' : comparableText(text)));
  return `${kind}: ${shown.join(' | ')} | ${start ?? '-'}..${end ?? '-'}`;
}

function itemsKey({ kind, title, items }: CountedEntry): string {
  return `${kind}: ${title === null ? '-' : comparableText(title)} | ${items}`;
}
