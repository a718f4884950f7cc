import { describe, expect, test } from 'vitest';
import { documentFromBlocks } from '../../../shared/document/document-from-blocks.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import type { Resume } from '../../../shared/resume/resume.ts';
import { readFile } from '../../support/read-file.ts';
import { entriesOf, sectionsOf } from './outline.ts';

/** A Word document: "# Text" is a heading of level 1, "• Text" a list item, "Left || Right" a table's row. */
function wordOf(lines: readonly string[]): Resume {
  const blocks = lines.flatMap((line, index) => {
    const row = line.includes(' || ');
    return line.split(' || ').map((text, column) => ({
      number: index * 2 + column + 1,
      kind: kindOf(line, row),
      level: /^[#•] /u.test(line) ? 1 : null,
      cell: row ? { table: 1, row: index, column: column + 1 } : null,
      text: text.replace(/^[#•] /u, ''),
      bold: false,
      italic: false,
      fontSize: null,
    }));
  });
  return buildResume(documentFromBlocks(blocks, { links: [] }).value, []);
}

function kindOf(line: string, row: boolean): 'heading' | 'paragraph' | 'list-item' | 'cell' {
  if (row) return 'cell';
  if (line.startsWith('# ')) return 'heading';
  return line.startsWith('• ') ? 'list-item' : 'paragraph';
}

const curriculum = (first: string) => [
  'Curriculum Vitae',
  'Name: Dmytro Beispiel',
  'Birthday: 04.05.1990',
  'Address: Vul. Shevchenka 3, Lviv, Ukraine',
  `# ${first}`,
  '03.2021 – till now || Python developer at SoftHut GmbH',
  '• I am making web services with Flask.',
  '06.2016 – 02.2021 || Junior, later Middle developer, Django Travel Agency, Kyiv',
  '• Was doing a site on PHP and MySQL.',
  '# Formation',
  '2008 – 2013 Lviv Polytechnic, specialist of computer science',
  '# Knowledges',
  'Python 3, Flask, Django, SQL',
];
const JOBS = [
  'Python developer | SoftHut GmbH | 2021-03..present',
  'Junior, later Middle developer | Django Travel Agency | 2016-06..2021-02',
];

test.each(['Professional way', 'Career path'])(
  '"%s" heads the jobs under it and employs nobody',
  (heading) => {
    const resume = wordOf(curriculum(heading));
    expect(sectionsOf(resume)).toEqual([`work: ${heading}`, 'education: Formation', 'skills: Knowledges']);
    expect(entriesOf(resume).slice(0, 2)).toEqual(JOBS);
    expect(resume.contact.name).toBe('Dmytro Beispiel');
  },
);

describe('a declared heading of unknown wording', () => {
  test('above all others opens the section of the jobs that stand under it', () => {
    const resume = wordOf(curriculum('The craft'));
    expect(sectionsOf(resume)).toEqual(['work: The craft', 'education: Formation', 'skills: Knowledges']);
    expect(entriesOf(resume).slice(0, 2)).toEqual(JOBS);
  });

  test('below the jobs is a section of its own although dates stand under it', () => {
    const resume = wordOf([
      'Ada Beispiel',
      '# Experience',
      'Developer, Acme, 2019 – 2021',
      '• Built the API.',
      '# The sea and I',
      'Crossed the Baltic, 2018 – 2019',
    ]);
    expect(sectionsOf(resume)).toEqual(['work: Experience', 'other: The sea and I']);
    expect(entriesOf(resume)[0]).toBe('Developer | Acme | ~2019-01..~2021-12');
  });

  test('is an employer where a job stands under it', () => {
    const resume = wordOf([
      'Ada Beispiel',
      '# Experience',
      '# Kestrel',
      'Developer, 2019 – 2021',
      '• Built it.',
    ]);
    expect(sectionsOf(resume)).toEqual(['work: Experience']);
    expect(entriesOf(resume)).toEqual(['Developer | Kestrel | ~2019-01..~2021-12']);
  });

  test('with the name opens no section', () => {
    const resume = wordOf([
      'Curriculum Vitae',
      '# Ada Beispiel',
      'Berlin',
      '# Experience',
      'Developer, Acme, 2019',
    ]);
    expect(sectionsOf(resume)).toEqual(['work: Experience']);
    expect(resume.contact.name).toBe('Ada Beispiel');
  });
});

test('a name below a side bar is declared by its level, and heads no section of the bar', async () => {
  const page = [
    '<html><aside><h2>Contact</h2><p>ada@example.com</p><h2>Interests</h2><p>Chess</p></aside>',
    '<main><h1>Ada Beispiel</h1><p>Backend Engineer</p><h2>Experience</h2>',
    '<h3>Developer, Acme</h3><p>2019 – 2021</p><p>Built the API.</p></main></html>',
  ].join('');
  const { document } = await readFile(new TextEncoder().encode(page));
  const resume = buildResume(document, []);
  expect(resume.contact.name).toBe('Ada Beispiel');
  expect(sectionsOf(resume)).toEqual(['other: Contact', 'other: Interests', 'work: Experience']);
  expect(entriesOf(resume)).toEqual(['Developer | Acme | ~2019-01..~2021-12']);
});

test('a bold label beside a paragraph, in a table, heads it though it is no usual heading', () => {
  const cell = (column: number, text: string) => ({
    ...{ number: column + 1, kind: 'cell' as const, level: null, cell: { table: 1, row: 1, column } },
    ...{ text, bold: column === 1, italic: false, fontSize: null },
  });
  const name = { ...cell(0, 'Ada Beispiel'), kind: 'paragraph' as const, cell: null };
  const headingsBeside = (paragraph: string) => {
    const blocks = [name, cell(1, 'Research Profile'), cell(2, paragraph)];
    return sectionsOf(buildResume(documentFromBlocks(blocks, { links: [] }).value, []));
  };
  expect(
    headingsBeside(
      'Biologist who writes the software that her laboratory depends on, and teaches others to do so.',
    ),
  ).toEqual(['summary: Research Profile']);
  expect(headingsBeside('Marine biology')).toEqual([]);
});
