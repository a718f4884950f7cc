/** How many of the expected things were found, and how many were found at all. Counts of several files add up. */
export interface MatchCounts {
  readonly matched: number;
  readonly expected: number;
  readonly found: number;
}

export const NO_MATCHES: MatchCounts = { matched: 0, expected: 0, found: 0 };

/** Harmonic mean of precision and recall, 0 to 1; 1 when nothing was expected and nothing found. */
export function f1({ matched, expected, found }: MatchCounts): number {
  return expected + found === 0 ? 1 : (2 * matched) / (expected + found);
}

/** Share of what was found that was expected, 0 to 1; null when nothing was found. */
export function precision({ matched, found }: MatchCounts): number | null {
  return found === 0 ? null : matched / found;
}

/** Share of what was expected that was found, 0 to 1; null when nothing was expected. */
export function recall({ matched, expected }: MatchCounts): number | null {
  return expected === 0 ? null : matched / expected;
}

export function addCounts(counts: readonly MatchCounts[]): MatchCounts {
  return counts.reduce(
    (sum, each) => ({
      matched: sum.matched + each.matched,
      expected: sum.expected + each.expected,
      found: sum.found + each.found,
    }),
    NO_MATCHES,
  );
}

/** What two lists share and what they do not; each thing counts as often as it stands there. */
export interface MatchedKeys {
  readonly counts: MatchCounts;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** Compares two lists of keys as multisets. */
export function matchKeys(expected: readonly string[], found: readonly string[]): MatchedKeys {
  const left = new Map<string, number>();
  for (const key of found) left.set(key, (left.get(key) ?? 0) + 1);
  const missed: string[] = [];
  for (const key of expected) {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    else missed.push(key);
  }
  const extra = [...left].flatMap(([key, count]) => Array.from({ length: count }, () => key));
  const matched = expected.length - missed.length;
  return { counts: { matched, expected: expected.length, found: found.length }, missed, extra };
}
