import { describe, expect, test } from 'vitest';
import { documentFromPages } from '../../../shared/document/document-from-pages.ts';
import type { TextDocument } from '../../../shared/document/text-document.ts';
import type { Page } from '../../../shared/document/text-run.ts';
import { type SetLine, setLine, setPage, stack } from '../../support/typeset-page.ts';

function read(...pages: readonly Page[]): TextDocument {
  const { value, notices } = documentFromPages(pages, { links: [] });
  expect(notices).toEqual([]);
  return value;
}

function textsOf(document: TextDocument): readonly string[] {
  return document.text.split('\n');
}

const JOB = [
  'Designed the settlement service in FastAPI and',
  'PostgreSQL for two million merchants a month and',
  'cut its slowest requests from nine hundred to two',
  'hundred milliseconds by adding covering indexes.',
  'Led the split of a monolith into six services and',
  'wrote the runbooks that its on-call engineers use.',
];
const SKILLS = ['SKILLS', 'Python and SQL', 'PostgreSQL', 'Docker', 'Kafka', 'Terraform'];

describe('lines', () => {
  test('words of one baseline are one line, joined by single spaces', () => {
    const document = read(setPage([{ x: 50, y: 100, text: 'Built APIs in Python' }]));
    expect(document.text).toBe('Built APIs in Python');
    expect(document.lines).toEqual([
      {
        span: { start: 0, end: 20 },
        page: 1,
        block: null,
        number: 1,
        box: { page: 1, x: 50, y: 92, width: 100, height: 10 },
        segments: [
          { start: 0, end: 5, x: 50, width: 25 },
          { start: 6, end: 10, x: 80, width: 20 },
          { start: 11, end: 13, x: 105, width: 10 },
          { start: 14, end: 20, x: 120, width: 30 },
        ],
        fontSize: 10,
        bold: false,
        boldEnd: null,
        italic: false,
        bullet: null,
        headingLevel: null,
        tabs: [],
        region: 0,
        gapAbove: null,
        indent: 50,
      },
    ]);
  });

  test('a gap of more than three font sizes is a tab', () => {
    const document = read(
      setPage([
        { x: 50, y: 100, text: 'Backend Engineer' },
        { x: 450, y: 100, text: '2019 – 2021' },
      ]),
    );
    expect(document.text).toBe('Backend Engineer\t2019 – 2021');
    expect(document.lines[0]?.tabs).toEqual([16]);
  });

  test('pieces of one word that touch are joined without a space', () => {
    const document = read(
      setPage([
        { x: 50, y: 100, text: 'Postgre', bold: true },
        { x: 85, y: 100, text: 'SQL' },
      ]),
    );
    expect(document.text).toBe('PostgreSQL');
    expect(document.lines[0]?.bold).toBe(true);
  });

  test('a line knows where its bold start ends', () => {
    const { lines } = read(
      setPage([
        { x: 50, y: 100, text: '• First Lab', bold: true },
        { x: 105, y: 100, text: ', State College' },
        { x: 50, y: 120, text: 'Second Lab', bold: true },
        { x: 50, y: 140, text: 'Third' },
        { x: 80, y: 140, text: 'Lab', bold: true },
      ]),
    );
    expect(lines.map(({ span, boldEnd }) => boldEnd && boldEnd - span.start)).toEqual([9, null, null]);
  });

  test('a raised ordinal belongs to its line', () => {
    const document = read(
      setPage([
        { x: 50, y: 100, text: 'Placed 2' },
        { x: 90, y: 96, text: 'nd', size: 6 },
        { x: 100, y: 100, text: 'of 40' },
      ]),
    );
    expect(document.text).toBe('Placed 2nd of 40');
  });

  test('the gap above counts in usual leadings of the region', () => {
    const document = read(
      setPage([...stack(50, 100, ['one', 'two', 'three', 'four']), { x: 50, y: 170, text: 'five' }]),
    );
    expect(document.lines.map((line) => line.gapAbove)).toEqual([null, 1, 1, 1, 2]);
  });

  test('text drawn twice to look heavier is read once, as bold', () => {
    const document = read(
      setPage([
        { x: 50, y: 100, text: 'EDUCATION' },
        { x: 50.4, y: 100, text: 'EDUCATION' },
      ]),
    );
    expect(document.text).toBe('EDUCATION');
    expect(document.lines[0]?.bold).toBe(true);
  });

  test('two lines set over each other stay two lines', () => {
    const document = read(
      setPage([
        { x: 50, y: 100, text: 'Planning for robots with large feedback' },
        { x: 50, y: 103, text: 'PUBLICATIONS', size: 16 },
      ]),
    );
    expect(textsOf(document)).toEqual(['Planning for robots with large feedback', 'PUBLICATIONS']);
  });
});

describe('list markers', () => {
  test.each([
    ['• Built', '•'],
    ['- Built', '-'],
    ['– Built', '–'],
    ['* Built', '*'],
    ['▪ Built', '▪'],
    ['‣ Built', '‣'],
    ['➢ Built', '➢'],
    ['· Built', '·'],
    ['\uf0b7 Built', '•'],
    ['1. Built', '1.'],
    ['(2) Built', '(2)'],
    ['∗ Built', '∗'],
    ['― Built', '―'],
    ['+ Built', '+'],
    ['> Built', '>'],
    ['° Built', '°'],
    ['\uf06c Built', '•'],
  ])('"%s" opens an item', (text, bullet) => {
    const document = read(setPage([{ x: 50, y: 100, text }]));
    expect([document.text, document.lines[0]?.bullet]).toEqual(['Built', bullet]);
  });

  test.each([...'●○◦▪■□◾◆◇♦❖▸▶►▲◉◎⬤⬥⧫⬧➢➤➣➔➜→⇒➙»›⁃∙⋅★☆⭐✦✱✳✓✔✗✘✚✅☑☐☞☛👉🔹❍❏❑❒⚫⚪⁌⮞⯈・'])(
    'the sign %s opens an item',
    (sign) => {
      const document = read(setPage([{ x: 50, y: 100, text: `${sign} Built` }]));
      expect([document.text, document.lines[0]?.bullet]).toEqual(['Built', sign]);
    },
  );

  test.each([
    '-5 % latency',
    '– 2021',
    '- present',
    '3.5 years',
    '*args',
    'e-mail',
    '+ 49 555 0100',
    '> 5 years',
    '§ 8 BDSG',
    '☎ 555 0100',
    '✉ ada@example.com',
  ])('"%s" is text', (text) => {
    const document = read(setPage([{ x: 50, y: 100, text }]));
    expect([document.text, document.lines[0]?.bullet]).toEqual([text, null]);
  });

  test('a letter o with a wide gap is a second-level bullet, and a word is not', () => {
    const bullet = read(
      setPage([
        { x: 50, y: 100, text: 'o' },
        { x: 68, y: 100, text: 'Wrote tests' },
      ]),
    );
    expect([bullet.text, bullet.lines[0]?.bullet, bullet.lines[0]?.indent]).toEqual(['Wrote tests', '◦', 68]);
    expect(read(setPage([{ x: 50, y: 100, text: 'o ano' }])).text).toBe('o ano');
  });

  test('a sign that stands a little higher than its line still marks it', () => {
    const document = read(
      setPage([
        { x: 50, y: 96, text: '•', size: 7 },
        { x: 62, y: 100, text: 'Wrote tests' },
      ]),
    );
    expect([document.text, document.lines[0]?.bullet]).toEqual(['Wrote tests', '•']);
  });
});

describe('letter-spaced lines', () => {
  test('one word', () => {
    const document = read(setPage([{ x: 50, y: 100, text: 'EXPERIENCE', tracking: 6 }]));
    expect(document.text).toBe('EXPERIENCE');
  });

  test('several words', () => {
    const document = read(setPage([{ x: 50, y: 100, text: 'WORK EXPERIENCE', tracking: 4 }]));
    expect(document.text).toBe('WORK EXPERIENCE');
  });

  test('letters that are kerned apart stay together where the file writes its spaces', () => {
    // "Si va kuma r Redd y": gaps of a fifth of the size within the words, and a space that the file holds.
    const name = [
      ['Si', 0],
      ['va', 24],
      ['kuma', 48],
      ['r ', 92],
      ['Redd', 108],
      ['y', 152],
    ] as const;
    const runs = name.flatMap(([text, x]) =>
      setLine({ x: 50 + x, y: 100, text: text.trim(), size: 20 }).map((run) => ({ ...run, text })),
    );
    expect(read({ ...setPage([]), runs }).text).toBe('Sivakumar Reddy');
  });

  test('single letters beside a word keep their spaces', () => {
    expect(read(setPage([{ x: 50, y: 100, text: 'C R D Python' }])).text).toBe('C R D Python');
  });

  test('a short list of one-letter languages keeps its spaces', () => {
    const document = read(setPage([{ x: 50, y: 100, text: 'Go, C / R and D' }]));
    expect(document.text).toBe('Go, C / R and D');
  });
});

describe('columns', () => {
  const header: readonly SetLine[] = [
    { x: 50, y: 60, text: 'Ada Example', size: 20 },
    {
      x: 50,
      y: 80,
      text: 'Backend engineer in Berlin, ada@example.com, github.com/example-ada, +49 555 0100',
    },
  ];
  const left = stack(
    50,
    110,
    [...JOB, ...JOB].map((text) => text.slice(0, 40)),
  );
  const right = stack(330, 110, [...SKILLS, ...SKILLS]);
  const expected = [...header, ...left, ...right].map((line) => line.text.trim());

  test('are read one after the other when the file holds them row by row', () => {
    const rows = left.flatMap((line, index) => [line, right[index] ?? line]);
    expect(textsOf(read(setPage([...header, ...rows])))).toEqual(expected);
  });

  test('are read the same when the file holds them column by column, or right first', () => {
    expect(textsOf(read(setPage([...header, ...left, ...right])))).toEqual(expected);
    expect(textsOf(read(setPage([...right, ...left, ...header])))).toEqual(expected);
  });

  test('each is a region of its own', () => {
    const document = read(setPage([...header, ...left, ...right]));
    const regions = document.lines.map((line) => line.region);
    expect(regions).toEqual([...header.map(() => 0), ...left.map(() => 1), ...right.map(() => 2)]);
  });

  test('a side bar with another leading is read before the main column at its right', () => {
    const bar = stack(40, 100, [...SKILLS, 'LANGUAGES', 'English', 'German'], { leading: 17, size: 9 });
    const main = stack(200, 104, [...JOB, ...JOB]);
    expect(textsOf(read(setPage([...main, ...bar])))).toEqual([...bar, ...main].map((line) => line.text));
  });

  test('full-width lines between columns are read between them', () => {
    const wide = {
      x: 50,
      y: 300,
      text: 'Full-width summary of everything above and below that spans both of the columns',
    };
    const lower = {
      left: stack(
        50,
        330,
        JOB.map((text) => text.slice(0, 40)),
      ),
      right: stack(330, 330, SKILLS),
    };
    const document = read(setPage([...left, ...right, wide, ...lower.left, ...lower.right]));
    expect(textsOf(document)).toEqual(
      [...left, ...right, wide, ...lower.left, ...lower.right].map((line) => line.text.trim()),
    );
  });

  test('a main column goes on over the page before the side bar at its right', () => {
    const main = stack(50, 100, [...JOB, ...JOB]);
    const bar = stack(400, 100, [...SKILLS, ...SKILLS]);
    const next = stack(50, 60, JOB);
    const document = read(setPage([...main, ...bar]), setPage(next, 2));
    expect(textsOf(document)).toEqual([...main, ...next, ...bar].map((line) => line.text));
    expect(document.lines.map((line) => line.page).join('')).toBe(
      `${'1'.repeat(12)}${'2'.repeat(6)}${'1'.repeat(12)}`,
    );
  });

  test('both columns go on over the page', () => {
    const columns = (number: number) =>
      [
        stack(
          50,
          100,
          JOB.map((text) => `${number} ${text.slice(0, 36)}`),
        ),
        stack(
          330,
          100,
          SKILLS.map((text) => `${number} ${text}`),
        ),
      ] as const;
    const [left1, right1] = columns(1);
    const [left2, right2] = columns(2);
    const document = read(setPage([...left1, ...right1]), setPage([...left2, ...right2], 2));
    expect(textsOf(document)).toEqual(
      [...left1, ...left2, ...right1, ...right2].map((line) => line.text.trim()),
    );
  });
});

describe('a name that runs over the gutter', () => {
  const columns = [
    ...stack(50, 140, JOB),
    ...stack(400, 140, ['Python, Django', 'FastAPI, Flask', 'PostgreSQL', 'Docker', 'Terraform', 'Linux']),
  ];
  const name = { x: 50, y: 80, text: 'Margaret Example-Hughes', size: 32, bold: true };

  test('beside lines of the right column makes the order uncertain', () => {
    const { value, notices } = documentFromPages(
      [
        setPage([
          { x: 400, y: 50, text: 'Contact' },
          name,
          { x: 400, y: 110, text: 'ada@example.com' },
          ...columns,
        ]),
      ],
      { links: [] },
    );
    expect(value.columnCertainty).toBeCloseTo(0.85, 12);
    expect(notices.map(({ kind }) => kind)).toEqual(['LOW_CONFIDENCE_ORDER']);
  });

  test('above both columns leaves it certain', () => {
    expect(read(setPage([name, ...columns])).columnCertainty).toBe(1);
  });
});

describe('running headers and footers', () => {
  const body = (number: number) =>
    stack(
      50,
      150,
      JOB.map((text) => `${number}: ${text}`),
    );

  test('a header stays on its first page only', () => {
    const head = { x: 50, y: 40, text: 'Ada Example, ada@example.com' };
    const document = read(setPage([head, ...body(1)]), setPage([head, ...body(2)], 2));
    expect(textsOf(document)).toEqual([head, ...body(1), ...body(2)].map((line) => line.text));
  });

  test('page numbers and repeated footers go', () => {
    const foot = (number: number) => [
      { x: 50, y: 810, text: 'Ada Example' },
      { x: 500, y: 810, text: `Page ${number} of 2` },
    ];
    const document = read(setPage([...body(1), ...foot(1)]), setPage([...body(2), ...foot(2)], 2));
    expect(textsOf(document)).toEqual([...body(1), ...body(2)].map((line) => line.text));
  });

  test.each(['2019', '(2019), 45-61'])(
    'the end of a line at the foot of a page, "%s", is no page number',
    (text) => {
      const foot = { x: 50, y: 800, text };
      const document = read(setPage([...body(1), foot]), setPage(body(2), 2));
      expect(textsOf(document)).toEqual([...body(1), foot, ...body(2)].map((line) => line.text));
    },
  );

  test('a job whose header a later page repeats at its top stays on both', () => {
    const job = { x: 50, y: 40, text: 'Sept 2021 Software Engineer, Kestrel' };
    const pages = [[], [job], [], [job], []].map((top, index) => [...top, ...body(index)]);
    const document = read(...pages.map((lines, index) => setPage(lines, index + 1)));
    expect(textsOf(document)).toEqual(pages.flat().map((line) => line.text));
  });

  test('the last line of a single page stays', () => {
    const last = { x: 50, y: 810, text: 'References on request' };
    expect(textsOf(read(setPage([...body(1), last])))).toEqual([...body(1), last].map((line) => line.text));
  });
});

test('pages, links and the share of unreadable characters are carried over', () => {
  const { value } = documentFromPages([setPage([{ x: 50, y: 100, text: 'ab\ue000\ufffd' }])], {
    links: ['https://example.com', 'https://example.com'],
  });
  expect([value.format, value.pages, value.links, value.unreadableShare, value.columnCertainty]).toEqual([
    'pdf',
    [{ width: 595, height: 842 }],
    ['https://example.com'],
    0.5,
    1,
  ]);
});

test('columns that nearly touch are reported as uncertain', () => {
  const left = stack(
    50,
    100,
    JOB.map((text) => text.slice(0, 48).padEnd(48, 'x')),
  );
  const right = stack(298.5, 100, JOB);
  const { value, notices } = documentFromPages([setPage([...left, ...right])], { links: [] });
  expect(value.text.split('\n').slice(0, 6)).toEqual(left.map((line) => line.text.trim()));
  expect(value.columnCertainty).toBeCloseTo(0.87, 2);
  expect(notices.map((notice) => notice.kind)).toEqual(['LOW_CONFIDENCE_ORDER']);
});
