import type { AdviceBook, Project } from '../catalog/advice-book.ts';
import type { CompetencyId } from '../catalog/skill-matrix.ts';
import type { GapReport } from './gap-report.ts';
import type { Handout } from './handout.ts';

/** Fewest open gaps that a project has to cover to be worth more than the advice on each of them. */
const FEWEST_GAPS = 2;

/**
 * For each step of the roadmap with a gap the project that covers most open gaps that no step before has covered, one
 * of its own step among them; of equals the one that covers the more useful gaps, then the first. A step without such
 * a project has none. Gaps that were marked "Not for me" are not open.
 */
export function pickProjects(report: GapReport, projects: AdviceBook['projects']): Handout['projects'] {
  const aside = new Set(
    report.answers.flatMap(({ answer, competency }) => (answer === 'not-for-me' ? [competency] : [])),
  );
  const open = new Map(
    report.gaps.filter(({ competency }) => !aside.has(competency)).map((gap) => [gap.competency, gap]),
  );
  const taken = new Set<CompetencyId>();
  return report.roadmap.flatMap(({ step }) => {
    const [best] = projects
      .filter((project) => project.step === step)
      .map((project) => ({ project, covers: coveredBy(project) }))
      .filter(
        ({ covers }) =>
          covers.length >= FEWEST_GAPS && covers.some(({ roadmapStep }) => roadmapStep === step),
      )
      .toSorted((a, b) => b.covers.length - a.covers.length || usefulness(b.covers) - usefulness(a.covers));
    if (best === undefined) return [];
    const { name, what, doneWhen } = best.project;
    const covers = best.covers.map(({ competency }) => competency);
    for (const competency of covers) taken.add(competency);
    return [{ step, name, what, doneWhen, covers }];
  });

  function coveredBy({ competencies }: Project) {
    return competencies
      .filter((id) => !taken.has(id))
      .flatMap((id) => open.get(id) ?? [])
      .toSorted((a, b) => a.rank - b.rank);
  }
}

function usefulness(gaps: readonly { readonly priority: number }[]): number {
  return gaps.reduce((sum, { priority }) => sum + priority, 0);
}
