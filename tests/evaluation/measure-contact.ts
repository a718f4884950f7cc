import { comparableText } from './comparable-text.ts';
import { type MatchedKeys, matchKeys } from './match-counts.ts';
import type { ContactFact } from './truth.ts';

export const CONTACT_FIELDS = ['name', 'email', 'phone'] as const;
type ContactField = (typeof CONTACT_FIELDS)[number];

/**
 * Name, e-mail and phone that are exactly right, spacing and case aside; a field that is absent must be absent. Of a
 * phone number the figures and the signs that stand for hidden ones count, for how they are grouped is typography.
 */
export function measureContact(expected: ContactFact, found: ContactFact): MatchedKeys {
  const keys = (contact: ContactFact) => CONTACT_FIELDS.map((field) => keyOf(field, contact[field]));
  return matchKeys(keys(expected), keys(found));
}

function keyOf(field: ContactField, text: string | null): string {
  if (text === null) return `${field}: -`;
  const compared = comparableText(text);
  return `${field}: ${field === 'phone' ? compared.replace(/[^\d+x*#]/gu, '') : compared}`;
}
