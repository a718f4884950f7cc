import type { Box } from '../../shared/document/text-document.ts';

/** Where a box stands on its page, as inline style in shares of the page's size. */
export interface PagePlace {
  readonly insetInlineStart: string;
  readonly insetBlockStart: string;
  readonly inlineSize: string;
  readonly blockSize: string;
}

/** `box` and `size` are in points. */
export function placeOnPage(box: Box, size: { readonly width: number; readonly height: number }): PagePlace {
  return {
    insetInlineStart: percent(box.x, size.width),
    insetBlockStart: percent(box.y, size.height),
    inlineSize: percent(box.width, size.width),
    blockSize: percent(box.height, size.height),
  };
}

function percent(length: number, whole: number): string {
  return `${(length / whole) * 100}%`;
}
