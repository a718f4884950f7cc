import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describeFailure, type ParseFailure } from '../../shared/base/failure.ts';
import type { Notice, Parsed } from '../../shared/base/notice.ts';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import { archiveNotices } from './archive-notices.ts';
import { type BlockText, limitText } from './block-text.ts';
import { withHeaders } from './docx-headers.ts';
import { removeHiddenRuns } from './hidden-docx-runs.ts';
import { hiddenTextNotices } from './hidden-text.ts';
import { blocksOf } from './mammoth-blocks.ts';
import { MAIN_PART, type OfficeArchive } from './unpack-archive.ts';

/**
 * Reads the text of a Word document that a reader can see. The archive was unpacked within limits and is packed
 * again, stored, with its text parts only; mammoth, which unpacks without limits, gets that. Nothing outside
 * the file is ever opened.
 */
export async function readDocx(document: OfficeArchive): Promise<Result<Parsed<BlockText>, ParseFailure>> {
  const styles = document.parts.get('word/styles.xml') ?? null;
  const visible = removeHiddenRuns(withHeaders(document, document.parts.get(MAIN_PART) ?? ''), styles);
  try {
    const text = blocksOf(await readModel(packParts(document, visible.xml)));
    return succeed(limitText(text, remarks(document, visible.hiddenWords)));
  } catch {
    return fail(describeFailure('CORRUPT'));
  }
}

function packParts(document: OfficeArchive, main: string): Uint8Array {
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

function remarks(document: OfficeArchive, hiddenWords: number): readonly Notice[] {
  const outside = [...document.parts].some(
    ([name, xml]) => name === 'word/_rels/settings.xml.rels' && /TargetMode\s*=\s*["']External/u.test(xml),
  );
  return [...hiddenTextNotices(hiddenWords), ...archiveNotices(document, outside)];
}
