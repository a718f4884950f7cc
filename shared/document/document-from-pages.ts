import type { Notice, Parsed } from '../base/notice.ts';
import { groupRows, type Row } from './group-rows.ts';
import { liftDates } from './lift-dates.ts';
import { liftLabels } from './lift-labels.ts';
import { assembleRows, liftRails } from './lift-rails.ts';
import { composeDocument, type LineDraft, unionBox } from './line-draft.ts';
import { shareUnreadable } from './normalize-text.ts';
import { orderRegions } from './reading-flow.ts';
import { dropRepeatedMargins } from './repeated-margins.ts';
import { insertSideLabels } from './side-labels.ts';
import type { Recognition, ResumeFormat, TextDocument } from './text-document.ts';
import type { Page } from './text-run.ts';
import { turnedUnread, unreadTextNotice } from './unread-text.ts';

/** Below this certainty the reader is told that columns may be mixed up. */
const LOW_CERTAINTY = 0.9;
/** Leading of ordinary text, in font sizes, where a region is too short to measure its own. */
const USUAL_LEADING = 1.2;

export interface PagesOrigin {
  readonly links: readonly string[];
  /** Default: pdf. */
  readonly format?: Extract<ResumeFormat, 'pdf' | 'png' | 'jpeg'>;
  /** null, the default, where no page's text was recognised from a picture. */
  readonly recognition?: Recognition | null;
}

/**
 * Builds the document from positioned text: running headers out, columns in reading order, lines with their
 * boxes. The order of the runs within a page does not matter. Texts must be normalised already.
 */
export function documentFromPages(
  pages: readonly Page[],
  { links, format = 'pdf', recognition = null }: PagesOrigin,
): Parsed<TextDocument> {
  const { regions, columnCertainty } = orderRegions(dropRepeatedMargins(pages));
  const drafts: LineDraft[] = [];
  for (const [index, region] of regions.entries()) {
    drafts.push(...draftRegion(region, index));
  }
  const text = pages.flatMap((page) => page.runs.map((run) => run.text)).join(' ');
  const withLabels = insertSideLabels(drafts, pages);
  const value = composeDocument(withLabels, {
    format,
    pages: pages.map(({ width, height }) => ({ width, height })),
    links,
    columnCertainty,
    unreadableShare: shareUnreadable(text),
    recognition,
  });
  const unread = unreadTextNotice(turnedUnread(pages, drafts, withLabels));
  return {
    value,
    notices: [
      ...(unread === null ? [] : [unread]),
      ...(columnCertainty < LOW_CERTAINTY ? [LOW_CONFIDENCE] : []),
    ],
  };
}

const LOW_CONFIDENCE: Notice = {
  kind: 'LOW_CONFIDENCE_ORDER',
  message:
    'The columns stand close together, or a line runs over the space between them, so lines may have been read in the wrong order.',
  page: null,
};

function draftRegion(
  region: { readonly page: number; readonly runs: Page['runs'] },
  number: number,
): readonly LineDraft[] {
  const rows = liftRails(assembleRows(liftLabels(liftDates(groupRows(region.runs)))));
  const leading = usualLeading(
    rows.map(({ row, line }) => ({ baseline: row.baseline, size: line.fontSize })),
  );
  return rows.map(({ row, line }, index) => {
    const previous = rows[index - 1]?.row;
    return {
      ...line,
      page: region.page,
      block: null,
      box: unionBox(region.page, row.runs),
      headingLevel: null,
      region: number,
      gapAbove: previous === undefined ? null : gapBetween(previous, row) / leading,
    };
  });
}

/** Lines that stand side by side (a date beside an item) are read as if one followed the other. */
function gapBetween(previous: Row, row: Row): number {
  const distance = row.baseline - previous.baseline;
  return distance < 0.5 * row.fontSize ? USUAL_LEADING * row.fontSize : distance;
}

/** The most frequent distance between baselines that can be leading at all, in points. */
function usualLeading(lines: readonly { readonly baseline: number; readonly size: number }[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (previous === undefined) continue;
    const distance = Math.round((line.baseline - previous.baseline) * 2) / 2;
    if (distance < 0.9 * line.size || distance > 2 * line.size) continue;
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (usual !== undefined && usual[1] >= 2) return usual[0];
  const sizes = lines.map((line) => line.size).sort((a, b) => a - b);
  return USUAL_LEADING * (sizes[Math.floor(sizes.length / 2)] || 10);
}
