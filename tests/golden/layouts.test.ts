import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseResume } from '../../electron/parser/parse-resume.ts';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { ROLE_IDS } from '../../shared/catalog/skill-matrix.ts';
import type { Resume } from '../../shared/resume/resume.ts';
import { analyzeGaps } from '../../shared/scoring/analyze-gaps.ts';
import { oneColumnPdf, TRAPS, tableDocx, twoColumnPdf } from '../support/trap-resume.ts';

const ASSETS = join(import.meta.dirname, '..', '..', 'node_modules', 'pdfjs-dist');
const LAYOUTS = {
  'one column': oneColumnPdf,
  'two columns, written column by column': () => twoColumnPdf('columns'),
  'two columns, written row by row': () => twoColumnPdf('rows'),
  'a Word table': tableDocx,
};

const catalog = builtInCatalog();
const resumes = new Map<string, Resume>();

function resumeOf(layout: string): Resume {
  const resume = resumes.get(layout);
  if (resume === undefined) throw new Error(`${layout} was not read`);
  return resume;
}

function analyze(layout: string, role: (typeof ROLE_IDS)[number] = 'backend-engineer') {
  return analyzeGaps({ resume: resumeOf(layout), role, catalog, asOf: '2026-01-01' });
}

beforeAll(async () => {
  for (const [layout, make] of Object.entries(LAYOUTS)) {
    const outcome = await parseResume(await make(), { assetsDir: ASSETS });
    if (!outcome.ok) throw new Error(`${layout}: ${outcome.error.message}`);
    resumes.set(layout, outcome.value.resume);
  }
});

describe.each(Object.keys(LAYOUTS))('the same résumé in %s', (layout) => {
  test('has both jobs with their employers and months', () => {
    const jobs = resumeOf(layout).entries.filter((entry) => entry.kind === 'work');
    expect(jobs.map(({ title, organization, start, end }) => ({ title, organization, start, end }))).toEqual([
      { title: 'Backend Developer', organization: 'Spark Logistics', start: '2020-03', end: 'present' },
      { title: 'Software Developer', organization: 'Go Travel', start: '2016-01', end: '2020-02' },
    ]);
  });

  test('credits none of the five traps', () => {
    const { mentions, skills } = analyze(layout);
    const counted = new Set(mentions.filter((mention) => mention.counted).map((mention) => mention.skill));
    expect(TRAPS.filter((skill) => counted.has(skill))).toEqual([]);
    expect(skills.filter((skill) => TRAPS.some((trap) => trap === skill.id) && skill.depth > 0)).toEqual([]);
  });

  test('credits what the same sentences do claim', () => {
    const counted = new Set(
      analyze(layout)
        .mentions.filter((mention) => mention.counted)
        .map((mention) => mention.skill),
    );
    expect(
      ['django', 'flask', 'postgresql', 'pytest', 'python'].filter((skill) => !counted.has(skill)),
    ).toEqual([]);
  });
});

test.each(ROLE_IDS)('readiness for %s differs by at most 2 points over the four layouts', (role) => {
  const scores = Object.keys(LAYOUTS).map((layout) => analyze(layout, role).readiness?.score);
  const known = scores.filter((score) => score !== undefined);
  expect(known).toHaveLength(4);
  expect(Math.max(...known) - Math.min(...known)).toBeLessThanOrEqual(2);
});
