import type { CompetencyId, RoleId, RoleProfile, Target } from '../catalog/skill-matrix.ts';
import { assessReadiness } from './assess-readiness.ts';
import { combineCategory, scoredCompetencies } from './combine-category.ts';
import { bandOf, describeCategory } from './describe-category.ts';
import type { CategoryDepth, Gap, GapAnalysis, Readiness } from './gap-analysis.ts';
import type { Judgement } from './judge-resume.ts';
import { type MeasuredCategory, measureCategories } from './measure-categories.ts';
import { rankFit } from './rank-fit.ts';
import { rankGaps } from './rank-gaps.ts';
import { type HeadlineCategory, writeHeadline } from './write-headline.ts';

/**
 * The judgement against one role of the matrix. Throws on a role that the matrix does not have.
 */
export function assessRole(judgement: Judgement, roleId: RoleId): RoleAnalysis {
  const profile = profileOf(judgement, roleId);
  return { ...assessTarget(judgement, profile), role: { id: profile.id, name: profile.name } };
}

/** An analysis against a role of the matrix. */
export type RoleAnalysis = Omit<GapAnalysis, 'role'> & {
  readonly role: { readonly id: RoleId; readonly name: string };
};

/**
 * The judgement against a role, or against what a job description asks: arithmetic only, so that another role costs nothing. Where the reading quality is
 * too low for a score, readiness is null, there are no gaps and no fit, and the mentions, skills and depths still
 * say what was read.
 */
export function assessTarget(judgement: Judgement, role: Target): GapAnalysis {
  const { catalog, quality, runs, ageless } = judgement;
  const { matrix, policy, advice } = catalog;
  const measured = measureCategories(role, matrix, runs.nominal, policy);
  const categories = describeCategories(measured, judgement);
  const isRead = quality >= policy.quality.score;
  const gaps = isRead
    ? rankGaps({
        role,
        categories: measured,
        depths: runs.nominal,
        ageless,
        policy,
        advice,
        mentionsOf: mentionsOf(judgement),
      })
    : [];
  return {
    role: { id: role.id, name: role.name },
    headline: writeHeadline(isRead ? forHeadline(categories, measured, judgement) : null, advice.headlines),
    mentions: judgement.mentions,
    skills: judgement.skills,
    competencies: judgement.competencies,
    categories,
    readiness: readinessFor(judgement, role),
    fit: isRead ? rankFit(runs.nominal, matrix, policy) : [],
    gaps,
    roadmap: planRoadmap(gaps, judgement),
  };
}

/** The readiness of `assessTarget` alone, for who asks many roles for it; null where the reading quality is too low for a score. */
export function readinessFor({ catalog, quality, runs }: Judgement, role: Target): Readiness | null {
  const { matrix, policy } = catalog;
  return quality < policy.quality.score ? null : assessReadiness(role, matrix, runs, quality, policy);
}

function profileOf({ catalog }: Judgement, id: RoleId): RoleProfile {
  const role = catalog.matrix.roles.find((profile) => profile.id === id);
  if (role === undefined) throw new Error(`The matrix ${catalog.matrix.id} has no role ${id}`);
  return role;
}

function describeCategories(
  measured: readonly MeasuredCategory[],
  { catalog, collaborationAge }: Judgement,
): readonly CategoryDepth[] {
  const { matrix, policy } = catalog;
  return matrix.categories.flatMap((category) => {
    const own = measured.find((each) => each.category === category.id);
    const isOld =
      category.id === 'collab' &&
      collaborationAge !== null &&
      collaborationAge > policy.collaborationRecentMonths;
    return own === undefined ? [] : [describeCategory(own, category, !isOld, policy)];
  });
}

/** The categories with what a headline must know to be true of the page. */
function forHeadline(
  categories: readonly CategoryDepth[],
  measured: readonly MeasuredCategory[],
  { catalog, runs }: Judgement,
): readonly HeadlineCategory[] {
  const { matrix, policy } = catalog;
  return categories.flatMap((category) => {
    const own = measured.find((each) => each.category === category.id);
    if (own === undefined) return [];
    const { track } = own;
    const whole = combineCategory(scoredCompetencies(matrix, category.id, track), runs.nominal, policy);
    const isInPart = category.parts.some(({ depth }) => depth >= policy.category.workingFrom);
    return [{ ...category, track, isInPart, wholeBand: bandOf(whole.depth, policy) }];
  });
}

function mentionsOf({ competencies }: Judgement): (id: CompetencyId) => readonly string[] {
  const byId = new Map(competencies.map(({ id, mentions }) => [id, mentions]));
  return (id) => byId.get(id) ?? [];
}

/** The gaps by roadmap step, in their order; steps without gaps stay, empty. */
function planRoadmap(gaps: readonly Gap[], { catalog }: Judgement): GapAnalysis['roadmap'] {
  return catalog.policy.roadmap.map(({ step, name }) => ({
    step,
    name,
    gaps: gaps.filter((gap) => gap.roadmapStep === step).map(({ competency }) => competency),
  }));
}
