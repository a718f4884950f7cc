import type { LineGroup } from './group-lines.ts';
import type { LineView } from './line-view.ts';

/** An entry as lines: its header, then what stands under it. */
export interface EntryLines {
  readonly header: readonly LineView[];
  readonly body: readonly LineGroup[];
}

/** What a section's lines come to: lines before its first entry, then its entries. */
export interface SplitSection {
  readonly lead: readonly LineGroup[];
  readonly entries: readonly EntryLines[];
}
