import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gapReportSchema } from '../../../shared/report/gap-report.ts';
import { readReport } from '../../support/read-report.ts';
import { makeResumesFolder, plumb, RESUME } from '../../support/run-plumb.ts';

/** One white pixel. */
const LOGO = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==';
const { folder, at } = makeResumesFolder();

describe('analyze', () => {
  test('gives the result as JSON, the same each time, and nothing on standard error', async () => {
    const first = await plumb([
      'analyze',
      at('jane.txt'),
      '--role',
      'backend-engineer',
      '--as-of',
      '2026-01-01',
    ]);
    expect(first).toMatchObject({ code: 0, err: [] });
    expect(readReport(first.out)).toMatchObject({
      asOf: '2026-01-01',
      generator: { version: '9.9.9' },
      source: { fileName: 'jane.txt', format: 'text', pages: null },
      role: { id: 'backend-engineer' },
      reading: { contact: { name: 'Jane Doe', email: 'jane@example.org' } },
    });
    const again = await plumb([
      'analyze',
      at('jane.txt'),
      '--role',
      'backend-engineer',
      '--as-of',
      '2026-01-01',
    ]);
    expect(again.out).toBe(first.out);
  });

  test('takes today, and the general role, when nothing else is said', async () => {
    const { out } = await plumb(['analyze', at('jane.txt')]);
    expect(JSON.parse(out)).toMatchObject({ asOf: '2026-02-03', role: { id: 'python-developer' } });
  });

  test('reads standard input', async () => {
    const { code, out } = await plumb(['analyze', '-']);
    expect(code).toBe(0);
    expect(JSON.parse(out).source.fileName).toBe('standard-input');
  });

  test('prints a table on a terminal', async () => {
    const { out } = await plumb(['analyze', at('jane.txt')], { isTerminal: true });
    expect(out).toMatch(/^Where Jane’s résumé stands\n/);
  });

  test('puts the text in, and hides what is to be hidden', async () => {
    const { out } = await plumb(['analyze', at('jane.txt'), '--include-text', '--mask', 'contact,name']);
    expect(gapReportSchema.parse(JSON.parse(out)).text).toContain('Built REST APIs in FastAPI');
    expect(out).not.toMatch(/\bjane\b|\bdoe\b|example\.org/i);
  });

  test.each([
    ['md', /^# Where Jane’s résumé stands\n/],
    ['html', /^<!doctype html>/],
    ['csv', /^file,role,as_of,/],
    ['docx', /^PK/],
    ['pdf', /^%PDF-printed/],
    ['text', /^Where Jane’s résumé stands\n/],
  ])('renders %s', async (format, start) => {
    const { code, out } = await plumb(['analyze', at('jane.txt'), '--format', format]);
    expect(code).toBe(0);
    expect(out).toMatch(start);
  });

  test('writes a file and nothing else', async () => {
    const { code, out } = await plumb(['analyze', at('jane.txt'), '--format', 'md', '-o', at('report.md')]);
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(at('report.md'), 'utf8')).toMatch(/^# Where Jane’s résumé stands\n/);
  });

  test('writes one file for each résumé into a folder, never one over another', async () => {
    const into = mkdtempSync(join(folder, 'out-'));
    const { code } = await plumb([
      'analyze',
      at('jane.txt'),
      at('jane.txt'),
      '--format',
      'html',
      '--as-of',
      '2026-01-01',
      '-o',
      into,
    ]);
    expect(code).toBe(0);
    expect(readdirSync(into).sort()).toEqual([
      'Jane-Doe_Python-Developer_2026-01-01.html',
      'Jane-Doe_Python-Developer_2026-01-01_2.html',
    ]);
  });

  test.each(['json', 'csv', 'md', 'html', 'docx', 'pdf'])(
    'writes reports as %s into a folder and nowhere else, whatever the files are called',
    async (format) => {
      const into = mkdtempSync(join(folder, 'into-'));
      const hostile = ['..%2f$(touch x);"<b>&.txt', '-rf.txt', 'CON.txt'].map(at);
      for (const file of hostile) writeFileSync(file, RESUME);
      const before = readdirSync(folder);
      const words = ['analyze', ...hostile, '--as-of', '2026-01-01', '--format', format, '-o', into];
      expect((await plumb(words)).code).toBe(0);
      expect(readdirSync(into).sort()).toEqual(
        ['', '_2', '_3'].map((number) => `Jane-Doe_Python-Developer_2026-01-01${number}.${format}`).sort(),
      );
      expect(readdirSync(folder)).toEqual(before);
    },
  );

  test('hides contact details in what is handed to people, unless told otherwise', async () => {
    const words = ['analyze', at('jane.txt'), '--include-text', '--format'];
    for (const format of ['md', 'html']) {
      expect((await plumb([...words, format])).out).not.toContain('jane@example.org');
    }
    expect((await plumb([...words, 'json'])).out).toContain('jane@example.org');
    expect((await plumb([...words, 'json', '--mask', 'contact'])).out).not.toContain('jane@example.org');
    const shown = await plumb(['analyze', at('contact.txt'), '--format', 'md', '--mask', 'none']);
    expect(shown.out).toContain('jane&#64;example.org');
    expect((await plumb(['analyze', at('contact.txt'), '--format', 'md'])).out).not.toContain('jane&#64;');
  });

  test('gives a panel no total in any format, under a name of its own', async () => {
    const words = ['analyze', at('jane.txt'), '--variant', 'panel', '--as-of', '2026-01-01'];
    const report = readReport((await plumb(words)).out);
    expect(report).toMatchObject({ readiness: null, fit: [], withheld: 'totals' });
    for (const format of ['md', 'html', 'text', 'csv']) {
      const { out } = await plumb([...words, '--format', format]);
      expect(out).not.toMatch(/\d+ of 100/);
      expect(out).not.toContain('Too little of the document');
    }
    const csv = (await plumb([...words, '--format', 'csv'])).out.split('\r\n')[1];
    expect(csv).toMatch(/^jane\.txt,python-developer,2026-01-01,,,,1,/);
    const into = mkdtempSync(join(folder, 'panel-'));
    await plumb([...words, '--format', 'md', '-o', into]);
    expect(readdirSync(into)).toEqual(['Jane-Doe_Python-Developer_Panel_2026-01-01.md']);
  });

  test('puts the letterhead on what is handed over', async () => {
    writeFileSync(at('logo.png'), Buffer.from(LOGO, 'base64'));
    const { out } = await plumb([
      ...['analyze', at('jane.txt'), '--format', 'html', '--prepared-by', 'R. Lindqvist'],
      ...['--note', 'For Friday.', '--logo', at('logo.png')],
    ]);
    expect(out).toContain('Prepared by R. Lindqvist');
    expect(out).toContain('For Friday.');
    expect(out).toContain(`src="data:image/png;base64,${LOGO}"`);
  });

  test('refuses a logo that is none', async () => {
    const { code, err } = await plumb(['analyze', at('jane.txt'), '--logo', at('jane.txt')]);
    expect([code, err]).toEqual([2, [`The logo ${at('jane.txt')} is not a PNG or JPEG picture.`]]);
  });

  test('names the place when it cannot write', async () => {
    const { code, err } = await plumb(['analyze', at('jane.txt'), '-o', at('absent/report.json')]);
    expect(code).toBe(70);
    expect(err.join(' ')).toContain('There is no folder');
    expect(existsSync(at('absent'))).toBe(false);
  });

  test('passes on why a PDF could not be printed', async () => {
    const { code, err } = await plumb(
      ['analyze', at('jane.txt'), '--format', 'pdf', '-o', at('report.pdf')],
      {
        printPdf: () =>
          Promise.resolve({ ok: false, error: { kind: 'PRINT_FAILED', message: 'No runtime.' } }),
      },
    );
    expect([code, err]).toEqual([70, ['No runtime.']]);
    expect(existsSync(at('report.pdf'))).toBe(false);
  });
});
