import { z } from 'zod';
import verbFile from '../../resources/evidence/verbs.json' with { type: 'json' };

const verb = z.object({ base: z.string(), forms: z.array(z.string()).readonly() });
const verbs = Object.values(z.record(z.string(), z.array(verb).readonly()).parse(verbFile)).flat();

/** Verbs that say what was done, in the forms that open a sentence about it ("wrote", "maintains"), in lower case. */
const OPENING_FORMS: ReadonlySet<string> = new Set(
  verbs.flatMap(({ base, forms }) => [base, ...forms]).filter((form) => /^\p{L}+(?<!ing)$/u.test(form)),
);
/** A past form that no list needs to know. */
const PAST = /^\p{L}{3,}ed$/u;
/** "Python", not "SQL". */
const NAME = /^\p{Lu}\p{Ll}/u;

/**
 * Whether a line opens with what somebody did: "Wrote tests in Python", "Added CSV export", not "Automated Testing" nor
 * "Distributed Systems Group", which are names.
 */
export function opensWithDeed(text: string): boolean {
  const [first = '', second, third] = text.split(/\s+/u);
  const word = first.toLowerCase();
  if (second === undefined || !/^\p{Lu}\p{Ll}+$/u.test(first)) return false;
  if (!OPENING_FORMS.has(word) && !PAST.test(word)) return false;
  return !NAME.test(second) || !(third === undefined || NAME.test(third));
}
