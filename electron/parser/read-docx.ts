import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describeFailure, type ParseFailure } from '../../shared/base/failure.ts';
import type { Notice, Parsed } from '../../shared/base/notice.ts';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import { blocksOf, type DocxText } from './docx/mammoth-blocks.ts';
import { type DocxParts, unpackDocx } from './docx/unpack-docx.ts';
import { WordPackage } from './docx/word-package.ts';
import { type PlainDocument, writePlain } from './docx/write-plain.ts';
import { READING_LIMITS } from './reading-limits.ts';

/**
 * Reads the text of a Word document that a reader can see. The archive is unpacked within limits, what is shown
 * is written into one plain part, and mammoth, which unpacks without limits, gets that part and nothing else.
 * Nothing outside the file is ever opened.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<Parsed<DocxText>, ParseFailure>> {
  const unpacked = unpackDocx(bytes);
  if (!unpacked.ok) return unpacked;
  try {
    const source = new WordPackage(unpacked.value.parts);
    const plain = writePlain(source);
    const text = blocksOf(await readModel(pack(plain)));
    return succeed(limitText(text, remarks(unpacked.value, source, plain)));
  } catch {
    return fail(describeFailure('CORRUPT'));
  }
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const DEEPEST_LIST = 8;

/** An archive with the plain part, its links, and one list that has all levels. */
function pack({ main, relationships }: PlainDocument): Uint8Array {
  const levels = Array.from(
    { length: DEEPEST_LIST + 1 },
    (_, level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="bullet"/></w:lvl>`,
  );
  const numbering = `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="1">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
  const files = {
    'word/document.xml': strToU8(main),
    'word/_rels/document.xml.rels': strToU8(relationships),
    'word/numbering.xml': strToU8(numbering),
  };
  return zipSync(files, { level: 0 });
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

function remarks(document: DocxParts, source: WordPackage, plain: PlainDocument): readonly Notice[] {
  const notices: Notice[] = [];
  const { words: hiddenWords, firstBlock } = plain.hidden;
  if (hiddenWords > 0) {
    notices.push({
      kind: 'HIDDEN_TEXT',
      message: `${hiddenWords === 1 ? 'One word' : `${hiddenWords} words`} cannot be seen by a reader (hidden, too small or in the colour of the ground) and ${hiddenWords === 1 ? 'was' : 'were'} left out. The first stands in paragraph ${firstBlock}.`,
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
  if (document.holdsObjects || source.fetchesContent || plain.namesOtherFiles) {
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
