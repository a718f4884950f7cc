import { fail, type Result, succeed } from '../base/result.ts';
import type { Catalog } from '../catalog/catalog.ts';
import {
  type CategoryId,
  type Competency,
  JOB_TARGET_ID,
  type Requirement,
  type Target,
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
 * What a job description requires, as a role of its own. Only competencies that its skills name count, on both sides:
 * otherwise a category could be filled by what nobody asked. A category's required depth is that of a résumé that shows
 * exactly what the description asks: each skill as deep as its place in the description asks
 * (`resources/policy/job-description.json`), then competencies, then the weighted mean of the four deepest, rounded
 * down to a tenth.
 */
export function readJobTarget(
  value: unknown,
  catalog: Catalog,
  policy: JobPolicy = JOB_POLICY,
): Result<JobTarget, JobProblem> {
  const job = decodeJobDescription(value);
  if (job === null) return fail('not-a-job');
  const asks = readJobAsks(job, catalog, policy);
  const depths = askedDepths(asks, catalog);
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
    competencies: new Set(depths.keys()),
    asks,
  });
}

/** How deep each competency is asked for that a skill names itself, not through what the skill gives on the side. */
function askedDepths({ skills }: JobAsks, catalog: Catalog): ReadonlyMap<Competency['id'], number> {
  const { lexicon, matrix } = catalog;
  const policy = { ...catalog.policy, secondary: { ...catalog.policy.secondary, most: 0 } };
  const rated = rateCompetencies(skills, lexicon, matrix, policy);
  return new Map([...rated].flatMap(([id, { depth }]) => (depth > 0 ? [[id, depth] as const] : [])));
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
  const competencies = scoredCompetencies(matrix, category, null).filter(({ id }) => depths.has(id));
  const required = Math.floor(combineCategory(competencies, depths, policy).depth * 10) / 10;
  if (required === 0) return null;
  const names = competencies
    .toSorted((a, b) => (depths.get(b.id) ?? 0) - (depths.get(a.id) ?? 0))
    .map(({ name }) => name);
  const more = names.length - NAMES_SHOWN;
  const phrase = `${names.slice(0, NAMES_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return { required, min: required, max: required, phrase, source: 'job', track: null };
}
