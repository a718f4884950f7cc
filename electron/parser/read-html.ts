import { describeFailure, type ParseFailure } from '../../shared/base/failure.ts';
import type { Parsed } from '../../shared/base/notice.ts';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import { type BlockText, limitText } from './block-text.ts';
import { hiddenTextNotices } from './hidden-text.ts';
import { writeHtmlBlocks } from './html-blocks.ts';
import { NestedTooDeep } from './html-tree.ts';

/**
 * Reads the text of a web page that a reader of it sees. Nothing is run, and nothing outside the page is fetched.
 * `lineAttribute` is the attribute that says on which line of a file an element starts, where the page was made from one.
 */
export function readHtml(
  html: string,
  lineAttribute: string | null = null,
): Result<Parsed<BlockText>, ParseFailure> {
  try {
    const writer = writeHtmlBlocks(html, lineAttribute);
    return succeed(limitText(writer.text, hiddenTextNotices(writer.hiddenWords)));
  } catch (error) {
    if (error instanceof NestedTooDeep) return fail(describeFailure('LIMIT_NESTING'));
    throw error;
  }
}
