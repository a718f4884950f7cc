import type { Steps } from '../../shared/base/steps.ts';
import type { Lexicon } from '../../shared/catalog/lexicon.ts';
import type { JobAsks } from '../../shared/job/read-job-asks.ts';
import { describeResult } from '../../shared/report/build-report.ts';
import type { GapReport } from '../../shared/report/gap-report.ts';
import { type ReportView, viewReport } from '../../shared/report/report-view.ts';
import type { GapAnalysis } from '../../shared/scoring/gap-analysis.ts';
import type { Judgement } from '../../shared/scoring/judge-resume.ts';
import type { ResumeNotes } from '../../shared/scoring/resume-notes.ts';
import { inWindowWords } from '../messages.ts';
import type { Services } from './app-state.ts';
import { assessmentOf, type ComparisonTarget } from './assessments.ts';
import { type EvidenceMark, evidenceMarks } from './evidence-marks.ts';
import type { ReadResume } from './library-document.ts';

/** The result as the window, every report format and the command line have it, and the words for it. */
export interface ShownResult {
  readonly report: GapReport;
  readonly view: ReportView;
}

/** What a report's view holds beside words of ours: ids, and the résumé's own. */
const NO_WORDS: ReadonlySet<string> = new Set(['id', 'key', 'status', 'competency', 'mentions', 'quote']);

/** By what a result is made from: the analysis, and within it the decisions about its gaps. */
const results = new WeakMap<GapAnalysis, WeakMap<ResumeNotes['answers'], ShownResult>>();

/** What a report of a comparison with a job description needs beside the analysis. */
export function asksOf(target: ComparisonTarget): { readonly asks?: JobAsks } {
  return typeof target === 'string' ? {} : { asks: target.asks };
}

/** A résumé's result for a target; made once as long as what it is made from lives, so that it keeps its identity. */
export function resultOf(
  read: ReadResume,
  target: ComparisonTarget,
  { catalog, info }: Pick<Services, 'catalog' | 'info'>,
): ShownResult {
  const analysis = assessmentOf(read.judgement, target);
  const { answers } = read.notes;
  const ofAnalysis = results.get(analysis) ?? new WeakMap<ResumeNotes['answers'], ShownResult>();
  results.set(analysis, ofAnalysis);
  const known = ofAnalysis.get(answers);
  if (known !== undefined) return known;
  const report = describeResult({
    analysis,
    parsed: read.parsed,
    fileName: read.file.name,
    catalog,
    asOf: info.today,
    version: info.version,
    answers,
    ...asksOf(target),
  });
  const result = { report, view: inWindowWords(viewReport(report), NO_WORDS) };
  ofAnalysis.set(answers, result);
  return result;
}

const marksOfJudgement = new WeakMap<Judgement, readonly EvidenceMark[]>();

/** A résumé's marks in reading order; made once for each judgement. They do not depend on the role. */
export function marksOf(judgement: Judgement, lexicon: Lexicon): readonly EvidenceMark[] {
  const marks = marksOfJudgement.get(judgement) ?? evidenceMarks(judgement.mentions, lexicon);
  marksOfJudgement.set(judgement, marks);
  return marks;
}

/**
 * Makes what the window shows of a résumé that was just read, with stops in between: made while the result is first
 * drawn, that of a long résumé would hold the window up.
 */
export function* shownSteps(
  read: ReadResume,
  target: ComparisonTarget,
  services: Pick<Services, 'catalog' | 'info'>,
): Steps<void> {
  assessmentOf(read.judgement, target);
  yield;
  marksOf(read.judgement, services.catalog.lexicon);
  yield;
  resultOf(read, target, services);
  yield;
}
