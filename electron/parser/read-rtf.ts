import { describeFailure, type ParseFailure } from '../../shared/base/failure.ts';
import type { Parsed } from '../../shared/base/notice.ts';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import { type BlockText, limitText } from './block-text.ts';
import { hiddenTextNotices } from './hidden-text.ts';
import { writeRtfBlocks } from './rtf-blocks.ts';
import { readRtfTree } from './rtf-tree.ts';

/** Reads the text of an RTF document that a reader can see. Pictures, objects and remarks are passed over. */
export function readRtf(bytes: Uint8Array): Result<Parsed<BlockText>, ParseFailure> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const tree = readRtfTree(source);
  if (typeof tree === 'string') return fail(describeFailure(tree));
  const writer = writeRtfBlocks(tree);
  return succeed(limitText(writer.text, hiddenTextNotices(writer.hiddenWords)));
}
