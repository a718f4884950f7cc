import { describe, expect, test } from 'vitest';
import { monthIndex } from '../../../shared/base/month.ts';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import type { RoleId } from '../../../shared/catalog/skill-matrix.ts';
import type { EntryTiming, Evidence } from '../../../shared/evidence/evidence.ts';
import type { Corroborator, Strength } from '../../../shared/evidence/skill-mention.ts';
import { assessRole } from '../../../shared/scoring/assess-role.ts';
import { judgeEvidence } from '../../../shared/scoring/judge-resume.ts';
import { smallLexicon } from '../../support/small-lexicon.ts';

// The worked example of the scoring document, computed there by hand. Its skills and units are frozen here, so
// that the example keeps its numbers while the shipped lexicon grows.

const lexicon = smallLexicon([
  { id: 'python', kind: 'language', category: 'core', competencies: ['core.python'], forms: ['Python'] },
  { id: 'pytest', kind: 'framework', category: 'core', competencies: ['core.testing'], forms: ['pytest'] },
  { id: 'debugging', kind: 'practice', category: 'core', competencies: ['core.debug'], forms: ['debugging'] },
  { id: 'algorithms', kind: 'concept', category: 'core', competencies: ['core.algo'], forms: ['algorithms'] },
  { id: 'git', kind: 'tool', category: 'core', competencies: ['core.vcs'], forms: ['Git'] },
  {
    id: 'asyncio',
    kind: 'concept',
    category: 'core',
    competencies: ['core.async', 'core.concurrency'],
    forms: ['asyncio'],
  },
  {
    id: 'fastapi',
    kind: 'framework',
    category: 'backend',
    competencies: ['be.api-build', 'be.async-req'],
    forms: ['FastAPI'],
    requires: ['python'],
    suggests: ['asyncio'],
  },
  {
    id: 'drf',
    kind: 'framework',
    category: 'backend',
    competencies: ['be.api-build', 'be.rest'],
    forms: ['Django REST Framework'],
  },
  { id: 'flask', kind: 'framework', category: 'backend', competencies: ['be.api-build'], forms: ['Flask'] },
  { id: 'rest', kind: 'concept', category: 'backend', competencies: ['be.rest'], forms: ['REST APIs'] },
  { id: 'postgresql', kind: 'tool', category: 'backend', competencies: ['be.db'], forms: ['PostgreSQL'] },
  { id: 'caching', kind: 'practice', category: 'backend', competencies: ['be.caching'], forms: ['caching'] },
  {
    id: 'redis',
    kind: 'tool',
    category: 'backend',
    competencies: ['be.caching', 'be.queues'],
    forms: ['Redis'],
  },
  {
    id: 'sql',
    kind: 'language',
    category: 'backend',
    competencies: ['be.db', 'de.platform'],
    forms: ['SQL'],
  },
  {
    id: 'deployment',
    kind: 'practice',
    category: 'cloud',
    competencies: ['cl.deploy'],
    forms: ['in production'],
  },
  { id: 'docker', kind: 'tool', category: 'cloud', competencies: ['cl.containers'], forms: ['Docker'] },
  {
    id: 'kubernetes',
    kind: 'tool',
    category: 'cloud',
    competencies: ['cl.containers'],
    forms: ['Kubernetes'],
  },
  {
    id: 'github-actions',
    kind: 'tool',
    category: 'cloud',
    competencies: ['cl.cicd'],
    forms: ['GitHub Actions'],
  },
  { id: 'aws', kind: 'platform', category: 'cloud', competencies: ['cl.cloud-services'], forms: ['AWS'] },
  {
    id: 'code-review',
    kind: 'practice',
    category: 'collab',
    competencies: ['co.reviews'],
    forms: ['reviews'],
  },
]);

const BACKEND_JOB = job(0, '2022-01', '2026-01');
const PYTHON_JOB = job(1, '2020-01', '2021-12');

function job(entry: number, start: string, end: string): EntryTiming {
  const [startMonth, endMonth] = [monthIndex(start), monthIndex(end)];
  return { entry, startMonth, endMonth, sureStartMonth: startMonth, sureEndMonth: endMonth };
}

function unitsOf(
  unit: string,
  timing: EntryTiming | null,
  strength: Strength,
  skills: readonly string[],
  corroborators: readonly Corroborator[] = [],
): Evidence[] {
  return skills.map((skill) => ({
    skill,
    unit,
    strength,
    corroborators,
    timing,
    certain: true,
    weak: false,
    mentions: [],
  }));
}

const evidence = [
  ...unitsOf('list', null, 1, [
    'python',
    'fastapi',
    'flask',
    'postgresql',
    'redis',
    'docker',
    'kubernetes',
    'aws',
    'git',
  ]),
  ...unitsOf(
    '1',
    BACKEND_JOB,
    4,
    ['rest', 'fastapi', 'postgresql', 'deployment'],
    ['metric', 'production', 'scale'],
  ),
  ...unitsOf('2', BACKEND_JOB, 3, ['pytest'], ['metric']),
  ...unitsOf('3', BACKEND_JOB, 3, ['redis', 'caching'], ['metric']),
  ...unitsOf('4', BACKEND_JOB, 2, ['docker', 'github-actions'], ['production']),
  ...unitsOf('title', PYTHON_JOB, 2, ['python']),
  ...unitsOf('5', PYTHON_JOB, 3, ['drf'], ['metric']),
  ...unitsOf('6', PYTHON_JOB, 2, ['debugging', 'sql']),
  ...unitsOf('7', PYTHON_JOB, 1.5, ['code-review']),
  ...unitsOf('coursework', null, 1, ['algorithms']),
];

const judgement = judgeEvidence({
  mentions: [],
  evidence,
  quality: 1,
  catalog: { ...builtInCatalog(), lexicon },
  asOf: '2026-01-01',
});

function assess(role: RoleId) {
  return assessRole(judgement, role);
}

describe('the worked example of the scoring document', () => {
  test('Django REST Framework fades by 13 of 48 months, from 3 to 2.73', () => {
    expect(judgement.skills.find(({ id }) => id === 'drf')).toMatchObject({
      depth: 3 - 13 / 48,
      months: 24,
      lastUsed: '2021-12',
    });
  });

  test('has the competency depths of step 3', () => {
    const shown = judgement.competencies.filter(({ depth }) => depth > 0);
    expect(Object.fromEntries(shown.map(({ id, depth }) => [id, depth]))).toEqual({
      'core.testing': 3,
      'core.debug': 2,
      'core.python': 2,
      'core.algo': 1,
      'core.vcs': 1,
      'core.async': 0.5,
      'core.concurrency': 0.5,
      'be.api-build': 3,
      'be.rest': 3,
      'be.caching': 3,
      'be.db': 3,
      'be.async-req': 2,
      'be.queues': 2,
      'cl.deploy': 3,
      'cl.containers': 2,
      'cl.cicd': 2,
      'cl.cloud-services': 1,
      'co.reviews': 1.5,
      'de.platform': 1,
    });
  });

  test('has the category depths of step 4', () => {
    const { categories } = assess('backend-engineer');
    const depths = Object.fromEntries(categories.map(({ id, depth }) => [id, Number(depth.toFixed(9))]));
    expect(depths).toEqual({ core: 2.2, backend: 3, data: 0.4, cloud: 2.2, collab: 0.6 });
  });

  test('evidences 68.57 of 100 for a Backend Engineer, partly evidenced', () => {
    const { readiness } = assess('backend-engineer');
    expect(readiness?.score).toBeCloseTo(68.57, 2);
    expect(readiness?.verdict).toBe('partly');
  });

  test('orders the gaps of a Backend Engineer as step 6 does, with its priorities', () => {
    const { gaps } = assess('backend-engineer');
    const order = gaps.slice(0, 10).map((gap) => [gap.competency, gap.kind, Number(gap.priority.toFixed(1))]);
    expect(order).toEqual([
      ['core.algo', 'show', 52],
      ['core.vcs', 'show', 52],
      ['core.debug', 'strengthen', 43.3],
      ['core.python', 'strengthen', 43.3],
      ['core.concurrency', 'build', 34.7],
      ['core.async', 'build', 30.8],
      ['core.design', 'build', 28.9],
      ['core.testing', 'deepen', 28.9],
      ['core.perf', 'build', 26],
      ['core.systems', 'build', 26],
    ]);
    const first = (category: string) => gaps.find((gap) => gap.category === category)?.priority;
    expect(first('collab')).toBeCloseTo(14.4, 1);
    expect(first('backend')).toBeCloseTo(12.9, 1);
    expect(first('data')).toBeCloseTo(4.4, 1);
    expect(gaps.map(({ rank }) => rank)).toEqual(gaps.map((_, index) => index + 1));
  });

  test('closing debugging adds 2.8 points', () => {
    const debugging = assess('backend-engineer').gaps.find(({ competency }) => competency === 'core.debug');
    expect(debugging?.readinessGain).toBeCloseTo(2.8, 1);
    expect(debugging).toMatchObject({ depth: 2, target: 3, cost: 2, quickWin: false, roadmapStep: 1 });
  });

  test('evidences 52.2 of 100 for an ML Engineer, and the domain outranks the foundations', () => {
    const { readiness, gaps } = assess('ml-engineer');
    expect(readiness?.score).toBeCloseTo(52.2, 1);
    expect(gaps.slice(0, 3).map((gap) => [gap.competency, Number(gap.priority.toFixed(1))])).toEqual([
      ['ml.deployment', 90.6],
      ['ml.lifecycle', 90.6],
      ['ml.monitoring', 90.6],
    ]);
  });

  test('resembles a Backend Engineer most', () => {
    expect(assess('backend-engineer').fit.map(({ role }) => role)).toEqual([
      'backend-engineer',
      'platform-engineer',
      'data-engineer',
      'ml-engineer',
    ]);
  });
});
