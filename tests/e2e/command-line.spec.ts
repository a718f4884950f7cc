import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDFDocument, PDFName } from 'pdf-lib';
import { ROLE_IDS } from '../../shared/catalog/skill-matrix.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SAMPLES: readonly { readonly id: string; readonly file: string }[] = JSON.parse(
  readFileSync(join(ROOT, 'resources', 'samples', 'samples.json'), 'utf8'),
);

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumb-command-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

// Seven starts of Node in one test; a busy machine needs the room.
test.setTimeout(180_000);

/** What a person types after `npm run --silent plumb --`. */
function plumb(words: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts', 'plumb.mjs'), ...words],
    { cwd: ROOT, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return { status, stdout, stderr };
}

for (const { id, file } of SAMPLES) {
  test(`${file} gives the recorded bytes for every role`, () => {
    for (const role of ROLE_IDS) {
      const words = ['analyze', `resources/samples/${file}`, '--role', role, '--as-of', '2026-01-01'];
      const golden = readFileSync(join(ROOT, 'tests', 'golden', 'results', `${id}.${role}.json`), 'utf8');
      expect(plumb([...words, '--format', 'json'])).toEqual({ status: 0, stdout: golden, stderr: '' });
    }
  });
}

test('the same command gives the same bytes twice', () => {
  const [sample] = SAMPLES;
  const words = ['analyze', `resources/samples/${String(sample?.file)}`, '--as-of', '2026-01-01'];
  for (const format of ['json', 'text', 'md', 'html', 'csv', 'docx']) {
    const first = plumb([...words, '--format', format]);
    expect(first.status).toBe(0);
    expect(first.stdout.length).toBeGreaterThan(500);
    expect(plumb([...words, '--format', format])).toEqual(first);
  }
});

test('a file that cannot be read gets its sentence and does not stop the others', () => {
  const [sample] = SAMPLES;
  const result = plumb([
    'analyze',
    'docs/result-light.png',
    `resources/samples/${String(sample?.file)}`,
    '--format',
    'json',
  ]);
  expect(result.status).toBe(3);
  const { results } = JSON.parse(result.stdout);
  expect(results).toHaveLength(2);
  expect(results[0].failure).toMatchObject({ kind: 'NO_TEXT', pictures: 1 });
  expect(result.stderr).toContain('--ocr auto');
  expect(results[1].source.fileName).toBe(sample?.file);
});

test('a wrong command is refused with exit code 2 and nothing on standard output', () => {
  const result = plumb(['analyse']);
  expect(result).toMatchObject({ status: 2, stdout: '' });
  expect(result.stderr).toContain('plumb --help');
});

/** The environment of a machine that has no screen, such as a server. */
const WITHOUT_DISPLAY: NodeJS.ProcessEnv = {
  ...process.env,
  DISPLAY: undefined,
  WAYLAND_DISPLAY: undefined,
};

test('a PDF is printed where there is no display, the same each time, tagged and with nothing of the machine in it', async () => {
  const [sample] = SAMPLES;
  const print = (name: string) => {
    const output = join(folder, name);
    const words = ['analyze', `resources/samples/${String(sample?.file)}`, '--as-of', '2026-01-01'];
    const result = plumb([...words, '--format', 'pdf', '-o', output], WITHOUT_DISPLAY);
    expect(result).toMatchObject({ status: 0, stdout: '' });
    return readFileSync(output);
  };
  const content = print('report.pdf');
  expect(readdirSync(folder)).toEqual(['report.pdf']);
  const pdf = await PDFDocument.load(content, { updateMetadata: false });
  const { catalog, context } = pdf;
  // The largest sample; a person reads no more than this.
  expect(pdf.getPageCount()).toBeLessThanOrEqual(6);
  const entry = (key: string) => String(catalog.lookup(PDFName.of(key)));
  expect(entry('Lang')).toBe('(en)');
  expect(entry('MarkInfo')).toContain('/Marked true');
  expect(entry('StructTreeRoot')).toContain('/StructTreeRoot');
  expect(entry('Outlines')).toContain('/Count');
  expect(entry('ViewerPreferences')).toContain('/DisplayDocTitle true');
  const objects = context.enumerateIndirectObjects().map(([, object]) => object.toString());
  // Fonts lie in the file as outlines, and nothing in it acts.
  expect(objects.filter((text) => text.includes('/Subtype /Type3'))).toEqual([]);
  expect(objects.filter((text) => /\/(?:JavaScript|JS|Launch|EmbeddedFile|URI)\b/.test(text))).toEqual([]);
  expect(String(context.lookup(context.trailerInfo.Info))).not.toMatch(/Chrom|Mozilla|Linux|Skia/);
  expect(print('again.pdf').equals(content)).toBe(true);
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  test(`${signal} while a PDF is printed leaves neither the report nor anything else behind`, async () => {
    test.skip(process.platform === 'win32', 'Windows ends a process without telling it.');
    const temporary = join(folder, 'temporary');
    mkdirSync(temporary);
    const [sample] = SAMPLES;
    const output = join(folder, 'report.pdf');
    const words = ['analyze', `resources/samples/${String(sample?.file)}`, '--format', 'pdf', '-o', output];
    const child = spawn(process.execPath, [join(ROOT, 'out', 'main', 'plumb.js'), ...words], {
      cwd: ROOT,
      env: { ...WITHOUT_DISPLAY, TMPDIR: temporary },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaints = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    const ended = new Promise((done) => child.once('close', done));
    const lies = () =>
      readdirSync(temporary).some((name) => existsSync(join(temporary, name, 'report.json')));
    while (child.exitCode === null && !lies()) await new Promise((later) => setTimeout(later, 5));
    expect(lies()).toBe(true);
    child.kill(signal);
    expect(await ended).toBe(130);
    expect(complaints).toBe('');
    expect(readdirSync(temporary)).toEqual([]);
    expect(existsSync(output)).toBe(false);
  });
}
