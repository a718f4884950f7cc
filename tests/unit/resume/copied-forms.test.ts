import { describe, expect, test } from 'vitest';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import type { Resume } from '../../../shared/resume/resume.ts';
import { readFile } from '../../support/read-file.ts';
import { bulletsOf, entriesOf, statementsOf } from './outline.ts';

// The line patterns are those that the sites give; names and firms are made up.

async function read(lines: readonly string[]): Promise<Resume> {
  return buildResume((await readFile(new TextEncoder().encode(lines.join('\n')))).document, []);
}

test('a profile copied from LinkedIn as text', async () => {
  const resume = await read([
    'Marta Fernández Ruiz',
    'Data Engineer at Olivar Analytics',
    '',
    'Experience',
    'Olivar Analytics logo',
    'Olivar Analytics',
    'Full-time · 4 yrs 3 mos',
    'Senior Data Engineer',
    'Sep 2021 - Present · 4 yrs 3 mos',
    'Sevilla, Spain · Hybrid',
    'Built a CDC pipeline from PostgreSQL to Snowflake.',
    'Skills: Apache Kafka · Snowflake · dbt',
    'Puerto Datos logo',
    'Data Engineer',
    'Puerto Datos · Full-time',
    'Jan 2017 - Aug 2021 · 4 yrs 8 mos',
    'Wrote Airflow DAGs for port traffic, with data tests.',
    '',
    'Licenses & certifications',
    'SnowPro Core Certification',
    'Snowflake',
    'Issued May 2022 · Expires May 2024',
    'Show credential',
    '',
    'Volunteering',
    'Mentor',
    'Django Girls',
    'Mar 2019 - Present · 6 yrs 9 mos',
  ]);
  expect(entriesOf(resume)).toEqual([
    'Senior Data Engineer | Olivar Analytics | 2021-09..present',
    'Data Engineer | Puerto Datos | 2017-01..2021-08',
    'SnowPro Core Certification | Snowflake | ..2022-05',
    'Mentor | Django Girls | 2019-03..present',
  ]);
  expect(resume.entries.map(({ kind }) => kind)).toEqual(['work', 'work', 'certification', 'volunteer']);
  expect(bulletsOf(resume).slice(0, 2)).toEqual([
    ['Built a CDC pipeline from PostgreSQL to Snowflake.'],
    ['Wrote Airflow DAGs for port traffic, with data tests.'],
  ]);
  expect(resume.document.text).not.toContain('logo');
});

test('a line about a logo that names nothing below stays', async () => {
  const { document } = await read(['Ada', 'SKILLS', 'Designed the Kestrel logo', 'Drawing']);
  expect(document.text).toContain('Designed the Kestrel logo');
});

test('a profile page of a developer in Markdown', async () => {
  const resume = await read([
    "# Hi, I'm Lena Okafor 👋",
    '',
    '**Platform engineer** · [lena@example.dev](mailto:lena@example.dev)',
    '',
    '## 💼 Experience',
    '',
    '**Platform Engineer** @ Dijk Logistics  ',
    '*Mar 2021 – present* | Rotterdam',
    '',
    '* Cut deploy time from 40 to 6 minutes',
    '',
    '## 📦 Projects',
    '',
    '| Project | What it does |',
    '|---------|--------------|',
    '| [kratje](https://example.dev/kratje) | A packer for images that keeps layers small, written in Go |',
    '| [spoor](https://example.dev/spoor) | Traces slow SQL queries back to the line that made them |',
  ]);
  expect(resume.contact.name).toBe('Lena Okafor');
  expect(entriesOf(resume)).toEqual([
    'Platform Engineer | Dijk Logistics | 2021-03..present',
    'kratje | - | -',
    'spoor | - | -',
  ]);
  expect(bulletsOf(resume).slice(1)).toEqual([
    ['A packer for images that keeps layers small, written in Go'],
    ['Traces slow SQL queries back to the line that made them'],
  ]);
});

describe('a page of a site builder', () => {
  const page = (body: string) =>
    read([
      '<!DOCTYPE html><html><head><style>.row{display:flex}.tag{display:inline-block;padding:2px 6px}</style></head>',
      `<body>${body}</body></html>`,
    ]);
  const TOP = '<div><span>Yusuf Demir</span><div>Full-stack developer</div></div>';

  test('has its name from the page and not from the menu', async () => {
    const menu = '<nav><a href="#about">About</a><a href="#work">Work</a></nav>';
    expect((await page(`${menu}${TOP}`)).contact.name).toBe('Yusuf Demir');
  });

  test('but a list of addresses is no menu', async () => {
    const links = '<nav><a href="mailto:yusuf@example.de">yusuf@example.de</a></nav>';
    expect((await page(`${TOP}${links}`)).contact.email).toBe('yusuf@example.de');
  });

  test('has its chips one by one, though no space stands between them', async () => {
    const chips = '<h2>Skills</h2><div><span class="tag">Python</span><span class="tag">Django</span></div>';
    expect(statementsOf(await page(`${TOP}${chips}`)).at(-1)).toBe('list: Python > Django');
  });

  test('but letters that are set one by one stay a word', async () => {
    const letters = '<h2>Skills</h2><div><span style="display:inline-block">G</span><span>o</span></div>';
    expect(statementsOf(await page(`${TOP}${letters}`)).at(-1)).toBe('list: Go');
  });
});

test('plain text with ruled headings and jobs as items of a list', async () => {
  const resume = await read([
    'KOFI MENSAH',
    '===========',
    'kofi@example.org',
    '',
    'Employment',
    '----------',
    '* Backend Developer, Volta Pay (Jan 2021 - present)',
    '  + Wrote the ledger in Python and PostgreSQL',
    '  + Cut failed transfers by 30%, from May to June 2022',
    '* Junior Developer, Osu Web (Mar 2018 - Dec 2020)',
    '  + Kept 12 Flask sites running',
    '',
    'Community service',
    '-----------------',
    '* Organiser, PyCon Ghana (2019)',
  ]);
  expect(resume.document.text).not.toMatch(/==|--/u);
  expect(entriesOf(resume)).toEqual([
    'Backend Developer | Volta Pay | 2021-01..present',
    'Junior Developer | Osu Web | 2018-03..2020-12',
    'Organiser | PyCon Ghana | ~2019-01..~2019-12',
  ]);
  expect(bulletsOf(resume)).toEqual([
    ['Wrote the ledger in Python and PostgreSQL', 'Cut failed transfers by 30%, from May to June 2022'],
    ['Kept 12 Flask sites running'],
    [],
  ]);
});

test('a list of definitions in Dutch, with a school by its compound name', async () => {
  const resume = await read([
    '<html><body><h1>Sanne de Wit</h1><p>sanne@example.nl</p><h2>Werkervaring</h2><dl>',
    '<dt>maart 2019 – heden</dt><dd><b>Softwareontwikkelaar</b>, Gemeente Zonnedorp',
    '<ul><li>Built the permit API in Flask</li></ul></dd></dl>',
    '<h2>Opleiding</h2><dl><dt>2014 – 2018</dt><dd>Bachelor Informatica, Hogeschool Utrecht</dd>',
    '<dt>2012 – 2014</dt><dd>B.Sc. Informatik, Christian-Albrechts-Universität zu Kiel</dd></dl></body></html>',
  ]);
  expect(entriesOf(resume)).toEqual([
    'Softwareontwikkelaar | Gemeente Zonnedorp | 2019-03..present',
    'Bachelor Informatica | Hogeschool Utrecht | ~2014-01..~2018-12',
    'B.Sc. Informatik | Christian-Albrechts-Universität zu Kiel | ~2012-01..~2014-12',
  ]);
});
