import type { TextSpan } from '../../shared/base/text-span.ts';

/** Further matches are not listed. */
const MAX_MATCHES = 500;

/**
 * Every place where the words stand, in order, not overlapping. Case does not count, and any white space stands for
 * any other, also for the end of a line.
 */
export function findInText(text: string, query: string): readonly TextSpan[] {
  const words = query.trim().split(/\s+/u);
  if (words[0] === '') return [];
  const pattern = new RegExp(words.map(literally).join('\\s+'), 'giu');
  const spans: TextSpan[] = [];
  for (const match of text.matchAll(pattern)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
    if (spans.length === MAX_MATCHES) break;
  }
  return spans;
}

function literally(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);
}
