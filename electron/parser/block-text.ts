import type { Notice, Parsed } from '../../shared/base/notice.ts';
import type { DocumentBlock } from '../../shared/document/text-run.ts';
import type { DeclaredResume } from '../../shared/resume/declared-resume.ts';
import { READING_LIMITS } from './reading-limits.ts';

/** What a format without pages is read into. */
export interface BlockText {
  readonly blocks: readonly DocumentBlock[];
  /** Targets of hyperlinks, as text; never opened. */
  readonly links: readonly string[];
  /** The structure that the file itself gives, in formats with a field for each part. */
  readonly declared?: DeclaredResume;
}

/** The remark about a text that was longer than the limit of characters. */
export const TRUNCATED: Notice = {
  kind: 'TEXT_TRUNCATED',
  message: 'The file holds far more text than a résumé; reading stopped after two million characters.',
  page: null,
};

/** The text up to the limit of characters, with a notice where it was longer. */
export function limitText(text: BlockText, notices: readonly Notice[]): Parsed<BlockText> {
  let room: number = READING_LIMITS.characters;
  const blocks = text.blocks.flatMap((block) => {
    if (room <= 0) return [];
    const kept = block.text.slice(0, room);
    room -= block.text.length;
    return [kept === block.text ? block : { ...block, text: kept }];
  });
  if (room >= 0) return { value: text, notices };
  return { value: { ...text, blocks }, notices: [...notices, TRUNCATED] };
}
