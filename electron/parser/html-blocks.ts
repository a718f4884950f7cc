import type { DocumentBlock } from '../../shared/document/text-run.ts';
import { type BlockPlace, BlockWriter } from './block-writer.ts';
import { parseStyleSheets } from './css-rules.ts';
import { type HtmlLook, type HtmlPlacement, HtmlStyles, isUnseenLook, PAGE_LOOK } from './html-look.ts';
import {
  attributeOf,
  childElements,
  type HtmlElement,
  isElement,
  isText,
  parseHtml,
  textIn,
} from './html-tree.ts';

/** What a page holds beside its text: programs, pictures, forms, facts about itself. */
const NO_TEXT = new Set(
  'script style head title template noscript noframes iframe object embed svg canvas audio video picture img map select textarea button datalist'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'html body address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre search section summary table caption thead tbody tfoot tr td th ul'.split(
    ' ',
  ),
);
const HEADING = /^h([1-6])$/u;
/** Longer rows are columns of a page rather than the two ends of a line. */
const LONGEST_ROW = 200;
const MOST_COLUMNS = 100;

/** Where text stands. `item` is shared by all that stands in one item of a list: its first paragraph is the item. */
interface Surroundings {
  readonly look: HtmlLook;
  readonly heading: number | null;
  readonly item: { opened: boolean; readonly depth: number } | null;
  readonly listDepth: number;
  readonly cell: DocumentBlock['cell'];
  readonly line: number | null;
}

const START: Surroundings = {
  look: PAGE_LOOK,
  heading: null,
  item: null,
  listDepth: 0,
  cell: null,
  line: null,
};

/**
 * Reads the text of a web page in the order of its source. `lineAttribute` names the attribute with the line of the
 * file on which an element starts, if there is one. Throws NestedTooDeep.
 */
export function writeHtmlBlocks(html: string, lineAttribute: string | null): BlockWriter {
  const page = parseHtml(html);
  const reader = new HtmlReader(
    new HtmlStyles(parseStyleSheets(styleSheetsIn(childElements(page)))),
    lineAttribute,
  );
  for (const element of childElements(page)) reader.read(element, START);
  return reader.writer;
}

function styleSheetsIn(elements: readonly HtmlElement[]): readonly string[] {
  return elements.flatMap((element) =>
    element.tagName === 'style' ? [textIn(element)] : styleSheetsIn(childElements(element)),
  );
}

class HtmlReader {
  readonly writer = new BlockWriter();
  readonly #styles: HtmlStyles;
  #tables = 0;
  /** Where the open paragraph stands. */
  #place: Surroundings = START;
  /** While set, blocks do not end paragraphs: their texts stand beside each other. */
  #inRow = false;

  readonly #lineAttribute: string | null;

  constructor(styles: HtmlStyles, lineAttribute: string | null) {
    this.#styles = styles;
    this.#lineAttribute = lineAttribute;
  }

  read(element: HtmlElement, around: Surroundings): void {
    if (NO_TEXT.has(element.tagName) || isWayAround(element)) return;
    const look = this.#styles.lookOf(element, around.look);
    const line = this.#lineOf(element) ?? around.line;
    const inside = { ...this.#enter(element, around), look, line };
    if (element.tagName === 'br') {
      this.writer.write('\n', look);
    } else if (element.tagName === 'hr') {
      this.#end();
      this.writer.end({ kind: 'paragraph', level: null, cell: inside.cell });
    } else if (element.tagName === 'table') {
      this.#readTable(element, inside);
    } else if (look.besideEachOther && !this.#inRow && isRow(element)) {
      this.#readRow(element, inside);
    } else {
      this.#readFlow(element, inside, look);
    }
  }

  #readFlow(element: HtmlElement, inside: Surroundings, placement: HtmlPlacement): void {
    const block = BLOCKS.has(element.tagName) && !this.#inRow;
    const apart = !block && placement.outOfLine && this.writer.holdsInk;
    if (block) this.#end();
    else if (apart) this.writer.write('\t', inside.look);
    if (element.tagName === 'a') this.writer.link(attributeOf(element, 'href') ?? '');
    this.#readChildren(element, inside);
    if (block) this.#end();
    else if (placement.outOfLine) this.writer.write(apart ? ' ' : '\t', inside.look);
  }

  #readChildren(element: HtmlElement, inside: Surroundings): void {
    let box: HtmlElement | null = null;
    for (const node of element.childNodes) {
      if (isText(node)) this.#write(node.value, inside);
      else if (isElement(node)) {
        const boxed = this.#styles.lookOf(node, inside.look).boxed;
        if (boxed && box !== null) this.writer.write('\t', inside.look);
        box = boxed ? node : null;
        this.read(node, inside);
        continue;
      }
      box = null;
    }
  }

  #readRow(row: HtmlElement, inside: Surroundings): void {
    this.#end();
    this.#inRow = true;
    for (const [index, child] of childElements(row).entries()) {
      if (index > 0 && this.writer.holdsInk) this.writer.write('\t', inside.look);
      this.read(child, inside);
    }
    this.#inRow = false;
    this.#end();
  }

  #readTable(table: HtmlElement, inside: Surroundings): void {
    this.#end();
    this.#tables += 1;
    const number = this.#tables;
    let row = 0;
    const readRows = (parent: HtmlElement, around: Surroundings): void => {
      for (const element of childElements(parent)) {
        const within = { ...around, look: this.#styles.lookOf(element, around.look) };
        if (element.tagName !== 'tr') {
          if (/^t(?:head|body|foot)$/u.test(element.tagName)) readRows(element, within);
          else this.read(element, around);
          continue;
        }
        row += 1;
        let column = 1;
        for (const cell of childElements(element)) {
          const place = { table: number, row, column };
          this.read(cell, { ...within, heading: null, item: null, listDepth: 0, cell: place });
          column += spanOf(cell);
        }
      }
    };
    readRows(table, inside);
    this.#end();
  }

  #lineOf(element: HtmlElement): number | null {
    const line = this.#lineAttribute === null ? null : attributeOf(element, this.#lineAttribute);
    return line === null ? null : Number(line);
  }

  #enter(element: HtmlElement, around: Surroundings): Surroundings {
    const heading = HEADING.exec(element.tagName)?.[1];
    if (heading !== undefined) {
      if (this.#inRow) this.#place = { ...this.#place, heading: Number(heading) };
      return { ...around, heading: Number(heading) };
    }
    if (element.tagName === 'ul' || element.tagName === 'ol') {
      return { ...around, listDepth: around.listDepth + 1 };
    }
    if (element.tagName !== 'li') return around;
    return { ...around, item: { opened: false, depth: Math.max(1, around.listDepth) } };
  }

  #write(raw: string, around: Surroundings): void {
    const { look } = around;
    const text = look.preformatted ? raw : raw.replace(/[ \t\n\r\f]+/gu, ' ');
    if (isUnseenLook(look)) {
      this.writer.hide(text);
      return;
    }
    if (!this.writer.holdsInk) this.#place = around;
    this.writer.write(text, { bold: look.bold, italic: look.italic, fontSize: look.fontSize });
  }

  /** Ends the paragraph where one has text; elements without text leave no gap. */
  #end(): void {
    if (!this.writer.holdsInk) {
      this.writer.drop();
      return;
    }
    const { heading, item, cell, line } = this.#place;
    const opens = item !== null && !item.opened;
    if (item !== null) item.opened = true;
    this.writer.end({
      ...placeOf(heading, opens ? item.depth : null, cell),
      ...(line === null ? {} : { line }),
    });
  }
}

function placeOf(heading: number | null, itemDepth: number | null, cell: DocumentBlock['cell']): BlockPlace {
  if (heading !== null) return { kind: 'heading', level: heading, cell };
  if (itemDepth !== null) return { kind: 'list-item', level: itemDepth, cell };
  return { kind: cell === null ? 'paragraph' : 'cell', level: null, cell };
}

/** A menu whose links all lead to places in the page itself: no part of what the page tells. */
function isWayAround(element: HtmlElement): boolean {
  if (element.tagName !== 'nav') return false;
  const links = linksIn(element);
  return links.length > 0 && links.every((link) => attributeOf(link, 'href')?.startsWith('#') === true);
}

function linksIn(element: HtmlElement): readonly HtmlElement[] {
  return childElements(element).flatMap((child) => (child.tagName === 'a' ? [child] : linksIn(child)));
}

/** Whether elements that stand beside each other are parts of one line: short, and each without paragraphs in it. */
function isRow(element: HtmlElement): boolean {
  const children = childElements(element);
  return (
    children.length > 1 &&
    textIn(element).replace(/\s+/gu, ' ').length <= LONGEST_ROW &&
    children.every((child) => !holdsBlocks(child) && child.tagName !== 'table')
  );
}

function holdsBlocks(element: HtmlElement): boolean {
  return childElements(element).some((child) => BLOCKS.has(child.tagName) || holdsBlocks(child));
}

function spanOf(cell: HtmlElement): number {
  const span = Number(attributeOf(cell, 'colspan') ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(MOST_COLUMNS, span) : 1;
}
