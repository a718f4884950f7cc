import type { Notice } from '../../shared/base/notice.ts';

/** Letters below this size, in points, cannot be read. */
export const SMALLEST_LETTERS = 3;

/** Whether a colour, as six hexadecimal digits with or without "#", cannot be told from white paper. */
export function isNearWhite(color: string): boolean {
  return /^#?(?:f[0-9a-f]){3}$/iu.test(color);
}

/** How many words the text has; words of one letter do not count. */
export function countWords(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}

/** The remark about words that were left out because no reader sees them; none where there are no such words. */
export function hiddenTextNotices(words: number): readonly Notice[] {
  if (words === 0) return [];
  return [
    {
      kind: 'HIDDEN_TEXT',
      message: `${words === 1 ? 'One word' : `${words} words`} cannot be seen by a reader (hidden, white on white or too small) and ${words === 1 ? 'was' : 'were'} left out.`,
      page: null,
    },
  ];
}
