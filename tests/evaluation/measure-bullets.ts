import { comparableText } from './comparable-text.ts';
import { similarity } from './edit-distance.ts';
import type { MatchedKeys } from './match-counts.ts';

/** From this similarity of characters on, two items are the same one. */
const SAME_ITEM = 0.9;

/**
 * List items by their text, one to one: the most similar pairs first, the first of equals. Which entry an item stands
 * under does not matter here.
 */
export function measureBullets(expected: readonly string[], found: readonly string[]): MatchedKeys {
  const wanted = expected.map(comparableText);
  const given = found.map(comparableText);
  const pairs = wanted
    .flatMap((text, e) =>
      given.map((other, f) => ({ e, f, likeness: canBeSame(text, other) ? likeness(text, other) : 0 })),
    )
    .filter((pair) => pair.likeness >= SAME_ITEM)
    .sort((a, b) => b.likeness - a.likeness || a.e - b.e || a.f - b.f);
  const takenWanted = new Set<number>();
  const takenGiven = new Set<number>();
  for (const { e, f } of pairs) {
    if (takenWanted.has(e) || takenGiven.has(f)) continue;
    takenWanted.add(e);
    takenGiven.add(f);
  }
  return {
    counts: { matched: takenWanted.size, expected: wanted.length, found: given.length },
    missed: wanted.filter((_, index) => !takenWanted.has(index)),
    extra: given.filter((_, index) => !takenGiven.has(index)),
  };
}

/** Texts of too different lengths cannot reach the similarity, whatever they say. */
function canBeSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  return short >= SAME_ITEM * long;
}

function likeness(a: string, b: string): number {
  return a === b ? 1 : similarity([...a], [...b]);
}
