import { describeFailure, type ParseFailure } from '../../shared/base/failure.ts';
import type { Parsed } from '../../shared/base/notice.ts';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import { archiveNotices } from './archive-notices.ts';
import { type BlockText, limitText } from './block-text.ts';
import { hiddenTextNotices } from './hidden-text.ts';
import { writeOdtBlocks } from './odt-blocks.ts';
import { readOdtStyles } from './odt-styles.ts';
import type { OfficeArchive } from './unpack-archive.ts';
import { childElements, childNamed, readXml, textIn, type XmlElement } from './xml-tree.ts';

/**
 * Reads the text of an OpenDocument text that a reader can see: the page headers, where name and contact often
 * stand, then the body. Pictures, objects and macros are never opened.
 */
export function readOdt(archive: OfficeArchive): Result<Parsed<BlockText>, ParseFailure> {
  const content = readXml(archive.parts.get('content.xml') ?? '');
  const body = childNamed(childNamed(content, 'office:body'), 'office:text');
  if (content === null || body === null) return fail(describeFailure('CORRUPT'));
  const styleSheet = readXml(archive.parts.get('styles.xml') ?? '');
  const roots = styleSheet === null ? [content] : [content, styleSheet];
  const writer = writeOdtBlocks([...pageHeaders(styleSheet), body], readOdtStyles(roots));
  const notices = [...hiddenTextNotices(writer.hiddenWords), ...archiveNotices(archive, false)];
  return succeed(limitText(writer.text, notices));
}

/** The headers of all kinds of pages; one that says the same as another comes once. */
function pageHeaders(styleSheet: XmlElement | null): readonly XmlElement[] {
  const seen = new Set(['']);
  const masters = childNamed(styleSheet, 'office:master-styles');
  if (masters === null) return [];
  return childElements(masters)
    .flatMap(childElements)
    .filter((part) => {
      if (!/^style:header(?:-first|-left)?$/u.test(part.name)) return false;
      const text = textIn(part).trim();
      if (seen.has(text)) return false;
      seen.add(text);
      return true;
    });
}
