import { describe, expect, test } from 'vitest';
import { documentFromBlocks } from '../../../shared/document/document-from-blocks.ts';
import { documentFromText } from '../../../shared/document/document-from-text.ts';
import type { DocumentBlock } from '../../../shared/document/text-run.ts';

function block(part: Partial<DocumentBlock> & { readonly text: string }, index: number): DocumentBlock {
  return {
    number: index + 1,
    kind: 'paragraph',
    level: null,
    cell: null,
    bold: false,
    italic: false,
    fontSize: null,
    ...part,
  };
}

function read(parts: readonly (Partial<DocumentBlock> & { readonly text: string })[]) {
  const { value, notices } = documentFromBlocks(parts.map(block), { links: [] });
  expect(notices).toEqual([]);
  return value;
}

function cell(row: number, column: number, text: string, table = 1) {
  return { kind: 'cell' as const, cell: { table, row, column }, text };
}

test('a paragraph is a line that knows its block', () => {
  expect(read([{ text: '' }, { text: 'Ada Example', bold: true, fontSize: 20 }])).toEqual({
    format: 'docx',
    text: 'Ada Example',
    lines: [
      {
        span: { start: 0, end: 11 },
        page: null,
        block: 2,
        number: 1,
        box: null,
        segments: [],
        fontSize: 20,
        bold: true,
        boldEnd: null,
        italic: false,
        bullet: null,
        headingLevel: null,
        tabs: [],
        region: 0,
        gapAbove: null,
        indent: 0,
      },
    ],
    pages: [],
    links: [],
    columnCertainty: 1,
    unreadableShare: 0,
    recognition: null,
  });
});

test('headings, list items and their depth are kept', () => {
  const { lines } = read([
    { kind: 'heading', level: 2, text: 'Experience' },
    { kind: 'list-item', level: 1, text: 'Built APIs' },
    { kind: 'list-item', level: 2, text: 'with FastAPI' },
  ]);
  expect(lines.map((line) => [line.headingLevel, line.bullet, line.indent])).toEqual([
    [2, null, 0],
    [null, '•', 18],
    [null, '•', 36],
  ]);
});

test('line breaks end lines; only the first line of a list item has the marker', () => {
  const { text, lines } = read([{ kind: 'list-item', level: 1, text: 'Built APIs\nin Python' }]);
  expect(text).toBe('Built APIs\nin Python');
  expect(lines.map((line) => [line.bullet, line.block])).toEqual([
    ['•', 1],
    [null, 1],
  ]);
});

test('a typed marker is split off, also in a list item', () => {
  const { text, lines } = read([
    { text: '- Built APIs' },
    { kind: 'list-item', level: 1, text: '• Wrote tests' },
  ]);
  expect(text).toBe('Built APIs\nWrote tests');
  expect(lines.map((line) => line.bullet)).toEqual(['-', '•']);
});

test('tabs are kept as offsets, several in a row as one', () => {
  const { text, lines } = read([{ text: 'First' }, { text: 'Engineer \t\t 2020' }]);
  expect(text).toBe('First\nEngineer\t2020');
  expect(lines[1]?.tabs).toEqual([14]);
});

test('an empty paragraph is a gap', () => {
  const { lines } = read([{ text: 'one' }, { text: 'two' }, { text: ' ' }, { text: 'three' }]);
  expect(lines.map((line) => line.gapAbove)).toEqual([null, 1, 2]);
});

test('a text box, header, footer or note is a region of its own', () => {
  const { lines } = read([
    { text: 'one' },
    { text: 'two', flow: 1 },
    { text: 'three', flow: 2 },
    { text: 'four' },
  ]);
  expect(lines.map((line) => [line.region, line.gapAbove])).toEqual([
    [0, null],
    [1, null],
    [2, null],
    [3, null],
  ]);
});

describe('tables', () => {
  test('a row of labels and values is one line', () => {
    const document = read([
      cell(1, 1, 'Languages'),
      cell(1, 2, 'Python, SQL'),
      cell(2, 1, 'Cloud'),
      cell(2, 2, 'AWS, Terraform, Docker, Kubernetes, Helm, Prometheus and Grafana'),
    ]);
    expect(document.text).toBe(
      'Languages\tPython, SQL\nCloud\tAWS, Terraform, Docker, Kubernetes, Helm, Prometheus and Grafana',
    );
    expect(document.lines.map((line) => line.tabs)).toEqual([[9], [27]]);
  });

  test('a cell with several paragraphs is kept together', () => {
    const document = read([
      cell(1, 1, '2020 – 2024'),
      cell(1, 2, 'Engineer'),
      cell(1, 2, 'Built APIs'),
      cell(2, 1, '2018 – 2020'),
      cell(2, 2, 'Intern'),
    ]);
    expect(document.text).toBe('2020 – 2024\nEngineer\nBuilt APIs\n2018 – 2020\tIntern');
  });

  test('a layout table is read column by column, over its rows', () => {
    const document = read([
      cell(1, 1, 'SKILLS'),
      cell(1, 1, 'Python'),
      cell(1, 1, 'SQL'),
      cell(1, 2, 'EXPERIENCE'),
      cell(1, 2, 'Engineer'),
      cell(1, 2, 'Built APIs'),
      cell(2, 1, 'LANGUAGES'),
      cell(2, 2, 'Intern'),
    ]);
    expect(document.text).toBe('SKILLS\nPython\nSQL\nLANGUAGES\nEXPERIENCE\nEngineer\nBuilt APIs\nIntern');
    expect(document.lines.map((line) => line.region)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  test('a table in a column of a layout table stays in that column', () => {
    const inner = (row: number, column: number, text: string) => ({
      kind: 'cell' as const,
      cell: { table: 2, row, column, outer: { table: 1, row: 1, column: 1 } },
      text,
    });
    const document = read([
      cell(1, 1, 'SKILLS'),
      inner(1, 1, 'Python'),
      inner(1, 2, '9 years'),
      cell(1, 1, 'Git'),
      cell(1, 2, 'EXPERIENCE'),
      cell(1, 2, 'Engineer'),
      cell(1, 2, 'Built APIs'),
      cell(2, 1, 'LANGUAGES'),
      cell(2, 2, 'Intern'),
    ]);
    expect(document.text).toBe(
      'SKILLS\nPython\t9 years\nGit\nLANGUAGES\nEXPERIENCE\nEngineer\nBuilt APIs\nIntern',
    );
  });

  test('long cells whose rows are dated are read row by row', () => {
    const job = (row: number, years: string, title: string) => [
      cell(row, 1, 'Acme'),
      cell(row, 1, 'Berlin'),
      cell(row, 1, years),
      cell(row, 2, title),
      cell(row, 2, 'Built APIs'),
      cell(row, 2, 'Ran them'),
    ];
    const document = read([...job(1, '2020 – 2024', 'Engineer'), ...job(2, '2018 – 2020', 'Intern')]);
    expect(document.text).toBe(
      'Acme\nBerlin\n2020 – 2024\nEngineer\nBuilt APIs\nRan them\nAcme\nBerlin\n2018 – 2020\nIntern\nBuilt APIs\nRan them',
    );
  });

  test('a cell over the whole width is read between what is above and below it', () => {
    const wide = { table: 1, row: 1, column: 1, span: 2 };
    const document = read([
      { kind: 'cell', cell: wide, text: 'Ada Example' },
      ...['SKILLS', 'Python', 'SQL'].map((text) => cell(2, 1, text)),
      ...['EXPERIENCE', 'Engineer', 'Built APIs'].map((text) => cell(2, 2, text)),
      cell(3, 1, 'Git'),
      cell(3, 2, 'Intern'),
      { kind: 'cell', cell: { ...wide, row: 4 }, text: 'References' },
    ]);
    expect(document.text).toBe(
      'Ada Example\nSKILLS\nPython\nSQL\nGit\nEXPERIENCE\nEngineer\nBuilt APIs\nIntern\nReferences',
    );
  });

  test('text before and after a table is not part of it', () => {
    const document = read([
      { text: 'Ada Example' },
      cell(1, 1, 'Cloud'),
      cell(1, 2, 'AWS'),
      { text: 'Education' },
    ]);
    expect(document.text).toBe('Ada Example\nCloud\tAWS\nEducation');
    expect(document.lines.map((line) => line.region)).toEqual([0, 1, 2]);
  });
});

test('plain text has a line for each line, its markers and its columns of spaces', () => {
  const { value } = documentFromText('Ada Example\r\n\r\n- Built APIs\r\nEngineer      2020 – 2024\n');
  expect([value.format, value.text]).toEqual(['text', 'Ada Example\nBuilt APIs\nEngineer\t2020 – 2024']);
  expect(value.lines.map((line) => [line.block, line.bullet, line.gapAbove])).toEqual([
    [1, null, null],
    [3, '-', 2],
    [4, null, 1],
  ]);
});

describe('bold words in a paragraph', () => {
  const looks = (parts: Parameters<typeof read>[0]) => {
    const { text, lines } = read(parts);
    return lines.map(({ span, bold, boldEnd }) => ({
      bold,
      opens: boldEnd === null ? null : text.slice(span.start, boldEnd),
    }));
  };

  test('open its line up to where they end', () => {
    const mixed = { text: 'Acme Corp – Engineer', boldSpans: [{ start: 0, end: 9 }] };
    expect(looks([mixed, { text: 'Plain' }])).toEqual([
      { bold: false, opens: 'Acme Corp' },
      { bold: false, opens: null },
    ]);
  });

  test('make a line before a soft break wholly bold, and leave the next as it is', () => {
    const mixed = { text: 'Acme Corp\nEngineer, Oslo', boldSpans: [{ start: 0, end: 9 }] };
    expect(looks([mixed])).toEqual([
      { bold: true, opens: null },
      { bold: false, opens: null },
    ]);
  });

  test('count from behind a list marker and over tidied tabs', () => {
    const mixed = { text: '• ratelimit \t – token buckets', boldSpans: [{ start: 2, end: 12 }] };
    expect(looks([mixed])).toEqual([{ bold: false, opens: 'ratelimit' }]);
  });

  test('in the middle of a line open nothing', () => {
    expect(looks([{ text: 'Built APIs', boldSpans: [{ start: 6, end: 10 }] }])).toEqual([
      { bold: false, opens: null },
    ]);
  });
});
