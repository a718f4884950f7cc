// What each step of the way from a file to a gap list costs. Vitest prints the rates and, within this one
// group, how many times faster each step is than the slowest: ratios that hold on any machine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { parseResume } from '../../electron/parser/parse-resume.ts';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { ROLE_IDS } from '../../shared/catalog/skill-matrix.ts';
import { buildReport } from '../../shared/report/build-report.ts';
import { renderMarkdown } from '../../shared/report/render-markdown.ts';
import { assessRole } from '../../shared/scoring/assess-role.ts';
import { judgeResume } from '../../shared/scoring/judge-resume.ts';
import { APP_VERSION } from '../support/app-version.ts';
import { PDFJS_ASSETS, readFileAsResume } from '../support/read-sample.ts';

const AS_OF = '2026-01-01';
/** The largest sample: two pages of PDF. */
const SAMPLE = 'nadia-holm-backend.pdf';

const bytes = new Uint8Array(
  readFileSync(join(import.meta.dirname, '..', '..', 'resources', 'samples', SAMPLE)),
);
const catalog = builtInCatalog();
const parsed = await readFileAsResume(bytes);
const judgement = judgeResume({ resume: parsed.resume, catalog, asOf: AS_OF });
const analysis = assessRole(judgement, 'backend-engineer');
const report = buildReport({
  analysis,
  parsed,
  fileName: SAMPLE,
  catalog,
  asOf: AS_OF,
  version: APP_VERSION,
});

describe('the two-page sample, warm', () => {
  bench('read the PDF and find its structure', async () => {
    await parseResume(bytes.slice(), { assetsDir: PDFJS_ASSETS });
  });
  bench('judge the evidence', () => {
    judgeResume({ resume: parsed.resume, catalog, asOf: AS_OF });
  });
  bench('change the role', () => {
    assessRole(judgement, 'ml-engineer');
  });
  bench('compare all roles', () => {
    for (const role of ROLE_IDS) assessRole(judgement, role);
  });
  bench('build the report', () => {
    buildReport({ analysis, parsed, fileName: SAMPLE, catalog, asOf: AS_OF, version: APP_VERSION });
  });
  bench('render the report as Markdown', () => {
    renderMarkdown(report);
  });
});
