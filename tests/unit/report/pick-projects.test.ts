import { expect, test } from 'vitest';
import type { Project } from '../../../shared/catalog/advice-book.ts';
import { pickProjects } from '../../../shared/report/pick-projects.ts';
import type { Gap } from '../../../shared/scoring/gap-analysis.ts';
import { sampleReport } from '../../support/sample-report.ts';

/** Steps 1 to 4 with gaps in this order, each with its step; usefulness falls by one from gap to gap. */
function reportWith(gaps: Readonly<Record<string, Gap['roadmapStep']>>, aside: readonly string[] = []) {
  const [model] = sampleReport().gaps;
  if (model === undefined) throw new Error('the sample has gaps');
  return sampleReport((report) => ({
    ...report,
    gaps: Object.entries(gaps).map(([competency, roadmapStep], index) => ({
      ...model,
      rank: index + 1,
      competency,
      roadmapStep,
      priority: 50 - index,
    })),
    answers: aside.map((competency) => ({
      competency,
      answer: 'not-for-me',
      note: '',
      targetDate: null,
    })),
  }));
}

function project(step: Project['step'], name: string, ...competencies: readonly string[]): Project {
  return { step, name, what: 'Build it.', doneWhen: 'A line says so.', competencies };
}

function picked(report: ReturnType<typeof reportWith>, ...projects: readonly Project[]) {
  return pickProjects(report, projects).map(({ step, name, covers }) => [step, name, ...covers]);
}

test('of a step the project that covers most open gaps is picked, its gaps most useful first', () => {
  const report = reportWith({ 'core.a': 1, 'core.b': 1, 'core.c': 1 });
  expect(
    picked(report, project(1, 'two', 'core.a', 'core.b'), project(1, 'three', 'core.c', 'core.b', 'core.a')),
  ).toEqual([[1, 'three', 'core.a', 'core.b', 'core.c']]);
});

test('of two that cover as many the one with the more useful gaps is picked', () => {
  const report = reportWith({ 'core.a': 1, 'core.b': 1, 'core.c': 1 });
  expect(
    picked(report, project(1, 'later', 'core.b', 'core.c'), project(1, 'sooner', 'core.a', 'core.c')),
  ).toEqual([[1, 'sooner', 'core.a', 'core.c']]);
});

test('a project that covers fewer than two open gaps is not proposed', () => {
  const report = reportWith({ 'core.a': 1, 'core.b': 1 }, ['core.b']);
  expect(picked(report, project(1, 'one', 'core.a', 'core.b', 'core.z'))).toEqual([]);
});

test('a step without a gap of its own has no project', () => {
  const report = reportWith({ 'core.a': 1, 'core.b': 1 });
  expect(picked(report, project(3, 'elsewhere', 'core.a', 'core.b'))).toEqual([]);
});

test('a gap that a step before has covered does not count again', () => {
  const report = reportWith({ 'core.a': 1, 'be.b': 2, 'be.c': 2 });
  expect(picked(report, project(1, 'first', 'core.a', 'be.b'), project(2, 'second', 'be.b', 'be.c'))).toEqual(
    [[1, 'first', 'core.a', 'be.b']],
  );
});
