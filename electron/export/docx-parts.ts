import {
  BorderStyle,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { visibleText } from '../../shared/report/visible-text.ts';

/** Names of the lists that the document defines. */
export const LISTS = { bullets: 'bullets', quotes: 'quotes', steps: 'steps', boxes: 'boxes' } as const;

/** Where the text of a named fact begins, in twentieths of a point. */
const FACT_INDENT = 1850;

/** One level each; the sign that opens an item. */
export const NUMBERING = {
  config: [
    {
      reference: LISTS.bullets,
      levels: [level('•', LevelFormat.BULLET)],
    },
    { reference: LISTS.quotes, levels: [level('–', LevelFormat.BULLET, 400)] },
    { reference: LISTS.steps, levels: [level('%1.', LevelFormat.DECIMAL)] },
    { reference: LISTS.boxes, levels: [level('☐', LevelFormat.BULLET)] },
  ],
};

function level(text: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], start = 100) {
  return {
    level: 0,
    format,
    text,
    style: { paragraph: { indent: { left: start + 300, hanging: 300 } } },
  };
}

const MUTED = '4A5361';
const MARK = '8A5A00';

/** Width of the text between the margins, in twentieths of a point: the same on A4 and Letter. */
export const TEXT_WIDTH = 9900;

export function heading(text: string, level: 1 | 2 | 3, newPage = false): Paragraph {
  const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
  return new Paragraph({
    heading: levels[level - 1] ?? HeadingLevel.HEADING_3,
    keepNext: true,
    pageBreakBefore: newPage,
    children: [new TextRun(visibleText(text))],
  });
}

export function strong(text: string, size?: number): TextRun {
  const options: IRunOptions = { text: visibleText(text), bold: true, ...sized(size) };
  return new TextRun(options);
}

/** Keeps a space at either end, which joins it to its neighbours. */
export function plain(text: string, size?: number): TextRun {
  const words = visibleText(text);
  const start = text.startsWith(' ') ? ' ' : '';
  const end = text.endsWith(' ') && words !== '' ? ' ' : '';
  return new TextRun({ text: start + words + end, ...sized(size) });
}

/** `size` is in half points; without one, the document's own. */
function sized(size: number | undefined): Pick<IRunOptions, 'size'> {
  return size === undefined ? {} : { size };
}

/** The number under which a sentence stands among the evidence; nothing without one. */
export function mark(number: number | null): readonly TextRun[] {
  const options: IRunOptions = { text: `[${number}] `, bold: true, color: MARK, size: 18 };
  return number === null ? [] : [new TextRun(options)];
}

export function muted(text: string, size?: number): TextRun {
  return new TextRun({ text: visibleText(text), color: MUTED, ...sized(size) });
}

export function paragraph(...children: readonly TextRun[]): Paragraph {
  return new Paragraph({ children: [...children], spacing: { after: 100 } });
}

/** Words under a heading or above a list, on the same page as what follows them. */
export function leadIn(...children: readonly TextRun[]): Paragraph {
  return new Paragraph({ children: [...children], spacing: { after: 100 }, keepNext: true });
}

/** A named fact: its name at the left, its text in a column of its own. `keepNext` holds the next one on its page. */
export function fact(name: string, children: readonly TextRun[], keepNext: boolean): Paragraph {
  return new Paragraph({
    keepNext,
    keepLines: true,
    children: [strong(name), new TextRun({ children: [new Tab()] }), ...children],
    indent: { left: FACT_INDENT, hanging: FACT_INDENT },
    spacing: { after: 40 },
  });
}

/** An empty ruled line to write on. */
export function writingLine(name: string): Paragraph {
  return new Paragraph({
    children: [muted(name)],
    border: { bottom: LINE, between: LINE },
    spacing: { before: 160, after: 60 },
  });
}

export function listItem(list: keyof typeof LISTS, ...children: readonly TextRun[]): Paragraph {
  return new Paragraph(itemOf(list, children));
}

/** An item on the same page as what follows it: the next question and the line for its answer, or a quotation. */
export function keptItem(...children: readonly TextRun[]): Paragraph {
  return new Paragraph({ ...itemOf('bullets', children), keepNext: true });
}

function itemOf(list: keyof typeof LISTS, children: readonly TextRun[]) {
  return { numbering: { reference: LISTS[list], level: 0 }, children: [...children], spacing: { after: 60 } };
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'D5DAE1' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** What stands in a cell: words, or blocks of its own; `fill` is its background. */
export interface Cell {
  readonly blocks: readonly Paragraph[];
  readonly fill?: string;
}

/** `size` is that of the letters in half points; default the document's own. */
export function cell(text: string, fill?: string, size?: number): Cell {
  return {
    blocks: [new Paragraph({ children: [plain(text, size)] })],
    ...(fill === undefined ? {} : { fill }),
  };
}

/** Letters of tables, in half points: as large as a long word allows that a narrow column must not break. */
const TABLE_SIZE = 17;

/**
 * A table with a heading row that is repeated on each page; `widths` are shares of the text width, in percent, `size`
 * is that of the letters in half points.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | Cell)[])[],
  widths: readonly number[],
  size: number = TABLE_SIZE,
): Table {
  const columns = widths.map((share) => Math.round((share / 100) * TEXT_WIDTH));
  const row = (cells: readonly (string | Cell)[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((content, column) => {
        const { blocks, fill } =
          typeof content === 'string' ? wordsOf(content, isHead, column, size) : content;
        const background = isHead ? 'F6F7F9' : fill;
        return new TableCell({
          width: { size: columns[column] ?? 0, type: WidthType.DXA },
          margins: { top: 40, bottom: 40, left: 40, right: 100 },
          ...(background === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: background } }),
          children: [...blocks],
        });
      }),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: {
      top: LINE,
      bottom: LINE,
      insideHorizontal: LINE,
      left: NONE,
      right: NONE,
      insideVertical: NONE,
    },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** Headings are muted, and the first word of a row names it. */
function wordsOf(text: string, isHead: boolean, column: number, size: number): Cell {
  const run = isHead ? muted(text, size) : column === 0 ? strong(text, size) : plain(text, size);
  return { blocks: [new Paragraph({ children: [run] })] };
}
