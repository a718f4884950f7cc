import { notShownPhrase } from '../job/compare-asks.ts';
import type { Gap, GapKind } from '../scoring/gap-analysis.ts';
import type { GapReport } from './gap-report.ts';
import { count, formatDay, formatReadiness } from './numbers.ts';
import { isJudged } from './withhold-totals.ts';
import { FADED_WORDS, VERDICT_WORDS } from './words.ts';

/** Sentences that are made from the result. The subject is the résumé, never the person. */

/** "Where Amara’s résumé stands"; without a name, "Where the résumé stands". */
export function titleOf(report: GapReport): string {
  const name = givenName(report.reading.contact.name);
  return name === null ? 'Where the résumé stands' : `Where ${name}’s résumé stands`;
}

const FORM_OF_ADDRESS =
  /^(?:dr|drs|mr|mrs|ms|miss|mx|prof|professor|ing|dipl|herr|frau|sir|dame)\.?(?:-ing\.?)?\s+(?=\S)/iu;

/** The first part of the name behind forms of address; what is left of the name where that part is an initial. */
export function givenName(written: string | null): string | null {
  let name = written?.trim() ?? null;
  while (name !== null && FORM_OF_ADDRESS.test(name)) name = name.replace(FORM_OF_ADDRESS, '');
  const [first, ...rest] = (name ?? '').split(/\s+/u);
  if (name === null || first === undefined || first === '') return null;
  if (rest.length > 0 && (first.endsWith('.') || first.endsWith(',') || [...first].length < 2)) return name;
  return first === first.toUpperCase() ? first.charAt(0) + first.slice(1).toLowerCase() : first;
}

/** Role, file, date and matrix: what the numbers hold for. */
export function targetSentence(report: GapReport): string {
  const { matrix } = report.generator;
  return [
    `Target: ${report.role.name}`,
    report.source.fileName,
    formatDay(report.asOf),
    `Matrix “${matrix.name}” ${matrix.version}`,
  ].join(' · ');
}

/** "Against Backend Engineer, this résumé shows the required depth in 1 of 5 categories." and what moves it. */
export function verdictSentences(report: GapReport): string {
  if (!isJudged(report)) {
    return `What could be read is not enough to hold this résumé against ${report.role.name}.`;
  }
  const required = report.categories.filter((category) => category.required !== null);
  const met = required.filter((category) => category.status === 'met');
  const sentences = [
    `Against ${report.role.name}, this résumé shows the required depth in ${met.length} of ` +
      `${count(required.length, 'required category', 'required categories')}.`,
  ];
  // A line or two can only make clearer what the page shows something of; what was shown long ago has its line already.
  const quick = report.gaps.filter((gap) => gap.quickWin && gap.depth > 0 && !gap.faded).length;
  if (report.gaps.length > 0) {
    sentences.push(
      quick === 0
        ? `It leaves ${count(report.gaps.length, 'gap')}.`
        : `It leaves ${count(report.gaps.length, 'gap')}; ` +
            `${quick} may need only a line or two, where the work was already done.`,
    );
  }
  return sentences.join(' ');
}

/** "68 of 100: partly evidenced. Read strictly …, it is 61; read kindly, 73"; says why where there is no number. */
export function readinessSentence(report: GapReport): string {
  const { readiness } = report;
  if (report.withheld === 'totals') return 'no total is given, so that the evidence is weighed by people';
  if (readiness === null) {
    return 'Too little of the document could be read reliably for a readiness figure.';
  }
  const [low, score, high] = [readiness.low, readiness.score, readiness.high].map(formatReadiness);
  const ends = [
    ...(low === score
      ? []
      : [`read strictly, counting only words and dates that leave no doubt, it is ${low}`]),
    ...(high === score ? [] : [`read kindly, ${low === score ? 'it is ' : ''}${high}`]),
  ].join('; ');
  const range = ends === '' ? '' : `. ${ends.charAt(0).toUpperCase()}${ends.slice(1)}`;
  const missing = missingSkillsSentence(report);
  return `${score} of 100: ${VERDICT_WORDS[readiness.verdict]}${range}${missing === null ? '' : `. ${missing}`}`;
}

/** Why a figure may be high although the job description asks for more; null against a role and where nothing is missing. */
function missingSkillsSentence({ jobDescription }: GapReport): string | null {
  const missing = jobDescription === undefined ? null : notShownPhrase(jobDescription);
  return missing === null
    ? null
    : `It adds up categories, and one skill can fill a category without another: ${missing}`;
}

/** How the list of gaps is ordered, and what the figure beside each says. */
export function orderSentence(gaps: number): string {
  return (
    `${count(gaps, 'gap')}, most useful first: worth divided by effort, foundations ahead. ` +
    'The figure is the gain in readiness of closing one alone.'
  );
}

/** What stands in place of gaps when none are listed. */
export function withoutGapsSentence(report: GapReport): string {
  if (!isJudged(report)) return 'No gaps are listed, because too little could be read.';
  const missing = report.jobDescription === undefined ? null : notShownPhrase(report.jobDescription);
  return missing === null
    ? 'Every required depth is shown.'
    : `No category falls short of its required depth, but ${missing}.`;
}

const KIND_STATES: Readonly<Record<GapKind, string>> = {
  show: 'named, not shown',
  strengthen: 'working, not yet practised',
  deepen: 'practised, not yet deep',
  build: 'not shown',
};

/** What the page says about a gap's competency, in a few words. */
export function stateOf(gap: Pick<Gap, 'kind' | 'depth' | 'faded'>): string {
  if (gap.faded) return FADED_WORDS.state;
  return gap.kind === 'build' && gap.depth > 0 ? 'hardly shown' : KIND_STATES[gap.kind];
}
