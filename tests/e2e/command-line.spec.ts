import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { createPrintProcess } from '../../electron/cli/print-process.ts';
import { createCanvas } from '../../electron/export/png.ts';
import { renderReport } from '../../electron/export/render-report.ts';
import { ROLE_IDS } from '../../shared/catalog/skill-matrix.ts';
import type { HashedReport } from '../../shared/report/gap-report.ts';
import type { Handout } from '../../shared/report/handout.ts';
import { FIELDS_OF, handoutWithFields, missingFields, reportWithFields } from '../support/hostile-fields.ts';
import { hostileHandout, hostileReport } from '../support/hostile-report.ts';
import { ALL_HOSTILE, HOSTILE_GROUPS } from '../support/hostile-strings.ts';
import { readPrinted } from '../support/printed-text.ts';
import { hashOfReportJson } from '../support/read-report.ts';
import { readFileAsResume } from '../support/read-sample.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SAMPLES: readonly { readonly id: string; readonly file: string }[] = JSON.parse(
  readFileSync(join(ROOT, 'resources', 'samples', 'samples.json'), 'utf8'),
);

let folder: string;
/** Reports that several tests look at, for a client on A4. */
const reportsFolder = mkdtempSync(join(tmpdir(), 'plumb-reports-'));
test.afterAll(() => rmSync(reportsFolder, { recursive: true, force: true }));
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumb-command-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

// Several starts of Node in one test; a busy machine needs the room.
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

/** Where the largest sample lies, from the project's folder. */
const LARGEST_FILE = `resources/samples/${String(SAMPLES[0]?.file)}`;
const AS_OF = ['--as-of', '2026-01-01'];

test('one file gives the recorded bytes', () => {
  const [largest] = SAMPLES;
  const golden = readFileSync(recordedFile(largest?.id, 'python-developer'), 'utf8');
  const words = ['analyze', LARGEST_FILE, '--role', 'python-developer', ...AS_OF, '--format', 'json'];
  expect(plumb(words)).toEqual({ status: 0, stdout: golden, stderr: '' });
});

for (const role of ROLE_IDS) {
  test(`every sample gives the recorded bytes for ${role}`, () => {
    const files = SAMPLES.map(({ file }) => `resources/samples/${file}`);
    const result = plumb(['analyze', ...files, '--role', role, ...AS_OF, '--format', 'json']);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    // As in a file of their own, but further in: keys and numbers come back as they were written.
    const { results } = JSON.parse(result.stdout) as { readonly results: readonly unknown[] };
    expect(results.map((each) => `${JSON.stringify(each, null, 2)}\n`)).toEqual(
      SAMPLES.map(({ id }) => readFileSync(recordedFile(id, role), 'utf8')),
    );
  });
}

function recordedFile(sample: string | undefined, role: string): string {
  return join(ROOT, 'tests', 'golden', 'results', `${String(sample)}.${role}.json`);
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A process of its own that makes every report anew: the hash of each, by its command. */
function hashesOfReports(): Readonly<Record<string, string>> {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'tests', 'support', 'hash-reports.mjs')],
    { cwd: ROOT, env: WITHOUT_DISPLAY, encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Readonly<Record<string, string>>;
}

test('the same command gives the same bytes in another process: every format, for everyone, on both papers', () => {
  const hashes = hashesOfReports();
  expect(hashesOfReports()).toEqual(hashes);
  // The largest sample in seven formats for three readers on two papers; four others in six formats.
  expect(Object.keys(hashes)).toHaveLength(7 * 3 * 2 + 4 * 6);
  const hashOf = (format: string, variant: string, paper: string) =>
    hashes[
      `analyze ${LARGEST_FILE} --as-of 2026-01-01 --format ${format} --variant ${variant} --paper ${paper}`
    ];
  // Who it is for and the paper are in the bytes, so that the same hash is no accident of a choice that is not heard.
  for (const format of ['html', 'docx', 'pdf']) {
    const all = ['client', 'myself', 'panel'].flatMap((variant) =>
      ['A4', 'Letter'].map((paper) => hashOf(format, variant, paper)),
    );
    expect(new Set(all).size, format).toBe(6);
  }
  // What is built writes the same as what it is built from.
  for (const format of ['html', 'docx', 'pdf'])
    expect(sha256(readFileSync(reportFor(format))), format).toBe(hashOf(format, 'client', 'A4'));
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

/** Every word that a reader of the PDF sees, in the order in which it was written. */
async function wordsOfPdf(content: Uint8Array): Promise<string> {
  const { resume } = await readFileAsResume(content);
  return resume.document.text;
}

/** Every text in a PDF's objects: title, outline, alternative texts, destinations. */
function textsIn(pdf: PDFDocument): readonly string[] {
  const texts: string[] = [];
  const visit = (object: unknown): void => {
    if (object instanceof PDFString || object instanceof PDFHexString) texts.push(object.decodeText());
    else if (object instanceof PDFName) texts.push(object.decodeText());
    else if (object instanceof PDFArray) for (const each of object.asArray()) visit(each);
    else if (object instanceof PDFDict)
      for (const [key, value] of object.entries()) [key, value].forEach(visit);
  };
  for (const [, object] of pdf.context.enumerateIndirectObjects()) visit(object);
  return texts;
}

/** Whether it stands in the text as a word of its own, or as it is where it is more than a word. */
function holdsWord(text: string, word: string): boolean {
  const pattern = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** The environment of a machine that has no screen, such as a server. */
const WITHOUT_DISPLAY: NodeJS.ProcessEnv = {
  ...process.env,
  DISPLAY: undefined,
  WAYLAND_DISPLAY: undefined,
};

/** The largest sample as a file of this format, made by the command line where there is no display; once for all tests. */
function reportFor(format: string): string {
  const output = join(reportsFolder, `report.${format}`);
  if (!existsSync(output)) {
    const words = ['analyze', LARGEST_FILE, ...AS_OF, '--format', format, '-o', output];
    expect(plumb(words, WITHOUT_DISPLAY)).toEqual({ status: 0, stdout: '', stderr: '' });
  }
  return output;
}

test('a PDF is printed where there is no display, tagged and with nothing of the machine in it', async () => {
  const content = readFileSync(reportFor('pdf'));
  expect(readdirSync(reportsFolder).filter((name) => !/^report\.\w+$/.test(name))).toEqual([]);
  const pdf = await PDFDocument.load(content, { updateMetadata: false });
  const { catalog, context } = pdf;
  // The largest sample; a person reads no more than this, and nothing of it may get lost unseen.
  expect(pdf.getPageCount()).toBe(6);
  const { pages } = await readPrinted(content);
  // The font has one glyph for the apostrophe and for a letter of its looks; a search must find the apostrophe.
  expect(pages[0]).toContain('Where Nadia’s résumé stands');
  expect(pages.join('')).not.toContain('\u02BC');
  expect(pages.map((page, index) => page.includes(`${index + 1} of ${pages.length}`))).toEqual(
    Array(pages.length).fill(true),
  );
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
});

/**
 * Each variant with its samples (all of them, or the largest one), its title where the name is hidden, the end of its
 * files' names, and how many pages it may fill.
 */
const [LARGEST] = SAMPLES;
const ONLY_LARGEST = LARGEST === undefined ? [] : [LARGEST];
const VARIANTS = [
  { variant: 'client', samples: SAMPLES, title: 'Where the résumé stands', mark: '', pages: 6 },
  { variant: 'myself', samples: ONLY_LARGEST, title: 'Where your résumé stands', mark: '', pages: 6 },
  {
    variant: 'panel',
    samples: ONLY_LARGEST,
    title: 'What the résumé shows for Python Developer',
    mark: '_Panel',
    pages: 2,
  },
];

/** How many pictures of pixels a PDF holds. */
function picturesIn({ context }: PDFDocument): number {
  return context
    .enumerateIndirectObjects()
    .filter(
      ([, object]) =>
        object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'),
    ).length;
}

/** A single figure for a person, which a panel is not given. */
const TOTAL = /\d+ of 100|Readiness/;

for (const { variant, samples, title, mark, pages } of VARIANTS) {
  test(`reports go into a folder as PDF on Letter for ${variant}, each with its own hash, and tell neither name nor contact`, async () => {
    const words = ['analyze', ...samples.map(({ file }) => `resources/samples/${file}`)];
    const choices = ['--as-of', '2026-01-01', '--variant', variant, '--mask', 'name,contact'];
    const reports = join(folder, 'reports');
    mkdirSync(reports);
    const hasLogo = variant === 'panel';
    const logo = join(folder, 'logo.png');
    writeFileSync(logo, createCanvas(60, 30, [[36, 70, 111]]).toPng());
    const asPdf = ['--format', 'pdf', '--paper', 'Letter', '-o', reports];
    const letterhead = hasLogo ? ['--logo', logo] : [];
    expect(plumb([...words, ...choices, ...letterhead, ...asPdf], WITHOUT_DISPLAY)).toMatchObject({
      status: 0,
      stdout: '',
    });
    const asJson = plumb([...words, ...choices, '--format', 'json']);
    const parsed = JSON.parse(asJson.stdout) as { readonly results?: readonly unknown[] };
    const results = parsed.results ?? [parsed];
    const names = readdirSync(reports).sort();
    const [first = '', ...others] = samples.map((_, index) => (index === 0 ? '' : `_${index + 1}`));
    expect(names).toEqual(
      [first, ...others].map((number) => `Python-Developer${mark}_2026-01-01${number}.pdf`).sort(),
    );
    // What the five are called and how they are reached; a place is that of a job as well.
    const secrets = samples.flatMap(({ id }) => {
      const { name, contact } = JSON.parse(
        readFileSync(join(ROOT, 'scripts', 'samples', `${id}.json`), 'utf8'),
      ) as { readonly name: string; readonly contact: readonly string[] };
      return [...name.split(' '), ...contact.filter((detail) => /[@\d/]/.test(detail))];
    });
    const hashes = new Set<string>();
    for (const name of names) {
      const content = readFileSync(join(reports, name));
      const pdf = await PDFDocument.load(content, { updateMetadata: false });
      expect(pdf.getPageCount(), name).toBeLessThanOrEqual(pages);
      expect(pdf.getPages().map((page) => page.getSize())).toEqual(
        pdf.getPages().map(() => ({ width: 612, height: 792 })),
      );
      expect(pdf.getTitle()).toBe(title);
      const shown = await wordsOfPdf(new Uint8Array(content));
      expect(shown).toContain(title);
      expect(TOTAL.test(shown)).toBe(variant !== 'panel');
      expect(picturesIn(pdf)).toBe(hasLogo ? 1 : 0);
      hashes.add(/Result\s*([\da-f]{64})/.exec(shown)?.[1] ?? '');
      const everything = [name, shown, ...textsIn(pdf)].join('\n').toLowerCase();
      expect(secrets.filter((secret) => holdsWord(everything, secret.toLowerCase()))).toEqual([]);
    }
    // Worked out anew, by code that is not the product's.
    expect([...hashes].sort()).toEqual(
      results.map((result) => hashOfReportJson(JSON.stringify(result))).sort(),
    );
  });
}

test('a PDF holds its words in the order of the HTML, in embedded fonts, by the tools of others', () => {
  const tools = ['pdftotext', 'pdffonts', 'pdfinfo'];
  const missing = tools.filter((tool) => spawnSync(tool, ['-v']).error !== undefined);
  test.skip(
    missing.length > 0,
    `${missing.join(', ')} (poppler) not installed, so no other program can check.`,
  );
  const [html, pdf] = [readFileSync(reportFor('html'), 'utf8'), reportFor('pdf')];
  const run = (tool: string, words: readonly string[]) => {
    const { status, stdout } = spawnSync(tool, [...words], { encoding: 'utf8' });
    expect(status).toBe(0);
    return stdout;
  };
  const letters = (text: string) => text.replace(/&amp;/g, '&').replace(/[^\p{L}\p{N}]+/gu, '');
  const headings = [...html.matchAll(/<h[123][^>]*>(.*?)<\/h[123]>/g)].map(([, inner = '']) =>
    letters(inner.replace(/<[^>]*>/g, '')),
  );
  expect(headings.length).toBeGreaterThan(30);
  const text = letters(run('pdftotext', ['-raw', pdf, '-']));
  let from = 0;
  const outOfOrder = headings.filter((heading) => {
    const at = text.indexOf(heading, from);
    if (at >= 0) from = at + heading.length;
    return at < 0;
  });
  expect(outOfOrder).toEqual([]);
  const fonts = run('pdffonts', [pdf]).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  // Columns at the end: embedded, subset, unicode, object.
  expect(fonts.filter((line) => !/ yes yes yes +\d+ +\d+$/.test(line) || line.includes('Type 3'))).toEqual(
    [],
  );
  const info = run('pdfinfo', [pdf]);
  for (const line of [
    /^Title: +Where Nadia’s résumé stands$/m,
    /^Creator: +Plumb$/m,
    /^Producer: +Plumb$/m,
    /^Tagged: +yes$/m,
    /^JavaScript: +no$/m,
    /^Page size: .*\(A4\)$/m,
  ]) {
    expect(info).toMatch(line);
  }
});

/** Names of what a PDF does by itself or at a click, as keys of its objects and as kinds of its actions. */
const ACTING =
  /^\/(?:JavaScript|JS|Launch|EmbeddedFiles?|URI|GoToR|GoToE|SubmitForm|ImportData|RichMedia|AA|OpenAction|AcroForm)$/;

/** What a PDF holds that acts, and the kinds of its annotations. Texts are passed over: a title may say "/Launch". */
async function actingIn(content: Uint8Array) {
  const { context } = await PDFDocument.load(content, { updateMetadata: false });
  const names: string[] = [];
  const annotations = new Set<string>();
  const visit = (object: unknown): void => {
    if (object instanceof PDFArray) for (const each of object.asArray()) visit(each);
    if (!(object instanceof PDFDict)) return;
    for (const [key, value] of object.entries()) {
      names.push(String(key));
      if (value instanceof PDFName) names.push(String(value));
      else visit(value);
    }
    const isAnnotation = object.has(PDFName.of('Rect'));
    if (isAnnotation) annotations.add(String(object.get(PDFName.of('Subtype'))));
  };
  for (const [, object] of context.enumerateIndirectObjects())
    visit(object instanceof PDFRawStream ? object.dict : object);
  return { acting: names.filter((name) => ACTING.test(name)), annotations: [...annotations] };
}

async function printedIn(content: Uint8Array): Promise<string> {
  return (await readPrinted(content)).pages.join('');
}

test('hostile text stays text in a PDF, each in each of its fields', async () => {
  const runtime = createPrintProcess({ executable: process.env.ELECTRON_EXEC_PATH ?? null, appFolder: ROOT });
  const tools = { fontsDir: join(ROOT, 'out', 'fonts'), printPdf: runtime.print };
  const print = async (report: HashedReport, handout: Handout) => {
    const printed = await renderReport({ report, handout, format: 'pdf', paper: 'A4' }, tools);
    if (!printed.ok) throw new Error(printed.error.message);
    return printed.value;
  };
  try {
    for (const hostile of HOSTILE_GROUPS) {
      const content = await print(reportWithFields(hostile), handoutWithFields(hostile));
      // The numbers of quoted sentences lead to their marks within the file; nothing else may be followed.
      expect(await actingIn(content), hostile).toEqual({ acting: [], annotations: ['/Link'] });
      expect(missingFields(await printedIn(content), FIELDS_OF.pdf, hostile), hostile).toEqual([]);
    }
    const hostile = ALL_HOSTILE.join(' ');
    const content = await print(hostileReport(hostile), hostileHandout(hostile, 'panel'));
    expect(await actingIn(content)).toEqual({ acting: [], annotations: [] });
    expect(await printedIn(content)).toContain('<script>globalThis.__PWNED__=1</script>');
  } finally {
    await runtime.close();
  }
});

test('a disk that is full or can only be read keeps its old report, and the sentence names cause and place', () => {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  // In a name space of one's own anybody may mount a small disk, which is gone with it.
  const inside = (...commands: readonly string[]) =>
    spawnSync(
      'unshare',
      ['--user', '--map-root-user', '--mount', 'sh', '-c', commands.join(' && '), 'sh', disk],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
  const mount = 'mount -t tmpfs -o size=64k tmpfs "$1"';
  test.skip(
    inside(mount).status !== 0,
    'A small disk cannot be mounted here, even in a name space of its own.',
  );
  const report = (format: string) =>
    `{ node out/main/plumb.js analyze resources/samples/${String(SAMPLES[0]?.file)} --format ${format} -o "$1/r" ; echo $? ; }`;
  const { stdout, stderr } = inside(
    mount,
    'printf old > "$1/r"',
    report('html'),
    'mount -o remount,ro "$1"',
    report('csv'),
    'cat "$1/r"',
    'echo',
    'ls -A "$1"',
  );
  expect(stderr.trim().split('\n')).toEqual([
    `There is not enough room for “r” in ${disk}. Nothing was saved.`,
    `${disk} can only be read. Nothing was saved.`,
  ]);
  expect(stdout.trim().split('\n')).toEqual(['70', '70', 'old', 'r']);
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
    // The runtime is up once its profile lies in its temporary folder.
    const isUp = () =>
      readdirSync(temporary).some((name) =>
        readdirSync(join(temporary, name)).some((inner) => inner.startsWith('plumb-print-')),
      );
    while (child.exitCode === null && !isUp()) await new Promise((later) => setTimeout(later, 5));
    expect(isUp()).toBe(true);
    child.kill(signal);
    expect(await ended).toBe(130);
    expect(complaints).toBe('');
    expect(readdirSync(temporary)).toEqual([]);
    expect(existsSync(output)).toBe(false);
  });
}
