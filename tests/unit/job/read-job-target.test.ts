import jobSample from '@jsonresume/schema/sample.job.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { readJobTarget } from '../../../shared/job/read-job-target.ts';

// Expected depths follow from three rules: a skill's first competency takes its whole depth, others at most 2 and one
// less (`secondary`); a category weighs its four deepest by .4, .3, .2 and .1; below working it reaches at most 1.

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
    // Orchestration 4, reproducibility 2: .4 × 4 + .3 × 2.
    expect(depthsOf({ skills: [{ name: 'Snakemake', level: 'Expert' }] })).toEqual({ data: 2.2 });
    // 3 and 2.
    expect(depthsOf({ skills: [{ name: 'Snakemake', level: 'very advanced' }] })).toEqual({ data: 1.8 });
    // 1 and 0: named, .4 × 1.
    expect(depthsOf({ skills: [{ name: 'Snakemake', level: 'Basic' }] })).toEqual({ data: 0.4 });
  });

  test('is working knowledge for a skill without a level, also under a heading of its own', () => {
    // Containers 2: .4 × 2; databases 2 likewise.
    expect(depthsOf({ skills: [{ name: 'Tools', keywords: ['Docker', 'PostgreSQL'] }] })).toEqual({
      backend: 0.8,
      cloud: 0.8,
    });
  });

  test('is practice for what the work consists of', () => {
    // Testing 3: .4 × 3, rounded down to a tenth like every depth here.
    expect(depthsOf({ responsibilities: ['Write unit tests with pytest'] })).toEqual({ core: 1.2 });
  });

  test('counts what is asked for as an advert does, and not what is ruled out', () => {
    // Python 2, message queues 2: .4 × 2 each.
    expect(
      depthsOf({ qualifications: ['Python is required', 'Kafka would be a plus', 'No Docker needed'] }),
    ).toEqual({ core: 0.8, backend: 0.8 });
  });

  test('takes the most that is asked of a skill', () => {
    expect(
      depthsOf({ skills: [{ name: 'pytest' }], responsibilities: ['Write tests with pytest for all code'] }),
    ).toEqual({ core: 1.2 });
  });

  test('measures data on the one track that is asked for', () => {
    expect(targetOf({ skills: [{ name: 'dbt' }] }).requirements.data?.track).toBe('de');
    expect(targetOf({ skills: [{ name: 'PyTorch' }] }).requirements.data?.track).toBe('ml');
    expect(targetOf({ skills: [{ name: 'dbt' }, { name: 'PyTorch' }] }).requirements.data?.track).toBeNull();
  });

  test('is named as one, and says what it asks and where that is from', () => {
    const target = targetOf({ title: 'Web\nDeveloper', skills: [{ name: 'Django REST Framework' }] });
    expect(target).toMatchObject({ id: 'job-description', name: 'Web Developer (job description)' });
    expect(target.requirements.backend).toMatchObject({
      phrase: 'Building APIs, RESTful design',
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
