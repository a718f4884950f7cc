import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CliContext } from '../../../electron/cli/cli-context.ts';
import { runCli } from '../../../electron/cli/run-cli.ts';
import { parseResume } from '../../../electron/parser/parse-resume.ts';
import { withoutText } from '../../../shared/base/failure.ts';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import type { OcrChoice } from '../../../shared/ipc/parse-contract.ts';
import { failedReportSchema, gapReportSchema } from '../../../shared/report/gap-report.ts';
import { roleComparisonSchema } from '../../../shared/report/role-comparison.ts';
import { readReport } from '../../support/read-report.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const RESUME = `Jane Doe
jane@example.org

Experience

Python Developer, Acme, Jan 2020 - Dec 2023
- Built REST APIs in FastAPI for 2 million users in production, cutting latency by 40%
- Wrote pytest unit tests for the payment service

Skills
Python, Docker
`;

/** One white pixel. */
const LOGO = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumb-test-'));
  writeFileSync(join(folder, 'jane.txt'), RESUME);
  writeFileSync(
    join(folder, 'contact.txt'),
    RESUME.replace('payment service', 'payment service; ask jane@example.org'),
  );
  writeFileSync(join(folder, 'empty.pdf'), '');
  writeFileSync(join(folder, 'broken.pdf'), '%PDF-1.7\n%%EOF');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function at(name: string): string {
  return join(folder, name);
}

/** Runs a command line as a shell would, with nothing of the machine but files. */
async function plumb(argv: readonly string[], change: Partial<CliContext> = {}) {
  const out: Uint8Array[] = [];
  const err: string[] = [];
  const code = await runCli(argv, {
    isTerminal: false,
    version: '9.9.9',
    catalog: builtInCatalog(),
    fontsDir: join(ROOT, 'node_modules', '@fontsource', 'inter', 'files'),
    today: () => '2026-02-03',
    write: (data) => out.push(typeof data === 'string' ? new TextEncoder().encode(data) : data),
    tell: (line) => err.push(line),
    readStandardInput: () => Promise.resolve(new TextEncoder().encode(RESUME)),
    parse: (bytes) => parseResume(bytes, { assetsDir: join(ROOT, 'node_modules', 'pdfjs-dist') }),
    printPdf: () => Promise.resolve({ ok: true, value: new TextEncoder().encode('%PDF-printed') }),
    ...change,
  });
  return { code, bytes: Buffer.concat(out), out: Buffer.concat(out).toString('utf8'), err };
}

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
    expect(err.join(' ')).toContain('is not there any more');
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

describe('files that cannot be read', () => {
  test('one alone ends with 4, its failure as JSON and in words', async () => {
    const { code, out, err } = await plumb(['analyze', at('absent.pdf')]);
    expect(code).toBe(4);
    expect(failedReportSchema.parse(JSON.parse(out))).toMatchObject({
      source: { fileName: 'absent.pdf' },
      failure: { kind: 'NOT_FOUND' },
    });
    expect(err).toEqual([expect.stringMatching(/^absent\.pdf: There is no such file\./)]);
  });

  test('a folder is named as one', async () => {
    const { code, err } = await plumb(['analyze', folder]);
    expect(code).toBe(4);
    expect(err).toEqual([
      expect.stringMatching(/: This is a folder or a device, not a file\. Name the résumé files themselves/),
    ]);
  });

  test('some among others end with 3, each in its place', async () => {
    const { code, out } = await plumb(['analyze', at('empty.pdf'), at('jane.txt'), at('broken.pdf'), folder]);
    expect(code).toBe(3);
    const { results } = JSON.parse(out) as { results: readonly { failure?: { kind: string } }[] };
    expect(results.map((result) => result.failure?.kind ?? 'read')).toEqual([
      'EMPTY',
      'read',
      'CORRUPT',
      'NOT_A_FILE',
    ]);
  });

  test('all of several end with 4, and other formats stay silent on standard output', async () => {
    const { code, out, err } = await plumb(['analyze', at('empty.pdf'), at('absent.pdf'), '--format', 'md']);
    expect([code, out, err.length]).toEqual([4, '', 2]);
  });

  test('a name cannot steer the terminal', async () => {
    const { err } = await plumb(['analyze', at('\u001b[31m\u202efdp.exe')]);
    expect(err.join('')).toMatch(/^\[31mfdp\.exe: /);
  });

  test('empty standard input is an empty file', async () => {
    const { code, out } = await plumb(['analyze', '-'], {
      readStandardInput: () => Promise.resolve(new Uint8Array()),
    });
    expect(code).toBe(4);
    expect(JSON.parse(out).failure.kind).toBe('EMPTY');
  });

  test('a scan is not recognised unasked, and says how to ask', async () => {
    const asked: OcrChoice[] = [];
    const scan: Partial<CliContext> = {
      parse: (_bytes, ocr) => {
        asked.push(ocr);
        return Promise.resolve({ ok: false, error: withoutText(2) });
      },
    };
    const { code, out, err } = await plumb(['analyze', at('jane.txt')], scan);
    const { hint, ...failure } = withoutText(2);
    const asksFor = `${hint} Or recognise its text with --ocr auto.`;
    expect([code, JSON.parse(out).failure]).toEqual([4, { ...failure, hint: asksFor }]);
    expect(err.join('')).toMatch(/--ocr auto\.$/);
    for (const command of ['analyze', 'compare']) {
      const told = await plumb([command, at('jane.txt'), '--ocr', 'auto'], scan);
      expect(told.err.join('') + told.out).not.toContain('--ocr');
    }
    await plumb(['analyze', at('jane.txt'), '--ocr', 'always'], scan);
    expect(asked).toEqual(['never', 'auto', 'auto', 'always']);
  });

  test('a file that holds nothing to recognise is not sent to recognition', async () => {
    const blank: Partial<CliContext> = {
      parse: () => Promise.resolve({ ok: false, error: withoutText(0) }),
    };
    expect((await plumb(['analyze', at('jane.txt')], blank)).err.join('')).not.toContain('--ocr');
  });

  test('each page that is recognised is told on standard error', async () => {
    const { err, code } = await plumb(['analyze', at('jane.txt'), '--ocr', 'auto'], {
      parse: (bytes, _ocr, onPage) => {
        onPage(1, 2);
        onPage(2, 2);
        return parseResume(bytes, { assetsDir: '' });
      },
    });
    expect([code, err]).toEqual([
      0,
      ['jane.txt: recognising the text of page 1 of 2.', 'jane.txt: recognising the text of page 2 of 2.'],
    ]);
  });
});

describe('a wrong command line', () => {
  test.each([
    [[], 'Say what to do: analyze, compare, convert, roles or schema.'],
    [['analyse', 'x.pdf'], 'There is no command “analyse”.'],
    [['analyze'], 'analyze needs a file, or - for standard input.'],
    [['analyze', '-', '-'], '- can be given once.'],
    [['analyze', 'x.pdf', '--bogus'], "Unknown option '--bogus'."],
    [
      ['analyze', 'x.pdf', '--format', 'rtf'],
      '--format takes json, text, md, html, csv, docx, pdf; not “rtf”.',
    ],
    [['analyze', 'x.pdf', '--as-of', '2026-02-30'], '--as-of needs a day like 2026-01-31, not “2026-02-30”.'],
    [['analyze', 'x.pdf', '--mask', 'name,age'], '--mask takes name and contact, or none; not “age”.'],
    [['analyze', 'x.pdf', '--variant', 'boss'], '--variant takes client, myself, panel; not “boss”.'],
    [
      ['analyze', 'x.pdf', '--prepared-by', 'x'.repeat(121)],
      '--prepared-by takes up to 120 letters, --note up to 1000.',
    ],
    [['analyze', 'x.pdf', '--ocr', 'yes'], '--ocr takes auto, never, always; not “yes”.'],
    [
      ['analyze', 'x.pdf', 'y.pdf', '--format', 'html'],
      'Several files as html need an existing folder: -o FOLDER.',
    ],
    [['compare'], 'compare needs one file, or - for standard input.'],
    [['compare', 'x.pdf', '--format', 'csv'], '--format takes json, text; not “csv”.'],
    [['compare', 'x.pdf', '--role', 'ml-engineer'], '--role does not belong to this command.'],
    [['roles', 'all'], 'roles takes no argument.'],
    [['schema'], 'schema needs report or matrix.'],
    [['schema', 'settings'], 'schema needs report or matrix.'],
  ])('%j ends with 2 and one sentence', async (argv, sentence) => {
    const { code, out, err } = await plumb(argv);
    expect([code, out, err[0]]).toEqual([2, '', sentence]);
  });

  test('names the roles there are', async () => {
    const { code, err } = await plumb(['analyze', 'x.pdf', '--role', 'plumber']);
    expect(code).toBe(2);
    expect(err[0]).toMatch(/^--role takes python-developer, backend-engineer, .*; not “plumber”\.$/);
  });

  test('does not throw a document at a screen', async () => {
    const { code } = await plumb(['analyze', at('jane.txt'), '--format', 'docx'], { isTerminal: true });
    expect(code).toBe(2);
  });
});

describe('a job description', () => {
  const JOB = {
    title: 'API developer',
    skills: [{ name: 'Django REST Framework', level: 'Advanced' }, { name: 'Docker' }],
  };

  test('is held against in place of a role, and named as one in every format', async () => {
    writeFileSync(at('job.json'), JSON.stringify(JOB));
    const words = ['analyze', at('jane.txt'), '--job', at('job.json')];
    const { code, out } = await plumb(words);
    expect(code).toBe(0);
    const report = gapReportSchema.parse(JSON.parse(out));
    expect(report.role).toEqual({ id: 'job-description', name: 'API developer (job description)' });
    expect(report.categories.map(({ id, required }) => [id, required?.required, required?.source])).toEqual([
      ['core', undefined, undefined],
      // The framework asks for building APIs alone, at its own level.
      ['backend', 3, 'job'],
      ['data', undefined, undefined],
      ['cloud', 2, 'job'],
      ['collab', undefined, undefined],
    ]);
    const markdown = (await plumb([...words, '--format', 'md'])).out;
    expect(markdown).toContain('Target: API developer (job description)');
    expect(markdown).toMatch(/Backend & API Architecture \| 3\.0 \| Building APIs \| Job description \|/);
  });

  test('hides no skill that it asks: what the résumé denies, what it shows, and what nobody can compare', async () => {
    // The containers below lift cloud to what it needs, so that no category falls short.
    writeFileSync(
      at('denies.txt'),
      RESUME.replace(
        '- Wrote',
        '- I have no Kubernetes in production of my own.\n- Deployed the service in Docker containers\n- Wrote',
      ),
    );
    writeFileSync(
      at('asks.json'),
      JSON.stringify({
        title: 'Platform developer',
        skills: [
          { name: 'Docker' },
          { name: 'Kubernetes in production', level: 'Basic' },
          { name: 'Other', keywords: ['<b>Roses</b>'] },
        ],
      }),
    );
    const words = ['analyze', at('denies.txt'), '--job', at('asks.json'), '--format'];
    const report = gapReportSchema.parse(JSON.parse((await plumb([...words, 'json'])).out));
    expect(report.jobDescription?.skills.map(({ skill, asked }) => [skill, asked])).toEqual([
      ['kubernetes', 1],
      ['docker', 2],
    ]);
    const headline = '1 of 2 skills that the job description names is not shown';
    const denied = 'Not shown, ruled out by the résumé’s own words (line 8)';
    const text = (await plumb([...words, 'text'])).out.replace(/\s+/gu, ' ');
    const markdown = (await plumb([...words, 'md'])).out;
    const html = (await plumb([...words, 'html'])).out;
    const panel = (await plumb([...words, 'md', '--variant', 'panel'])).out;
    for (const each of [text, markdown, html, panel]) {
      expect(each).toContain('What the job description asks for');
      expect(each).toContain(denied);
      expect(each).not.toContain('Every required depth is shown');
    }
    for (const each of [text, markdown, html]) expect(each).toContain(headline);
    expect(markdown).toContain(`| Kubernetes | “Kubernetes in production” | Named | ${denied} |`);
    expect(text).toContain('“<b>Roses</b>”');
    expect(html).toContain('“&lt;b&gt;Roses&lt;/b&gt;”');
    expect((await plumb([...words, 'docx'])).code).toBe(0);
  });

  test('may be an advert in its own words', async () => {
    writeFileSync(at('advert.txt'), 'Wanted\n\nRequirements:\n- Kubernetes\n- FastAPI would be a plus');
    const { code, out } = await plumb(['analyze', at('jane.txt'), '--job', at('advert.txt')]);
    expect(code).toBe(0);
    const { role, jobDescription } = gapReportSchema.parse(JSON.parse(out));
    expect(role.name).toBe('Wanted (job description)');
    expect(jobDescription?.skills.map(({ skill, asked }) => [skill, asked])).toEqual([
      ['kubernetes', 2],
      ['fastapi', 1],
    ]);
  });

  test('is not met by a list of its words, and its gaps are what it asks', async () => {
    writeFileSync(
      at('list.txt'),
      RESUME.replace(/- .*/gu, '').concat('\nSkills\nDocker, Kafka, Terraform, Redis\n'),
    );
    const job = { title: 'Platform developer', skills: [{ name: 'Docker' }, { name: 'Kafka' }] };
    writeFileSync(at('two.json'), JSON.stringify(job));
    const { out } = await plumb(['analyze', at('list.txt'), '--job', at('two.json')]);
    const { readiness, gaps } = gapReportSchema.parse(JSON.parse(out));
    // Both are named, 1, and asked at 2.
    expect(readiness?.score).toBe(50);
    expect(gaps.map(({ name }) => name).sort()).toEqual(['Containerization', 'Queues and messaging']);
  });

  test.each([
    ['none.json', '{"name":"x"}', 'is not a job description: it needs a title'],
    [
      'roses.json',
      '{"title":"Gardener","skills":[{"name":"Roses"}]}',
      'names no skill that the matrix rates',
    ],
    ['text.json', '{"title": "Gardener', 'breaks off or is damaged. --job takes'],
    ['gone.json', null, 'could not be read (NOT_FOUND).'],
    ['long.json', ' '.repeat(1024 * 1024 + 1), 'is larger than 1 MB. --job takes a job advert'],
  ])('%s is refused with the reason', async (name, content, reason) => {
    if (content !== null) writeFileSync(at(name), content);
    const { code, out, err } = await plumb(['analyze', at('jane.txt'), '--job', at(name)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err[0]).toContain(reason);
  });

  test('stands before the roles when they are compared', async () => {
    const title = 'API developer for a very long name of a team';
    writeFileSync(at('long-title.json'), JSON.stringify({ ...JOB, title }));
    const words = ['compare', at('jane.txt'), '--job', at('long-title.json'), '--as-of', '2026-01-01'];
    const { roles, closest } = roleComparisonSchema.parse(JSON.parse((await plumb(words)).out));
    const alone = ['compare', at('jane.txt'), '--as-of', '2026-01-01'];
    const without = roleComparisonSchema.parse(JSON.parse((await plumb(alone)).out));
    const analyzed = ['analyze', ...words.slice(1)];
    const report = gapReportSchema.parse(JSON.parse((await plumb(analyzed)).out));
    expect(roles[0]).toMatchObject({ id: 'job-description', readiness: report.readiness });
    expect({ roles: roles.slice(1), closest }).toEqual({ roles: without.roles, closest: without.closest });
    const lines = (await plumb([...words, '--format', 'text'])).out.split('\n');
    expect(lines[0]).toBe('jane.txt against the job description and every role, as of 2026-01-01');
    // The columns stand under one another, so the name is cut.
    expect(lines[3]).toMatch(/^API developer for a ve… {8,}\d+ /);
    expect(lines[3]?.length).toBe(lines[4]?.length);
  });

  test('that cannot be used stops a comparison with the reason', async () => {
    const words = ['compare', at('jane.txt'), '--job', at('none.json')];
    expect(await plumb(words)).toMatchObject({ code: 2, out: '' });
  });

  test('and a role exclude each other', async () => {
    const words = ['analyze', at('jane.txt'), '--job', at('job.json'), '--role', 'ml-engineer'];
    expect((await plumb(words)).err[0]).toBe('Give --role or --job, not both.');
  });
});

describe('another matrix', () => {
  test('is used, and named in the result', async () => {
    const { matrix } = builtInCatalog();
    writeFileSync(at('other.json'), JSON.stringify({ ...matrix, id: 'mine', name: 'Mine' }));
    const { code, out } = await plumb(['analyze', at('jane.txt'), '--matrix', at('other.json')]);
    expect(code).toBe(0);
    const { generator } = gapReportSchema.parse(JSON.parse(out));
    expect(generator.matrix).toMatchObject({ id: 'mine', name: 'Mine' });
    expect(generator.matrix.hash).not.toBe(builtInCatalog().hashes.matrix);
  });

  test('that is none, or contradicts itself, is refused with the reason', async () => {
    const { matrix } = builtInCatalog();
    writeFileSync(at('none.json'), '{"id":1}');
    writeFileSync(at('short.json'), JSON.stringify({ ...matrix, categories: matrix.categories.slice(1) }));
    const none = await plumb(['analyze', at('jane.txt'), '--matrix', at('none.json')]);
    const short = await plumb(['analyze', at('jane.txt'), '--matrix', at('short.json')]);
    expect([none.code, short.code]).toEqual([2, 2]);
    expect(none.err[0]).toContain('is not a skill matrix');
    expect(short.err[0]).toContain('Category core is missing from the matrix.');
  });
});

describe('compare', () => {
  test('puts every role side by side', async () => {
    const { code, out } = await plumb(['compare', at('jane.txt'), '--as-of', '2026-01-01']);
    expect(code).toBe(0);
    const comparison = roleComparisonSchema.parse(JSON.parse(out));
    expect(comparison.roles.map((role) => role.id)).toEqual(
      builtInCatalog().matrix.roles.map((role) => role.id),
    );
    expect(comparison.closest).toBe('backend-engineer');
    const alone = await plumb(['analyze', at('jane.txt'), '--role', 'ml-engineer', '--as-of', '2026-01-01']);
    const ml = comparison.roles.find((role) => role.id === 'ml-engineer');
    expect(ml?.readiness).toEqual(gapReportSchema.parse(JSON.parse(alone.out)).readiness);
  });

  test('prints a line for each role, within 100 columns', async () => {
    const { out } = await plumb(['compare', at('jane.txt'), '--format', 'text']);
    expect(out.split('\n').filter((line) => [...line].length > 100)).toEqual([]);
    expect(out).toMatch(/^Full-stack Engineer +\d+ /m);
    expect(out).toContain('Closest, going only by the skills that tell the roles apart: Backend Engineer.');
  });

  test('ends with 4 when the file cannot be read', async () => {
    expect((await plumb(['compare', at('empty.pdf')])).code).toBe(4);
  });
});

describe('convert', () => {
  test('gives what was read as JSON Resume, with everything unless told otherwise', async () => {
    const { code, out, err } = await plumb(['convert', at('jane.txt')]);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(JSON.parse(out)).toMatchObject({
      basics: { name: 'Jane Doe', email: 'jane@example.org' },
      work: [{ name: 'Acme', position: 'Python Developer', startDate: '2020-01', endDate: '2023-12' }],
      skills: [{ name: 'Skills', keywords: ['Python', 'Docker'] }],
    });
    expect((await plumb(['convert', '-', '--mask', 'name,contact'])).out).not.toMatch(/Jane|Doe|example/);
  });

  test('writes a file, and says what has no place in it', async () => {
    writeFileSync(at('hobbies.txt'), `${RESUME}\nAvailability\nFrom May\n`);
    const { code, out, err } = await plumb(['convert', at('hobbies.txt'), '-o', at('hobbies.json')]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toEqual(['JSON Resume has no place for all of: Availability.']);
    expect(JSON.parse(readFileSync(at('hobbies.json'), 'utf8'))).toHaveProperty('work');
  });

  test('ends with 4 when the file cannot be read, and with 70 when it cannot write', async () => {
    expect((await plumb(['convert', at('empty.pdf')])).code).toBe(4);
    const { code, err } = await plumb(['convert', '-', '-o', at('gone/x.json')]);
    expect(code).toBe(70);
    expect(err[0]).toContain('is not there any more. Nothing was saved.');
  });
});

describe('what plumb knows', () => {
  test('roles lists ids and names', async () => {
    const { out } = await plumb(['roles']);
    expect(out.split('\n')).toHaveLength(8);
    expect(out).toMatch(/^backend-engineer +Backend Engineer$/m);
  });

  test.each(['report', 'matrix'])('schema %s is a JSON Schema', async (of) => {
    const { code, out } = await plumb(['schema', of]);
    expect(code).toBe(0);
    expect(out).not.toContain('readOnly');
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    });
  });

  test('help and version go to standard output', async () => {
    expect((await plumb(['--help'])).out).toContain('plumb analyze <file…|->');
    expect((await plumb(['--version'])).out).toBe('plumb 9.9.9\n');
  });
});
