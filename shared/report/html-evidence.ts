import { escapeHtml } from './escape-html.ts';
import type { PageSketch } from './handout.ts';
import type { HandoutView } from './handout-view.ts';
import type { CitedEvidence } from './number-evidence.ts';
import { renderPageSvg } from './page-svg.ts';

const CAPTION =
  'The sentences that this report quotes, numbered as they stand, and why each counts as it does.';
const PAGES_CAPTION = 'Pages are drawn as they were read; parts without a mark are left out.';

/** Every quoted sentence in reading order; beside its page where the document has pages. */
export function renderEvidenceHtml(words: HandoutView, pages: readonly PageSketch[]): string {
  const { evidence } = words;
  const shown = pages.flatMap((page, index) => {
    const marks = evidence.filter((each) => each.page === index + 1);
    return marks.length === 0 ? [] : [{ page, number: index + 1, marks }];
  });
  const placed = new Set(shown.flatMap(({ marks }) => marks));
  const rest = evidence.filter((each) => !placed.has(each));
  return [
    '<section><h2>Evidence</h2>',
    `<p class="muted">${CAPTION}${shown.length === 0 ? '' : ` ${PAGES_CAPTION}`}</p>`,
    shown.length === 0 ? '' : renderPages(shown),
    rest.length === 0 ? '' : renderList(rest, true),
    '</section>',
  ].join('\n');
}

interface ShownPage {
  readonly page: PageSketch;
  readonly number: number;
  readonly marks: readonly CitedEvidence[];
}

/** Each page beside the list of its marks. */
function renderPages(shown: readonly ShownPage[]): string {
  return shown
    .map(
      ({ page, number, marks }) =>
        `<div class="sheet"><figure>${renderPageSvg(page, number, marks)}` +
        `<figcaption class="small">Page ${number}</figcaption></figure>${renderList(marks, false)}</div>`,
    )
    .join('');
}

/** With the sentence itself where no page beside the list shows it. */
function renderList(marks: readonly CitedEvidence[], withQuote: boolean): string {
  const items = marks.map(
    (each) =>
      `<li id="evidence-${each.number}"><span class="mark">${each.number}</span><span>` +
      (withQuote ? `<q>${escapeHtml(each.quote)}</q> ` : '') +
      `<span class="small">${escapeHtml(withQuote ? each.place : lineOf(each))}. ${escapeHtml(each.why)} ` +
      `Read as ${escapeHtml(each.skills.join(', '))}.</span></span></li>`,
  );
  return `<ol class="marks">${items.join('')}</ol>`;
}

/** "Line 7": beside a page its number is said. */
function lineOf({ place }: CitedEvidence): string {
  const line = place.replace(/^page \d+, /, '');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
