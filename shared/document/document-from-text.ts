import type { Parsed } from '../base/notice.ts';
import { documentFromBlocks } from './document-from-blocks.ts';
import { normalizeText } from './normalize-text.ts';
import type { TextDocument } from './text-document.ts';

/** Columns of spaces in plain text stand for a tab. */
const WIDE_GAP = / {3,}(?=\S)/gu;

const COLUMNS_OF_TAB = 8;

/** "=====" under a heading, "* * *" between sections. */
const RULE = /^(?:([-=_*~#+.])[ \t]*)(?:\1[ \t]*){2,}$/u;
const PICTURE_NAME = /^(\S.{1,80}) logo$/u;
const LINES_UNDER_PICTURE = 3;

/** Builds the document from plain or pasted text: one block for each line. */
export function documentFromText(text: string): Parsed<TextDocument> {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  const blocks = withoutPictureNames(lines).map((line, index) => ({
    number: index + 1,
    line: index + 1,
    kind: 'paragraph' as const,
    level: null,
    indent: indentOf(line),
    cell: null,
    text: RULE.test(line.trim()) ? '' : normalizeText(line.trim().replace(WIDE_GAP, '\t')),
    bold: false,
    italic: false,
    fontSize: null,
  }));
  return documentFromBlocks(blocks, { links: [], format: 'text' });
}

/** Columns before the first sign of a line. */
function indentOf(line: string): number {
  const space = /^\s*/u.exec(line)?.[0] ?? '';
  return space.replaceAll('\t', ' '.repeat(COLUMNS_OF_TAB)).length;
}

/** "Kestrel logo" over "Kestrel": what stands for a picture when a page is copied, which no reader of the page sees. */
function withoutPictureNames(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => {
    const name = PICTURE_NAME.exec(line.trim())?.[1];
    const below = lines.slice(index + 1, index + 1 + LINES_UNDER_PICTURE);
    return name !== undefined && below.some((next) => next.trim().startsWith(name)) ? '' : line;
  });
}
