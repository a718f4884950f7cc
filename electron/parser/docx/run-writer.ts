import { encodeXmlText } from '../xml-text.ts';
import { shownBranch, type TextBox, textBoxesOf } from './drawn-text.ts';
import { isPageNumber, linkOf } from './field-reader.ts';
import type { FlowPlace, HiddenWords } from './flow-place.ts';
import { type LetterLook, type LookSources, lookOf } from './letter-look.ts';
import type { LinkTable } from './link-table.ts';
import type { StyleSheet } from './style-sheet.ts';
import { writeSymbol, writeText } from './symbol-text.ts';
import { readRunFormat } from './text-format.ts';
import { attributeOf, childOf, descendantsOf, settingOf, type XmlElement } from './xml-tree.ts';

/** What is known to all paragraphs of a document. */
export interface RunSources {
  readonly sheet: StyleSheet;
  readonly links: LinkTable;
  readonly hidden: HiddenWords;
}

/** Where the runs of one paragraph stand. */
export interface ParagraphPlace extends FlowPlace, Pick<LookSources, 'paragraphStyle' | 'paragraph'> {
  /** From 1. */
  readonly block: number;
}

/** Elements that stand around runs and say nothing about how they are read. */
const WRAPPERS = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'w:rubyBase',
]);
const BREAKS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '<w:tab/>'],
  ['w:ptab', '<w:tab/>'],
  ['w:br', '<w:br/>'],
  ['w:cr', '<w:br/>'],
  ['w:noBreakHyphen', '<w:noBreakHyphen/>'],
]);
const DRAWINGS = new Set(['w:drawing', 'w:pict', 'w:object']);
const NOTES: ReadonlyMap<string, string> = new Map([
  ['w:footnoteReference', 'footnote'],
  ['w:endnoteReference', 'endnote'],
]);

/** Writes the runs of one paragraph the way mammoth reads them, and collects what hangs on it. */
export class RunWriter {
  xml = '';
  /** The text that a reader sees, without its formatting. */
  text = '';
  holdsPageNumber = false;
  readonly boxes: TextBox[] = [];
  /** "footnote 2" */
  readonly notes: string[] = [];
  readonly #sources: RunSources;
  readonly #place: ParagraphPlace;

  constructor(sources: RunSources, place: ParagraphPlace) {
    this.#sources = sources;
    this.#place = place;
  }

  /** Writes what stands in a paragraph, or in a wrapper within it. */
  write(elements: readonly XmlElement[], link: string | null = null): void {
    for (const element of elements) this.#writeElement(element, link);
  }

  #writeElement(element: XmlElement, link: string | null): void {
    if (WRAPPERS.has(element.name)) {
      this.write(element.children, link);
      return;
    }
    switch (element.name) {
      case 'w:r':
        this.#writeRun(element, link);
        return;
      case 'w:hyperlink':
        this.write(element.children, this.#place.links.get(attributeOf(element, 'r:id') ?? '') ?? link);
        return;
      case 'w:fldSimple':
        this.#writeSimpleField(element, link);
        return;
      case 'mc:AlternateContent':
        this.write(shownBranch(element), link);
        return;
      case 'm:oMath':
      case 'm:oMathPara':
        this.#writeFormula(element, link);
        return;
    }
  }

  #writeSimpleField(field: XmlElement, link: string | null): void {
    const instruction = attributeOf(field, 'w:instr') ?? '';
    if (this.#place.isMargin && isPageNumber(instruction)) this.holdsPageNumber = true;
    else this.write(field.children, linkOf(instruction) ?? link);
  }

  #writeFormula(formula: XmlElement, link: string | null): void {
    for (const run of descendantsOf(formula)) {
      if (run.name !== 'm:r') continue;
      const look = this.#lookOf(childOf(run, 'w:rPr'));
      const text = run.children.map((piece) => (piece.name === 'm:t' ? piece.text : '')).join('');
      if (this.#shows(look, text)) this.#append(look, writeText(text, ''), text, link);
    }
  }

  #writeRun(run: XmlElement, link: string | null): void {
    const look = this.#lookOf(childOf(run, 'w:rPr'));
    this.#writePieces(run.children, look, link);
  }

  #writePieces(pieces: readonly XmlElement[], look: LetterLook, link: string | null): void {
    const { fields } = this.#place;
    for (const piece of pieces) {
      const spacing = BREAKS.get(piece.name);
      const note = NOTES.get(piece.name);
      if (piece.name === 'w:fldChar') fields.mark(piece);
      else if (piece.name === 'w:instrText') fields.instruct(piece.text);
      else if (piece.name === 'mc:AlternateContent') this.#writePieces(shownBranch(piece), look, link);
      else if (piece.name === 'w:ruby') this.write(piece.children, link);
      else if (DRAWINGS.has(piece.name)) this.#collectBoxes(piece, look);
      else if (!this.#shows(look, piece.text)) continue;
      else if (piece.name === 'w:t') this.#append(look, writeText(piece.text, look.font), piece.text, link);
      else if (piece.name === 'w:sym') this.#append(look, writeSymbol(piece), '?', link);
      else if (spacing !== undefined) this.#append(look, spacing, ' ', link);
      else if (note !== undefined) this.notes.push(`${note} ${attributeOf(piece, 'w:id') ?? ''}`);
    }
  }

  #collectBoxes(drawing: XmlElement, { hidden }: LetterLook): void {
    this.boxes.push(...textBoxesOf(drawing).map((box) => (hidden ? { ...box, hidden } : box)));
  }

  /** Whether text here is seen; what is not is counted, unless a field keeps it to itself. */
  #shows(look: LetterLook, text: string): boolean {
    const { fields, isMargin, unseen, block } = this.#place;
    if (!fields.shows) return false;
    if (isMargin && fields.isPageNumber) {
      this.holdsPageNumber = true;
      return false;
    }
    if (!look.unseen && !unseen) return true;
    this.#sources.hidden.note(text, block);
    return false;
  }

  #lookOf(properties: XmlElement | null): LetterLook {
    const { sheet } = this.#sources;
    const style = settingOf(properties, 'w:rStyle');
    return lookOf({
      defaults: sheet.defaults.run,
      table: this.#place.tableRun,
      paragraphStyle: this.#place.paragraphStyle,
      paragraph: this.#place.paragraph,
      runStyle: sheet.find(style, 'character'),
      direct: readRunFormat(properties),
      grounds: this.#place.grounds,
    });
  }

  #append(look: LetterLook, xml: string, text: string, link: string | null): void {
    const weight = `${look.bold ? '<w:b/>' : ''}${look.italic ? '<w:i/>' : ''}`;
    const run = `<w:r><w:rPr>${weight}<w:sz w:val="${look.halfPoints}"/></w:rPr>${xml}</w:r>`;
    const target = this.#place.fields.link ?? link;
    const id = target === null ? null : this.#sources.links.idOf(target);
    this.xml += id === null ? run : `<w:hyperlink r:id="${encodeXmlText(id)}">${run}</w:hyperlink>`;
    this.text += text;
  }
}
