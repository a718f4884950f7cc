import { beforeAll, describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { ROLE_IDS, type RoleId } from '../../shared/catalog/skill-matrix.ts';
import type { ParsedFile } from '../../shared/ipc/parse-contract.ts';
import { buildReport } from '../../shared/report/build-report.ts';
import type { HashedReport } from '../../shared/report/gap-report.ts';
import { renderJson } from '../../shared/report/render-json.ts';
import { analyzeGaps } from '../../shared/scoring/analyze-gaps.ts';
import { APP_VERSION } from '../support/app-version.ts';
import { expectGolden } from '../support/golden.ts';
import { personaOf, readSample, SAMPLES, type SampleFile } from '../support/read-sample.ts';

const AS_OF = '2026-01-01';
const LISTER = 'keyword-lister';
/** scoring.md 3.1: what listing every known skill and nothing else would reach. */
const LIST_CEILING: Readonly<Record<RoleId, number>> = {
  'python-developer': 41,
  'backend-engineer': 41,
  'platform-engineer': 36,
  'data-engineer': 39,
  'ml-engineer': 37,
  'full-stack-engineer': 37,
  'cross-functional-lead': 33,
};

const catalog = builtInCatalog();
const parsedFiles = new Map<string, ParsedFile>();

function parsedOf(sample: SampleFile): ParsedFile {
  const parsed = parsedFiles.get(sample.id);
  if (parsed === undefined) throw new Error(`${sample.file} was not read`);
  return parsed;
}

function reportOf(sample: SampleFile, role: RoleId): HashedReport {
  const parsed = parsedOf(sample);
  const analysis = analyzeGaps({ resume: parsed.resume, role, catalog, asOf: AS_OF });
  return buildReport({ analysis, parsed, fileName: sample.file, catalog, asOf: AS_OF, version: APP_VERSION });
}

function readinessOf(sample: SampleFile, role: RoleId): number {
  const { readiness } = reportOf(sample, role);
  if (readiness === null) throw new Error(`${sample.file} has no readiness`);
  return readiness.score;
}

beforeAll(async () => {
  for (const sample of SAMPLES) parsedFiles.set(sample.id, await readSample(sample));
});

test('there are five samples, in PDF and in Word', () => {
  expect(SAMPLES.map((sample) => sample.file.split('.').at(-1))).toEqual([
    'pdf',
    'docx',
    'pdf',
    'docx',
    'pdf',
  ]);
});

describe.each(SAMPLES)('$file', (sample) => {
  test('is read as its persona was written', () => {
    const { resume } = parsedOf(sample);
    const persona = personaOf(sample);
    const text = (span: { start: number; end: number }) =>
      // A line that ends in a hyphen inside a compound ("blue-" "green") goes on without a space.
      resume.document.text.slice(span.start, span.end).replace(/-\n/g, '-').replace(/\s+/g, ' ').trim();
    const read = (kind: string) =>
      resume.entries
        .filter((entry) => entry.kind === kind)
        .map((entry) => ({
          title: entry.title,
          start: entry.start,
          end: entry.end,
          bullets: entry.bullets.map(text),
        }));
    const written = (entries: typeof persona.work) =>
      entries.map(({ title, start, end, bullets }) => ({ title, start, end, bullets }));
    expect(read('work')).toEqual(written(persona.work));
    expect(read('project')).toEqual(written(persona.projects));
    expect(read('education')).toEqual(written(persona.education));
    expect(resume.contact).toMatchObject({ name: persona.name, email: persona.contact[0] });
    expect(
      resume.entries.filter((entry) => entry.kind === 'work').map((entry) => entry.organization),
    ).toEqual(persona.work.map((entry) => entry.organization));
    expect(resume.notices).toEqual([]);
  });

  test.each(ROLE_IDS)('gives the recorded result for %s', (role) => {
    expectGolden(`${sample.id}.${role}.json`, renderJson(reportOf(sample, role)));
  });
});

describe.each(ROLE_IDS)('for %s', (role) => {
  const lister = SAMPLES.find((sample) => sample.id === LISTER);
  if (lister === undefined) throw new Error('the keyword lister is not among the samples');

  test.each(SAMPLES.filter((sample) => sample.id !== LISTER))(
    'the keyword lister stands at least 15 points under $id',
    (sample) => {
      expect(readinessOf(sample, role) - readinessOf(lister, role)).toBeGreaterThanOrEqual(15);
    },
  );

  test('the keyword lister never passes the list ceiling', () => {
    expect(Math.round(readinessOf(lister, role))).toBeLessThanOrEqual(LIST_CEILING[role]);
  });
});
