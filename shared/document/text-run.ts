/**
 * Positioned text as an adapter found it. Lengths are PDF points (1/72 inch); the origin is the top left
 * corner of the page as it is shown, y grows downwards, and a box is the line box of the glyphs.
 */
export interface TextRun {
  /** Usually one word. A space at its end means that the file itself has a space there; the width leaves it out. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Baseline, measured like `y`. */
  readonly baseline: number;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** "#rrggbb", or null where the colour is not known. */
  readonly color: string | null;
}

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Only what a reader can see, upright; in content order, which is not reading order. */
  readonly runs: readonly TextRun[];
}

/** A paragraph of a document that has no pages of its own (DOCX), in reading order. */
export interface DocumentBlock {
  /** From 1. Cells of a table are blocks in row order. */
  readonly number: number;
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'cell';
  /** 1 to 6 for headings; nesting depth from 1 for list items; null otherwise. */
  readonly level: number | null;
  /** Table, row and cell, from 1, when the block stands in a table. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  /** Text with "\n" for line breaks and "\t" for tabs. */
  readonly text: string;
  /** Whether all of its letters are bold. */
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points, of the largest share of the letters, where the paragraph itself says so; null otherwise. */
  readonly fontSize: number | null;
}
