import { describe, expect, test } from 'vitest';
import { failureOf, outlineOf, readFile } from '../../support/read-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('headings, lists with depth, tables and links are kept, and marks are no text', async () => {
  const { document, notices } = await readFile(
    bytes(`# Ada *Example*

ada@example.com | [GitHub](https://github.com/example-ada "Code")
Oslo

Experience
----------

### Engineer, \`Acme\`

**2020 – 2024**

- Built **APIs** in snake_case
  - with FastAPI \\*
- ~~Ran~~ them

1. First

| Cloud | Data |
| :---- | ---- |
| AWS   | SQL  |

> Quoted
`),
  );
  expect(notices).toEqual([]);
  expect(document.format).toBe('markdown');
  expect(outlineOf(document)).toEqual([
    'h1 **Ada Example',
    'ada@example.com | GitHub',
    'Oslo',
    'h2 **Experience',
    'h3 **Engineer, Acme',
    '**2020 – 2024',
    '• Built APIs in snake_case',
    '•• with FastAPI *',
    '• Ran them',
    '• First',
    '**Cloud\tData',
    'AWS\tSQL',
    'Quoted',
  ]);
  expect(document.links).toEqual(['mailto:ada@example.com', 'https://github.com/example-ada']);
});

test('hidden HTML in Markdown is left out and reported', async () => {
  const { document, notices } = await readFile(
    bytes(
      '# Ada\n\n<div style="display:none">\n\nKubernetes\n\n</div>\n\n<!-- Ansible -->\n\n# Skills\n\nPython',
    ),
  );
  expect([document.text, notices]).toEqual(['Ada\nSkills\nPython', ['HIDDEN_TEXT']]);
});

test('facts at the start of the file are lines, not a heading', async () => {
  expect(
    outlineOf((await readFile(bytes('---\nname: Ada Example\n---\n# Skills\n\n# Experience\n'))).document),
  ).toEqual(['name: Ada Example', 'h1 **Skills', 'h1 **Experience']);
});

describe('plain text stays as it is', () => {
  test.each([
    ['with lists', 'Ada Example\n\nEXPERIENCE\n\n- Built APIs\n- Ran them\n* Wrote C# and **kwargs'],
    [
      'with underlined headings',
      'Ada Example\n===========\n\nEXPERIENCE\n----------\n- Built APIs\n- Ran them',
    ],
    ['with numbers', '#1 in sales\n# 2 in service\nAda'],
    ['with stars around a word', 'Ada Example\n\n**Engineer**\nBuilt APIs'],
    ['with one link', 'Ada Example\n[Code](https://example.com)\nPython'],
    ['with brackets', 'Ada [she/her] (Oslo)\n[1] Paper (2020)'],
  ])('%s', async (_, text) => {
    expect((await readFile(bytes(text))).document.format).toBe('text');
  });
});

describe('unmistakable marks', () => {
  test.each([
    ['two headings', 'Ada\n\n# Skills\n\nPython\n\n# Experience\n'],
    ['a heading with a list', '# Ada\n\n- Built APIs\n- Ran them'],
    ['a heading with a link', '# Ada\n\n[Code](https://example.com)'],
    ['an underlined heading with a link', 'Ada\n===\n\n[Code](https://example.com)'],
    ['strong words all over', '**Ada**\n\n**Engineer**, Acme\n**Developer**, Holt\n\n__Skills__'],
  ])('%s', async (_, text) => {
    expect((await readFile(bytes(text))).document.format).toBe('markdown');
  });
});

describe('files with a catch', () => {
  test.each([
    ['quotes in quotes', '> '.repeat(5_000)],
    ['lists in lists', Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
    ['brackets in brackets', '['.repeat(20_000)],
    ['open stars', '**a '.repeat(5_000)],
  ])('%s end in text or a named failure', async (_, text) => {
    expect(await failureOf(bytes(`# Ada\n\n# Skills\n\n${text}`))).toMatch(
      /^(?:read: Ada\n|LIMIT_NESTING$)/u,
    );
  });
});

/** "3 Text of the line" for each line. */
async function numbered(text: string): Promise<readonly string[]> {
  const { document } = await readFile(bytes(text));
  return document.lines.map(({ number, span }) => `${number} ${document.text.slice(span.start, span.end)}`);
}

test('lines have the numbers of the file', async () => {
  const text = [
    '# Ada Example', // 1
    '',
    'ada@example.com',
    'Oslo', // 4
    '',
    '',
    'Experience',
    '----------', // 8
    '',
    '- Built **APIs**',
    '  over two lines', // 11
    '  - with FastAPI',
    '',
    '    and a paragraph', // 14
    '- Ran them',
    '',
    '| Cloud | Data |',
    '| ----- | ---- |', // 18
    '| AWS | SQL |',
    '| Azure | Redis |',
    '',
    '> Quoted', // 22
    '> twice',
    '',
    '```', // 25
    'make all',
    '```',
    '    indented', // 28
    '',
    '<div>Raw</div>', // 30
    '',
    'End',
  ].join('\r\n');
  expect(await numbered(text)).toEqual([
    '1 Ada Example',
    '3 ada@example.com',
    '4 Oslo',
    '7 Experience',
    '10 Built APIs',
    '11 over two lines',
    '12 with FastAPI',
    '14 and a paragraph',
    '15 Ran them',
    '17 Cloud\tData',
    '19 AWS\tSQL',
    '20 Azure\tRedis',
    '22 Quoted',
    '23 twice',
    '26 make all',
    '28 indented',
    '30 Raw',
    '32 End',
  ]);
});

test('so have lines after front matter and empty lines', async () => {
  expect(await numbered('\n---\nname: Ada\nrole: Engineer\n---\n\n# Skills\n\nPython\n\n# End')).toEqual([
    '3 name: Ada',
    '4 role: Engineer',
    '7 Skills',
    '9 Python',
    '11 End',
  ]);
});

test('and lines of plain text', async () => {
  expect(await numbered('Ada Example\r\n\r\n\r\nSKILLS\r\n\tPython\r\n')).toEqual([
    '1 Ada Example',
    '4 SKILLS',
    '5 Python',
  ]);
});

test('a table of three thousand rows is read to its end', async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => `| Skill ${index} | ${index} |`);
  const { document } = await readFile(
    bytes(['# Ada', '# Skills', '| A | B |', '| - | - |', ...rows].join('\n')),
  );
  const last = document.lines.at(-1);
  expect([document.lines.length, last?.number, document.text.slice(last?.span.start)]).toEqual([
    3003,
    3004,
    'Skill 2999\t2999',
  ]);
});
