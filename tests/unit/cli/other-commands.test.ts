import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { gapReportSchema } from '../../../shared/report/gap-report.ts';
import { roleComparisonSchema } from '../../../shared/report/role-comparison.ts';
import { makeResumesFolder, plumb, RESUME } from '../../support/run-plumb.ts';

const { at } = makeResumesFolder();

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
    expect(err[0]).toMatch(/^There is no folder .+gone\. Nothing was saved\./);
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
