import { comparableText } from './comparable-text.ts';
import { type MatchedKeys, matchKeys } from './match-counts.ts';
import type { SectionFact } from './truth.ts';

/**
 * Sections by kind and heading, whatever their order. A truth writes down headed sections: what a reader finds without
 * a heading (a paragraph above the first one, a section that goes on in another column) counts only where the truth
 * has such a section of that kind too.
 */
export function measureSections(
  expected: readonly SectionFact[],
  found: readonly SectionFact[],
): MatchedKeys {
  const own = found.filter(
    ({ kind, heading }) =>
      heading !== null || expected.some((other) => other.kind === kind && other.heading === null),
  );
  return matchKeys(expected.map(keyOf), own.map(keyOf));
}

function keyOf({ kind, heading }: SectionFact): string {
  return `${kind}: ${heading === null ? '-' : comparableText(heading).replace(/\s*:$/u, '')}`;
}
