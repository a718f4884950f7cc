import { expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { analyzeGaps } from '../../../shared/scoring/analyze-gaps.ts';
import { assessRole } from '../../../shared/scoring/assess-role.ts';
import { gapAnalysisSchema } from '../../../shared/scoring/gap-analysis.ts';
import { judgeResume } from '../../../shared/scoring/judge-resume.ts';
import { role, structuredResume } from '../../support/structured-resume.ts';

const catalog = builtInCatalog();
const asOf = '2026-01-01';

const resume = structuredResume({
  skills: ['Python, Kafka, Docker'],
  entries: [
    role(['Deployed the shop to three regions', 'Built Kafka consumers for 300 customers']),
    role(['Reviewed pull requests'], { organization: 'Harbour Apps', start: '2018-01', end: '2021-12' }),
  ],
});

test('an ordinary word counts for its competency and shows no skill', () => {
  const { skills, competencies } = judgeResume({ resume, catalog, asOf });
  expect(skills.map(({ id }) => id)).not.toContain('production-deployment');
  const deployment = competencies.find(({ id }) => id === 'cl.deploy');
  expect(deployment).toMatchObject({ depth: 2, supports: ['production-deployment'] });
  expect(deployment?.mentions).toHaveLength(1);
});

test('a shown skill has its months, its last use and its mentions; an inferred one its sources', () => {
  const { skills } = judgeResume({ resume, catalog, asOf });
  expect(skills.find(({ id }) => id === 'kafka')).toMatchObject({
    depth: 3,
    months: 49,
    lastUsed: '2026-01',
    mentions: ['m2', 'm5'],
    inferredFrom: [],
  });
  expect(skills.find(({ id }) => id === 'containerization')).toMatchObject({
    depth: 0.5,
    months: 0,
    lastUsed: null,
    mentions: [],
    inferredFrom: ['docker'],
  });
});

test('a listed skill that another lifts keeps its own mention and names what lifts it', () => {
  const listed = structuredResume({
    skills: ['SQL'],
    entries: [
      role(['Designed PostgreSQL for 300 customers in production', 'Built PostgreSQL for 40 clients']),
    ],
  });
  const { skills, competencies, mentions } = judgeResume({ resume: listed, catalog, asOf });
  const postgres = mentions.filter(({ skill }) => skill === 'postgresql').map(({ id }) => id);
  // "requires" gives the depth less one: 4 for PostgreSQL makes 3 for SQL, over the 1 that the list shows.
  expect(skills.find(({ id }) => id === 'postgresql')).toMatchObject({ depth: 4, inferredFrom: [] });
  expect(skills.find(({ id }) => id === 'sql')).toMatchObject({
    depth: 3,
    mentions: mentions.filter(({ skill }) => skill === 'sql').map(({ id }) => id),
    inferredFrom: ['postgresql'],
  });
  expect(postgres).toHaveLength(2);
  expect(competencies.find(({ id }) => id === 'be.db')?.mentions).toEqual(expect.arrayContaining(postgres));
});

test('a competency that is only inferred leads to the lines that it rests on', () => {
  const inferred = structuredResume({ entries: [role(['Built FastAPI services for 300 customers'])] });
  const { skills, competencies, mentions } = judgeResume({ resume: inferred, catalog, asOf });
  expect(skills.find(({ id }) => id === 'python')).toMatchObject({ mentions: [], inferredFrom: ['fastapi'] });
  expect(competencies.find(({ id }) => id === 'core.python')).toMatchObject({
    depth: 2,
    supports: ['python'],
    mentions: mentions.filter(({ skill }) => skill === 'fastapi').map(({ id }) => id),
  });
});

test('every competency that has a depth has mentions', () => {
  for (const { id, depth, mentions } of judgeResume({ resume, catalog, asOf }).competencies)
    expect(mentions.length > 0, id).toBe(depth > 0);
});

test('collaboration shown four years ago is dated', () => {
  expect(judgeResume({ resume, catalog, asOf }).collaborationAge).toBe(49);
});

test('a role is assessed without reading again, with the same result, and fits the contract', () => {
  const judgement = judgeResume({ resume, catalog, asOf });
  const direct = analyzeGaps({ resume, role: 'ml-engineer', catalog, asOf });
  expect(assessRole(judgement, 'ml-engineer')).toEqual(direct);
  expect(gapAnalysisSchema.parse(direct)).toEqual(direct);
});

test('every gap points at the mentions of its competency', () => {
  const { gaps, competencies, mentions } = analyzeGaps({ resume, role: 'backend-engineer', catalog, asOf });
  const ids = new Set(mentions.filter(({ counted }) => counted).map(({ id }) => id));
  for (const { competency, evidence } of gaps) {
    expect(evidence).toEqual(competencies.find(({ id }) => id === competency)?.mentions);
    expect(evidence.filter((id) => !ids.has(id))).toEqual([]);
  }
  expect(gaps.some(({ evidence }) => evidence.length > 0)).toBe(true);
});
