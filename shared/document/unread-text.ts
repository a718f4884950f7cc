import type { Notice } from '../base/notice.ts';
import type { LineDraft } from './line-draft.ts';
import type { Page } from './text-run.ts';

/** Words that can be seen and were not read. */
export interface UnreadText {
  readonly page: number;
  readonly reason: 'turned' | 'background';
  readonly words: number;
}

const UNREAD_REASONS: Readonly<Record<UnreadText['reason'], string>> = {
  turned: 'set turned',
  background: 'marked as a background of other text',
};

/** One remark for the whole document: how many words, why, and where. Null when all were read. */
export function unreadTextNotice(found: readonly UnreadText[]): Notice | null {
  const [first] = found;
  if (first === undefined) return null;
  const { words, pages } = countOf(found);
  const reasons = [...new Set(found.map((item) => UNREAD_REASONS[item.reason]))].sort();
  return {
    kind: 'UNREAD_TEXT',
    message: `${words === 1 ? 'One word' : `${words} words`} on ${pages} ${words === 1 ? 'was' : 'were'} not read (${reasons.join(', ')}).`,
    page: first.page,
  };
}

/** Words that are turned by a quarter, without those that were put above the text that they stand beside. */
export function turnedUnread(
  pages: readonly Page[],
  drafts: readonly LineDraft[],
  withLabels: readonly LineDraft[],
): readonly UnreadText[] {
  return pages.flatMap(({ number, turned = [] }) => {
    const onPage = (draft: LineDraft) => draft.page === number;
    const placed = wordsIn(withLabels.filter(onPage)) - wordsIn(drafts.filter(onPage));
    const words = wordsIn(turned) - placed;
    return words > 0 ? [{ page: number, reason: 'turned' as const, words }] : [];
  });
}

function wordsIn(texts: readonly { readonly text: string }[]): number {
  return texts.reduce((sum, { text }) => sum + (text.match(/\p{L}{2,}/gu)?.length ?? 0), 0);
}

/** How many words on which pages: "page 2", "pages 1, 3". Given in the order of the pages. */
export function countOf(found: readonly { readonly page: number; readonly words: number }[]): {
  readonly words: number;
  readonly pages: string;
} {
  const words = found.reduce((sum, item) => sum + item.words, 0);
  const pages = [...new Set(found.map((item) => item.page))];
  return {
    words,
    pages: pages.length === 1 ? `page ${pages[0]}` : `pages ${pages.slice(0, 10).join(', ')}`,
  };
}
