import { groupRows, type Row } from './group-rows.ts';
import type { Page, TextRun } from './text-run.ts';

/** Headers and footers stand within these shares of the page's height from its edges. */
const HEADER_SHARE = 0.09;
const FOOTER_SHARE = 0.12;
/** The same place on two pages, in points. */
const SAME_PLACE = 3;
/** Running headers stand on at least this share of the pages, as left and right ones do that alternate. */
const SHARE_OF_PAGES = 1 / 2;
/** "Page 2 of 3", "2 / 3", "- 2 -", "Ada Example 2": a number that grows with the page. */
const PAGE_NUMBER = /^[^\w#]*(?:page|seite|p\.?)?\s*#\s*(?:(?:of|\/|von|-|\|)\s*#)?[^\w#]*$/iu;
/** "2019" at the foot of a page is a year: no résumé has as many pages. */
const YEAR = /\d{4}/u;

interface MarginRow {
  readonly page: number;
  readonly side: 'top' | 'bottom';
  readonly pattern: string;
  readonly numbersPage: boolean;
  /** The first figures in it as a number; null without figures. */
  readonly number: number | null;
  /** Baseline from the top edge, or from the bottom edge for footers. */
  readonly place: number;
  readonly row: Row;
}

/**
 * Takes running headers, footers and page numbers out of the flow: rows near an edge with the same text
 * (numbers aside) at the same height on two pages or more, and on half of them at least. The first occurrence of a header stays, because
 * name and contact often stand there. A lone page is numbered too, by some programs: "1", "Page 1 of 1".
 */
export function dropRepeatedMargins(pages: readonly Page[]): readonly Page[] {
  const candidates = pages.flatMap(marginRows);
  const dropped = new Set<TextRun>();
  for (const candidate of candidates) {
    const twins = runningTwins(candidates, candidate, pages.length);
    const pageNumber = candidate.numbersPage && candidate.side === 'bottom';
    const ownNumber = pageNumber && candidate.number === candidate.page;
    if (twins.length === 0 && !ownNumber && !(pageNumber && pages.length > 1)) continue;
    const first = twins.every((twin) => twin.page > candidate.page);
    if (candidate.side === 'top' && first && !candidate.numbersPage) continue;
    for (const run of candidate.row.runs) dropped.add(run);
  }
  if (dropped.size === 0) return pages;
  return pages.map((page) => ({ ...page, runs: page.runs.filter((run) => !dropped.has(run)) }));
}

/** The rows of other pages that a row repeats; none where it is no running one: two jobs can have the same header. */
function runningTwins(rows: readonly MarginRow[], row: MarginRow, pages: number): readonly MarginRow[] {
  const twins = rows.filter((other) => isTwin(row, other));
  const places = new Set([row, ...twins].map(({ page }) => page)).size;
  return places >= pages * SHARE_OF_PAGES ? twins : [];
}

function isTwin(a: MarginRow, b: MarginRow): boolean {
  return (
    a.page !== b.page &&
    a.side === b.side &&
    a.pattern === b.pattern &&
    Math.abs(a.place - b.place) <= SAME_PLACE
  );
}

function marginRows(page: Page): readonly MarginRow[] {
  const found: MarginRow[] = [];
  for (const row of groupRows(page.runs.filter((run) => isInMargin(run, page)))) {
    const side = isInHeader(row, page) ? 'top' : 'bottom';
    const text = row.runs.map((run) => run.text.trim()).join(' ');
    const figures = /\d+/u.exec(text);
    const pattern = text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim();
    found.push({
      page: page.number,
      side,
      pattern,
      numbersPage: PAGE_NUMBER.test(pattern) && !YEAR.test(text),
      number: figures === null ? null : Number(figures[0]),
      place: side === 'top' ? row.baseline : page.height - row.baseline,
      row,
    });
  }
  return found;
}

function isInMargin(run: TextRun, page: Page): boolean {
  return isInHeader(run, page) || run.baseline > (1 - FOOTER_SHARE) * page.height;
}

function isInHeader({ baseline }: { readonly baseline: number }, page: Page): boolean {
  return baseline < HEADER_SHARE * page.height;
}
