import type { DocumentBlock } from '../../shared/document/text-run.ts';
import { type BlockPlace, BlockWriter } from './block-writer.ts';
import { type Ground, isLostOn } from './color-contrast.ts';
import { SMALLEST_LETTERS } from './hidden-text.ts';
import { decodeRtfBytes } from './rtf-code-pages.ts';
import { NO_SHADING, type RtfShading, shadeOf } from './rtf-shading.ts';
import { type RtfState, startOf, withControl } from './rtf-state.ts';
import { type RtfTables, readRtfTables } from './rtf-tables.ts';
import { bytesIn, destinationOf, groupsIn, type RtfControl, type RtfGroup } from './rtf-tree.ts';

/** Groups that are no text of the document, beside those that the file itself marks as ignorable. */
const NO_TEXT = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable info pict object nonshppict shprslt sp revtbl filetbl footer footerl footerr footerf xe tc rxe txe nonesttables fldinst ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn pnseclvl template'.split(
    ' ',
  ),
);
/** Groups that readers may ignore, and that hold text. */
const READ_THOUGH_IGNORABLE = new Set(['shpinst', 'do', 'ud']);
const HEADERS = new Set(['header', 'headerf', 'headerl', 'headerr']);
/** Groups whose text comes after the paragraph in which they stand. */
const ASIDES = new Set(['footnote', 'shptxt', 'dptxbxtext']);
const LIST_MARKS = new Set(['listtext', 'pntext', 'pn']);
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['nestcell', '\t'],
  ['~', '\u00a0'],
  ['_', '-'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
]);
const PARAGRAPH_ENDS = new Set(['par', 'sect', 'page', 'column', 'nestrow', '\r', '\n']);
/** A target within the document stands after a switch and is none. */
const TARGET = /HYPERLINK\s+(?:"([^"]{1,4000})"|([^\s"]{1,40}:[^\s"]{1,4000}))/iu;

/** Reads the text of an RTF document: page headers first, each text once, then the body. */
export function writeRtfBlocks(document: RtfGroup): BlockWriter {
  const reader = new RtfReader(readRtfTables(document));
  const seen = new Set(['']);
  for (const group of groupsIn(document)) {
    const text = bytesIn(group).trim();
    if (!HEADERS.has(destinationOf(group).name) || seen.has(text)) continue;
    seen.add(text);
    reader.read(group);
  }
  reader.read(document);
  return reader.writer;
}

class RtfReader {
  readonly writer = new BlockWriter();
  readonly #tables: RtfTables;
  /** Bytes that are not decoded yet; a letter may be made of several. */
  #bytes = '';
  /** Bytes left out after a \u. */
  #toSkip = 0;
  #table: { readonly number: number; row: number; column: number } | null = null;
  #tableCount = 0;
  /** Grounds of the row's cells, null for those without one, as far as the row's definition has been read. */
  #cellShades: (string | null)[] = [];
  #nextCell: RtfShading = NO_SHADING;
  #listMark = false;
  /** False in text boxes, which may be filled. */
  #groundKnown = true;
  #asides: (() => void)[] = [];

  constructor(tables: RtfTables) {
    this.#tables = tables;
  }

  /** Reads a group that has paragraphs of its own. */
  read(group: RtfGroup): void {
    const state = this.#readGroup(group, startOf(this.#tables));
    if (this.writer.holdsInk || this.#asides.length > 0) this.#endParagraph(state, state.inTable);
  }

  #readGroup(group: RtfGroup, around: RtfState): RtfState {
    let state = around;
    for (const node of group.children) {
      if (node.kind === 'text') {
        this.#takeBytes(node.bytes);
        continue;
      }
      if (node.kind === 'control' && this.#toSkip > 0 && !/^[a-z]/iu.test(node.name)) {
        this.#toSkip -= 1;
        continue;
      }
      this.#flush(state);
      this.#toSkip = 0;
      if (node.kind === 'group') this.#readInner(node, state);
      else state = this.#readControl(node, state);
    }
    this.#flush(state);
    this.#toSkip = 0;
    return state;
  }

  #readInner(group: RtfGroup, state: RtfState): void {
    const { name, ignorable } = destinationOf(group);
    if (LIST_MARKS.has(name)) this.#listMark = true;
    else if (ASIDES.has(name)) this.#asides.push(() => this.#readAside(group));
    else if (name === 'field') this.#readField(group, state);
    else if (name === 'upr') this.#readUnicodeTwin(group, state);
    else if (!NO_TEXT.has(name) && !HEADERS.has(name) && (!ignorable || READ_THOUGH_IGNORABLE.has(name))) {
      this.#readGroup(group, state);
    }
  }

  #readField(field: RtfGroup, state: RtfState): void {
    const instruction = groupsIn(field).find((group) => destinationOf(group).name === 'fldinst');
    const target = instruction === undefined ? null : TARGET.exec(bytesIn(instruction));
    this.writer.link(target?.[1] ?? target?.[2] ?? '');
    this.#readGroup(field, state);
  }

  /** {\upr{text in the code page}{\*\ud{the same text in Unicode}}} */
  #readUnicodeTwin(group: RtfGroup, state: RtfState): void {
    const [first, second] = groupsIn(group);
    const better = second ?? first;
    if (better !== undefined) this.#readGroup(better, state);
  }

  #readAside(group: RtfGroup): void {
    const table = this.#table;
    const ground = this.#groundKnown;
    this.#table = null;
    this.#groundKnown = destinationOf(group).name === 'footnote';
    this.read(group);
    this.#groundKnown = ground;
    this.#table = table;
  }

  #readControl(control: RtfControl, state: RtfState): RtfState {
    const { name, parameter } = control;
    const characters = CHARACTERS.get(name);
    if (characters !== undefined) this.#write(characters, state);
    else if (PARAGRAPH_ENDS.has(name)) this.#endParagraph(state, state.inTable);
    else if (name === 'u' && parameter !== null) {
      this.#write(String.fromCharCode(parameter & 0xffff), state);
      this.#toSkip = state.fallback;
    } else this.#readTableControl(control, state);
    return withControl(state, control, this.#tables);
  }

  #readTableControl({ name, parameter }: RtfControl, state: RtfState): void {
    switch (name) {
      case 'trowd':
        this.#cellShades = [];
        this.#nextCell = NO_SHADING;
        return;
      case 'clcbpat':
        this.#nextCell = { ...this.#nextCell, back: this.#tables.colorOf(parameter ?? 0) };
        return;
      case 'clcfpat':
        this.#nextCell = { ...this.#nextCell, pattern: this.#tables.colorOf(parameter ?? 0) };
        return;
      case 'clshdng':
        this.#nextCell = { ...this.#nextCell, share: parameter ?? 0 };
        return;
      case 'cellx':
        this.#cellShades.push(shadeOf(this.#nextCell));
        this.#nextCell = NO_SHADING;
        return;
      case 'cell':
        this.#endParagraph(state, true);
        if (this.#table !== null) this.#table.column += 1;
        return;
      case 'row':
        if (this.#table === null) return;
        this.#table.row += 1;
        this.#table.column = 1;
    }
  }

  #takeBytes(bytes: string): void {
    const skipped = Math.min(this.#toSkip, bytes.length);
    this.#toSkip -= skipped;
    this.#bytes += bytes.slice(skipped);
  }

  #flush(state: RtfState): void {
    if (this.#bytes === '') return;
    const text = decodeRtfBytes(this.#bytes, this.#tables.encodingOf(state.font));
    this.#bytes = '';
    this.#write(text, state);
  }

  #write(text: string, state: RtfState): void {
    if (state.deleted) return;
    const { bold, italic, size } = state;
    const lost = isLostOn(state.color, this.#groundOf(state));
    if (state.hidden || lost || size < SMALLEST_LETTERS * 2) this.writer.hide(text);
    else this.writer.write(text, { bold, italic, fontSize: size / 2 });
  }

  #groundOf(state: RtfState): Ground {
    const cell = state.inTable ? this.#cellShades[(this.#table?.column ?? 1) - 1] : null;
    return (
      state.highlight ??
      shadeOf(state.letterShading) ??
      shadeOf(state.paragraphShading) ??
      cell ??
      (this.#groundKnown ? this.#tables.pageGround : null)
    );
  }

  #endParagraph(state: RtfState, inTable: boolean): void {
    if (!inTable) this.#table = null;
    else if (this.#table === null) {
      this.#tableCount += 1;
      this.#table = { number: this.#tableCount, row: 1, column: 1 };
    }
    this.writer.end(this.#placeOf(state));
    this.#listMark = false;
    const asides = this.#asides;
    this.#asides = [];
    for (const read of asides) read();
  }

  #placeOf(state: RtfState): BlockPlace {
    const cell: DocumentBlock['cell'] =
      this.#table === null
        ? null
        : { table: this.#table.number, row: this.#table.row, column: this.#table.column };
    if (state.heading !== null) return { kind: 'heading', level: state.heading, cell };
    if (state.listed || this.#listMark) return { kind: 'list-item', level: state.depth + 1, cell };
    return { kind: cell === null ? 'paragraph' : 'cell', level: null, cell };
  }
}
