import { z } from 'zod';
import type { DocumentBlock, TableCell } from '../../../shared/document/text-run.ts';
import type { BlockText } from '../block-text.ts';
import { type Look, PLAIN_LOOK, paragraphOf, type TextPiece } from '../block-writer.ts';
import { decodeBlockStyle } from './block-style.ts';

/** An element of mammoth's document model, as far as text needs it. */
const elementSchema = z.object({
  type: z.string(),
  children: z.array(z.unknown()).nullish(),
  value: z.string().nullish().catch(null),
  href: z.string().nullish(),
  styleId: z.string().nullish(),
  numbering: z.object({ level: z.coerce.number().int().min(0).max(20) }).nullish(),
  isBold: z.boolean().nullish(),
  isItalic: z.boolean().nullish(),
  fontSize: z.number().nullish(),
  colSpan: z.number().nullish(),
  rowSpan: z.number().nullish(),
});
type Element = z.infer<typeof elementSchema>;

/** More columns than a page has; what a file says beyond that is not counted off. */
const WIDEST_CELL = 64;

/** The blocks of mammoth's document model, in the document's order. Text comes out normalised. */
export function blocksOf(document: unknown): BlockText {
  const collector = new Collector();
  collector.readAll(childrenOf(decode(document)), null);
  return { blocks: collector.blocks, links: collector.links };
}

function decode(value: unknown): Element | null {
  const decoded = elementSchema.safeParse(value);
  return decoded.success ? decoded.data : null;
}

function childrenOf(element: Element | null): readonly Element[] {
  return (element?.children ?? []).flatMap((child) => decode(child) ?? []);
}

class Collector {
  readonly blocks: DocumentBlock[] = [];
  readonly links: string[] = [];
  #tables = 0;

  readAll(elements: readonly Element[], cell: TableCell | null): void {
    for (const element of elements) {
      if (element.type === 'paragraph') this.#readParagraph(element, cell);
      else if (element.type === 'table') this.#readTable(element, cell);
      else this.readAll(childrenOf(element), cell);
    }
  }

  #readTable(table: Element, outer: TableCell | null): void {
    this.#tables += 1;
    const number = this.#tables;
    /** Rows that a cell above still covers, by column. */
    const covered = new Map<number, number>();
    for (const [row, rowElement] of childrenOf(table).entries()) {
      let column = 1;
      for (const cell of childrenOf(rowElement)) {
        while ((covered.get(column) ?? 0) > row) column += 1;
        const span = Math.min(Math.max(1, cell.colSpan ?? 1), WIDEST_CELL);
        this.readAll(childrenOf(cell), {
          table: number,
          row: row + 1,
          column,
          ...(span > 1 && { span }),
          ...(outer !== null && { outer }),
        });
        for (const end = column + span; column < end; column += 1)
          covered.set(column, row + (cell.rowSpan ?? 1));
      }
    }
  }

  #readParagraph(paragraph: Element, cell: TableCell | null): void {
    const spans: TextPiece[] = [];
    this.#readInline(paragraph, PLAIN_LOOK, spans);
    const { headingLevel, flow } = decodeBlockStyle(paragraph.styleId ?? '');
    this.blocks.push({
      number: this.blocks.length + 1,
      ...kindOf(paragraph, headingLevel, cell),
      cell,
      ...(flow !== null && { flow }),
      ...paragraphOf(spans),
    });
  }

  #readInline(element: Element, look: Look, spans: TextPiece[]): void {
    for (const child of childrenOf(element)) {
      switch (child.type) {
        case 'text':
          if (child.value != null) spans.push({ ...look, text: child.value });
          break;
        case 'tab':
          spans.push({ ...look, text: '\t' });
          break;
        case 'break':
          spans.push({ ...look, text: '\n' });
          break;
        case 'hyperlink':
          if (child.href != null) this.links.push(child.href.slice(0, 2000));
          this.#readInline(child, look, spans);
          break;
        case 'run':
          this.#readInline(child, runLook(child, look), spans);
          break;
        default:
          this.#readInline(child, look, spans);
      }
    }
  }
}

function runLook(run: Element, around: Look): Look {
  return {
    bold: run.isBold === true,
    italic: run.isItalic === true,
    fontSize: run.fontSize ?? around.fontSize,
  };
}

function kindOf(
  paragraph: Element,
  headingLevel: number | null,
  cell: TableCell | null,
): { readonly kind: DocumentBlock['kind']; readonly level: number | null } {
  if (headingLevel !== null) return { kind: 'heading', level: headingLevel };
  if (paragraph.numbering != null) return { kind: 'list-item', level: paragraph.numbering.level + 1 };
  return { kind: cell === null ? 'paragraph' : 'cell', level: null };
}
