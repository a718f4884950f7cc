import { resolve } from 'node:path';
import { StandardFonts } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import '../../../electron/parser/pdfjs-polyfills.ts';
import { readDocument } from '../../../electron/parser/read-document.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import type { Resume } from '../../../shared/resume/resume.ts';
import { makePdf } from '../../support/make-pdf.ts';
import { bulletsOf, entriesOf } from './outline.ts';

const assetsDir = resolve(import.meta.dirname, '../../../node_modules/pdfjs-dist');
const LEFT = 60;
const SIZE = 10.5;
const LEADING = 14;

/** The résumé in a PDF whose lines are set with even leading; two spaces in front stand for `hang` points. */
async function typed(font: StandardFonts, hang: number, lines: readonly string[]): Promise<Resume> {
  const bytes = await makePdf(async ({ document, addPage }) => {
    const page = addPage();
    const face = await document.embedFont(font);
    for (const [index, line] of lines.entries()) {
      const x = LEFT + (line.startsWith('  ') ? hang : 0);
      page.drawText(line.trim(), { x, y: 780 - index * LEADING, size: SIZE, font: face });
    }
  });
  const reading = await readDocument(bytes, { assetsDir });
  if (!reading.ok) throw new Error(reading.error.message);
  return buildResume(reading.value.value, []);
}

const jobs = (mark: string, indent: string) => [
  'Jo Park',
  'jo@example.org',
  '',
  'EXPERIENCE',
  'Redis Labs, London',
  'Staff Engineer | Apr 2022 - now',
  `${mark} Designed the billing pipeline in Python and Airflow for the whole company and all of its tenants, cutting`,
  `${indent}the nightly run from 6 h to 50 min.`,
  'Senior Engineer | Jan 2019 - Mar 2022',
  `${mark} Built FastAPI services for usage metering, 3,000 requests per second, and kept them alive over the years,`,
  `${indent}p99 under 80 ms.`,
  'Engineer | 09/2017 - 12/2018',
  `${mark} Maintained Django admin pages.`,
];

describe.each([StandardFonts.TimesRoman, StandardFonts.Helvetica])('%s', (font) => {
  describe.each(['-', '•'])('with "%s" typed flush with the roles', (mark) => {
    test.each([
      ['flush', ''],
      ['hanging', '  '],
    ])('and %s lines under it, each role is a job', async (_, indent) => {
      const resume = await typed(font, 0.6 * SIZE, jobs(mark, indent));
      expect(entriesOf(resume)).toEqual([
        'Staff Engineer | Redis Labs | 2022-04..present',
        'Senior Engineer | Redis Labs | 2019-01..2022-03',
        'Engineer | Redis Labs | 2017-09..2018-12',
      ]);
      expect(bulletsOf(resume).map((items) => items.length)).toEqual([1, 1, 1]);
    });
  });
});

test('a role under a list item opens a job even as far in as the item', async () => {
  const lines = jobs('-', '  ').map((line) => line.replace(/^Senior/u, '  Senior'));
  const resume = await typed(StandardFonts.TimesRoman, 0.6 * SIZE, lines);
  expect(entriesOf(resume)).toHaveLength(3);
});

test('an employer over a role, both flush with the list items, opens a job', async () => {
  const resume = await typed(StandardFonts.TimesRoman, 0, [
    'Jo Park',
    '',
    'EXPERIENCE',
    'Redis Labs, London',
    'Engineer | 09/2017 - 12/2018',
    '- Maintained Django admin pages and PostgreSQL reports.',
    'Snowflake Bakery Ltd, Bath',
    'Baker (part-time), 2015 - 2017',
    '- Baked bread.',
  ]);
  expect(entriesOf(resume)).toEqual([
    'Engineer | Redis Labs | 2017-09..2018-12',
    'Baker (part-time) | Snowflake Bakery Ltd | ~2015-01..~2017-12',
  ]);
});

test.each([
  ['the large and old on-', 'premise clusters that the company ran from 2015 to 2019 in Frankfurt'],
  ['the large and the old', 'clusters that the company ran in its own cellar until the year 2019'],
  ['the lot to the so-called', 'Frankfurt region in 2019'],
])('a list item goes on under itself with a year in it: "%s"', async (end, rest) => {
  const first = `- Moved every service of the billing pipeline with all of its data and reports away from ${end}`;
  for (const indent of ['', '  ']) {
    const resume = await typed(StandardFonts.TimesRoman, 0.6 * SIZE, [
      'Jo Park',
      '',
      'EXPERIENCE',
      'Redis Labs, London',
      'Engineer | 09/2017 - 12/2018',
      first,
      `${indent}${rest}`,
      '- Maintained Django admin pages.',
    ]);
    expect(bulletsOf(resume)).toEqual([[`${first.slice(2)} / ${rest}`, 'Maintained Django admin pages.']]);
  }
});
