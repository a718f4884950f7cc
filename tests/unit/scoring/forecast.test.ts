import { expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { assessRole } from '../../../shared/scoring/assess-role.ts';
import { forecastJudgement } from '../../../shared/scoring/forecast.ts';
import { judgeResume } from '../../../shared/scoring/judge-resume.ts';
import { role, structuredResume } from '../../support/structured-resume.ts';

const resume = structuredResume({
  entries: [role(['Built REST endpoints in FastAPI', 'Wrote pytest suites'])],
});
const judgement = judgeResume({ resume, catalog: builtInCatalog(), asOf: '2026-01-01' });
const before = assessRole(judgement, 'backend-engineer');

test('supposing nothing changes nothing', () => {
  expect(assessRole(forecastJudgement(judgement, new Map()), 'backend-engineer')).toEqual(before);
});

test('a gap at its aim brings the gain that is stated for it alone', () => {
  expect(before.gaps.length).toBeGreaterThan(5);
  for (const { competency, target, readinessGain } of before.gaps) {
    const forecast = forecastJudgement(judgement, new Map([[competency, target]]));
    const { readiness } = assessRole(forecast, 'backend-engineer');
    expect(readiness?.score).toBeCloseTo((before.readiness?.score ?? 0) + readinessGain, 9);
  }
});

test('what is supposed is not in doubt, and holds for other roles too', () => {
  const everything = new Map(judgement.competencies.map(({ id }) => [id, 4] as const));
  const forecast = forecastJudgement(judgement, everything);
  for (const id of ['backend-engineer', 'ml-engineer'] as const)
    expect(assessRole(forecast, id).readiness).toMatchObject({ score: 100, low: 100, high: 100 });
});

test('the judgement that it starts from stays as it is', () => {
  const [first] = before.gaps;
  if (first === undefined) throw new Error('There is no gap.');
  forecastJudgement(judgement, new Map([[first.competency, 4]]));
  expect(assessRole(judgement, 'backend-engineer')).toEqual(before);
});
