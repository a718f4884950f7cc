import { fail, type Result, succeed } from '../base/result.ts';
import type { Catalog } from '../catalog/catalog.ts';
import {
  type CategoryId,
  type Competency,
  JOB_TARGET_ID,
  type Requirement,
  type Target,
  type Track,
} from '../catalog/skill-matrix.ts';
import { combineCategory, scoredCompetencies } from '../scoring/combine-category.ts';
import { rateCompetencies } from '../scoring/rate-competencies.ts';
import { decodeJobDescription, type JobDescription } from './job-description.ts';
import { JOB_POLICY, type JobPolicy } from './job-policy.ts';
import { type JobAsks, readJobAsks } from './read-job-asks.ts';

/** not-a-job: another kind of JSON. nothing-asked: it names no skill that the matrix rates. */
export type JobProblem = 'not-a-job' | 'nothing-asked';

/** A job description as a role of its own, and what it asks one by one. */
export type JobTarget = Target & { readonly asks: JobAsks };

/** Longest title that is shown, in UTF-16 units. */
const MAX_TITLE = 80;
/** A phrase names this many competencies. */
const NAMES_SHOWN = 4;

/**
 * What a job description requires, as a role of its own. A category's required depth is the depth of a résumé that
 * shows exactly what the description asks, by the same formula as everywhere: each skill as deep as its place in the
 * description asks (`resources/policy/job-description.json`), then competencies, then the weighted mean of the four
 * deepest, rounded down to a tenth.
 */
export function readJobTarget(
  value: unknown,
  catalog: Catalog,
  policy: JobPolicy = JOB_POLICY,
): Result<JobTarget, JobProblem> {
  const job = decodeJobDescription(value);
  if (job === null) return fail('not-a-job');
  const asks = readJobAsks(job, catalog, policy);
  const asked = rateCompetencies(asks.skills, catalog.lexicon, catalog.matrix, catalog.policy);
  const depths = new Map([...asked].map(([id, { depth }]) => [id, depth]));
  const requirements = catalog.matrix.categories.flatMap(({ id }) => {
    const requirement = requirementOf(id, depths, catalog);
    return requirement === null ? [] : [[id, requirement] as const];
  });
  if (requirements.length === 0) return fail('nothing-asked');
  return succeed({
    id: JOB_TARGET_ID,
    name: nameOf(job),
    summary: 'Read from a job description.',
    requirements: Object.fromEntries(requirements),
    openDomain: null,
    valueOverrides: {},
    stepFactorOverrides: {},
    fit: null,
    asks,
  });
}

function nameOf({ title }: JobDescription): string {
  const whole = (title ?? '').replace(/\s+/gu, ' ');
  const shown = whole.length <= MAX_TITLE ? whole : `${whole.slice(0, MAX_TITLE - 1).trimEnd()}…`;
  return `${shown} (job description)`;
}

function requirementOf(
  category: CategoryId,
  depths: ReadonlyMap<Competency['id'], number>,
  { matrix, policy }: Catalog,
): Requirement | null {
  const track = category === 'data' ? trackOf(depths, scoredCompetencies(matrix, category, null)) : null;
  const competencies = scoredCompetencies(matrix, category, track);
  const required = Math.floor(combineCategory(competencies, depths, policy).depth * 10) / 10;
  if (required === 0) return null;
  const names = competencies
    .filter(({ id }) => (depths.get(id) ?? 0) > 0)
    .sort((a, b) => (depths.get(b.id) ?? 0) - (depths.get(a.id) ?? 0))
    .map(({ name }) => name);
  const more = names.length - NAMES_SHOWN;
  const phrase = `${names.slice(0, NAMES_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return { required, min: required, max: required, phrase, source: 'job', track };
}

/** The one track that is asked for; null, for both together, where both are or neither is. */
function trackOf(
  depths: ReadonlyMap<Competency['id'], number>,
  competencies: readonly Competency[],
): Track | null {
  const tracks = new Set(
    competencies.filter(({ id }) => (depths.get(id) ?? 0) > 0).flatMap(({ track }) => track ?? []),
  );
  const [only] = tracks;
  return tracks.size === 1 && only !== undefined ? only : null;
}
