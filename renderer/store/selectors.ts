import type { TextSpan } from '../../shared/base/text-span.ts';
import type { RoleId } from '../../shared/catalog/skill-matrix.ts';
import type { JobAsks } from '../../shared/job/read-job-asks.ts';
import { describeResult } from '../../shared/report/build-report.ts';
import type { GapReport } from '../../shared/report/gap-report.ts';
import { type ReportView, viewReport } from '../../shared/report/report-view.ts';
import { forecastJudgement, type SupposedDepths } from '../../shared/scoring/forecast.ts';
import type { GapAnalysis } from '../../shared/scoring/gap-analysis.ts';
import type { Judgement } from '../../shared/scoring/judge-resume.ts';
import type { ResumeNotes } from '../../shared/scoring/resume-notes.ts';
import { inWindowWords } from '../messages.ts';
import type { AppState } from './app-state.ts';
import { assessmentOf, type ComparisonTarget } from './assessments.ts';
import { type EvidenceMark, evidenceMarks } from './evidence-marks.ts';
import { findInText } from './find-in-text.ts';
import type { LibraryDocument, ReadResume } from './library-document.ts';

/** Who is not sure is compared with the general Python developer. */
export const ROLE_WHEN_NOT_SURE: RoleId = 'python-developer';

export function selectRole(state: AppState): RoleId {
  return state.roleChoice ?? ROLE_WHEN_NOT_SURE;
}

/** What résumés are compared with now. */
export function selectTarget(state: AppState): ComparisonTarget {
  return state.usesJob && state.job !== null ? state.job : selectRole(state);
}

/** The name of what résumés are compared with now. */
export function selectTargetName(state: AppState): string {
  const target = selectTarget(state);
  if (typeof target !== 'string') return target.name;
  return state.services.catalog.matrix.roles.find(({ id }) => id === target)?.name ?? target;
}

export function selectDocument(state: AppState): LibraryDocument | null {
  return state.documents.find((document) => document.id === state.selectedId) ?? null;
}

/** The selected résumé once there is a result to show, on the screen that shows it; null otherwise. */
export function selectReadResume(state: AppState): ReadResume | null {
  if (state.screen !== 'document') return null;
  const document = selectDocument(state);
  return document?.state.kind === 'ready' ? document.state : null;
}

export function selectAnalysis(state: AppState): GapAnalysis | null {
  const read = selectReadResume(state);
  return read === null ? null : assessmentOf(read.judgement, selectTarget(state));
}

/** What a report of a comparison with a job description needs beside the analysis. */
export function asksOf(target: ComparisonTarget): { readonly asks?: JobAsks } {
  return typeof target === 'string' ? {} : { asks: target.asks };
}

/** What a report's view holds beside words of ours: ids, and the résumé's own. */
const NO_WORDS: ReadonlySet<string> = new Set(['id', 'key', 'status', 'competency', 'mentions', 'quote']);

/** The result as the window, every report format and the command line have it, and the words for it. */
export interface ShownResult {
  readonly report: GapReport;
  readonly view: ReportView;
}

/** By what a result is made from: the analysis, and within it the decisions about its gaps. */
const resultCache = new WeakMap<GapAnalysis, WeakMap<ResumeNotes['answers'], ShownResult>>();

export function selectResult(state: AppState): ShownResult | null {
  const read = selectReadResume(state);
  const analysis = selectAnalysis(state);
  if (read === null || analysis === null) return null;
  const { answers } = read.notes;
  const ofAnalysis = resultCache.get(analysis) ?? new WeakMap<ResumeNotes['answers'], ShownResult>();
  resultCache.set(analysis, ofAnalysis);
  const known = ofAnalysis.get(answers);
  if (known !== undefined) return known;
  const { catalog, info } = state.services;
  const report = describeResult({
    analysis,
    parsed: read.parsed,
    fileName: read.file.name,
    catalog,
    asOf: info.today,
    version: info.version,
    answers,
    ...asksOf(selectTarget(state)),
  });
  const result = { report, view: inWindowWords(viewReport(report), NO_WORDS) };
  ofAnalysis.set(answers, result);
  return result;
}

/** Marks of the selected résumé in reading order; they do not depend on the role. */
export function selectMarks(state: AppState): readonly EvidenceMark[] {
  const read = selectReadResume(state);
  return read === null ? NO_MARKS : marksOf(read, state);
}

const NO_MARKS: readonly EvidenceMark[] = [];
const markCache = new WeakMap<ReadResume['judgement'], readonly EvidenceMark[]>();

function marksOf(read: ReadResume, state: AppState): readonly EvidenceMark[] {
  const marks =
    markCache.get(read.judgement) ?? evidenceMarks(read.judgement.mentions, state.services.catalog.lexicon);
  markCache.set(read.judgement, marks);
  return marks;
}

const NOTHING_FOUND: readonly TextSpan[] = [];
let lastFound: { readonly text: string; readonly query: string; readonly spans: readonly TextSpan[] } | null =
  null;

/** Where what is looked for stands in the selected résumé's text, in reading order. */
export function selectFound(state: AppState): readonly TextSpan[] {
  const text = selectReadResume(state)?.parsed.resume.document.text;
  if (text === undefined || state.find === null) return NOTHING_FOUND;
  const { query } = state.find;
  if (lastFound?.text !== text || lastFound.query !== query)
    lastFound = { text, query, spans: findInText(text, query) };
  return lastFound.spans;
}

/** Readiness of a library row for the role chosen now; null until it is known or where quality forbids a number. */
export function selectRowReadiness(state: AppState, document: LibraryDocument): number | null {
  if (document.state.kind !== 'ready') return null;
  return assessmentOf(document.state.judgement, selectTarget(state)).readiness?.score ?? null;
}

const forecastCache = new WeakMap<SupposedDepths, WeakMap<Judgement, Judgement>>();

/** The selected résumé's judgement with what is supposed about it; the judgement itself where nothing is. */
export function selectForecast(state: AppState): Judgement | null {
  const judgement = selectReadResume(state)?.judgement ?? null;
  if (judgement === null || state.supposed.size === 0) return judgement;
  const known = forecastCache.get(state.supposed) ?? new WeakMap<Judgement, Judgement>();
  forecastCache.set(state.supposed, known);
  const forecast = known.get(judgement) ?? forecastJudgement(judgement, state.supposed);
  known.set(judgement, forecast);
  return forecast;
}
