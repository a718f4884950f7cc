import type { Parsed } from '../base/notice.ts';
import { documentFromBlocks } from './document-from-blocks.ts';
import { normalizeText } from './normalize-text.ts';
import type { TextDocument } from './text-document.ts';

/** Columns of spaces in plain text stand for a tab. */
const WIDE_GAP = / {3,}(?=\S)/gu;

/** Builds the document from plain or pasted text: one block for each line. */
export function documentFromText(text: string): Parsed<TextDocument> {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  const blocks = lines.map((line, index) => ({
    number: index + 1,
    line: index + 1,
    kind: 'paragraph' as const,
    level: null,
    cell: null,
    text: normalizeText(line.trim().replace(WIDE_GAP, '\t')),
    bold: false,
    italic: false,
    fontSize: null,
  }));
  return documentFromBlocks(blocks, { links: [], format: 'text' });
}
