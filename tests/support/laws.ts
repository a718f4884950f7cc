import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { type CategoryId, ROLE_IDS, type RoleId } from '../../shared/catalog/skill-matrix.ts';
import { assessRole } from '../../shared/scoring/assess-role.ts';
import type { GapAnalysis } from '../../shared/scoring/gap-analysis.ts';
import { type Judgement, judgeResume } from '../../shared/scoring/judge-resume.ts';
import { LAW_TIMEOUT, lawSettings } from './law-settings.ts';
import { structuredResume, type WrittenEntry, type WrittenResume } from './structured-resume.ts';

export const catalog = builtInCatalog();
const AS_OF = '2026-01-15';
/** Float noise of sums in another order. */
export const NOISE = 1e-9;
export const role = fc.constantFrom(...ROLE_IDS);

/**
 * A law as a test, tried as often as `lawSettings` says. The name begins with the law's number; the cases that once
 * broke it are tried first.
 */
export function law<Ts extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [K in keyof Ts]: fc.Arbitrary<Ts[K]> },
  predicate: (...values: Ts) => void,
  settings: fc.Parameters<Ts> = lawSettings(name),
): void {
  test(
    name,
    () => {
      fc.assert(fc.property(...arbitraries, predicate), settings);
    },
    LAW_TIMEOUT,
  );
}

export function judgeAnew(written: WrittenResume, asOf = AS_OF): Judgement {
  return judgeResume({ resume: structuredResume(written), catalog, asOf });
}

const judged = new Map<string, Judgement>();
/** Every law starts from the same résumés, so that what is kept saves each law half of its work. */
const KEPT = 1000;

/** As `judgeAnew`, but the same résumé is judged once. */
export function judge(written: WrittenResume, asOf = AS_OF): Judgement {
  const key = `${asOf} ${JSON.stringify(written)}`;
  const known = judged.get(key) ?? judgeAnew(written, asOf);
  if (judged.size < KEPT) judged.set(key, known);
  return known;
}

export function analyze(written: WrittenResume, roleId: RoleId, asOf = AS_OF): GapAnalysis {
  return assessRole(judge(written, asOf), roleId);
}

export function scoreOf(analysis: GapAnalysis): number {
  if (analysis.readiness === null) throw new Error('A résumé that is read well has a score');
  return analysis.readiness.score;
}

export function categoryDepths(analysis: GapAnalysis): Record<CategoryId, number> {
  const depths = { core: 0, backend: 0, data: 0, cloud: 0, collab: 0 };
  for (const { id, depth } of analysis.categories) depths[id] = depth;
  return depths;
}

export function skillDepths({ skills }: { skills: Judgement['skills'] }): Map<string, number> {
  return new Map(skills.map(({ id, depth }) => [id, depth]));
}

/** What a result says, apart from where in the text it says it. */
export function withoutPlaces({ mentions, skills, competencies, gaps, ...rest }: GapAnalysis): unknown {
  return {
    ...rest,
    claims: mentions
      .map(({ skill, context, strength, counted }) => `${skill} ${context} ${strength} ${counted}`)
      .sort(),
    skills: skills.map(({ mentions: _, ...skill }) => skill),
    competencies: competencies.map(({ mentions: _, ...competency }) => competency),
    gaps: gaps.map(({ evidence: _, ...gap }) => gap),
  };
}

/** As `withoutPlaces`, for changes that also change how often something is said. */
export function withoutClaims(analysis: GapAnalysis): unknown {
  return { ...(withoutPlaces(analysis) as object), claims: null };
}

/** As toEqual, at the cost of comparing texts while nothing differs. */
export function expectSame(after: unknown, before: unknown): void {
  if (JSON.stringify(after) !== JSON.stringify(before)) expect(after).toEqual(before);
}

export function addBullet(written: WrittenResume, at: number, text: string): WrittenResume {
  const entries = [...(written.entries ?? [])];
  const index = at % Math.max(1, entries.length);
  const target = entries[index];
  if (target === undefined) return { ...written, entries: [dated([text])] };
  entries[index] = { ...target, bullets: [...target.bullets, text] };
  return { ...written, entries };
}

export function dated(bullets: readonly string[], start = '2020-01', end = '2023-12'): WrittenEntry {
  return { kind: 'work', title: 'Engineer', organization: 'Lakeside', start, end, bullets };
}

/** Everything that a change must not lower. */
export function expectNoLower(before: GapAnalysis, after: GapAnalysis): void {
  expect(scoreOf(after)).toBeGreaterThanOrEqual(scoreOf(before) - NOISE);
  const later = skillDepths(after);
  for (const [skill, depth] of skillDepths(before))
    expect(later.get(skill) ?? 0, skill).toBeGreaterThanOrEqual(depth - NOISE);
  const competencies = new Map(after.competencies.map(({ id, depth }) => [id, depth]));
  for (const { id, depth } of before.competencies)
    expect(competencies.get(id), id).toBeGreaterThanOrEqual(depth - NOISE);
  // Where a role's domain is open, more evidence can move it, and another part of the category is measured.
  if (catalog.matrix.roles.some(({ id, openDomain }) => id === after.role.id && openDomain !== null)) return;
  const categories = categoryDepths(after);
  for (const { id, depth } of before.categories)
    expect(categories[id], id).toBeGreaterThanOrEqual(depth - NOISE);
}
