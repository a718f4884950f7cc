import type { Notice } from '../../shared/base/notice.ts';

/** Letters below this size, in points, cannot be read. */
export const SMALLEST_LETTERS = 3;

/** How many words the text has; words of one letter do not count. */
export function countWords(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}

/**
 * The remark about words that were left out because no reader sees them; none where there are no such words.
 * `firstBlock`: the number of the paragraph with the first of them, where it is known.
 */
export function hiddenTextNotices(words: number, firstBlock: number | null = null): readonly Notice[] {
  if (words === 0) return [];
  const place = firstBlock === null ? '' : ` The first stands in paragraph ${firstBlock}.`;
  return [
    {
      kind: 'HIDDEN_TEXT',
      message: `${words === 1 ? 'One word' : `${words} words`} cannot be seen by a reader (hidden, too small or in the colour of the ground) and ${words === 1 ? 'was' : 'were'} left out.${place}`,
      page: null,
    },
  ];
}
