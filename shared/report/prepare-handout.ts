import type { SkillId, SkillKind } from '../catalog/lexicon.ts';
import type { Resume } from '../resume/resume.ts';
import { assessRole } from '../scoring/assess-role.ts';
import type { Judgement } from '../scoring/judge-resume.ts';
import type { HashedReport } from './gap-report.ts';
import type { Audience, Handout, Letterhead, RoleStanding } from './handout.ts';
import { findHiddenParts } from './hidden-parts.ts';
import { interviewQuestions } from './interview-questions.ts';
import type { Mask } from './mask.ts';
import { pickProjects } from './pick-projects.ts';
import { sketchPages } from './sketch-pages.ts';

export interface HandoutInput {
  readonly report: HashedReport;
  readonly resume: Resume;
  readonly judgement: Judgement;
  readonly audience: Audience;
  readonly letterhead: Letterhead;
  /** The same as the report was made with. */
  readonly mask: readonly Mask[];
}

/** What goes with this result for these readers. A panel gets no other roles: a row of totals would rank people. */
export function prepareHandout(input: HandoutInput): Handout {
  const { report, resume, judgement, audience, letterhead, mask } = input;
  const isPanel = audience === 'panel';
  return {
    audience,
    letterhead,
    roles: isPanel ? [] : standings(judgement),
    questions: isPanel ? interviewQuestions(report, judgement.catalog.advice.questions) : {},
    projects: isPanel ? [] : pickProjects(report, judgement.catalog.advice.projects),
    structural: isPanel ? [] : structuralSkills(report, judgement),
    pages: isPanel ? [] : sketchPages(resume.document, findHiddenParts(mask, resume)),
  };
}

/** What ages slowly, by the same kinds as in scoring: demand for a tool goes with the tool. */
const STRUCTURAL_KINDS: ReadonlySet<SkillKind> = new Set(['language', 'concept', 'practice', 'soft']);

function structuralSkills(report: HashedReport, { catalog }: Judgement): readonly SkillId[] {
  const kinds = new Map(catalog.lexicon.skills.map(({ id, kind }) => [id, kind]));
  return report.skills.flatMap(({ id }) => {
    const kind = kinds.get(id);
    return kind !== undefined && STRUCTURAL_KINDS.has(kind) ? [id] : [];
  });
}

function standings(judgement: Judgement): readonly RoleStanding[] {
  return judgement.catalog.matrix.roles.map(({ id }) => {
    const { role, readiness, categories, gaps } = assessRole(judgement, id);
    return {
      ...role,
      readiness,
      categories: categories.map(({ depth, required, status }) => ({
        depth,
        required: required?.required ?? null,
        status,
      })),
      gaps: gaps.length,
    };
  });
}
