import {
  BorderStyle,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { visibleText } from '../../shared/report/visible-text.ts';

/** Names of the lists that the document defines. */
export const LISTS = { bullets: 'bullets', steps: 'steps', boxes: 'boxes' } as const;

/** One indented level each; the sign that opens an item. */
export const NUMBERING = {
  config: [
    {
      reference: LISTS.bullets,
      levels: [level('•', 0, LevelFormat.BULLET), level('–', 1, LevelFormat.BULLET)],
    },
    { reference: LISTS.steps, levels: [level('%1.', 0, LevelFormat.DECIMAL)] },
    { reference: LISTS.boxes, levels: [level('☐', 0, LevelFormat.BULLET)] },
  ],
};

function level(text: string, depth: number, format: (typeof LevelFormat)[keyof typeof LevelFormat]) {
  return {
    level: depth,
    format,
    text,
    style: { paragraph: { indent: { left: 400 * (depth + 1), hanging: 300 } } },
  };
}

const MUTED = '4A5361';

export function heading(text: string, level: 1 | 2 | 3, newPage = false): Paragraph {
  const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
  return new Paragraph({
    heading: levels[level - 1] ?? HeadingLevel.HEADING_3,
    keepNext: true,
    pageBreakBefore: newPage,
    children: [new TextRun(visibleText(text))],
  });
}

export function strong(text: string): TextRun {
  const options: IRunOptions = { text: visibleText(text), bold: true };
  return new TextRun(options);
}

/** Keeps a space at either end, which joins it to its neighbours. */
export function plain(text: string): TextRun {
  const start = text.startsWith(' ') ? ' ' : '';
  const end = text.endsWith(' ') ? ' ' : '';
  return new TextRun(start + visibleText(text) + end);
}

export function muted(text: string): TextRun {
  return new TextRun({ text: visibleText(text), color: MUTED });
}

export function paragraph(...children: readonly TextRun[]): Paragraph {
  return new Paragraph({ children: [...children], spacing: { after: 120 } });
}

export function listItem(
  list: keyof typeof LISTS,
  depth: number,
  ...children: readonly TextRun[]
): Paragraph {
  return new Paragraph({
    numbering: { reference: LISTS[list], level: depth },
    children: [...children],
    spacing: { after: 60 },
  });
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'D5DAE1' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table with a heading row that is repeated on each page; `widths` are shares of the text width, in percent. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): Table {
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (cell, column) =>
          new TableCell({
            width: { size: widths[column] ?? 10, type: WidthType.PERCENTAGE },
            margins: { top: 60, bottom: 60, left: 0, right: 120 },
            ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'F6F7F9' } } : {}),
            children: [
              new Paragraph({ children: [isHead ? muted(cell) : column === 0 ? strong(cell) : plain(cell)] }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
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
