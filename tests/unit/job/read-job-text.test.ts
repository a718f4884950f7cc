import { expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { isJobText, readJobText } from '../../../shared/job/read-job-text.ts';

const catalog = builtInCatalog();
const JOB = { title: 'Backend engineer', skills: [{ name: 'Databases', keywords: ['PostgreSQL'] }] };
const RESUME = { basics: { name: 'Amara Osei' }, title: 'Résumé', skills: [{ name: 'Python' }] };

test('a job description is told from a résumé of the same family, and from everything else', () => {
  expect(isJobText(JSON.stringify(JOB))).toBe(true);
  expect(isJobText(JSON.stringify(RESUME))).toBe(false);
  expect(isJobText('{"title": "Backend engineer"}')).toBe(false);
  expect(isJobText('[]')).toBe(false);
  expect(isJobText('Backend engineer wanted')).toBe(false);
});

test('what is wrong with a file is named', () => {
  const problemOf = (text: string) => {
    const target = readJobText(text, catalog);
    return target.ok ? null : target.error;
  };
  expect(problemOf(JSON.stringify(JOB))).toBeNull();
  expect(problemOf('Backend engineer wanted')).toBe('not-a-job');
  expect(problemOf('{"title": "Backend engineer", "skills": [')).toBe('not-json');
  expect(problemOf('[Remote] Backend engineer\nPython and Django')).toBeNull();
  expect(problemOf('[{"title": "Backend engineer"')).toBe('not-json');
  expect(problemOf('%PDF-1.7\nBackend engineer')).toBe('not-text');
  expect(problemOf('PK\u0003\u0004\0\0 word/document.xml')).toBe('not-text');
  expect(problemOf('{"name": "Amara"}')).toBe('not-a-job');
  expect(problemOf('{"title": "Florist", "skills": [{"name": "Roses"}]}')).toBe('nothing-asked');
});
