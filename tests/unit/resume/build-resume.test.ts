import { describe, expect, test } from 'vitest';
import { documentFromBlocks } from '../../../shared/document/document-from-blocks.ts';
import { documentFromText } from '../../../shared/document/document-from-text.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import { resumeSchema } from '../../../shared/resume/resume.ts';
import { documentOf } from '../../support/document-of.ts';
import { entriesOf, resumeOf, sectionsOf, statementsOf } from './outline.ts';

const FULL = [
  '# Ada Beispiel',
  'Backend Developer',
  'ada@example.com | Berlin',
  '# Profile',
  'Developer of parcel systems with eight years of practice.',
  '# Experience',
  'Backend Developer, Kestrel Freight\tJan 2021 – Present',
  '• Built the parcel API in FastAPI for two million users,',
  '  cutting latency by 40%',
  'Stack: Python, PostgreSQL',
  '# Skills',
  'Languages: Python, Go, SQL and also the other ones that a',
  '  developer of parcel systems meets',
  'Tools: Docker',
  '# Education',
  'B.S. Physics, State University\t2014 – 2018',
  '# Languages',
  'English, German',
];

test('every line is one statement of the kind that it is to be read as', () => {
  expect(statementsOf(resumeOf(FULL))).toEqual([
    'contact: Ada Beispiel',
    'prose: Backend Developer',
    'contact: ada@example.com | Berlin',
    'heading: Profile',
    'prose: Developer of parcel systems with eight years of practice.',
    'heading: Experience',
    'header 0: Backend Developer, Kestrel Freight > Jan 2021 – Present',
    'bullet 0: Built the parcel API in FastAPI for two million users, / cutting latency by 40%',
    'stack 0: Stack: Python, PostgreSQL',
    'heading: Skills',
    'list: Languages: Python, Go, SQL and also the other ones that a / developer of parcel systems meets',
    'list: Tools: Docker',
    'heading: Education',
    'header 1: B.S. Physics, State University > 2014 – 2018',
    'heading: Languages',
    'list: English, German',
  ]);
});

test('the result fits its schema and has no notices', () => {
  const resume = resumeOf(FULL);
  expect(resumeSchema.parse(resume)).toEqual(resume);
  expect(resume.notices).toEqual([]);
  expect(resume.quality).toBe(1);
});

test('title and organisation are where their spans say', () => {
  const { entries, document } = resumeOf(FULL);
  const at = (span: { start: number; end: number } | null) =>
    span === null ? null : document.text.slice(span.start, span.end);
  expect(entries.map((entry) => [at(entry.titleSpan), at(entry.organizationSpan)])).toEqual([
    ['Backend Developer', 'Kestrel Freight'],
    ['B.S. Physics', 'State University'],
  ]);
});

test('the same résumé as plain text and as Word paragraphs has the same structure', () => {
  const plain = FULL.map((line) => line.replace(/^# /u, '\n').replaceAll('\t', '     '));
  const text = buildResume(documentFromText(plain.join('\n')).value, []);
  const blocks = FULL.filter((line) => !line.startsWith('  ')).map((line, index) => {
    const heading = line.startsWith('# ') && index > 0;
    return {
      number: index + 1,
      kind: heading
        ? ('heading' as const)
        : line.startsWith('• ')
          ? ('list-item' as const)
          : ('paragraph' as const),
      level: heading || line.startsWith('• ') ? 1 : null,
      cell: null,
      text: line.replace(/^(?:# |• )/u, ''),
      bold: false,
      italic: false,
      fontSize: null,
    };
  });
  const word = buildResume(documentFromBlocks(blocks, { links: [] }).value, []);
  const pages = resumeOf(FULL);
  expect(sectionsOf(text)).toEqual(sectionsOf(pages));
  expect(entriesOf(text)).toEqual(entriesOf(pages));
  expect(sectionsOf(word)).toEqual(sectionsOf(pages));
  expect(entriesOf(word)).toEqual(entriesOf(pages));
  expect(word.contact).toEqual(pages.contact);
});

describe('reading quality', () => {
  test('jobs without a readable date lower it, and a notice says how many', () => {
    const resume = resumeOf([
      '# Experience',
      '**Developer, Acme**\t2019 – 2021',
      '• Built the API.',
      '**Tester, Baytown Labs**\t2021 – 2019',
      '• Wrote the tests.',
    ]);
    expect(resume.qualityParts.datedEntries).toBe(0.5);
    expect(resume.quality).toBe(0.5);
    expect(resume.notices.map(({ kind }) => kind)).toEqual(['DATES_UNCLEAR']);
    expect(resume.notices[0]?.message).toContain('1 of 2 jobs');
  });

  test('jobs for which no date is written lower it, but leave enough for a score', () => {
    const resume = resumeOf([
      '# Experience',
      '**Developer, Acme**',
      '• Built it.',
      '**Tester, Baytown Labs**',
      '• Wrote the tests.',
    ]);
    expect(resume.entries).toHaveLength(2);
    expect(resume.qualityParts.datedEntries).toBeCloseTo(0.6, 12);
    expect(resume.quality).toBeCloseTo(0.6, 12);
    expect(resume.notices.map(({ kind }) => kind)).toEqual(['DATES_UNCLEAR']);
  });

  test('sections that were found without a heading count less', () => {
    const headless = resumeOf(['**Developer, Acme**\t2019 – 2021', '• Built the parcel API.', '• Ran it.']);
    expect(headless.sections.map(({ heading }) => heading)).toEqual([null]);
    expect(headless.qualityParts.inSections).toBeCloseTo(0.85, 12);
  });

  test("a template's placeholder is a date that cannot be read", () => {
    const resume = resumeOf(['# Experience', '**Developer, Acme**\tMonth 20XX – Month 20XX', '• Built it.']);
    expect(resume.qualityParts.datedEntries).toBe(0);
  });

  test('projects without dates do not lower it', () => {
    const resume = resumeOf([
      '# Experience',
      'Developer, Acme\t2019 – 2021',
      '• Built it.',
      '# Projects',
      'Parcel toolkit',
      '• Wrote it.',
    ]);
    expect(resume.qualityParts.datedEntries).toBe(1);
  });

  test.each([
    ['text that was read', null, 1],
    ['recognised text', { pages: [1], confidence: 0.8, share: 1 }, 0.8],
    ['recognised text of which the engine was sure', { pages: [1], confidence: 0.99, share: 1 }, 0.9],
    ['a quarter of recognised text', { pages: [2], confidence: 0.6, share: 0.25 }, 0.9],
  ])('recognition lowers it: %s', (_name, recognition, part) => {
    const { quality } = buildResume(documentOf(FULL), []);
    const resume = buildResume(documentOf(FULL, { recognition }), []);
    expect(resume.qualityParts.recognition).toBeCloseTo(part, 12);
    expect(resume.quality).toBeCloseTo(quality * part, 12);
  });

  test('unreadable characters and uncertain columns lower it', () => {
    const { qualityParts, quality } = buildResume(
      documentOf(FULL, { unreadableShare: 0.1, columnCertainty: 0.8 }),
      [],
    );
    expect([qualityParts.readableCharacters, qualityParts.columnCertainty]).toEqual([0.9, 0.8]);
    expect(quality).toBeCloseTo(0.72, 9);
  });

  test('much text outside sections lowers it', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `Remark ${index} on parcels`);
    const { qualityParts } = resumeOf([...lines, '# Skills', 'Python, Go']);
    expect(qualityParts.inSections).toBeLessThan(0.1);
  });

  test('skills and education without experience leave enough for a score with a warning', () => {
    const resume = resumeOf([
      '# Ada Beispiel',
      '# Skills',
      'Python, Go',
      '# Education',
      'B.S. Physics, 2017',
    ]);
    expect([resume.quality, resume.notices]).toEqual([0.6, []]);
  });

  test('a text that is no résumé gets no score and says so', () => {
    const resume = buildResume(
      documentFromText('Invoice 2031\nThree boxes of paper\nTotal 41.20\nPlease pay within two weeks.').value,
      [],
    );
    expect(resume.quality).toBe(0);
    expect(resume.notices.map(({ kind }) => kind)).toEqual(['NOT_A_RESUME']);
  });
});

test('notices of the reading before come first', () => {
  const earlier = { kind: 'PAGES_TRUNCATED', message: 'Only 200 pages were read.', page: null } as const;
  expect(buildResume(documentOf(['Hello there']), [earlier]).notices.map(({ kind }) => kind)).toEqual([
    'PAGES_TRUNCATED',
    'NOT_A_RESUME',
  ]);
});

test('an empty document gives an empty résumé', () => {
  const { sections, entries, statements, contact } = buildResume(documentOf([]), []);
  expect({ sections, entries, statements, contact }).toEqual({
    sections: [],
    entries: [],
    statements: [],
    contact: { name: null, email: null, phone: null, links: [] },
  });
});

test.each([
  ['one word', 'a'.repeat(1_000_000)],
  ['dots', 'a.'.repeat(500_000)],
  ['headings', 'Skills\n'.repeat(5_000)],
  ['jobs', 'Experience\nEngineer, Acme 2019 – 2020\n• Built it\n'.repeat(1_000)],
])('much of the same is read to its end: %s', (_, text) => {
  const { statements, document } = buildResume(documentFromText(text).value, []);
  expect(statements.at(-1)?.span.end).toBe(document.text.length);
});
