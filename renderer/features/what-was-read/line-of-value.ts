import type { ReadLine } from './outline-resume.ts';

/** What a link begins with that a page often leaves out. */
const SCHEME = /^(?:https?:\/\/)?(?:www\.)?|^mailto:/u;

/**
 * The first line that a piece of contact data stands on, however it is spaced, capitalised or punctuated there; null
 * where no line has it as a whole, such as the address behind a linked word.
 */
export function lineOfValue(value: string, lines: readonly ReadLine[]): ReadLine | null {
  const wanted = bare(value.toLowerCase().replace(SCHEME, ''));
  return wanted === '' ? null : (lines.find(({ text }) => bare(text).includes(wanted)) ?? null);
}

/** Letters and digits alone. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
