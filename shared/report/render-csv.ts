import { notShownSkills } from '../job/compare-asks.ts';
import { csvNumber, csvRow, csvText } from './csv-cell.ts';
import { type EvidenceQuote, quotesOf } from './evidence-quotes.ts';
import type { HashedReport } from './gap-report.ts';
import { decisionOf, nameOf } from './gap-view.ts';
import { EFFORT_WORDS, effortOf, kindWord } from './words.ts';

const COLUMNS = [
  'file',
  'role',
  'as_of',
  'readiness',
  'readiness_low',
  'readiness_high',
  'rank',
  'competency',
  'name',
  'category',
  'kind',
  'shown',
  'next',
  'priority',
  'readiness_gain',
  'effort',
  'quick_win',
  'step',
  'places',
  'if_done',
  'if_not',
  'done_when',
  'person',
  'role_name',
  'category_name',
  'why',
  'quotes',
  'quoted_from',
  'decision',
  'asked',
  'asked_not_shown',
  'asked_not_compared',
  'result_hash',
] as const;

type Cells = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

/**
 * One row for each gap under a heading row; numbers unrounded. A résumé without gaps has one row without a gap. Lists in
 * a cell are parted by "; ", quotations by " | ".
 */
export function renderCsv(report: HashedReport): string {
  return renderCsvOfAll([report]);
}

/** Several reports under one heading row. */
export function renderCsvOfAll(reports: readonly HashedReport[]): string {
  return csvRow(COLUMNS) + reports.map(renderRows).join('');
}

function renderRows(report: HashedReport): string {
  const { readiness } = report;
  const common: Cells = {
    file: csvText(report.source.fileName),
    role: csvText(report.role.id),
    as_of: csvText(report.asOf),
    readiness: csvNumber(readiness?.score ?? null),
    readiness_low: csvNumber(readiness?.low ?? null),
    readiness_high: csvNumber(readiness?.high ?? null),
    person: csvText(report.reading.contact.name ?? ''),
    role_name: csvText(report.role.name),
    ...askedCells(report),
    result_hash: csvText(report.resultHash),
  };
  const gaps = report.gaps.length === 0 ? [{}] : report.gaps.map((gap) => gapCells(report, gap));
  return gaps.map((cells) => rowOf({ ...common, ...cells })).join('');
}

function rowOf(cells: Cells): string {
  return csvRow(COLUMNS.map((column) => cells[column] ?? ''));
}

function gapCells(report: HashedReport, gap: HashedReport['gaps'][number]): Cells {
  // Quotations, their places and where they are from: strongest first, each sentence once.
  const quotes = quotesOf(report, gap.evidence);
  return {
    rank: csvNumber(gap.rank),
    competency: csvText(gap.competency),
    name: csvText(gap.name),
    category: csvText(gap.category),
    kind: csvText(kindWord(gap)),
    shown: csvNumber(gap.depth),
    next: csvNumber(gap.target),
    priority: csvNumber(gap.priority),
    readiness_gain: csvNumber(report.readiness === null ? null : gap.readinessGain),
    effort: csvText(EFFORT_WORDS[effortOf(gap.cost)]),
    quick_win: gap.quickWin ? 'yes' : 'no',
    step: csvNumber(gap.roadmapStep),
    places: csvText(quotes.map(({ place }) => place).join('; ')),
    if_done: csvText(gap.advice.ifDone),
    if_not: csvText(gap.advice.ifNot),
    done_when: csvText(gap.advice.doneWhen),
    category_name: csvText(nameOf(report, gap.category)),
    why: csvText(gap.why),
    quotes: csvText(quotes.map(({ quote }) => quote).join(' | ')),
    quoted_from: csvText(quotes.map((quote) => sourceOf(report, quote) ?? NO_SOURCE).join('; ')),
    decision: csvText(decisionOf(report, gap) ?? ''),
  };
}

/** Where a sentence stands in no role, so that the third of three places belongs to the third of three sentences. */
const NO_SOURCE = 'no role';

/** Names of the skills that a job description asks, of those that are not shown, and what was not compared; all empty against a role. */
function askedCells({ jobDescription }: HashedReport): Cells {
  if (jobDescription === undefined) return {};
  const listed = (names: readonly string[]) => csvText(names.join('; '));
  return {
    asked: listed(jobDescription.skills.map(({ name }) => name)),
    asked_not_shown: listed(notShownSkills(jobDescription).map(({ name }) => name)),
    asked_not_compared: listed(jobDescription.notCompared),
  };
}

/** "Backend Engineer, Fjordline Payments": the role, project or course that holds a sentence; null for none. */
function sourceOf(report: HashedReport, { mentions: [first] }: EvidenceQuote): string | null {
  const entry = report.mentions.find(({ id }) => id === first)?.entry ?? null;
  if (entry === null) return null;
  const { title = null, organization = null } = report.reading.entries[entry] ?? {};
  const names = [title, organization].filter((name) => name !== null);
  return names.length === 0 ? null : names.join(', ');
}
