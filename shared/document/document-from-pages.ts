import { median } from '../base/median.ts';
import type { Notice, Parsed } from '../base/notice.ts';
import { groupRows, type Row } from './group-rows.ts';
import { liftDates } from './lift-dates.ts';
import { liftLabels } from './lift-labels.ts';
import { assembleRows, liftRails, type RowLine } from './lift-rails.ts';
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
  const drafted = regions.map(({ page, runs }) => ({
    page,
    rows: liftRails(assembleRows(liftLabels(liftDates(groupRows(runs))))),
  }));
  const shared = mostFrequent(drafted.flatMap(({ rows }) => leadings(rows)));
  for (const [index, region] of drafted.entries()) {
    drafts.push(...draftRegion(region, index, shared));
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
  { page, rows }: { readonly page: number; readonly rows: readonly RowLine[] },
  number: number,
  shared: Leading | null,
): readonly LineDraft[] {
  const leading = usualLeading(rows, shared);
  return rows.map(({ row, line }, index) => {
    const previous = rows[index - 1]?.row;
    return {
      ...line,
      page,
      block: null,
      box: unionBox(page, row.runs),
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

/** A distance between baselines of lines of one size, in points. */
interface Leading {
  readonly distance: number;
  readonly size: number;
}

/** The distances between neighbouring rows that can be leading at all. */
function leadings(rows: readonly RowLine[]): readonly Leading[] {
  return rows.flatMap(({ row, line }, index) => {
    const previous = rows[index - 1];
    if (previous === undefined) return [];
    const size = line.fontSize;
    const distance = Math.round((row.baseline - previous.row.baseline) * 2) / 2;
    return distance < 0.9 * size || distance > 2 * size ? [] : [{ distance, size }];
  });
}

function mostFrequent(found: readonly Leading[]): Leading | null {
  const counts = new Map<number, { readonly leading: Leading; readonly count: number }>();
  for (const leading of found)
    counts.set(leading.distance, { leading, count: (counts.get(leading.distance)?.count ?? 0) + 1 });
  const [usual] = [...counts.values()].sort(
    (a, b) => b.count - a.count || a.leading.distance - b.leading.distance,
  );
  return usual !== undefined && usual.count >= 2 ? usual.leading : null;
}

/**
 * The most frequent distance between baselines, in points. A region too short to measure its own, as the rest of a
 * column on the next page, has the document's, where its lines are of that size.
 */
function usualLeading(rows: readonly RowLine[], shared: Leading | null): number {
  const own = mostFrequent(leadings(rows));
  if (own !== null) return own.distance;
  const size = median(rows.map(({ line }) => line.fontSize)) || 10;
  const alike = shared !== null && Math.abs(shared.size - size) < 0.5;
  return alike ? shared.distance : USUAL_LEADING * size;
}
