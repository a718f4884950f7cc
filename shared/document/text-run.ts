import type { TextSpan } from '../base/text-span.ts';
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

/** Text that runs down the page or up it. `baseline` is measured from the left. */
export interface TurnedRun extends TextRun {
  readonly turn: 'down' | 'up';
}

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Only what a reader can see, upright; in content order, which is not reading order. */
  readonly runs: readonly TextRun[];
  /** What of the visible text is turned by a quarter; absent where nothing is or where it was not looked for. */
  readonly turned?: readonly TurnedRun[];
}

/** A place in a table. Tables are counted in the order in which they start, rows and columns from 1. */
export interface TableCell {
  readonly table: number;
  readonly row: number;
  /** The first column that the cell covers. */
  readonly column: number;
  /** How many columns it covers, where that is more than one. */
  readonly span?: number;
  /** The cell around the table, when the table stands in one. */
  readonly outer?: TableCell;
}

/** A paragraph of a document that has no pages of its own (DOCX), in reading order. */
export interface DocumentBlock {
  /** From 1. Cells of a table are blocks in row order. */
  readonly number: number;
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'cell';
  /** 1 to 6 for headings; nesting depth from 1 for list items; null otherwise. */
  readonly level: number | null;
  readonly cell: TableCell | null;
  /** Text box, page header, page footer or note by number, from 1; absent for the body. Each is read for itself. */
  readonly flow?: number;
  /** The line of the file on which its text starts, from 1, for files made of lines; each line break is one there too. */
  readonly line?: number;
  /** Columns of white space before its text, for files whose lines show their own indentation. */
  readonly indent?: number;
  /** Text with "\n" for line breaks and "\t" for tabs. */
  readonly text: string;
  /** Whether all of its letters are bold. */
  readonly bold: boolean;
  /** Where some of its letters are bold and others not: the bold ones, as offsets into `text`, in order. */
  readonly boldSpans?: readonly TextSpan[];
  readonly italic: boolean;
  /** Points, of the largest share of the letters, where the file says so; null otherwise. */
  readonly fontSize: number | null;
}
