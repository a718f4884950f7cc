import { existsSync, readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { resolve } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { hasEnded, parseInWorker, startWorker } from '../../../electron/parser/parse-in-worker.ts';
import { parseResume } from '../../../electron/parser/parse-resume.ts';
import { createParserClient, type ParserClient } from '../../../electron/parser/parser-client.ts';
import { PARSER_LIMITS } from '../../../electron/parser/parser-limits.ts';
import { spawnNodeParser } from '../../../electron/parser/spawn-node-parser.ts';
import { withoutText } from '../../../shared/base/failure.ts';
import { boxesForSpan } from '../../../shared/document/boxes-for-span.ts';
import type { OcrChoice, ParseOutcome, ReadingProgress } from '../../../shared/ipc/parse-contract.ts';
import type { Resume } from '../../../shared/resume/resume.ts';
import { type BuiltParser, buildParser } from '../../support/build-parser.ts';
import { makePdf } from '../../support/make-pdf.ts';
import { scannedPdf, scanPages } from '../../support/make-scan.ts';
import { OCR_FILES } from '../../support/ocr-files.ts';

const root = resolve(import.meta.dirname, '../../..');
const assetsDir = resolve(root, 'node_modules/pdfjs-dist');

function parse(
  bytes: Uint8Array,
  choice: OcrChoice,
  progress: ReadingProgress[] = [],
): Promise<ParseOutcome> {
  const ocr = { choice, files: OCR_FILES };
  return parseResume(bytes, { assetsDir, ocr, onProgress: (step) => progress.push(step) });
}

async function read(bytes: Uint8Array, choice: OcrChoice): Promise<Resume> {
  const outcome = await parse(bytes, choice);
  if (!outcome.ok) throw new Error(outcome.error.kind);
  return outcome.value.resume;
}

/** Two columns: a side bar with contact and skills, and the work beside it. */
const MAIN = [
  ['Experience', 14],
  ['Backend Developer, Kestrel Freight', 11],
  ['Mar 2021 - Present', 11],
  ['- Built rate quotes in Django for 300 shippers', 11],
  ['- Cut query time by 60 percent with Redis', 11],
  ['Python Developer, Harbour Analytics', 11],
  ['Jan 2018 - Feb 2021', 11],
  ['- Wrote integration tests with pytest', 11],
  ['Education', 14],
  ['BSc Computer Science, University of Leeds', 11],
  ['2014 - 2017', 11],
] as const;
const SIDE = [
  ['Contact', 14],
  ['amara@example.org', 11],
  ['+44 20 5550 1234', 11],
  ['Skills', 14],
  ['Python, Django', 11],
  ['PostgreSQL, Redis', 11],
  ['Docker', 11],
] as const;
const WORDS = ['Amara Osei', ...MAIN.map(([text]) => text), ...SIDE.map(([text]) => text)]
  .join(' ')
  .split(/\s+/)
  .filter((word) => /[\p{L}\p{N}]/u.test(word));

const resumePdf = (): Promise<Uint8Array> =>
  makePdf(({ addPage, write }) => {
    const page = addPage();
    write(page, 'Amara Osei', 50, 70, 22);
    for (const [index, [text, size]] of SIDE.entries()) write(page, text, 50, 137 + index * 31, size);
    for (const [index, [text, size]] of MAIN.entries()) write(page, text, 230, 130 + index * 24, size);
  });

/** Share of the words on the page that were recognised, each as often as it stands there. */
function recall(text: string): number {
  const left = text.split(/\s+/);
  const found = WORDS.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return found.length / WORDS.length;
}

const facts = ({ entries }: Resume) =>
  entries.map(({ kind, title, organization, start, end }) => [kind, title, organization, start, end]);

let pdf: Uint8Array;
let png: Uint8Array;
let jpeg: Uint8Array;
let scan: Uint8Array;
beforeAll(async () => {
  pdf = await resumePdf();
  [png = new Uint8Array()] = await scanPages(pdf);
  [jpeg = new Uint8Array()] = await scanPages(pdf, { type: 'image/jpeg', resolution: 150 });
  scan = await scannedPdf([jpeg]);
});

describe('a scan whose text is recognised', () => {
  let typed: Resume;
  let recognised: Resume;
  const progress: ReadingProgress[] = [];
  beforeAll(async () => {
    typed = await read(pdf, 'never');
    const outcome = await parse(scan, 'auto', progress);
    if (!outcome.ok) throw new Error(outcome.error.kind);
    recognised = outcome.value.resume;
  });

  it('holds at least nine of ten words of the page', () => {
    expect(recall(recognised.document.text)).toBeGreaterThanOrEqual(0.9);
  });

  it('has the columns, entries and contact of the same page with text', () => {
    expect(facts(typed)).toHaveLength(3);
    expect(facts(recognised)).toEqual(facts(typed));
    expect(recognised.sections.map(({ kind }) => kind)).toEqual(typed.sections.map(({ kind }) => kind));
    expect(recognised.contact).toEqual(typed.contact);
  });

  it('keeps every line’s page and place', () => {
    const placeOf = ({ document }: Resume, word: string) => {
      const start = document.text.indexOf(word);
      return boxesForSpan(document, { start, end: start + word.length });
    };
    for (const word of ['Kestrel', 'pytest', 'PostgreSQL', 'Leeds']) {
      const [there] = placeOf(typed, word);
      const [here] = placeOf(recognised, word);
      if (there === undefined || here === undefined) throw new Error(`${word} has no place.`);
      expect(here.page).toBe(1);
      for (const edge of ['x', 'y', 'width', 'height'] as const) {
        expect(Math.abs(here[edge] - there[edge]), `${word} ${edge}`).toBeLessThan(5);
      }
    }
  });

  it('says so, and counts as less certain', () => {
    expect(recognised.document.recognition).toMatchObject({ pages: [1], share: 1 });
    expect(recognised.notices.map(({ kind }) => kind)).toContain('OCR');
    expect(recognised.qualityParts.recognition).toBeLessThanOrEqual(0.9);
    expect(recognised.quality).toBeLessThan(typed.quality);
    expect(typed.qualityParts.recognition).toBe(1);
  });

  it('tells the page before its steps are done', () => {
    expect(
      progress.map((each) => (each.step === 'recognize' ? `${each.page}/${each.pages}` : each.step)),
    ).toEqual(['open', '1/1', 'structure']);
  });
});

describe('pictures', () => {
  test.each([
    ['PNG', () => png, 'png'],
    ['JPEG', () => jpeg, 'jpeg'],
  ] as const)('a %s of a page is recognised, when asked for', async (_name, picture, format) => {
    expect(await parse(picture(), 'never')).toEqual({ ok: false, error: withoutText(1) });
    const { document } = await read(picture(), 'auto');
    expect(document).toMatchObject({ format, recognition: { pages: [1] } });
    expect(document.pages[0]?.width).toBeCloseTo(595, 0);
    expect(document.pages[0]?.height).toBeCloseTo(842, 0);
    expect(recall(document.text)).toBeGreaterThanOrEqual(0.9);
  });

  test('nothing is asked of the network', async () => {
    const connect = vi.spyOn(Socket.prototype, 'connect');
    const fetched = vi.spyOn(globalThis, 'fetch');
    try {
      await parse(await scannedPdf(await scanPages(await wordsPdf('One small page'))), 'auto');
      expect([connect, fetched].map((spy) => spy.mock.calls)).toEqual([[], []]);
    } finally {
      connect.mockRestore();
      fetched.mockRestore();
    }
  });
});

const wordsPdf = (...lines: readonly string[]): Promise<Uint8Array> =>
  makePdf(({ addPage, write }) => {
    const page = addPage();
    for (const [index, line] of lines.entries()) write(page, line, 60, 80 + index * 20, 14);
  });

/** A PDF of these pages, in order. */
async function join(...files: readonly Uint8Array[]): Promise<Uint8Array> {
  const whole = await PDFDocument.create({ updateMetadata: false });
  for (const file of files) {
    const part = await PDFDocument.load(file);
    for (const page of await whole.copyPages(part, part.getPageIndices())) whole.addPage(page);
  }
  return whole.save({ useObjectStreams: false });
}

describe('a PDF that is a scan in part', () => {
  const typedLine = 'Typed: built payment services in Python for four hundred shops';
  let mixed: Uint8Array;
  beforeAll(async () => {
    const scanned = await scannedPdf(await scanPages(await wordsPdf('Photographed Kubernetes')));
    mixed = await join(await wordsPdf(typedLine), scanned);
  });

  test('is read without its pictures, which it names', async () => {
    const { document, notices } = await read(mixed, 'never');
    expect([document.text, document.recognition]).toEqual([typedLine, null]);
    expect(notices.find(({ kind }) => kind === 'PICTURE_PAGES')).toMatchObject({ page: 2 });
  });

  test('has the text of both kinds of pages where recognition was asked for', async () => {
    const { document, notices, qualityParts } = await read(mixed, 'auto');
    expect(document.text).toBe(`${typedLine}\nPhotographed Kubernetes`);
    expect(document.recognition?.pages).toEqual([2]);
    expect(document.recognition?.share).toBeCloseTo(22 / (22 + 51), 1);
    expect(qualityParts.recognition).toBeGreaterThan(0.9);
    expect(notices.map(({ kind }) => kind)).not.toContain('PICTURE_PAGES');
  });
});

test('a text layer over a scan is read as it is, or recognised anew when that is asked for', async () => {
  const [image = new Uint8Array()] = await scanPages(
    await wordsPdf('Genuine words of this page stand here in ink'),
  );
  const layered = await PDFDocument.load(await scannedPdf([image]));
  layered
    .getPage(0)
    .drawText('Wrong words of a layer that are not on this page, and more of them than it shows', {
      x: 60,
      y: 700,
      opacity: 0,
    });
  const bytes = await layered.save({ useObjectStreams: false });
  expect((await read(bytes, 'auto')).document.recognition).toBeNull();
  const anew = await read(bytes, 'always');
  expect(anew.document.text).toContain('Genuine words');
  expect(anew.document.text).not.toContain('Wrong');
});

const publicScan = resolve(root, '../shared/corpus/resumes/amruthpillai__ditgar.pdf');
test('a public scan with a side bar is read as a person reads it', async (context) => {
  if (!existsSync(publicScan)) return context.skip('The corpus is not beside this repository.');
  const resume = await read(new Uint8Array(readFileSync(publicScan)), 'auto');
  expect(resume.contact.name).toBe('John Doe');
  expect(facts(resume).filter(([kind]) => kind !== 'project')).toEqual([
    // Its year is taken for "20:0", and its issuer had no room on the line of the name: it may be either's.
    ['certification', expect.stringContaining('Full-Stack Web Development'), null, null, null],
    ['certification', 'AWS Certified Developer', 'Amazon Web Services', null, '2019-12'],
    ['work', 'Senior Web Developer', 'Creative Solutions Inc.', '2019-01', 'present'],
    ['work', 'Web Developer', 'TechAdvancers', '2016-06', '2018-12'],
    [
      'education',
      expect.stringContaining('Computer Science'),
      'University of California',
      '2012-08',
      '2016-05',
    ],
  ]);
  expect(resume.sections.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['skills', 'projects']));
  expect(resume.document.text).not.toContain('«');
  const { start, end } = resume.sections.find(({ kind }) => kind === 'summary')?.span ?? {
    start: 0,
    end: 0,
  };
  expect(resume.document.text.slice(start, end)).toMatch(/^Innovative Web Developer[\s\S]*to\ndeployment\.$/);
});

describe('what cannot be recognised', () => {
  const kindOf = (outcome: ParseOutcome) => (outcome.ok ? 'ok' : outcome.error.kind);

  test('a picture that breaks off is damaged', async () => {
    expect(kindOf(await parse(png.subarray(0, 20), 'auto'))).toBe('CORRUPT');
    expect(kindOf(await parse(jpeg.subarray(0, 100), 'auto'))).toBe('CORRUPT');
    expect(kindOf(await parse(png.subarray(0, 2000), 'auto'))).toBe('CORRUPT');
  });

  test('a picture with too many points is refused before it is decoded', async () => {
    const claim = new Uint8Array(png.subarray(0, 60));
    new DataView(claim.buffer).setUint32(16, 10_000);
    new DataView(claim.buffer).setUint32(20, 5_001);
    for (const choice of ['never', 'auto'] as const)
      expect(kindOf(await parse(claim, choice))).toBe('LIMIT_PIXELS');
  });

  test('an empty page has no words', async () => {
    const [blank = new Uint8Array()] = await scanPages(await wordsPdf(), { resolution: 50 });
    expect(kindOf(await parse(blank, 'auto'))).toBe('NOTHING_RECOGNISED');
    expect(kindOf(await parse(await scannedPdf([blank]), 'auto'))).toBe('NOTHING_RECOGNISED');
  });

  test('a PDF without text and without pictures holds nothing to recognise', async () => {
    expect(await parse(await wordsPdf(), 'never')).toEqual({ ok: false, error: withoutText(0) });
    expect(kindOf(await parse(await wordsPdf(), 'auto'))).toBe('NO_TEXT');
  });

  test('pages beyond the tenth are left out, and that is said', async () => {
    const [blank = new Uint8Array()] = await scanPages(await wordsPdf(), { resolution: 20 });
    const [words = new Uint8Array()] = await scanPages(await wordsPdf('Photographed Kubernetes'));
    const blanks = Array.from({ length: 11 }, () => blank);
    const resume = await read(await scannedPdf([words, ...blanks]), 'auto');
    const truncated = resume.notices.find(({ kind }) => kind === 'PAGES_TRUNCATED');
    expect(truncated?.message).toBe('Text was recognised on the first 10 of 12 pages that are pictures.');
  });
});

describe('in the parser process', () => {
  let built: BuiltParser;
  let client: ParserClient;
  beforeAll(async () => {
    built = await buildParser();
    client = createParserClient(() =>
      spawnNodeParser(built.hostFile, {
        workerFile: built.workerFile,
        assetsDir,
        ocrFiles: OCR_FILES,
        limits: PARSER_LIMITS,
      }),
    );
  });
  afterAll(() => {
    client.close();
    built.remove();
  });

  it('recognition can be cancelled, and the next file is read', async () => {
    const cancelled = await new Promise<ParseOutcome>((resolve) => {
      void client
        .parse(
          'scan',
          scan,
          (progress) => {
            if (progress.step === 'recognize') client.cancel('scan');
          },
          'auto',
        )
        .then(resolve);
    });
    expect(cancelled.ok ? 'ok' : cancelled.error.kind).toBe('CANCELLED');
    const sample = readFileSync(resolve(root, 'resources/samples/nadia-holm-backend.pdf'));
    expect((await client.parse('next', new Uint8Array(sample))).ok).toBe(true);
  });

  it('recognition ends with its thread when it is cancelled in the middle of a page', async () => {
    const worker = startWorker(built.workerFile, PARSER_LIMITS);
    const abort = new AbortController();
    const ending = await parseInWorker(worker, {
      input: { bytes: scan, assetsDir, ocr: { choice: 'auto', files: OCR_FILES } },
      limits: PARSER_LIMITS,
      signal: abort.signal,
      onProgress: ({ step }) => {
        // By then the engine, which never looks up from its work, has begun.
        if (step === 'recognize') setTimeout(() => abort.abort(), 1000);
      },
    });
    expect([ending, hasEnded(worker)]).toEqual([{ kind: 'ended', failure: 'CANCELLED' }, true]);
  });

  it('gives the same bytes as without a process', async () => {
    const outcome = await client.parse('again', png, undefined, 'auto');
    expect(outcome.ok).toBe(true);
    expect(outcome).toEqual(await parse(png, 'auto'));
  });
});
