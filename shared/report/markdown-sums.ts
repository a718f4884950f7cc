import { SUM_HEADS, SUMS_EXPLAINED, SUMS_HEADING } from './gap-sums.ts';
import type { GapView } from './gap-view.ts';
import { markdownTable } from './markdown-parts.ts';

/** The sums behind gain and order, a row for each gap. */
export function sumsMarkdown(gaps: readonly GapView[]): readonly string[] {
  return [
    `### ${SUMS_HEADING}`,
    SUMS_EXPLAINED,
    markdownTable(
      ['Gap', ...SUM_HEADS],
      gaps.map(({ rank, name, sums }) => [`${rank}. ${name}`, ...sums]),
    ),
  ];
}
