import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describeFailure, type ParseFailure } from '../../shared/base/failure.ts';
import type { Notice, Parsed } from '../../shared/base/notice.ts';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import { withHeaders } from './docx-headers.ts';
import { removeHiddenRuns } from './hidden-docx-runs.ts';
import { blocksOf, type DocxText } from './mammoth-blocks.ts';
import { READING_LIMITS } from './reading-limits.ts';
import { type DocxParts, MAIN_PART, unpackDocx } from './unpack-docx.ts';

/**
 * Reads the text of a Word document that a reader can see. The archive is unpacked within limits and packed
 * again, stored, with its text parts only; mammoth, which unpacks without limits, gets that. Nothing outside
 * the file is ever opened.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<Parsed<DocxText>, ParseFailure>> {
  const unpacked = unpackDocx(bytes);
  if (!unpacked.ok) return unpacked;
  const document = unpacked.value;
  const styles = document.parts.get('word/styles.xml') ?? null;
  const visible = removeHiddenRuns(withHeaders(document, document.parts.get(MAIN_PART) ?? ''), styles);
  try {
    const text = blocksOf(await readModel(packParts(document, visible.xml)));
    return succeed(limitText(text, remarks(document, visible.hiddenWords)));
  } catch {
    return fail(describeFailure('CORRUPT'));
  }
}

function packParts(document: DocxParts, main: string): Uint8Array {
  const files = [...document.parts].map(([name, xml]): [string, Uint8Array] => [
    name,
    strToU8(withUtf8Declaration(name === MAIN_PART ? main : xml)),
  ]);
  return zipSync(Object.fromEntries(files), { level: 0 });
}

/** The parts were decoded, whatever their encoding was; what is packed is UTF-8. */
function withUtf8Declaration(xml: string): string {
  return xml.replace(/^\s*<\?xml[^>]*\?>/u, '<?xml version="1.0" encoding="UTF-8"?>');
}

/** mammoth's document model, caught on its way to HTML, which is not needed. */
async function readModel(archive: Uint8Array): Promise<unknown> {
  let model: unknown = null;
  await mammoth.convertToHtml(
    { buffer: Buffer.from(archive) },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (document: object) => {
        model = document;
        return { ...document, children: [] };
      },
    },
  );
  return model;
}

function remarks(document: DocxParts, hiddenWords: number): readonly Notice[] {
  const notices: Notice[] = [];
  if (hiddenWords > 0) {
    notices.push({
      kind: 'HIDDEN_TEXT',
      message: `${hiddenWords === 1 ? 'One word' : `${hiddenWords} words`} cannot be seen by a reader (hidden, white on white or too small) and ${hiddenWords === 1 ? 'was' : 'were'} left out.`,
      page: null,
    });
  }
  if (document.holdsMacros) {
    notices.push({
      kind: 'MACROS_IGNORED',
      message: 'The document holds macros. None of them was opened or run.',
      page: null,
    });
  }
  const outside = [...document.parts].some(
    ([name, xml]) => name === 'word/_rels/settings.xml.rels' && /TargetMode\s*=\s*["']External/u.test(xml),
  );
  if (document.holdsObjects || outside) {
    notices.push({
      kind: 'ACTIVE_CONTENT_IGNORED',
      message: 'The document refers to embedded or remote content. None of it was opened or fetched.',
      page: null,
    });
  }
  return notices;
}

function limitText(text: DocxText, notices: readonly Notice[]): Parsed<DocxText> {
  let room: number = READING_LIMITS.characters;
  const blocks = text.blocks.flatMap((block) => {
    if (room <= 0) return [];
    const kept = block.text.slice(0, room);
    room -= block.text.length;
    return [kept === block.text ? block : { ...block, text: kept }];
  });
  if (room >= 0) return { value: text, notices };
  const notice: Notice = {
    kind: 'TEXT_TRUNCATED',
    message: 'The document holds far more text than a résumé; reading stopped after two million characters.',
    page: null,
  };
  return { value: { ...text, blocks }, notices: [...notices, notice] };
}
