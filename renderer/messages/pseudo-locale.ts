/** English as a longer language would need room for it: for testing that nothing is cut off. */
export const PSEUDO_LOCALE = 'en-XA';

/** How much longer, as a share of the length. */
const LONGER_BY = 0.4;

const NONE: ReadonlySet<string> = new Set();

/**
 * A copy of a catalogue in which every string, also one that a function makes, is forty per cent longer. What stands
 * under a key of `kept` is no word of ours and stays.
 */
export function lengthened<T>(messages: T, kept: ReadonlySet<string> = NONE): T {
  return lengthen(messages, kept) as T;
}

function lengthen(value: unknown, kept: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return longer(value);
  if (typeof value === 'function') {
    const make = value as (...args: readonly unknown[]) => unknown;
    return (...args: readonly unknown[]) => lengthen(make(...args), kept);
  }
  if (Array.isArray(value)) return value.map((each) => lengthen(each, kept));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, kept.has(key) ? each : lengthen(each, kept)]),
    );
  }
  return value;
}

/** The brackets show where a string was cut. A word is repeated rather than a letter, so that lines can break. */
function longer(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const added = Math.max(1, Math.ceil(text.length * LONGER_BY) - 2);
  return `[${text}${' lorem'.repeat(Math.ceil(added / 6)).slice(0, added)}]`;
}
