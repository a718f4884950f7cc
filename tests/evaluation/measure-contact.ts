import { comparableText } from './comparable-text.ts';
import type { MatchCounts } from './match-counts.ts';
import type { ContactFact } from './truth.ts';

export const CONTACT_FIELDS = ['name', 'email', 'phone'] as const;

/** Name, e-mail and phone that are exactly right, spacing and case aside; a field that is absent must be absent. */
export function measureContact(expected: ContactFact, found: ContactFact): MatchCounts {
  const matched = CONTACT_FIELDS.filter((field) => keyOf(expected[field]) === keyOf(found[field])).length;
  return { matched, expected: CONTACT_FIELDS.length, found: CONTACT_FIELDS.length };
}

function keyOf(text: string | null): string | null {
  return text === null ? null : comparableText(text);
}
