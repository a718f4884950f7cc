import { encodeBlockStyle } from './block-style.ts';
import { shownBranch, type TextBox } from './drawn-text.ts';
import { FieldReader } from './field-reader.ts';
import type { FlowPlace, Notes } from './flow-place.ts';
import { shadedBy } from './letter-look.ts';
import type { ListLevels } from './list-levels.ts';
import { type ParagraphPlace, type RunSources, RunWriter } from './run-writer.ts';
import type { StyleFormat } from './style-sheet.ts';
import { shadeColor } from './text-colors.ts';
import { type ParagraphFormat, readParagraphFormat, wholeNumber } from './text-format.ts';
import { attributeOf, childOf, isOn, settingOf, type XmlElement } from './xml-tree.ts';

/** What is known to all blocks of a document. */
export interface BlockSources extends RunSources {
  readonly lists: ListLevels;
  readonly notes: Notes;
  /** Grounds of text that stands on the page itself. */
  readonly page: FlowPlace['grounds'];
}

/** Elements that stand around paragraphs, tables, rows and cells and say nothing about how they are read. */
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);
/** Contents of other files, which Word would fetch. */
const OTHER_FILES = new Set(['w:altChunk', 'w:subDoc']);
/** Body text (10) is no heading; Word's nine levels are more than are told apart here. */
const LOWEST_HEADING = 9;
const DEEPEST_HEADING = 6;
/** "Page 2 of 3" without its numbers. */
const PAGE_WORDS = /^(?:page|seite|página|pagina|pág|pag|p|of|von|sur|de|di|van|[^\p{L}\d@])*$/iu;

/** Writes blocks of text the way mammoth reads them: each once, in the order in which they are read. */
export class BlockWriter {
  /** The text that a reader sees, without its formatting. */
  text = '';
  /** Whether the document takes in text of other files, which is not read. */
  namesOtherFiles = false;
  readonly #sources: BlockSources;
  readonly #xml: string[] = [];
  readonly #notesRead = new Set<string>();
  #blocks = 0;
  #flows = 0;
  /** A large first letter that stands in a frame of its own. */
  #dropCap = '';

  constructor(sources: BlockSources) {
    this.#sources = sources;
  }

  get xml(): string {
    return this.#xml.join('');
  }

  /** Writes a part's content as a flow of its own, or as the body. */
  writePart(
    part: XmlElement,
    options: { readonly links: FlowPlace['links']; readonly as: 'body' | 'margin' | 'note' },
  ): void {
    this.#writeBlocks(part.children, {
      links: options.links,
      fields: new FieldReader(part),
      flow: options.as === 'body' ? null : this.#nextFlow(),
      isMargin: options.as === 'margin',
      grounds: this.#sources.page,
      tableRun: {},
      unseen: false,
    });
    if (this.#dropCap !== '') this.#xml.push(`<w:p>${this.#dropCap}</w:p>`);
    this.#dropCap = '';
  }

  #nextFlow(): number {
    this.#flows += 1;
    return this.#flows;
  }

  #writeBlocks(elements: readonly XmlElement[], place: FlowPlace): void {
    for (const element of unwrapped(elements)) {
      if (element.name === 'w:p') this.#writeParagraph(element, place);
      else if (element.name === 'w:tbl') this.#writeTable(element, place);
      else if (OTHER_FILES.has(element.name)) this.namesOtherFiles = true;
    }
  }

  #writeParagraph(paragraph: XmlElement, around: FlowPlace): void {
    const properties = childOf(paragraph, 'w:pPr');
    const paragraphStyle = this.#sources.sheet.find(settingOf(properties, 'w:pStyle'), 'paragraph');
    const direct = readParagraphFormat(properties);
    const format: ParagraphFormat = {
      ...this.#sources.sheet.defaults.paragraph,
      ...paragraphStyle.paragraph,
      ...direct,
    };
    const place: ParagraphPlace = { ...around, paragraphStyle, paragraph: format, block: this.#blocks + 1 };
    const runs = new RunWriter(this.#sources, place);
    runs.write(paragraph.children);
    if (/^(?:drop|margin)$/u.test(attributeOf(childOf(properties, 'w:framePr'), 'w:dropCap') ?? '')) {
      this.#dropCap += runs.xml;
      this.text += runs.text;
      return;
    }
    if (runs.holdsPageNumber && PAGE_WORDS.test(runs.text)) return;
    const headingLevel = headingLevelOf(paragraphStyle, format);
    // A text box that hangs on a heading stands beside the section, not in it.
    const opensSection = headingLevel !== null && runs.text.trim() !== '' && this.text.trim() !== '';
    if (opensSection) this.#writeBoxes(runs.boxes, around);
    const mark = childOf(properties, 'w:rPr');
    const isDeleted = childOf(mark, 'w:del') !== null;
    this.#xml.push(
      `<w:p><w:pPr><w:pStyle w:val="${encodeBlockStyle({ headingLevel, flow: around.flow })}"/>`,
      this.#listXml(paragraphStyle, format),
      isDeleted ? '<w:rPr><w:del/></w:rPr>' : '',
      `</w:pPr>${this.#dropCap}${runs.xml}</w:p>`,
    );
    this.#dropCap = '';
    this.text += `${runs.text}\n`;
    // mammoth joins a paragraph whose end is deleted to the next one.
    if (!isDeleted) this.#blocks += 1;
    if (!opensSection) this.#writeBoxes(runs.boxes, around);
    this.#writeNotes(runs.notes);
  }

  #listXml(style: StyleFormat, format: ParagraphFormat): string {
    const { lists } = this.#sources;
    const levelOfStyle = lists.levelOfStyle(style.ids);
    const level =
      format.list === undefined
        ? levelOfStyle
        : lists.markedLevel(format.list, format.listLevel ?? levelOfStyle ?? 0);
    return level === null
      ? ''
      : `<w:numPr><w:ilvl w:val="${Math.min(level, 8)}"/><w:numId w:val="1"/></w:numPr>`;
  }

  #writeBoxes(boxes: readonly TextBox[], around: FlowPlace): void {
    for (const box of boxes) {
      this.#writeBlocks(box.content.children, {
        ...around,
        fields: new FieldReader(box.content),
        flow: this.#nextFlow(),
        grounds: shadedBy(box.fill, this.#sources.page),
        tableRun: {},
        unseen: around.unseen || box.hidden,
      });
    }
  }

  #writeNotes(names: readonly string[]): void {
    for (const name of names) {
      const note = this.#sources.notes.get(name);
      if (note === undefined || this.#notesRead.has(name)) continue;
      this.#notesRead.add(name);
      this.writePart(note.content, { links: note.links, as: 'note' });
    }
  }

  #writeTable(table: XmlElement, around: FlowPlace): void {
    const properties = childOf(table, 'w:tblPr');
    const style = this.#sources.sheet.find(settingOf(properties, 'w:tblStyle'), 'table');
    const shade = childOf(properties, 'w:shd');
    const place: FlowPlace = {
      ...around,
      tableRun: style.run,
      // Which cells a style paints is not resolved here.
      grounds: style.shades ? null : shadedBy(shade === null ? undefined : shadeColor(shade), around.grounds),
    };
    this.#xml.push('<w:tbl>');
    for (const row of unwrapped(table.children)) if (row.name === 'w:tr') this.#writeRow(row, place);
    this.#xml.push('</w:tbl>');
  }

  #writeRow(row: XmlElement, place: FlowPlace): void {
    const properties = childOf(row, 'w:trPr');
    if (childOf(properties, 'w:del') !== null) return;
    const unseen = place.unseen || isOn(properties, 'w:hidden') === true;
    const skipped = wholeNumber(settingOf(properties, 'w:gridBefore')) ?? 0;
    this.#xml.push('<w:tr>');
    if (skipped > 0) this.#xml.push(`<w:tc><w:tcPr><w:gridSpan w:val="${skipped}"/></w:tcPr></w:tc>`);
    for (const cell of unwrapped(row.children)) {
      if (cell.name === 'w:tc') this.#writeCell(cell, { ...place, unseen });
    }
    this.#xml.push('</w:tr>');
  }

  #writeCell(cell: XmlElement, place: FlowPlace): void {
    const properties = childOf(cell, 'w:tcPr');
    const span = wholeNumber(settingOf(properties, 'w:gridSpan')) ?? 1;
    const merge = childOf(properties, 'w:vMerge');
    const merged = attributeOf(merge, 'w:val') === 'restart' ? 'restart' : 'continue';
    this.#xml.push(
      `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>`,
      merge === null ? '' : `<w:vMerge w:val="${merged}"/>`,
      '</w:tcPr>',
    );
    const shade = childOf(properties, 'w:shd');
    const grounds = shadedBy(shade === null ? undefined : shadeColor(shade), place.grounds);
    if (childOf(properties, 'w:cellDel') === null) this.#writeBlocks(cell.children, { ...place, grounds });
    this.#xml.push('</w:tc>');
  }
}

function* unwrapped(elements: readonly XmlElement[]): Generator<XmlElement> {
  for (const element of elements) {
    if (WRAPPERS.has(element.name)) yield* unwrapped(element.children);
    else if (element.name === 'mc:AlternateContent') yield* unwrapped(shownBranch(element));
    else yield element;
  }
}

function headingLevelOf(style: StyleFormat, format: ParagraphFormat): number | null {
  const level = format.outlineLevel ?? style.headingLevel;
  return level === null || level > LOWEST_HEADING ? null : Math.min(level, DEEPEST_HEADING);
}
