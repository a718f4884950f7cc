import type { Paragraph, Table, TextRun } from 'docx';
import { DEMAND_HEADS, DEMANDS, dotted } from '../../shared/report/breadth-view.ts';
import type { EvidenceQuote } from '../../shared/report/evidence-quotes.ts';
import { SUM_HEADS, SUMS_EXPLAINED, SUMS_HEADING } from '../../shared/report/gap-sums.ts';
import type { GapView } from '../../shared/report/gap-view.ts';
import type { HandoutView } from '../../shared/report/handout-view.ts';
import { count } from '../../shared/report/numbers.ts';
import type { ReportView } from '../../shared/report/report-view.ts';
import { visibleText } from '../../shared/report/visible-text.ts';
import { BREADTH_EXPLAINED, BREADTH_HEADING, QUOTED_ABOVE, SHOWN_BY } from '../../shared/report/words.ts';
import {
  cell,
  fact,
  heading,
  keptItem,
  leadIn,
  listItem,
  mark,
  muted,
  paragraph,
  plain,
  strong,
  table,
} from './docx-parts.ts';

/** Letters of the table of sums, in half points. */
const SUMS_SIZE = 14;

/** The gaps in order, the first eight in full; `figures` adds the sums behind gain and order. */
export function docxGaps(
  view: ReportView,
  words: HandoutView,
  figures: boolean,
): readonly (Paragraph | Table)[] {
  if (view.gaps.length === 0) return [paragraph(plain(view.withoutGaps))];
  const further = view.furtherGaps.map((gap) => `${gap.rank}. ${gap.name} (${gap.kind}, ${gap.gain})`);
  return [
    paragraph(muted(view.order)),
    ...view.gaps.flatMap((gap) => renderGap(gap, words, figures)),
    ...(further.length === 0 ? [] : [heading('Further gaps', 3), paragraph(plain(further.join(' · ')))]),
    ...(figures ? renderSums(view.gaps) : []),
  ];
}

/** The sums behind gain and order, a row for each gap. */
function renderSums(gaps: readonly GapView[]): readonly (Paragraph | Table)[] {
  return [
    heading(SUMS_HEADING, 3),
    paragraph(muted(SUMS_EXPLAINED)),
    table(
      ['Gap', ...SUM_HEADS],
      gaps.map(({ rank, name, sums }) => [
        `${rank}. ${name}`,
        ...sums.map((sum) => cell(sum, undefined, SUMS_SIZE)),
      ]),
      [28, 6, 7, 7, 7, 8, 8, 8, 7, 7, 7],
      SUMS_SIZE,
    ),
  ];
}

function renderGap(gap: GapView, words: HandoutView, figures: boolean): readonly Paragraph[] {
  const facts: readonly (readonly [name: string, runs: readonly TextRun[]])[] = [
    ['Why it matters', [plain(gap.why)]],
    ...shows(gap, words, figures).map((runs, index) => [index === 0 ? 'Résumé shows' : '', runs] as const),
    ['If you did it', [plain(gap.advice.ifDone)]],
    ['If not yet', [plain(gap.advice.ifNot)]],
    ['Done when', [plain(gap.advice.doneWhen)]],
    ...(gap.decision === null ? [] : [['Your decision', [plain(gap.decision)]] as const]),
  ];
  return [
    heading(`${gap.rank}. ${gap.name}, ${gap.state} (${gap.gain})`, 3),
    leadIn(muted([gap.category, gap.step, gap.kind, gap.effort, gap.depths].join(' · '))),
    ...facts.map(([name, runs], index) => fact(name, runs, index < facts.length - 1)),
  ];
}

/** What stands beside "Résumé shows", a line each. */
function shows(gap: GapView, words: HandoutView, withReason: boolean): readonly (readonly TextRun[])[] {
  if (gap.quotes.length === 0) return [[plain(gap.withoutQuotes)]];
  const { quotes, further } = words.quotesFor(gap);
  const more = gap.moreQuotes === 0 ? [] : [[muted(`And ${count(gap.moreQuotes, 'more line')}.`)]];
  const above = further.flatMap((quote) => [
    plain(' '),
    ...mark(words.markOf(quote)),
    muted(`${quote.place}.`),
  ]);
  return [
    ...quotes.map((quote) => quoteRuns(quote, words, withReason)),
    ...(above.length === 0 ? [] : [[muted(QUOTED_ABOVE), ...above]]),
    ...more,
  ];
}

/** A quoted sentence as an item of a list. */
export function docxQuote(quote: EvidenceQuote, words: HandoutView, withReason: boolean): Paragraph {
  return listItem('quotes', ...quoteRuns(quote, words, withReason));
}

/** A quoted sentence with its mark and its place; `withReason` adds why it counts as it does. */
function quoteRuns(quote: EvidenceQuote, words: HandoutView, withReason: boolean): readonly TextRun[] {
  return [
    ...mark(words.markOf(quote)),
    plain(`“${visibleText(quote.quote)}” `),
    muted(`${quote.place}.${withReason ? ` ${quote.why}` : ''}`),
  ];
}

/** What the page shows best, and every skill by the depth that is shown. */
export function docxStrengths(view: ReportView, words: HandoutView): readonly (Paragraph | Table)[] {
  return [
    ...(words.strengths.length === 0 ? [paragraph(plain('Nothing is shown at working depth yet.'))] : []),
    ...words.strengths.flatMap((strength) => strengthItems(strength, words)),
    ...(view.furtherStrengths === null ? [] : [paragraph(plain(view.furtherStrengths))]),
    ...(words.breadth.rows.length === 0 ? [] : renderBreadth(words.breadth)),
    ...(view.namedNotShown.length === 0
      ? []
      : [heading('Named, not shown', 3), paragraph(plain(view.namedNotShown.join(', ')))]),
  ];
}

/** The skills that are shown, by depth and by kind of demand. */
function renderBreadth({ rows, sentence }: HandoutView['breadth']): readonly (Paragraph | Table)[] {
  return [
    heading(BREADTH_HEADING, 3),
    paragraph(muted(`${sentence} ${BREADTH_EXPLAINED}`)),
    table(
      ['Depth', ...DEMAND_HEADS],
      rows.map(({ level, names }) => [level, ...DEMANDS.map((demand) => dotted(names[demand]))]),
      [16, 42, 42],
    ),
  ];
}

/** Its name, and what shows it: a sentence below, the marks of others beside. */
function strengthItems(
  { name, depth, level, quote, further }: HandoutView['strengths'][number],
  words: HandoutView,
): readonly Paragraph[] {
  const opening = quote === null ? SHOWN_BY.toLowerCase() : 'also';
  const marks = further.map((each) => `[${each}]`).join(' ');
  const runs = [
    strong(name),
    plain(`, ${depth} ${level}`),
    ...(further.length === 0 ? [] : [muted(`; ${opening} ${marks}`)]),
  ];
  return quote === null
    ? [listItem('bullets', ...runs)]
    : [keptItem(...runs), docxQuote(quote, words, false)];
}
