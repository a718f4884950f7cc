import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { renderCsv, renderCsvOfAll } from '../../../shared/report/render-csv.ts';
import { renderBatchJson, renderJson } from '../../../shared/report/render-json.ts';
import { hostileReport } from '../../support/hostile-report.ts';
import { ALL_HOSTILE, STEERING_CHARACTERS } from '../../support/hostile-strings.ts';
import { readReport } from '../../support/read-report.ts';
import { sampleReport } from '../../support/sample-report.ts';

describe('JSON', () => {
  test('has the contract’s keys in its order, two spaces and one line break at the end', () => {
    const json = renderJson(sampleReport());
    expect(json).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"generator": \{/);
    expect(json).toMatch(/\}\n$/);
    expect(Object.keys(JSON.parse(json))).toEqual([
      'schemaVersion',
      'generator',
      'asOf',
      'source',
      'reading',
      'role',
      'headline',
      'mentions',
      'skills',
      'competencies',
      'categories',
      'readiness',
      'fit',
      'gaps',
      'roadmap',
      'answers',
      'corrections',
      'resultHash',
    ]);
  });

  test('does not depend on the order in which a report’s keys were put', () => {
    const report = sampleReport();
    const reversed = sampleReport((content) => Object.fromEntries(Object.entries(content).reverse()));
    expect(renderJson(reversed)).toBe(renderJson(report));
  });

  test('keeps numbers unrounded', () => {
    expect(JSON.parse(renderJson(sampleReport())).readiness.score).toBe(73.76884422110552);
  });

  test('carries a hash that anybody can work out from the file', () => {
    const json = renderJson(sampleReport());
    expect(readReport(json)).toEqual(sampleReport());
    expect(() => readReport(json.replace('"asOf": "2026-01-01"', '"asOf": "2026-01-02"'))).toThrow('hash');
  });

  test('holds a failure in its place among several files', () => {
    const failed = {
      schemaVersion: 1 as const,
      source: { fileName: 'broken.pdf' },
      failure: { kind: 'CORRUPT' as const, message: 'It ends early.', hint: 'Export it again.' },
    };
    expect(JSON.parse(renderBatchJson({ results: [failed, sampleReport()] })).results).toEqual([
      failed,
      sampleReport(),
    ]);
  });

  test.each(ALL_HOSTILE)('comes back exactly with %j, and shows steering characters as escapes', (text) => {
    const report = hostileReport(text);
    const json = renderJson(report);
    expect(JSON.parse(json)).toEqual(report);
    expect(json).not.toMatch(STEERING_CHARACTERS);
  });
});

describe('CSV', () => {
  const rows = (csv: string) =>
    Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

  test('has a row for each gap', () => {
    const parsed = rows(renderCsv(sampleReport()));
    expect(parsed.map((row) => row.competency)).toEqual([
      'core.testing',
      'be.caching',
      'cl.containers',
      'co.reviews',
    ]);
    expect(parsed[0]).toEqual({
      file: 'amara-osei-v4.pdf',
      role: 'backend-engineer',
      as_of: '2026-01-01',
      readiness: '73.76884422110552',
      readiness_low: '66.2',
      readiness_high: '75.9',
      rank: '1',
      competency: 'core.testing',
      name: 'Testing practices',
      category: 'core',
      kind: 'Strengthen it',
      shown: '2',
      next: '3',
      priority: '44.8',
      readiness_gain: '3.0150753768844223',
      effort: 'Medium effort',
      quick_win: 'no',
      step: '1',
      places: 'page 1, line 7',
      if_done: 'Say in one line what you did for testing practices and what came of it',
      if_not: 'Add testing practices to one running project',
      done_when: 'A line names the work, its scope and its result',
      person: 'Amara Osei',
      role_name: 'Backend Engineer',
      category_name: 'Core Software Engineering',
      why: 'Testing practices carries what stands on top of it.',
      quotes: 'Fixed bugs and wrote some unit tests',
      quoted_from: 'Backend developer, Kestrel Freight',
      decision: '',
      asked: '',
      asked_not_shown: '',
      asked_not_compared: '',
      result_hash: sampleReport().resultHash,
    });
  });

  test('lines up the sentences of a gap, their places and the roles they are from, and says what was decided', () => {
    const report = sampleReport((content) => ({
      ...content,
      gaps: content.gaps.map((gap) => ({ ...gap, evidence: ['m4', 'm3', 'm2'] })),
      answers: [
        { competency: 'core.testing', answer: 'build', note: 'Two suites by May', targetDate: '2026-05-01' },
      ],
    }));
    const [first, second] = rows(renderCsv(report));
    expect(first).toMatchObject({
      quotes:
        'Added a Redis cache and two covering indexes; p95 fell from 900 to 210 ms | ' +
        'Fixed bugs and wrote some unit tests | Python, Django, Flask, FastAPI, Docker, pandas, Git',
      places: 'page 1, line 6; page 1, line 7; page 1, line 14',
      quoted_from: 'Backend developer, Kestrel Freight; Backend developer, Kestrel Freight; no role',
      decision: 'I’m building this, by 1 May 2026. Two suites by May.',
    });
    expect(second?.decision).toBe('');
  });

  test('says beside each gap what a job description asks, what of it is missing, and what was not compared', () => {
    const skill = (name: string, depth: number) => ({
      skill: name.toLowerCase(),
      name,
      words: name,
      asked: 2,
      depth,
      ruledOutBy: null,
    });
    const job = {
      skills: [skill('Kafka', 0), skill('Docker', 1), skill('Redis', 0)],
      notCompared: ['=Roses', 'A driving licence'],
    };
    const asked = { asked: 'Kafka; Docker; Redis', asked_not_shown: 'Kafka; Redis' };
    const [first] = rows(renderCsv(sampleReport((report) => ({ ...report, jobDescription: job }))));
    expect(first).toMatchObject({ ...asked, asked_not_compared: "'=Roses; A driving licence" });
    const complete = sampleReport((report) => ({ ...report, jobDescription: job, gaps: [], roadmap: [] }));
    expect(rows(renderCsv(complete))).toMatchObject([
      { ...asked, rank: '', person: 'Amara Osei', result_hash: complete.resultHash },
    ]);
  });

  test('puts several résumés under one heading, also one without gaps', () => {
    const complete = sampleReport((report) => ({ ...report, gaps: [], roadmap: [] }));
    const parsed = rows(renderCsvOfAll([complete, sampleReport()]));
    expect(parsed.map((row) => row.rank)).toEqual(['', '1', '2', '3', '4']);
  });

  test.each(ALL_HOSTILE)('keeps its columns and holds no formula with %j', (text) => {
    const parsed = rows(renderCsv(hostileReport(text)));
    expect(parsed).toHaveLength(4);
    const cells = parsed.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
  });
});
