import type { TextDocument } from '../document/text-document.ts';
import type { PageSketch } from './handout.ts';
import type { HiddenParts } from './hidden-parts.ts';

/** Letters are about four fifths of their line's box; used where a document does not tell their size. */
const SIZE_OF_BOX = 0.8;

/** The pages as they were read, with everything that is to be hidden already replaced. Empty without pages. */
export function sketchPages(document: TextDocument, hidden: HiddenParts): readonly PageSketch[] {
  return document.pages.map(({ width, height }, index) => ({
    width,
    height,
    words: document.lines.flatMap((line) => {
      const { box } = line;
      if (box === null || box.page !== index + 1) return [];
      const size = line.fontSize ?? box.height * SIZE_OF_BOX;
      if (size <= 0) return [];
      return line.segments.map((segment) => ({
        text: hidden.text.slice(segment.start, segment.end),
        x: segment.x,
        y: box.y + box.height,
        width: segment.width,
        size,
        bold: line.bold,
      }));
    }),
  }));
}
