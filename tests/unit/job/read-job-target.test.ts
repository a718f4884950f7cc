import jobSample from '@jsonresume/schema/sample.job.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { readJobTarget } from '../../../shared/job/read-job-target.ts';

// Expected depths follow from three rules: a skill asks for its first competency, a practice for all of its own; what is
// asked in a category is weighed by .4, .3, .2 and .1, which with fewer than four are made up to 1; below working it
// reaches at most 1.

const catalog = builtInCatalog();

function targetOf(job: object) {
  const target = readJobTarget({ title: 'Engineer', ...job }, catalog);
  if (!target.ok) throw new Error(target.error);
  return target.value;
}

/** Required depth of each category that is required. */
function depthsOf(job: object) {
  return Object.fromEntries(
    Object.entries(targetOf(job).requirements).map(([category, requirement]) => [
      category,
      requirement.required,
    ]),
  );
}

describe('what a job description requires', () => {
  test('follows the level of a listed skill, in the words that are used for it', () => {
    expect(depthsOf({ skills: [{ name: 'Airflow', level: 'Expert' }] })).toEqual({ data: 4 });
    expect(depthsOf({ skills: [{ name: 'Airflow', level: 'very advanced' }] })).toEqual({ data: 3 });
    expect(depthsOf({ skills: [{ name: 'Airflow', level: 'Basic' }] })).toEqual({ data: 1 });
  });

  test('is working knowledge for a skill without a level, also under a heading of its own', () => {
    expect(depthsOf({ skills: [{ name: 'Tools', keywords: ['Docker', 'PostgreSQL'] }] })).toEqual({
      backend: 2,
      cloud: 2,
    });
  });

  test('weighs what it asks in one category, the deepest first', () => {
    // Orchestration 4, the data platform 2: (.4 × 4 + .3 × 2) / .7 = 3.14, rounded down to a tenth.
    const skills = [{ name: 'Airflow', level: 'Expert' }, { name: 'Spark' }];
    expect(depthsOf({ skills }).data).toBe(3.1);
  });

  test('is not met by naming it', () => {
    expect(depthsOf({ qualifications: ['Docker'] })).toEqual({ cloud: 2 });
  });

  test('is practice for what the work consists of', () => {
    expect(depthsOf({ responsibilities: ['Write unit tests with pytest'] })).toEqual({ core: 3 });
  });

  test('counts what is asked for as an advert does, and not what is ruled out', () => {
    // Python 2; Kafka, which asks for queues, is only welcome.
    expect(
      depthsOf({ qualifications: ['Python is required', 'Kafka would be a plus', 'No Docker needed'] }),
    ).toEqual({ core: 2, backend: 1 });
  });

  test.each([
    ['Nice to have: Kafka, RabbitMQ', 1],
    ['Ideally you have run Kafka', 1],
    ['Kafka is required, Docker would be a plus', 2],
    ['You must know Kafka. Docker is a plus.', 2],
    ['Kafka', 2],
  ])('is only named where it says so: %s', (qualification, backend) => {
    expect(depthsOf({ qualifications: [qualification] }).backend).toBe(backend);
  });

  test('takes the most that is asked of a skill', () => {
    expect(
      depthsOf({ skills: [{ name: 'pytest' }], responsibilities: ['Write tests with pytest for all code'] }),
    ).toEqual({ core: 3 });
  });

  test('counts only the competencies that it names', () => {
    const { competencies } = targetOf({ skills: [{ name: 'FastAPI' }, { name: 'Docker' }] });
    expect([...(competencies ?? [])].sort()).toEqual(['be.api-build', 'cl.containers']);
  });

  test('is named as one, and says what it asks and where that is from', () => {
    const target = targetOf({ title: 'Web\nDeveloper', skills: [{ name: 'Django REST Framework' }] });
    expect(target).toMatchObject({ id: 'job-description', name: 'Web Developer (job description)' });
    expect(target.requirements.backend).toMatchObject({
      phrase: 'Building APIs',
      source: 'job',
    });
  });
});

test('the sample of the form’s own package is read', () => {
  expect(readJobTarget(jobSample, catalog)).toMatchObject({
    ok: true,
    value: { name: 'Web Developer (job description)' },
  });
});

test.each([
  ['not-a-job', null],
  ['not-a-job', [1]],
  ['not-a-job', { basics: { name: 'Ada' }, skills: [{ name: 'Python' }] }],
  ['not-a-job', { title: 'Engineer', description: 'Python' }],
  ['nothing-asked', { title: 'Gardener', skills: [{ name: 'Roses', level: 'Master' }, 7, { name: null }] }],
])('%s: %j', (problem, value) => {
  expect(readJobTarget(value, catalog)).toEqual({ ok: false, error: problem });
});
