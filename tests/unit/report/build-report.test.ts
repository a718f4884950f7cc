import { describe, expect, test } from 'vitest';
import { hashOf } from '../../../shared/base/canonical-json.ts';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { type BuildReportInput, buildReport } from '../../../shared/report/build-report.ts';
import { renderJson } from '../../../shared/report/render-json.ts';
import type { Resume, Statement } from '../../../shared/resume/resume.ts';
import type { GapAnalysis } from '../../../shared/scoring/gap-analysis.ts';
import { readReport } from '../../support/read-report.ts';
import { sampleReport } from '../../support/sample-report.ts';

const LINES = [
  'Amara Osei',
  'Python developer · Leeds · amara@example.org · +44 113 496 0000 · github.com/amara-example',
  'Experience',
  'Backend developer, Kestrel Freight, Mar 2022 – now',
  'Built REST endpoints in FastAPI; Amara leads the guild (AMARA@EXAMPLE.ORG)',
  'Wrote to +44 113 496 0000 and https://github.com/amara-example/notes',
] as const;
const TEXT = LINES.join('\n');

function spanOf(text: string) {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length };
}

function statement(
  kind: Statement['kind'],
  line: string,
  section: number | null,
  entry: number | null,
): Statement {
  return { kind, span: spanOf(line), section, entry };
}

const RESUME: Resume = {
  document: {
    format: 'pdf',
    text: TEXT,
    lines: [],
    pages: [{ width: 595, height: 842 }],
    links: ['https://github.com/amara-example'],
    columnCertainty: 1,
    unreadableShare: 0,
    recognition: null,
  },
  sections: [
    { kind: 'work', heading: 'Experience', span: { start: spanOf(LINES[2]).start, end: TEXT.length } },
  ],
  entries: [
    {
      kind: 'work',
      title: 'Backend developer',
      organization: 'Kestrel Freight',
      titleSpan: spanOf('Backend developer'),
      organizationSpan: spanOf('Kestrel Freight'),
      start: '2022-03',
      end: 'present',
      startPrecision: 'month',
      endPrecision: 'none',
      bullets: [spanOf(LINES[4]), spanOf(LINES[5])],
      span: { start: spanOf(LINES[3]).start, end: TEXT.length },
      section: 0,
    },
  ],
  statements: [
    statement('contact', `${LINES[0]}\n${LINES[1]}`, null, null),
    statement('heading', LINES[2], 0, null),
    statement('header', LINES[3], 0, 0),
    statement('bullet', LINES[4], 0, 0),
    statement('bullet', LINES[5], 0, 0),
  ],
  contact: {
    name: 'Amara Osei',
    email: 'amara@example.org',
    phone: '+44 113 496 0000',
    links: ['https://github.com/amara-example'],
  },
  quality: 0.9,
  qualityParts: {
    inSections: 0.9,
    datedEntries: 1,
    namedEntries: 1,
    placedText: 1,
    readableCharacters: 1,
    columnCertainty: 1,
    recognition: 1,
    experiencePresent: 1,
  },
  notices: [],
};

const sample = sampleReport();
const [firstMention] = sample.mentions;
if (firstMention === undefined) throw new Error('the sample has mentions');

const ANALYSIS: GapAnalysis = {
  role: sample.role,
  headline: sample.headline,
  mentions: [
    {
      ...firstMention,
      id: 'm1',
      span: spanOf('Python'),
      label: 'Python',
      quote: LINES[1],
      section: null,
      entry: null,
    },
    { ...firstMention, id: 'm2', span: spanOf('FastAPI'), quote: LINES[4] },
    { ...firstMention, id: 'm3', span: spanOf('Wrote'), quote: LINES[5] },
  ],
  skills: sample.skills,
  competencies: sample.competencies,
  categories: sample.categories,
  readiness: sample.readiness,
  fit: sample.fit,
  gaps: sample.gaps,
  roadmap: sample.roadmap,
};

function build(change: Partial<BuildReportInput> = {}) {
  return buildReport({
    analysis: ANALYSIS,
    parsed: { resume: RESUME, sha256: 'e'.repeat(64), bytes: 1234 },
    fileName: 'Amara-Osei-CV.PDF',
    catalog: builtInCatalog(),
    asOf: '2026-01-01',
    version: '9.9.9',
    ...change,
  });
}

describe('a report', () => {
  test('names its source, its generator and what was read', () => {
    const report = build();
    const { matrix, hashes } = builtInCatalog();
    expect(report.source).toEqual({
      fileName: 'Amara-Osei-CV.PDF',
      sha256: 'e'.repeat(64),
      bytes: 1234,
      format: 'pdf',
      pages: 1,
      textLayer: true,
      ocr: false,
    });
    const sourceOf = (share: number) => {
      const recognition = { pages: [1], confidence: 0.8, share };
      const resume = { ...RESUME, document: { ...RESUME.document, recognition } };
      return build({ parsed: { resume, sha256: 'e'.repeat(64), bytes: 1234 } }).source;
    };
    expect(sourceOf(1)).toMatchObject({ textLayer: false, ocr: true });
    expect(sourceOf(0.5)).toMatchObject({ textLayer: true, ocr: true });
    expect(report.generator).toEqual({
      name: 'plumb',
      version: '9.9.9',
      matrix: {
        id: matrix.id,
        version: matrix.version,
        name: matrix.name,
        source: matrix.source,
        hash: hashes.matrix,
      },
      lexiconHash: hashes.lexicon,
      policyHash: hashes.policy,
    });
    expect(report.reading.entries).toEqual([
      {
        kind: 'work',
        title: 'Backend developer',
        organization: 'Kestrel Freight',
        start: '2022-03',
        end: 'present',
        startPrecision: 'month',
        endPrecision: 'none',
        bullets: [spanOf(LINES[4]), spanOf(LINES[5])],
        span: { start: spanOf(LINES[3]).start, end: TEXT.length },
      },
    ]);
    expect(report.reading.contact).toEqual(RESUME.contact);
    expect(report.mentions).toEqual(ANALYSIS.mentions);
  });

  test('has no pages where the format has none', () => {
    const document = { ...RESUME.document, format: 'docx' as const, pages: [] };
    const report = build({ parsed: { resume: { ...RESUME, document }, sha256: 'e'.repeat(64), bytes: 1 } });
    expect(report.source).toMatchObject({ format: 'docx', pages: null });
  });

  test('holds the text only when asked', () => {
    expect(build()).not.toHaveProperty('text');
    expect(build({ includeText: true }).text).toBe(TEXT);
  });

  test('carries a hash of everything else, which any change changes', () => {
    const { resultHash, ...content } = build();
    expect(resultHash).toBe(hashOf(content));
    expect(build({ asOf: '2026-01-02' }).resultHash).not.toBe(resultHash);
    expect(build().resultHash).toBe(resultHash);
  });

  test('comes back from its JSON as it was', () => {
    for (const report of [build(), build({ includeText: true, mask: ['name', 'contact'] })]) {
      expect(readReport(renderJson(report))).toEqual(report);
    }
  });
});

describe('hiding', () => {
  test('the name takes it out of the contact, the file name, the quotes and the text, in any letter case', () => {
    const report = build({ mask: ['name'], includeText: true });
    expect(report.source.fileName).toBe('resume.pdf');
    expect(report.reading.contact).toEqual({
      name: null,
      email: '█'.repeat('amara@example.org'.length),
      phone: '+44 113 496 0000',
      links: ['█'.repeat('https://github.com/amara-example'.length)],
    });
    expect(report.mentions[1]?.quote).toBe(
      `Built REST endpoints in FastAPI; █████ leads the guild (${'█'.repeat('amara@example.org'.length)})`,
    );
    expect(report.text?.split('\n')[0]).toBe('█'.repeat('Amara Osei'.length));
    expect(JSON.stringify(report)).not.toMatch(/amara|osei/i);
  });

  test('contact details takes addresses, numbers and links out of everything', () => {
    const report = build({
      mask: ['contact'],
      includeText: true,
      fileName: 'Amara-Osei amara@example.org +44 113 496 0000.PDF',
    });
    expect(report.source.fileName).toBe(`Amara-Osei ${'█'.repeat(17)} ${'█'.repeat(16)}.PDF`);
    expect(report.reading.contact).toEqual({ name: 'Amara Osei', email: null, phone: null, links: [] });
    expect(report.mentions.map((mention) => mention.quote)).toEqual([
      // The line holds an address as well, so only the skill's own word is kept.
      'Python',
      `Built REST endpoints in FastAPI; Amara leads the guild (${'█'.repeat('amara@example.org'.length)})`,
      `Wrote to ${'█'.repeat(16)} and ${'█'.repeat('https://github.com/amara-example/notes'.length)}`,
    ]);
    expect(JSON.stringify(report)).not.toMatch(/example\.org|496 0000|github\.com|Leeds/i);
    expect(report.text?.split('\n')[0]).toBe('Amara Osei');
  });

  test('keeps the length of the text, so that every span still points at its words', () => {
    const report = build({ mask: ['name', 'contact'], includeText: true });
    expect(report.text).toHaveLength(TEXT.length);
    const { start, end } = spanOf('FastAPI');
    expect(report.text?.slice(start, end)).toBe('FastAPI');
  });
});
