import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../../electron/export/render-docx.ts';
import { type RenderTools, renderReport } from '../../electron/export/render-report.ts';
import { reportFileName } from '../../electron/export/report-file-name.ts';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import type { ParsedFile } from '../../shared/ipc/parse-contract.ts';
import { buildReport } from '../../shared/report/build-report.ts';
import type { HashedReport } from '../../shared/report/gap-report.ts';
import { AUDIENCES, type Audience, type Handout, NO_LETTERHEAD } from '../../shared/report/handout.ts';
import type { Mask } from '../../shared/report/mask.ts';
import { prepareHandout } from '../../shared/report/prepare-handout.ts';
import { renderCsv } from '../../shared/report/render-csv.ts';
import { renderHtml } from '../../shared/report/render-html.ts';
import { renderJson } from '../../shared/report/render-json.ts';
import { renderMarkdown } from '../../shared/report/render-markdown.ts';
import { renderReportSchema } from '../../shared/report/render-schema.ts';
import { withholdTotals } from '../../shared/report/withhold-totals.ts';
import { assessRole } from '../../shared/scoring/assess-role.ts';
import { type Judgement, judgeResume } from '../../shared/scoring/judge-resume.ts';
import { convertByLibreOffice, isInstalled } from '../evaluation/other-programs.ts';
import { APP_VERSION } from '../support/app-version.ts';
import { expectGolden } from '../support/golden.ts';
import { readPrinted } from '../support/printed-text.ts';
import { personaOf, readSample, SAMPLES, type SampleFile } from '../support/read-sample.ts';

// Every sample in every format that needs no browser, as it is handed over: contact details hidden. PDF is printed
// from the HTML by tests/e2e.

const AS_OF = '2026-01-01';
const ROLE = 'backend-engineer';
const catalog = builtInCatalog();

interface Made {
  readonly report: HashedReport;
  readonly handout: Handout;
}
const made = new Map<string, Made>();
/** The same with the name hidden as well. */
const nameless = new Map<string, Made>();

beforeAll(async () => {
  for (const sample of SAMPLES) {
    const parsed = await readSample(sample);
    const judgement = judgeResume({ resume: parsed.resume, catalog, asOf: AS_OF });
    hand(made, sample, parsed, judgement, ['contact']);
    hand(nameless, sample, parsed, judgement, ['contact', 'name']);
  }
});

function hand(
  into: Map<string, Made>,
  sample: SampleFile,
  parsed: ParsedFile,
  judgement: Judgement,
  mask: readonly Mask[],
): void {
  const { resume } = parsed;
  const whole = buildReport({
    analysis: assessRole(judgement, ROLE),
    parsed,
    fileName: sample.file,
    catalog,
    asOf: AS_OF,
    version: APP_VERSION,
    mask,
  });
  for (const audience of AUDIENCES) {
    const report = audience === 'panel' ? withholdTotals(whole) : whole;
    const letterhead = NO_LETTERHEAD;
    const handout = prepareHandout({ report, resume, judgement, audience, letterhead, mask });
    into.set(`${sample.id} ${audience}`, { report, handout });
  }
}

function madeOf(sample: SampleFile, audience: Audience, from = made): Made {
  const known = from.get(`${sample.id} ${audience}`);
  if (known === undefined) throw new Error(`${sample.file} was not read`);
  return known;
}

function htmlOf(sample: SampleFile, audience: Audience): string {
  const { report, handout } = madeOf(sample, audience);
  return renderHtml(report, { fonts: [], handout });
}

function markdownOf(sample: SampleFile, audience: Audience): string {
  const { report, handout } = madeOf(sample, audience);
  return renderMarkdown(report, handout);
}

function docxOf(sample: SampleFile, audience: Audience): Promise<Uint8Array> {
  const { report, handout } = madeOf(sample, audience);
  return renderDocx(report, { handout, paper: 'A4', footer: '' });
}

async function wordOf(sample: SampleFile, audience: Audience): Promise<string> {
  const parts = unzipSync(await docxOf(sample, audience));
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
}

/** Hashes change with every word of the lexicon and are looked for apart; what is recorded is what a reader sees. */
function withoutHashes(text: string): string {
  return text.replace(/\b[\da-f]{64}\b/g, 'HASH');
}

/** What a reader sees of a marked-up text, its letters only, so that no format's escapes or layout count. */
function lettersOf(markup: string): string {
  return markup
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Fonts and pictures are letters by chance. */
function withoutData(text: string): string {
  return text.replace(/;base64,[\w+/=]+/g, '');
}

/** Where a phrase of a sentence, a fact or a list ends. */
const PHRASE_END = /[():;,·“”[\]\\]+|\.\s|\*\*/;
/** Words that lead to a mark or a figure, which formats put differently. */
const LEADING_WORDS = /^(?:also|shownby|readingquality|[\d]+shown|[\d]+needed)$/;

/** The phrases of a Markdown text outside its tables, as small letters. Formats order those of a line differently. */
function phrasesOf(markdown: string): readonly string[] {
  return markdown
    .split('\n')
    .filter((line) => !line.startsWith('|'))
    .flatMap((line) => line.replace(/^\s*(?:#+|\d+\.)\s/, '').split(PHRASE_END))
    .map((phrase) => lettersOf(phrase).toLowerCase())
    .filter((letters) => letters !== '' && !LEADING_WORDS.test(letters));
}

/** The facts of a Markdown text as small letters, each the name and the beginning of what it says. */
function factsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^- \*\*((?!Depth).+?):\*\* (.+)$/gm)].map(([, name = '', says = '']) =>
    lettersOf(`${name} ${says.split(PHRASE_END)[0] ?? ''}`).toLowerCase(),
  );
}

/** The rows of a Markdown text's tables, each cell as small letters; heads have words of their own in each format. */
function rowsOf(markdown: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n');
  return lines.flatMap((line, index) =>
    line.startsWith('|') && !/^\|[-: |]+$/.test(line) && !/^\|[-: |]+$/.test(lines[index + 1] ?? '')
      ? [line.split(/(?<!\\)\|/).map((cell) => lettersOf(cell).toLowerCase())]
      : [],
  );
}

/** The rows of the tables and lists of terms of a marked-up text, as small letters. */
function markedRows(markup: string): readonly string[] {
  return [...markup.matchAll(/<(w:tr|tr|li|dt)\b.*?(?:<\/\1>|<\/dd>)/gs)].map(([row]) =>
    lettersOf(row).toLowerCase(),
  );
}

/** For every format but the one that is printed. */
const WITHOUT_PRINTER: RenderTools = {
  fontsDir: join(import.meta.dirname, '..', '..', 'node_modules', '@fontsource', 'inter', 'files'),
  printPdf: () => Promise.reject(new Error('There is no printer.')),
};

function headings(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => lettersOf(match[1] ?? ''));
}

// By a validator that knows nothing of the types from which the schema is made.
const fitsSchema = new Ajv2020({ strict: false }).compile(JSON.parse(renderReportSchema('report')));

describe.each(SAMPLES)('$file', (sample) => {
  test.each(AUDIENCES)('fits the published JSON Schema, for %s', (audience) => {
    const report: unknown = JSON.parse(renderJson(madeOf(sample, audience).report));
    fitsSchema(report);
    expect(fitsSchema.errors).toBeNull();
    expect(fitsSchema({ ...Object(report), resultHash: 'none' })).toBe(false);
  });

  test('says the recorded words, and gives the recorded rows', () => {
    const record = (name: string, text: string) => expectGolden(`${sample.id}.${name}`, withoutHashes(text));
    record('client.md', markdownOf(sample, 'client'));
    record('panel.md', markdownOf(sample, 'panel'));
    record('client.csv', renderCsv(madeOf(sample, 'client').report));
  });

  test.each(AUDIENCES)('has the same sections and sentences in HTML and Word, for %s', async (audience) => {
    const markdown = markdownOf(sample, audience);
    const [html, word] = [htmlOf(sample, audience), await wordOf(sample, audience)];
    const sections = headings(markdown, /^## (.*)$/gm);
    expect(sections.length).toBeGreaterThan(audience === 'panel' ? 2 : 5);
    expect(headings(html, /<h2[^>]*>(.*?)<\/h2>/g)).toEqual(sections);
    expect(headings(word, /<w:pStyle w:val="Heading2"\/>(.*?)<\/w:p>/g)).toEqual(sections);
    const quotes = [...new Set([...markdown.matchAll(/“([^”]+)” \(\\\[/g)].map((match) => match[1] ?? ''))];
    expect(quotes.length).toBeGreaterThan(0);
    const [inHtml, inWord] = [lettersOf(html), lettersOf(word)];
    const missing = quotes
      .map(lettersOf)
      .filter((letters) => !inHtml.includes(letters) || !inWord.includes(letters));
    expect(missing).toEqual([]);
  });

  test.each(AUDIENCES)('says in HTML and Word what it says in Markdown, for %s', async (audience) => {
    const markdown = markdownOf(sample, audience);
    for (const markup of [htmlOf(sample, audience), await wordOf(sample, audience)]) {
      const letters = lettersOf(markup).toLowerCase();
      const phrases = [...phrasesOf(markdown), ...factsOf(markdown)];
      expect(phrases.filter((phrase) => !letters.includes(phrase))).toEqual([]);
      const rows = markedRows(markup);
      const absent = rowsOf(markdown).filter(
        (cells) => !rows.some((row) => cells.every((cell) => row.includes(cell))),
      );
      expect(absent).toEqual([]);
    }
  });

  test('names the hash of its result in every format', async () => {
    const { report } = madeOf(sample, 'client');
    const files = [
      renderJson(report),
      renderCsv(report),
      markdownOf(sample, 'client'),
      htmlOf(sample, 'client'),
      await wordOf(sample, 'client'),
    ];
    for (const file of files) expect(file).toContain(report.resultHash);
  });

  test('tells no contact detail in any format or part of it', async () => {
    // A place may be that of a job as well.
    const details = personaOf(sample).contact.filter((detail) => /[@\d/]/.test(detail));
    const { report } = madeOf(sample, 'client');
    const files = [
      renderJson(report),
      renderCsv(report),
      ...AUDIENCES.flatMap((audience) => [markdownOf(sample, audience), htmlOf(sample, audience)]),
      await wordOf(sample, 'client'),
      await wordOf(sample, 'panel'),
    ].map(lettersOf);
    expect(details.length).toBeGreaterThan(1);
    const told = details.filter((detail) => files.some((file) => file.includes(lettersOf(detail))));
    expect(told).toEqual([]);
  });

  test('tells no name either where that is hidden, in any format, part of it or name of a file', async () => {
    const parts = personaOf(sample).name.toLowerCase().split(' ');
    expect(parts.length).toBeGreaterThan(1);
    for (const audience of AUDIENCES) {
      const { report, handout } = madeOf(sample, audience, nameless);
      const request = { report, handout, paper: 'A4' } as const;
      for (const format of ['html', 'md', 'json', 'csv', 'docx'] as const) {
        const content = await renderReport({ ...request, format }, WITHOUT_PRINTER);
        if (!content.ok) throw new Error(content.error.message);
        const files =
          format === 'docx' ? Object.entries(unzipSync(content.value)) : [['', content.value] as const];
        expect(files.length).toBeGreaterThan(format === 'docx' ? 10 : 0);
        const texts = [
          reportFileName(report, format),
          ...files.flatMap(([name, bytes]) => [name, strFromU8(bytes)]),
        ];
        const words = new Set(
          texts.flatMap(
            (text) =>
              withoutData(text)
                .toLowerCase()
                .match(/\p{L}+/gu) ?? [],
          ),
        );
        expect(
          parts.filter((part) => words.has(part)),
          `${audience} ${format}`,
        ).toEqual([]);
      }
    }
  });

  test('has no total in Word for a panel, and has one for a client', async () => {
    const total = /\d+ of 100|Readiness|[+]\d\.\d/;
    const wordsIn = async (audience: Audience) =>
      [...(await wordOf(sample, audience)).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
        .map(([, text]) => text)
        .join('');
    expect(await wordsIn('client')).toMatch(total);
    expect(await wordsIn('panel')).not.toMatch(total);
  });

  test('is HTML without a fault of syntax, its data block JSON with the words of schema.org', () => {
    for (const audience of AUDIENCES) {
      const html = htmlOf(sample, audience);
      const faults: string[] = [];
      parse(html, { onParseError: ({ code }) => faults.push(code) });
      expect(faults).toEqual([]);
      const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
      expect(JSON.parse(block)).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Report',
        about: { '@type': 'Person', hasOccupation: { '@type': 'Occupation', name: 'Backend Engineer' } },
      });
    }
  });
});

/** Every paragraph with letters of a document's main part, its table cells among them, as letters. */
function paragraphsOf(word: string): readonly string[] {
  return [...word.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) => lettersOf(paragraph))
    .filter((letters) => letters !== '');
}

/** PDF with the headings as its outline, for LibreOffice. */
const WITH_OUTLINE = 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}';

describe('a Word report in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-word-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has its headings, and every paragraph and cell in order on at most seven pages', async (context) => {
    if (!isInstalled('soffice')) return context.skip('LibreOffice (soffice) is not installed.');
    const made = [
      ...SAMPLES.map((sample) => ({ sample, audience: 'client' as const })),
      ...SAMPLES.slice(0, 1).map((sample) => ({ sample, audience: 'panel' as const })),
    ].map((each) => ({ ...each, file: join(folder, `${each.sample.id}-${each.audience}.docx`) }));
    for (const { sample, audience, file } of made) writeFileSync(file, await docxOf(sample, audience));
    convertByLibreOffice(
      made.map(({ file }) => file),
      WITH_OUTLINE,
      folder,
      join(folder, 'profile'),
    );
    for (const { sample, audience, file } of made) {
      const word = await wordOf(sample, audience);
      const printedFile = await readPrinted(readFileSync(file.replace(/docx$/, 'pdf')));
      const pages = printedFile.pages.map(lettersOf);
      expect(printedFile.titles.map(lettersOf), file).toEqual(
        headings(word, /<w:pStyle w:val="Heading[12]"\/>(.*?)<\/w:p>/g),
      );
      const [most, fewest] = audience === 'panel' ? [3, 2] : [7, 4];
      expect(pages.length, file).toBeLessThanOrEqual(most);
      expect(pages.length, file).toBeGreaterThanOrEqual(fewest);
      expect(
        pages.filter((letters) => letters.length < 100),
        file,
      ).toEqual([]);
      // Where a page ends between, its foot stands in the text; a beginning is enough.
      const printed = pages.join('');
      let from = 0;
      const missing = paragraphsOf(word).filter((letters) => {
        const at = printed.indexOf(letters.slice(0, 40), from);
        if (at >= 0) from = at + 1;
        return at < 0;
      });
      expect(missing, file).toEqual([]);
    }
  }, 120_000);
});
