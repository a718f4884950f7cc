import type { Notice } from '../../shared/base/notice.ts';
import { countOf } from '../../shared/document/unread-text.ts';
import type { HiddenReason } from './hidden-words.ts';
import type { PDFDocumentProxy } from './pdfjs.ts';

/** pdf.js' flag for "copying text is allowed" (ISO 32000-1, table 22, bit 5). */
const COPY_ALLOWED = 0x10;
/** Actions that a viewer would carry out and that this program never does. */
const ACTIVE_NAMES = ['/Launch', '/JavaScript', '/ImportData', '/SubmitForm', '/GoToR'];
const BYTES_SEARCHED = 4 * 1024 * 1024;

/** Words that were left out because a reader cannot see them. */
export interface HiddenText {
  readonly page: number;
  readonly reason: HiddenReason;
  readonly words: number;
}

const REASONS: Readonly<Record<HiddenReason, string>> = {
  invisible: 'drawn without ink',
  tiny: 'too small to read',
  'off-page': 'outside the page',
  'no-contrast': 'in the colour of the ground',
  covered: 'covered by something else',
};

/** One remark for the whole document: how many words, why, and where. Null when nothing was hidden. */
export function hiddenTextNotice(found: readonly HiddenText[]): Notice | null {
  const [first] = found;
  if (first === undefined) return null;
  const { words, pages } = countOf(found);
  const reasons = [...new Set(found.map((item) => REASONS[item.reason]))].sort();
  return {
    kind: 'HIDDEN_TEXT',
    message: `${words === 1 ? 'One word' : `${words} words`} on ${pages} cannot be seen by a reader (${reasons.join(', ')}) and ${words === 1 ? 'was' : 'were'} left out.`,
    page: first.page,
  };
}

/** Scripts, actions and restrictions that the file carries; nothing of them is carried out. */
export async function documentRemarks(
  document: PDFDocumentProxy,
  bytes: Uint8Array,
): Promise<readonly Notice[]> {
  const notices: Notice[] = [];
  const [scripts, attachments, permissions] = await Promise.all([
    document.getJSActions().catch(() => null),
    document.getAttachments().catch(() => null),
    document.getPermissions().catch(() => null),
  ]);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, BYTES_SEARCHED));
  const active = scripts !== null || attachments !== null || ACTIVE_NAMES.some((name) => head.includes(name));
  if (active) {
    notices.push({
      kind: 'ACTIVE_CONTENT_IGNORED',
      message: 'The file holds scripts, actions or attached files. None of them was opened or run.',
      page: null,
    });
  }
  if (permissions !== null && !permissions.has(COPY_ALLOWED)) {
    notices.push({
      kind: 'RESTRICTED_BY_AUTHOR',
      message: 'The author of the file asked that its text not be copied. It was read on this computer only.',
      page: null,
    });
  }
  return notices;
}
