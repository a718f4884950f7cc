import type { TextSpan } from '../base/text-span.ts';
import type { Contact } from '../resume/resume.ts';

/** What can be hidden in a report. */
export const MASKS = ['name', 'contact'] as const;
export type Mask = (typeof MASKS)[number];

/** Stands for one hidden UTF-16 unit, so that every span into a masked text still fits. */
const BLOCK = '█';
/** Lines stay: a name may stand on two of them. */
const HIDDEN_UNIT = /[^\n]/g;

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const WEB_ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"')\]]+|(?:linkedin\.com|github\.com|gitlab\.com|bitbucket\.org)\/[^\s<>"')\],]+/giu;
/** At least nine digits with a leading plus or nought: a telephone number, not a figure. */
const TELEPHONE = /(?<![\p{L}\p{N}.,])(?:\+|\(?0)[\d\s()./-]{7,}\d(?!\p{L})/gu;

/** Hides what was asked for in any text, replacing it by as many blocks as it had UTF-16 units. */
export function createMasker(masks: readonly Mask[], contact: Contact): (text: string) => string {
  const steps: ((text: string) => string)[] = [];
  if (masks.includes('contact')) {
    const known = literals([contact.email, contact.phone, ...contact.links.flatMap(linkForms)]);
    steps.push(...[EMAIL, WEB_ADDRESS, TELEPHONE, ...known].map((pattern) => blockAll(pattern)));
  }
  if (masks.includes('name') && contact.name !== null) {
    const parts = nameParts(contact.name);
    // An address such as "amaraosei@…" tells the name without holding it as a word.
    const tells = (found: string) => parts.some((part) => found.toLowerCase().includes(part.toLowerCase()));
    steps.push(
      blockAll(EMAIL, tells),
      blockAll(WEB_ADDRESS, tells),
      ...namePatterns(parts).map((each) => blockAll(each)),
    );
  }
  return (text) => steps.reduce((masked, step) => step(masked), text);
}

function blockAll(
  pattern: RegExp,
  applies: (found: string) => boolean = () => true,
): (text: string) => string {
  return (text) =>
    text.replace(pattern, (found) => (applies(found) ? found.replace(HIDDEN_UNIT, BLOCK) : found));
}

/** Hides whole stretches of a text, keeping its length. */
export function maskSpans(text: string, spans: readonly TextSpan[]): string {
  return spans.reduce(
    (masked, { start, end }) =>
      masked.slice(0, start) + masked.slice(start, end).replace(HIDDEN_UNIT, BLOCK) + masked.slice(end),
    text,
  );
}

/** A link as written, and without scheme, "www." and closing slash, as a résumé often shows it. */
function linkForms(link: string): readonly string[] {
  return [
    link,
    link
      .replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
      .replace(/^www\./i, '')
      .replace(/\/$/, ''),
  ];
}

/** From two letters on: an initial stands in too many other words. */
function nameParts(name: string): readonly string[] {
  return name.split(/[\s.,]+/u).filter((part) => part.length >= 2);
}

/** The whole name, and each of its parts, as whole words in any letter case. */
function namePatterns(parts: readonly string[]): readonly RegExp[] {
  const whole = parts.map(escapeRegExp).join('[\\s.,_-]*');
  return [...(whole === '' ? [] : [whole]), ...parts.map(escapeRegExp)].map(
    (source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu'),
  );
}

function literals(values: readonly (string | null)[]): readonly RegExp[] {
  return values
    .filter((value): value is string => value !== null && value.trim().length >= 3)
    .map((value) => new RegExp(escapeRegExp(value.trim()).replace(/\s+/g, '\\s+'), 'giu'));
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
