import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { ROLE_IDS } from '../../shared/catalog/skill-matrix.ts';
import type { Resume } from '../../shared/resume/resume.ts';
import { analyzeGaps } from '../../shared/scoring/analyze-gaps.ts';
import { PERSONA_FILES, type WholePersona } from '../support/persona-files.ts';
import { readFileAsResume, readSample, SAMPLES } from '../support/read-sample.ts';

const SAMPLE = 'backend-engineer';
const persona = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../scripts/samples', `${SAMPLE}.json`), 'utf8'),
) as WholePersona;
const formats = ['pdf', ...Object.keys(PERSONA_FILES)];
const catalog = builtInCatalog();
const resumes = new Map<string, Resume>();

function resumeOf(format: string): Resume {
  const resume = resumes.get(format);
  if (resume === undefined) throw new Error(`${format} was not read`);
  return resume;
}

beforeAll(async () => {
  for (const [format, write] of Object.entries(PERSONA_FILES)) {
    resumes.set(format, (await readFileAsResume(write(persona))).resume);
  }
  const sample = SAMPLES.find(({ id }) => id === SAMPLE);
  if (sample !== undefined) resumes.set('pdf', (await readSample(sample)).resume);
});

describe.each(formats)('a persona as %s', (format) => {
  test('is read as that format', () => {
    expect(resumeOf(format).document.format).toBe(format.replace('UTF-16 ', ''));
  });

  test.each(['work', 'projects', 'education'] as const)('has its entries of %s with their months', (part) => {
    const kind = { work: 'work', projects: 'project', education: 'education' }[part];
    const entries = resumeOf(format).entries.filter((entry) => entry.kind === kind);
    expect(
      entries.map(({ title, organization, start, end }) => ({ title, organization, start, end })),
    ).toEqual(
      persona[part].map(({ title, organization, start, end }) =>
        expect.objectContaining({ ...(kind === 'education' ? {} : { title, organization }), start, end }),
      ),
    );
  });

  test('has its contact', () => {
    expect(resumeOf(format).contact).toMatchObject({ name: persona.name, email: persona.contact[0] });
  });
});

test.each(ROLE_IDS)('readiness for %s differs by at most 2 points over the formats', (role) => {
  const scores = formats.flatMap((format) => {
    const { readiness } = analyzeGaps({ resume: resumeOf(format), role, catalog, asOf: '2026-01-01' });
    return readiness === null ? [] : [readiness.score];
  });
  expect(scores).toHaveLength(formats.length);
  expect(Math.max(...scores) - Math.min(...scores)).toBeLessThanOrEqual(2);
});
