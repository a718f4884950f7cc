import type { TextSpan } from '../../shared/base/text-span.ts';
import type { RoleId } from '../../shared/catalog/skill-matrix.ts';
import { forecastJudgement, type SupposedDepths } from '../../shared/scoring/forecast.ts';
import type { GapAnalysis } from '../../shared/scoring/gap-analysis.ts';
import type { Judgement } from '../../shared/scoring/judge-resume.ts';
import type { AppState } from './app-state.ts';
import { assessmentOf, type ComparisonTarget } from './assessments.ts';
import type { EvidenceMark } from './evidence-marks.ts';
import { findInText } from './find-in-text.ts';
import type { LibraryDocument, ReadResume } from './library-document.ts';
import { marksOf, resultOf, type ShownResult } from './shown-result.ts';

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

export function selectResult(state: AppState): ShownResult | null {
  const read = selectReadResume(state);
  return read === null ? null : resultOf(read, selectTarget(state), state.services);
}

const NO_MARKS: readonly EvidenceMark[] = [];

/** Marks of the selected résumé in reading order; they do not depend on the role. */
export function selectMarks(state: AppState): readonly EvidenceMark[] {
  const read = selectReadResume(state);
  return read === null ? NO_MARKS : marksOf(read.judgement, state.services.catalog.lexicon);
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
