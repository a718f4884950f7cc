import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { buildReport } from '../../shared/report/build-report.ts';
import { renderJson } from '../../shared/report/render-json.ts';
import { analyzeGaps } from '../../shared/scoring/analyze-gaps.ts';
import { APP_VERSION } from '../support/app-version.ts';
import { expectGolden } from '../support/golden.ts';
import { readFileAsResume } from '../support/read-sample.ts';

const AS_OF = '2026-01-01';
const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, 'worked-example.txt')));

test('the worked example of the scoring document, as text through the whole pipeline, gives the recorded result', async () => {
  const parsed = await readFileAsResume(bytes);
  const catalog = builtInCatalog();
  const analysis = analyzeGaps({ resume: parsed.resume, role: 'backend-engineer', catalog, asOf: AS_OF });
  expect(analysis.readiness).not.toBeNull();
  const report = buildReport({
    analysis,
    parsed,
    fileName: 'worked-example.txt',
    catalog,
    asOf: AS_OF,
    version: APP_VERSION,
    includeText: true,
  });
  expectGolden('worked-example.json', renderJson(report));
});
