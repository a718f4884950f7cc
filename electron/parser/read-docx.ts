import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describeFailure, type ParseFailure } from '../../shared/base/failure.ts';
import type { Notice, Parsed } from '../../shared/base/notice.ts';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import { archiveNotices } from './archive-notices.ts';
import { type BlockText, limitText } from './block-text.ts';
import { blocksOf } from './docx/mammoth-blocks.ts';
import { WordPackage } from './docx/word-package.ts';
import { type PlainDocument, writePlain } from './docx/write-plain.ts';
import { hiddenTextNotices } from './hidden-text.ts';
import type { OfficeArchive } from './unpack-archive.ts';

/**
 * Reads the text of a Word document that a reader can see. The archive was unpacked within limits, what is shown
 * is written into one plain part, and mammoth, which unpacks without limits, gets that part and nothing else.
 * Nothing outside the file is ever opened.
 */
export async function readDocx(archive: OfficeArchive): Promise<Result<Parsed<BlockText>, ParseFailure>> {
  try {
    const source = new WordPackage(archive.parts);
    const plain = writePlain(source);
    const text = blocksOf(await readModel(pack(plain)));
    return succeed(limitText(text, remarks(archive, source, plain)));
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

function remarks(archive: OfficeArchive, source: WordPackage, plain: PlainDocument): readonly Notice[] {
  const remote = source.fetchesContent || plain.namesOtherFiles;
  return [
    ...hiddenTextNotices(plain.hidden.words, plain.hidden.firstBlock),
    ...archiveNotices(archive, remote),
  ];
}
