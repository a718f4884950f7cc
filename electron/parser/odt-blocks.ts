import type { DocumentBlock } from '../../shared/document/text-run.ts';
import { type BlockPlace, BlockWriter, type Look } from './block-writer.ts';
import { type Ground, WHITE_PAPER } from './color-contrast.ts';
import { groundOver, inheritFrom, isUnseen, type OdtLook } from './odt-look.ts';
import type { OdtStyles } from './odt-styles.ts';
import { attributeValue, childElements, childNamed, textIn, type XmlElement } from './xml-tree.ts';

/** Where a paragraph stands. */
interface Surroundings {
  readonly cell: DocumentBlock['cell'];
  readonly listDepth: number;
  /** Whether the next paragraph opens an item of the list. */
  readonly opensItem: boolean;
  readonly ground: Ground;
  readonly hidden: boolean;
}

/** What is written in a document but is none of its text: notes of reviewers, deleted text, sources of indexes. */
const NO_TEXT = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'office:event-listeners',
  'office:binary-data',
  'svg:title',
  'svg:desc',
  'text:ruby-text',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:note-citation',
  'text:page-number',
  'text:page-count',
  'draw:image',
  'draw:object',
  'draw:plugin',
  'draw:applet',
]);
const SHAPE = /^(?:draw|dr3d):/u;
const ROWS = new Set(['table:table-rows', 'table:table-header-rows', 'table:table-row-group']);
/** Spaces that one element may stand for. */
const MOST_SPACES = 100;
const START: Surroundings = {
  cell: null,
  listDepth: 0,
  opensItem: false,
  ground: WHITE_PAPER,
  hidden: false,
};

/** Reads the text of these elements, such as page headers and the body, in their order. */
export function writeOdtBlocks(roots: readonly XmlElement[], styles: OdtStyles): BlockWriter {
  const reader = new OdtReader(styles);
  for (const root of roots) reader.readAll(root, { ...START, ground: styles.pageGround });
  return reader.writer;
}

class OdtReader {
  readonly writer = new BlockWriter();
  readonly #styles: OdtStyles;
  #tables = 0;
  /** Notes and frames of the paragraph that is read; they come after it. */
  #postponed: (() => void)[] = [];

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  readAll(parent: XmlElement, around: Surroundings): void {
    for (const element of childElements(parent)) this.#readBlock(element, around);
  }

  #readBlock(element: XmlElement, around: Surroundings): void {
    if (NO_TEXT.has(element.name)) return;
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        this.#readParagraph(element, around);
        return;
      case 'text:list':
        this.#readList(element, around);
        return;
      case 'table:table':
        this.#readTable(element, around);
        return;
      case 'text:section':
        this.readAll(element, {
          ...around,
          ground: this.#groundOf('section', element, 'text:style-name', around.ground),
          hidden: around.hidden || attributeValue(element, 'text:display') === 'none',
        });
        return;
      default:
        if (SHAPE.test(element.name)) this.#readShape(element, around);
        else this.readAll(element, around);
    }
  }

  #readList(list: XmlElement, around: Surroundings): void {
    const inside = { ...around, listDepth: around.listDepth + 1 };
    for (const item of childElements(list)) {
      let opensItem = item.name === 'text:list-item';
      for (const element of childElements(item)) {
        this.#readBlock(element, { ...inside, opensItem });
        if (element.name === 'text:p' || element.name === 'text:h') opensItem = false;
      }
    }
  }

  #readTable(table: XmlElement, around: Surroundings): void {
    this.#tables += 1;
    const number = this.#tables;
    const ground = this.#groundOf('table', table, 'table:style-name', around.ground);
    let row = 0;
    const readRows = (parent: XmlElement): void => {
      for (const element of childElements(parent)) {
        if (ROWS.has(element.name)) readRows(element);
        if (element.name !== 'table:table-row') continue;
        row += 1;
        const rowGround = this.#groundOf('table-row', element, 'table:style-name', ground);
        let column = 1;
        for (const cell of childElements(element)) {
          const cellGround = this.#groundOf('table-cell', cell, 'table:style-name', rowGround);
          const place = { table: number, row, column };
          this.readAll(cell, { ...START, hidden: around.hidden, ground: cellGround, cell: place });
          column += repetition(attributeValue(cell, 'table:number-columns-repeated'));
        }
      }
    };
    readRows(table);
  }

  /** A frame has one text in several renditions; a drawn shape holds paragraphs itself. What is under it is not known where it is not filled itself. */
  #readShape(shape: XmlElement, around: Surroundings): void {
    const box = shape.name === 'draw:frame' ? childNamed(shape, 'draw:text-box') : null;
    const ground = this.#groundOf('graphic', shape, 'draw:style-name', null);
    this.readAll(box ?? shape, { ...around, listDepth: 0, opensItem: false, ground });
  }

  #readParagraph(paragraph: XmlElement, around: Surroundings): void {
    const styleName = attributeValue(paragraph, 'text:style-name');
    const postponed = this.#postponed;
    this.#postponed = [];
    const look = this.#styles.look('paragraph', styleName);
    this.#readInline(paragraph, look, { ...around, hidden: around.hidden || isHiddenByField(paragraph) });
    this.writer.end(this.#placeOf(paragraph, styleName, around));
    const later = this.#postponed;
    this.#postponed = postponed;
    for (const read of later) read();
  }

  #placeOf(paragraph: XmlElement, styleName: string | null, around: Surroundings): BlockPlace {
    const { cell } = around;
    const outline = Number(attributeValue(paragraph, 'text:outline-level') ?? 1);
    const level =
      paragraph.name === 'text:h'
        ? Math.min(6, Math.max(1, Number.isInteger(outline) ? outline : 1))
        : this.#styles.headingLevel(styleName);
    if (level !== null) return { kind: 'heading', level, cell };
    if (around.opensItem) return { kind: 'list-item', level: around.listDepth, cell };
    return { kind: cell === null ? 'paragraph' : 'cell', level: null, cell };
  }

  #readInline(parent: XmlElement, look: OdtLook, around: Surroundings): void {
    for (const child of parent.children) {
      // Line breaks and runs of spaces in the XML are one space (OpenDocument 1.3, part 3, 6.1.2).
      if (typeof child === 'string') this.#write(child.replace(/\s+/gu, ' '), look, around);
      else this.#readInlineElement(child, look, around);
    }
  }

  #readInlineElement(element: XmlElement, look: OdtLook, around: Surroundings): void {
    if (NO_TEXT.has(element.name)) return;
    switch (element.name) {
      case 'text:tab':
        this.#write('\t', look, around);
        return;
      case 'text:line-break':
        this.#write('\n', look, around);
        return;
      case 'text:s':
        this.#write(' '.repeat(repetition(attributeValue(element, 'text:c'))), look, around);
        return;
      case 'text:a':
        this.writer.link(attributeValue(element, 'xlink:href') ?? '');
        this.#readInline(element, look, around);
        return;
      case 'text:span': {
        const own = this.#styles.look('text', attributeValue(element, 'text:style-name'));
        this.#readInline(element, inheritFrom(own, look), around);
        return;
      }
      case 'text:hidden-text':
        this.#readConditional(element, look, around);
        return;
      case 'text:note':
        this.#postpone(() => this.#readNote(element, around));
        return;
      default:
        if (SHAPE.test(element.name)) this.#postpone(() => this.#readShape(element, around));
        else this.#readInline(element, look, around);
    }
  }

  #readConditional(element: XmlElement, look: OdtLook, around: Surroundings): void {
    const hidden = attributeValue(element, 'text:is-hidden') === 'true';
    if (!hidden) this.#readInline(element, look, around);
    else this.writer.hide(textIn(element) || (attributeValue(element, 'text:string-value') ?? ''));
  }

  #readNote(note: XmlElement, around: Surroundings): void {
    const body = childNamed(note, 'text:note-body');
    if (body !== null) this.readAll(body, { ...around, listDepth: 0, opensItem: false });
  }

  #postpone(read: () => void): void {
    this.#postponed.push(read);
  }

  #write(text: string, look: OdtLook, around: Surroundings): void {
    if (around.hidden || isUnseen(look, around.ground)) this.writer.hide(text);
    else this.writer.write(text, letterLook(look));
  }

  #groundOf(family: string, element: XmlElement, attribute: string, below: Ground): Ground {
    return groundOver(this.#styles.look(family, attributeValue(element, attribute)).ground, below);
  }
}

/** A field of this name hides the paragraph in which it stands. */
function isHiddenByField(paragraph: XmlElement): boolean {
  const field = childNamed(paragraph, 'text:hidden-paragraph');
  return field !== null && attributeValue(field, 'text:is-hidden') === 'true';
}

function letterLook(look: OdtLook): Look {
  return { bold: look.bold === true, italic: look.italic === true, fontSize: look.fontSize };
}

function repetition(written: string | null): number {
  const count = Number(written ?? 1);
  return Number.isInteger(count) ? Math.min(MOST_SPACES, Math.max(1, count)) : 1;
}
