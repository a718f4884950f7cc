import { notShownSkills } from '../job/compare-asks.ts';
import { csvNumber, csvRow, csvText } from './csv-cell.ts';
import { placeOf } from './evidence-quotes.ts';
import type { HashedReport } from './gap-report.ts';
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
  'asked',
  'asked_not_shown',
  'asked_not_compared',
  'result_hash',
];

/** One row for each gap under a heading row; numbers unrounded. A résumé without gaps has one row without a gap. */
export function renderCsv(report: HashedReport): string {
  return renderCsvOfAll([report]);
}

/** Several reports under one heading row. */
export function renderCsvOfAll(reports: readonly HashedReport[]): string {
  return csvRow(COLUMNS) + reports.map(renderRows).join('');
}

function renderRows(report: HashedReport): string {
  const { readiness } = report;
  const common = [
    csvText(report.source.fileName),
    csvText(report.role.id),
    csvText(report.asOf),
    csvNumber(readiness?.score ?? null),
    csvNumber(readiness?.low ?? null),
    csvNumber(readiness?.high ?? null),
  ];
  const last = [...askedCells(report), csvText(report.resultHash)];
  if (report.gaps.length === 0) {
    const between = COLUMNS.slice(common.length, -last.length).map(() => '');
    return csvRow([...common, ...between, ...last]);
  }
  const mentions = new Map(report.mentions.map((mention) => [mention.id, mention]));
  return report.gaps
    .map((gap) =>
      csvRow([
        ...common,
        csvNumber(gap.rank),
        csvText(gap.competency),
        csvText(gap.name),
        csvText(gap.category),
        csvText(kindWord(gap)),
        csvNumber(gap.depth),
        csvNumber(gap.target),
        csvNumber(gap.priority),
        csvNumber(readiness === null ? null : gap.readinessGain),
        csvText(EFFORT_WORDS[effortOf(gap.cost)]),
        gap.quickWin ? 'yes' : 'no',
        csvNumber(gap.roadmapStep),
        csvText(placesOf(gap.evidence, mentions)),
        csvText(gap.advice.ifDone),
        csvText(gap.advice.ifNot),
        csvText(gap.advice.doneWhen),
        ...last,
      ]),
    )
    .join('');
}

/** Names of the skills that a job description asks, of those that are not shown, and what was not compared; all empty against a role. */
function askedCells({ jobDescription }: HashedReport): readonly string[] {
  const skills = jobDescription?.skills ?? [];
  const missing = jobDescription === undefined ? [] : notShownSkills(jobDescription);
  return [
    skills.map(({ name }) => name),
    missing.map(({ name }) => name),
    jobDescription?.notCompared ?? [],
  ].map((names) => csvText(names.join('; ')));
}

function placesOf(
  evidence: readonly string[],
  mentions: ReadonlyMap<string, HashedReport['mentions'][number]>,
): string {
  const places = evidence.flatMap((id) => {
    const mention = mentions.get(id);
    return mention === undefined ? [] : [placeOf(mention)];
  });
  return [...new Set(places)].join('; ');
}
