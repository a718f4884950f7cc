import { expect, test } from 'vitest';
import { inferencePhrase, nameWithInference } from '../../../shared/report/inference.ts';
import { sampleReport } from '../../support/sample-report.ts';

const report = sampleReport();

test('an inferred depth names the skills that it comes from', () => {
  expect(inferencePhrase(report, ['python'])).toBe('inferred from FastAPI');
  expect(nameWithInference(report, 'Python', ['python'])).toBe('Python (inferred from FastAPI)');
});

test('several sources are joined, each once', () => {
  const skills = report.skills.map((skill) =>
    skill.id === 'python' ? { ...skill, inferredFrom: ['fastapi', 'pandas', 'redis'] } : skill,
  );
  expect(inferencePhrase({ ...report, skills }, ['python', 'python'])).toBe(
    'inferred from FastAPI, pandas and Redis',
  );
});

test('a depth that one skill reaches by its own lines is not inferred', () => {
  expect(inferencePhrase(report, ['python', 'fastapi'])).toBeNull();
  expect(inferencePhrase(report, [])).toBeNull();
  expect(nameWithInference(report, 'FastAPI', ['fastapi'])).toBe('FastAPI');
});
