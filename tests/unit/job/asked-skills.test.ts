import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { compareAsks, notShownPhrase } from '../../../shared/job/compare-asks.ts';
import { decodeJobDescription } from '../../../shared/job/job-description.ts';
import { JOB_POLICY } from '../../../shared/job/job-policy.ts';
import { readJobAsks } from '../../../shared/job/read-job-asks.ts';
import { readinessSentence, withoutGapsSentence } from '../../../shared/report/sentences.ts';
import { sampleReport } from '../../support/sample-report.ts';

const catalog = builtInCatalog();

function asksOf(job: object) {
  const decoded = decodeJobDescription({ title: 'Engineer', ...job });
  if (decoded === null) throw new Error('not a job description');
  return readJobAsks(decoded, catalog, JOB_POLICY);
}

describe('what a job description asks', () => {
  test('is kept in its own words: the item of a list, the sentence of prose', () => {
    const { skills } = asksOf({
      description: 'We are a nursery. You know Django well. Roses are ours.',
      skills: [
        { name: 'Kubernetes in production' },
        { name: 'Tools', keywords: ['Docker builds', 'PostgreSQL'] },
      ],
    });
    expect(skills.get('kubernetes')).toEqual({ depth: 2, words: 'Kubernetes in production' });
    expect(skills.get('docker')?.words).toBe('Docker builds');
    expect(skills.get('postgresql')?.words).toBe('PostgreSQL');
    expect(skills.get('django')?.words).toBe('You know Django well.');
  });

  test('is quoted where it asks the most', () => {
    const { skills } = asksOf({
      skills: [{ name: 'Kafka', level: 'Expert' }],
      qualifications: ['You have seen Kafka'],
    });
    expect(skills.get('kafka')).toEqual({ depth: 4, words: 'Kafka' });
  });

  test('is named as not compared where no skill was read, each keyword for itself', () => {
    const asks = asksOf({
      description: 'We grow tulips.',
      responsibilities: ['Prune the roses', 'Write services in Django'],
      qualifications: ['A driving licence', 'No Docker needed'],
      skills: [
        { name: 'Data', keywords: ['R', 'Roses', 'PostgreSQL'] },
        { name: 'Beekeeping', level: 'Master' },
      ],
    });
    expect(asks.notCompared).toEqual(['A driving licence', 'Prune the roses', 'Roses', 'Beekeeping']);
    expect(asks.skills.has('docker')).toBe(false);
  });
});

describe('what is asked beside what the résumé shows', () => {
  // By hand: FastAPI 3, Docker 1 (named), Kubernetes denied in m6, Kafka nowhere.
  const report = sampleReport();
  const compared = compareAsks(
    asksOf({ skills: ['FastAPI', 'Docker', 'Kubernetes', 'Kafka'].map((name) => ({ name })) }),
    report,
    catalog.lexicon,
  );

  test('starts with what is not shown, and tells a denial from silence', () => {
    expect(compared.skills.map(({ name, depth, ruledOutBy }) => [name, depth, ruledOutBy])).toEqual([
      ['Kubernetes', 0, 'm6'],
      ['Apache Kafka', 0, null],
      ['Docker', 1, null],
      ['FastAPI', 3, null],
    ]);
  });

  test('counts what is missing, and never says then that everything is shown', () => {
    const phrase = '2 of 4 skills that the job description names are not shown';
    expect(notShownPhrase(compared)).toBe(phrase);
    const missing = sampleReport((same) => ({ ...same, jobDescription: compared }));
    expect(withoutGapsSentence(missing)).toBe(
      `No category falls short of its required depth, but ${phrase}.`,
    );
  });

  test('says beside the figure why it can be high all the same', () => {
    const missing = sampleReport((same) => ({ ...same, jobDescription: compared }));
    expect(readinessSentence(missing)).toMatch(
      /^74 of 100: .*\. It adds up categories, and one skill can fill a category without another: 2 of 4 skills that the job description names are not shown$/,
    );
    expect(readinessSentence(report)).not.toContain('job description');
  });

  test('says nothing is missing where every skill is at least named', () => {
    const shown = { ...compared, skills: compared.skills.filter(({ depth }) => depth > 0) };
    expect(notShownPhrase(shown)).toBeNull();
  });
});
