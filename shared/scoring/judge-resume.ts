import { type Day, monthIndex, monthOfDay } from '../base/month.ts';
import { runToEnd, type Steps } from '../base/steps.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { SkillId } from '../catalog/lexicon.ts';
import type { ScoringPolicy } from '../catalog/scoring-policy.ts';
import type { CompetencyId } from '../catalog/skill-matrix.ts';
import type { Correction } from '../evidence/correction.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { mentionSteps } from '../evidence/find-mentions.ts';
import type { SkillMention } from '../evidence/skill-mention.ts';
import type { Resume } from '../resume/resume.ts';
import type { CompetencyDepths } from './combine-category.ts';
import type { CompetencyDepth, SkillDepth } from './gap-analysis.ts';
import { type InferredSkill, inferSkills } from './infer-skills.ts';
import { type RatedCompetency, rateCompetencies } from './rate-competencies.ts';
import { type Run, rateSkills, type ShownSkill } from './rate-skills.ts';

/** Everything about a résumé that no role changes. A role is then assessed by arithmetic alone (`assessRole`). */
export interface Judgement {
  readonly catalog: Catalog;
  /** Reading quality, 0 to 1. */
  readonly quality: number;
  readonly mentions: readonly SkillMention[];
  readonly skills: readonly SkillDepth[];
  readonly competencies: readonly CompetencyDepth[];
  readonly runs: Readonly<Record<Run, CompetencyDepths>>;
  /** What the nominal run would be if evidence did not fade with age. */
  readonly ageless: CompetencyDepths;
  /** Months since the newest dated collaboration evidence; null without any. */
  readonly collaborationAge: number | null;
}

export interface JudgeResumeOptions {
  readonly resume: Resume;
  readonly catalog: Catalog;
  readonly asOf: Day;
  /** What a person said about single mentions; none where absent. */
  readonly corrections?: readonly Correction[];
}

/** Reads the text once: mentions, skills and competencies. Pure; the same input gives the same result. */
export function judgeResume(options: JudgeResumeOptions): Judgement {
  return runToEnd(judgementSteps(options));
}

/** `judgeResume` with stops in between: a long résumé takes longer than a window may stand still. */
export function* judgementSteps(options: JudgeResumeOptions): Steps<Judgement> {
  const { resume, catalog, asOf, corrections = [] } = options;
  const { lexicon, policy } = catalog;
  const { mentions, evidence } = yield* mentionSteps({ resume, lexicon, policy, asOf, corrections });
  return yield* evidenceSteps({ mentions, evidence, quality: resume.quality, catalog, asOf });
}

export interface JudgeEvidenceOptions {
  readonly mentions: readonly SkillMention[];
  readonly evidence: readonly Evidence[];
  /** Reading quality, 0 to 1. */
  readonly quality: number;
  readonly catalog: Catalog;
  readonly asOf: Day;
}

/** The judgement of evidence units, from wherever they come. */
export function judgeEvidence(options: JudgeEvidenceOptions): Judgement {
  return runToEnd(evidenceSteps(options));
}

function* evidenceSteps(options: JudgeEvidenceOptions): Steps<Judgement> {
  const { mentions, evidence, quality, catalog, asOf } = options;
  const { lexicon, matrix, policy } = catalog;
  const now = monthIndex(monthOfDay(asOf));
  const skillsIn = (run: Run, rules = policy): ReadonlyMap<SkillId, InferredSkill> =>
    inferSkills(rateSkills(evidence, lexicon, rules, now, run), lexicon, rules);
  const competenciesFrom = (
    skills: ReturnType<typeof skillsIn>,
  ): ReadonlyMap<CompetencyId, RatedCompetency> => rateCompetencies(skills, lexicon, matrix, policy);
  const nominalSkills = skillsIn('nominal');
  const nominal = competenciesFrom(nominalSkills);
  yield;
  const named = evidence.filter((unit) => !unit.weak);
  const shown = rateSkills(named, lexicon, policy, now, 'nominal');
  const skills = describeSkills(shown, named, catalog);
  yield;
  const competencies = describeCompetencies(nominal, nominalSkills, evidence, catalog);
  yield;
  const pessimistic = depthsOf(competenciesFrom(skillsIn('pessimistic')));
  yield;
  const optimistic = depthsOf(competenciesFrom(skillsIn('optimistic')));
  yield;
  const ageless = depthsOf(competenciesFrom(skillsIn('nominal', withoutFading(policy))));
  return {
    catalog,
    quality,
    mentions,
    skills,
    competencies,
    runs: { pessimistic, nominal: depthsOf(nominal), optimistic },
    ageless,
    collaborationAge: collaborationAgeOf(evidence, catalog, now),
  };
}

function withoutFading(policy: ScoringPolicy): ScoringPolicy {
  const { recency } = policy;
  const { tools, principles } = recency;
  return {
    ...policy,
    recency: { ...recency, tools: { ...tools, lost: 0 }, principles: { ...principles, lost: 0 } },
  };
}

function depthsOf(rated: ReadonlyMap<CompetencyId, RatedCompetency>): CompetencyDepths {
  return new Map([...rated].map(([id, { depth }]) => [id, depth]));
}

/** Ids of the mentions behind some skills, in reading order ("m2" before "m10"), each once. */
type MentionsOf = (skills: readonly SkillId[]) => readonly string[];

function mentionsBySkill(evidence: readonly Evidence[]): MentionsOf {
  const bySkill = new Map<SkillId, string[]>();
  for (const { skill, mentions } of evidence) {
    const known = bySkill.get(skill);
    if (known === undefined) bySkill.set(skill, [...mentions]);
    else known.push(...mentions);
  }
  return (skills) =>
    [...new Set(skills.flatMap((skill) => bySkill.get(skill) ?? []))].sort(
      (a, b) => Number(a.slice(1)) - Number(b.slice(1)),
    );
}

/** Shown and inferred skills, deepest first, then by id. */
function describeSkills(
  shown: ReadonlyMap<SkillId, ShownSkill>,
  evidence: readonly Evidence[],
  { lexicon, policy }: Catalog,
): readonly SkillDepth[] {
  const inferred = inferSkills(shown, lexicon, policy);
  const mentionsOf = mentionsBySkill(evidence);
  return lexicon.skills
    .flatMap((skill): SkillDepth[] => {
      const rated = inferred.get(skill.id);
      if (rated === undefined) return [];
      const own = shown.get(skill.id);
      return [
        {
          id: skill.id,
          name: skill.name,
          category: skill.category,
          depth: rated.depth,
          months: own?.months ?? 0,
          lastUsed: own?.lastUsed ?? null,
          mentions: mentionsOf([skill.id]),
          inferredFrom: rated.from,
        },
      ];
    })
    .sort((a, b) => b.depth - a.depth || (a.id < b.id ? -1 : 1));
}

/** The skills, and behind those that are inferred the skills that they come from, all the way back. */
function withSources(
  skills: readonly SkillId[],
  inferred: ReadonlyMap<SkillId, InferredSkill>,
): readonly SkillId[] {
  const all = new Set(skills);
  // A set yields what is added while it is walked, so sources of sources are reached too.
  for (const skill of all) for (const source of inferred.get(skill)?.from ?? []) all.add(source);
  return [...all];
}

/** Every competency with its depth, and the mentions of its skills and of the skills that those are inferred from. */
function describeCompetencies(
  rated: ReadonlyMap<CompetencyId, RatedCompetency>,
  inferred: ReadonlyMap<SkillId, InferredSkill>,
  evidence: readonly Evidence[],
  { matrix }: Catalog,
): readonly CompetencyDepth[] {
  const mentionsOf = mentionsBySkill(evidence);
  return matrix.competencies.map(({ id, name, category }) => {
    const { depth, supports, contributors } = rated.get(id) ?? { depth: 0, supports: [], contributors: [] };
    const mentions = mentionsOf(withSources(contributors, inferred));
    return { id, name, category, depth, supports: [...supports].sort(), mentions };
  });
}

function collaborationAgeOf(
  evidence: readonly Evidence[],
  { lexicon, matrix, policy }: Catalog,
  now: number,
): number | null {
  const competencies = new Set(
    matrix.competencies.filter(({ category }) => category === 'collab').map(({ id }) => id),
  );
  const skills = new Set(
    lexicon.skills
      .filter((skill) => skill.competencies.some((id) => competencies.has(id)))
      .map(({ id }) => id),
  );
  const ages = evidence.flatMap(({ skill, strength, timing }) => {
    const last = timing?.endMonth ?? timing?.startMonth ?? null;
    return skills.has(skill) && strength > policy.strength.named && last !== null ? [now - last] : [];
  });
  return ages.length === 0 ? null : Math.min(...ages);
}
