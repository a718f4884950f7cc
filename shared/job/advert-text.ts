import type { TextDocument } from '../document/text-document.ts';

/**
 * A read document's text with the signs of its lists, which the reading of a résumé takes off the lines: lines of an
 * item but the first are set in, so that `readAdvert` can tell them from what stands below the list.
 */
export function advertText({ text, lines }: Pick<TextDocument, 'text' | 'lines'>): string {
  let item: number | null = null;
  return lines
    .map(({ span, bullet, indent }) => {
      const words = text.slice(span.start, span.end);
      if (bullet !== null) {
        item = indent;
        return `- ${words}`;
      }
      if (item !== null && indent >= item) return `  ${words}`;
      item = null;
      return words;
    })
    .join('\n');
}
