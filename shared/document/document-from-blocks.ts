import type { Notice, Parsed } from '../base/notice.ts';
import type { TextSpan } from '../base/text-span.ts';
import { composeDocument, type LineDraft } from './line-draft.ts';
import { findListMarker } from './list-marker.ts';
import { shareUnreadable } from './normalize-text.ts';
import { cellsAround, orderTables } from './order-tables.ts';
import type { ResumeFormat, TextDocument } from './text-document.ts';
import type { DocumentBlock } from './text-run.ts';

/** Points by which one level of a list is indented. */
const INDENT_PER_LEVEL = 18;
/** Distance after an empty paragraph, in usual leadings. */
const AFTER_EMPTY = 2;
/** A table row is one line when its cells are: all but one at most this long, in characters. */
const LONGEST_LABEL = 40;
/** A row with more paragraphs than this is not one line. */
const LONGEST_ROW = 64;

/** Builds the document from paragraphs and table cells. Texts must be normalised already. */
export function documentFromBlocks(
  blocks: readonly DocumentBlock[],
  options: { readonly links: readonly string[]; readonly format?: ResumeFormat },
): Parsed<TextDocument> {
  const notices: readonly Notice[] = [];
  const drafts: LineDraft[] = [];
  let region = -1;
  let flow = '';
  for (const group of groupBlocks(orderTables(blocks))) {
    const key = flowOf(group);
    const starts = key !== flow;
    if (starts) region += 1;
    flow = key;
    for (const [index, line] of linesOf(group).entries()) {
      drafts.push({ ...line, region, gapAbove: starts && index === 0 ? null : line.gapAbove });
    }
  }
  const value = composeDocument(drafts, {
    format: options.format ?? 'docx',
    pages: [],
    links: options.links,
    columnCertainty: 1,
    unreadableShare: shareUnreadable(blocks.map((block) => block.text).join('\n')),
    recognition: null,
  });
  return { value, notices };
}

/** Blocks that make one line together (a row of short cells), or one block; with whether a gap is above. */
interface BlockGroup {
  readonly blocks: readonly DocumentBlock[];
  readonly afterEmpty: boolean;
}

function groupBlocks(blocks: readonly DocumentBlock[]): readonly BlockGroup[] {
  const groups: BlockGroup[] = [];
  let afterEmpty = false;
  let index = 0;
  while (index < blocks.length) {
    const block = blocks[index];
    if (block === undefined) break;
    if (block.text.trim() === '') {
      afterEmpty = block.cell === null || afterEmpty;
      index += 1;
      continue;
    }
    const row = rowFrom(blocks, index);
    const joined = isOneLine(row.inked) ? row.inked : [block];
    groups.push({ blocks: joined, afterEmpty });
    afterEmpty = false;
    index = joined.length > 1 ? row.end : index + 1;
  }
  return groups;
}

/** The inked blocks of the table row that starts at this block, and the index behind the row. */
function rowFrom(
  blocks: readonly DocumentBlock[],
  start: number,
): { readonly inked: readonly DocumentBlock[]; readonly end: number } {
  const first = blocks[start];
  if (first?.cell == null) return { inked: [], end: start };
  const { table, row } = first.cell;
  const around = (block: DocumentBlock | undefined): boolean =>
    cellsAround(block?.cell ?? null).some((cell) => cell.table === table && cell.row === row);
  let end = start;
  while (end - start < LONGEST_ROW && around(blocks[end])) end += 1;
  let opens = start;
  while (start - opens < LONGEST_ROW && around(blocks[opens - 1])) opens -= 1;
  const inked = blocks.slice(opens, end).filter((block) => block.text.trim() !== '');
  const isWhole =
    end - start < LONGEST_ROW &&
    inked.every((block) => block.cell?.table === table && block.flow === first.flow);
  return { inked: isWhole ? inked : [], end };
}

function isOneLine(row: readonly DocumentBlock[]): boolean {
  if (row.length < 2 || row.some((block) => block.text.trim().includes('\n'))) return false;
  const columns = new Set(row.map((block) => block.cell?.column));
  return columns.size === row.length && row.filter((block) => block.text.length > LONGEST_LABEL).length <= 1;
}

/** Blocks with the same key are read as one flow. */
function flowOf(group: BlockGroup): string {
  const [first] = group.blocks;
  const flow = first?.flow === undefined ? 'body' : `flow ${first.flow}`;
  const cell = first?.cell ?? null;
  if (cell === null) return flow;
  const table = `${flow} table ${cell.table}`;
  return group.blocks.length > 1 ? table : `${table} column ${cell.column}`;
}

type PlacelessLine = Omit<LineDraft, 'region'>;

function linesOf(group: BlockGroup): readonly PlacelessLine[] {
  const [first] = group.blocks;
  if (first === undefined) return [];
  const texts = group.blocks.map((block) => block.text.trim());
  let end = first.text.length - first.text.trimStart().length - 1;
  return texts
    .join('\t')
    .split('\n')
    .flatMap((text, index) => {
      const start = end + 1;
      end = start + text.length;
      const look =
        group.blocks.length > 1 ? { bold: first.bold, boldText: '' } : boldStart(first, { start, end });
      const line = lineOf(tidy(text), first, index === 0, look);
      if (line === null) return [];
      return [
        {
          ...line,
          gapAbove: index === 0 && group.afterEmpty ? AFTER_EMPTY : 1,
          ...(first.line === undefined ? {} : { fileLine: first.line + index }),
        },
      ];
    });
}

/** Whether all of a line of the block is bold; else the text that it opens with in bold, "" for none. */
function boldStart(
  { text, bold, boldSpans }: DocumentBlock,
  line: TextSpan,
): { readonly bold: boolean; readonly boldText: string } {
  const whole = text.slice(line.start, line.end);
  const marker = findListMarker(whole.trimStart())?.length ?? 0;
  const opens = line.start + (whole.length - whole.trimStart().length) + marker;
  const span = boldSpans?.find(({ start, end }) => start <= opens && end > opens);
  if (bold || span === undefined) return { bold, boldText: '' };
  const boldText = text.slice(line.start, Math.min(span.end, line.end));
  return boldText.trimEnd() === whole.trimEnd() ? { bold: true, boldText: '' } : { bold: false, boldText };
}

/** Spaces around tabs mean nothing, nor do several tabs in a row, which move to one tab stop. */
function tidy(text: string): string {
  return text.replace(/ *\t[\t ]*/gu, '\t').trim();
}

function lineOf(
  text: string,
  block: DocumentBlock,
  opens: boolean,
  { bold, boldText }: ReturnType<typeof boldStart>,
): Omit<PlacelessLine, 'gapAbove'> | null {
  const item = block.kind === 'list-item' && opens;
  const marker = findListMarker(text);
  const content = text.slice(marker?.length ?? 0);
  if (content === '') return null;
  const boldEnd = tidy(boldText).length - (marker?.length ?? 0);
  return {
    text: content,
    page: null,
    block: block.number,
    box: null,
    segments: [],
    fontSize: block.fontSize,
    bold,
    boldEnd: boldEnd > 0 ? boldEnd : null,
    italic: block.italic,
    bullet: marker?.marker ?? (item ? '•' : null),
    headingLevel: block.kind === 'heading' ? block.level : null,
    tabs: [...content.matchAll(/\t/gu)].map((tab) => tab.index),
    indent: indentOf(block, marker?.length ?? 0),
  };
}

/** Points of a list's level; in files whose lines are indented by spaces, the columns before the text of the line. */
function indentOf({ kind, level, indent }: DocumentBlock, marker: number): number {
  if (indent !== undefined) return indent + marker;
  return kind === 'list-item' ? (level ?? 1) * INDENT_PER_LEVEL : 0;
}
