import { comparableText } from './comparable-text.ts';
import { type MatchedKeys, matchKeys } from './match-counts.ts';
import type { SectionFact } from './truth.ts';

/**
 * Sections by kind and heading, whatever their order. A found section without a heading whose kind has a headed one
 * before it is that section going on in another column or on another page, and is not counted again.
 */
export function measureSections(
  expected: readonly SectionFact[],
  found: readonly SectionFact[],
): MatchedKeys {
  const own = found.filter(
    ({ kind, heading }, index) =>
      heading !== null ||
      !found.slice(0, index).some((other) => other.kind === kind && other.heading !== null),
  );
  return matchKeys(expected.map(keyOf), own.map(keyOf));
}

function keyOf({ kind, heading }: SectionFact): string {
  return `${kind}: ${heading === null ? '-' : comparableText(heading).replace(/\s*:$/u, '')}`;
}
