import { describe, expect, test } from 'vitest';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import { documentOf } from '../../support/document-of.ts';
import { bulletsOf, entriesOf, resumeOf, sectionsOf, statementsOf } from './outline.ts';

const HEAD = ['# Ada Beispiel', 'ada@example.com', '# Experience'];

/** The entries of work experience with these lines. */
function jobs(...lines: readonly string[]): readonly string[] {
  return entriesOf(resumeOf([...HEAD, ...lines]));
}

describe('title, employer and dates in any arrangement', () => {
  const backend = 'Backend Developer | Kestrel Freight | ~2021-01..~2023-12';
  test.each([
    [['Backend Developer, Kestrel Freight, 2021 – 2023']],
    [['Kestrel Freight — Backend Developer\t2021 – 2023']],
    [['Backend Developer | Kestrel Freight | 2021 – 2023']],
    [['Backend Developer at Kestrel Freight\t2021 – 2023']],
    [['Backend Developer @ Kestrel Freight · 2021 – 2023']],
    [['Backend Developer (Kestrel Freight)\t2021 – 2023']],
    [['**Kestrel Freight**\t2021 – 2023', 'Backend Developer']],
    [['**Backend Developer**\t2021 – 2023', 'Kestrel Freight, Berlin, Germany']],
    [['Kestrel Freight\tBerlin', 'Backend Developer\t2021 – 2023']],
    [['Backend Developer', 'Kestrel Freight', '2021 – 2023']],
    [['Backend Developer', 'Kestrel Freight | Portland, OR | 2021 – 2023']],
    [['2021 – 2023\tBackend Developer, Kestrel Freight']],
    [['2021 – 2023', 'Backend Developer, Kestrel Freight']],
    [['Backend Developer, Kestrel Freight (2021 – 2023)']],
    [['Backend Developer, Kestrel Freight, Springfield, IL\t2021 – 2023']],
  ])('%j', (header) => {
    expect(jobs(...header, '• Built the parcel API.')).toEqual([backend]);
  });
});

describe('titles and employers', () => {
  test.each([
    ['Staff Engineer, Platform', 'Staff Engineer, Platform | -'],
    ['Staff Engineer, Platform, Stripe', 'Staff Engineer, Platform | Stripe'],
    ['Acme Cloud, Inc. — Solutions Engineer', 'Solutions Engineer | Acme Cloud, Inc.'],
    ['Nexus AI, Co-Founder & CTO', 'Co-Founder & CTO | Nexus AI'],
    ['Operations Coordinator, Brightline Retail Group', 'Operations Coordinator | Brightline Retail Group'],
    [
      'Platform Engineering Intern, Northwind Technology. San Jose, California',
      'Platform Engineering Intern | Northwind Technology',
    ],
    ['Sr. Engineering Manager (L7), Harbor Point', 'Sr. Engineering Manager (L7) | Harbor Point'],
    ['IT Consultant for IBM XPages (We4IT GmbH Bremen)', 'IT Consultant for IBM XPages | We4IT GmbH'],
    ['Backendentwickler, Beispiel GmbH, Köln', 'Backendentwickler | Beispiel GmbH'],
    ['Ingénieure logiciel – Exemple SA – Lyon', 'Ingénieure logiciel | Exemple SA'],
    ['Spark Logistics, Data Engineer', 'Data Engineer | Spark Logistics'],
    ['Junior, later Middle Developer, Kestrel Freight', 'Junior, later Middle Developer | Kestrel Freight'],
    ['Curator, Aldous Gallery', 'Curator | Aldous Gallery'],
  ])('"%s"', (header, names) => {
    expect(jobs(`${header}\tJan 2020 – Mar 2021`, '• Did the work.')).toEqual([
      `${names} | 2020-01..2021-03`,
    ]);
  });
});

test('several roles at one employer share it', () => {
  expect(
    jobs(
      '**Kestrel Freight**\tBerlin',
      'Senior Engineer\tJan 2022 – Present',
      '• Led the parcel API.',
      'Engineer\tJan 2020 – Dec 2021',
      '• Built the parcel API.',
    ),
  ).toEqual([
    'Senior Engineer | Kestrel Freight | 2022-01..present',
    'Engineer | Kestrel Freight | 2020-01..2021-12',
  ]);
});

describe('work without an employer', () => {
  const before = ['Engineer, Kestrel Freight\tJan 2020 – Present', '• Built the parcel API.'];
  test.each([
    ['Freelance Developer\t2018 – 2019', 'Freelance Developer | - | ~2018-01..~2019-12'],
    ['Freelance -- Python Developer\t2018 – 2019', 'Python Developer | - | ~2018-01..~2019-12'],
    ['Independent Consultant, 2018 – 2019', 'Independent Consultant | - | ~2018-01..~2019-12'],
    ['Self-employed\t2018 – 2019', 'Self-employed | - | ~2018-01..~2019-12'],
    ['Sabbatical\t2018 – 2019', 'Sabbatical | - | ~2018-01..~2019-12'],
    [
      'Freelance Developer, Baytown Labs\t2018 – 2019',
      'Freelance Developer | Baytown Labs | ~2018-01..~2019-12',
    ],
  ])('"%s" does not belong to the employer above', (line, expected) => {
    expect(jobs(...before, line, '• Built shops.')).toEqual([
      'Engineer | Kestrel Freight | 2020-01..present',
      expected,
    ]);
  });

  test('a career break and the work before it are two entries', () => {
    expect(
      jobs(
        ...before,
        'Career break (parental leave)\t2017 – 2018',
        'Self-employed\t2015 – 2017',
        '• Wrote scripts for a museum.',
      ),
    ).toEqual([
      'Engineer | Kestrel Freight | 2020-01..present',
      'Career break (parental leave) | - | ~2017-01..~2018-12',
      'Self-employed | - | ~2015-01..~2017-12',
    ]);
  });

  test.each([
    ['Career break – parental leave\t2017 – 2018', 'Career break – parental leave'],
    ['Sabbatical, travelling in South America\t2017 – 2018', 'Sabbatical, travelling in South America'],
    ['Elternzeit\t2017 – 2018', 'Elternzeit'],
    ['Parental leave (Baytown Labs)\t2017 – 2018', 'Parental leave'],
    ['Travel\t2017 – 2018', 'Travel'],
  ])('"%s" is a time without work, and no job', (line, title) => {
    const { entries } = resumeOf(['# Ada Beispiel', '# Experience', ...before, line, '• Learned Python.']);
    expect(entries.map(({ kind }) => kind)).toEqual(['work', 'other']);
    expect(entries[1]).toMatchObject({ title, organization: null, start: '2017-01', end: '2018-12' });
  });

  test.each([
    ['Career Break Coach, Baytown Labs\t2017 – 2018', 'Career Break Coach'],
    ['Software Engineer, Sabbatical Systems\t2017 – 2018', 'Software Engineer'],
    ['Developer, Travel Labs\t2017 – 2018', 'Developer'],
  ])('"%s" is a job', (line, title) => {
    const { entries } = resumeOf(['# Ada Beispiel', '# Experience', ...before, line, '• Built shops.']);
    expect(entries[1]).toMatchObject({ kind: 'work', title });
  });

  test('those a freelancer worked for are no employer', () => {
    const lines = ['Freelance Developer\t2018 – 2019', 'Clients: Harbour Trust, Kestrel Freight'];
    expect(jobs(...lines, '• Built shops.')).toEqual(['Freelance Developer | - | ~2018-01..~2019-12']);
  });

  test('a role under another without list items is a role of its own', () => {
    expect(jobs('Senior Engineer, Kestrel Freight\t2017 – 2019', 'Engineer\t2015 – 2017')).toEqual([
      'Senior Engineer | Kestrel Freight | ~2017-01..~2019-12',
      'Engineer | Kestrel Freight | ~2015-01..~2017-12',
    ]);
  });
});

test('the dates of an employer with several roles are not those of a role', () => {
  expect(
    jobs(
      '**Kestrel Freight**\t2018 – Present',
      '**Senior Engineer**\tJan 2022 – Present',
      '• Led the parcel API.',
      '**Engineer**\tJan 2018 – Dec 2021',
      '• Built the parcel API.',
    ),
  ).toEqual([
    'Senior Engineer | Kestrel Freight | 2022-01..present',
    'Engineer | Kestrel Freight | 2018-01..2021-12',
  ]);
});

test('jobs without dates are told apart by their list items', () => {
  expect(
    jobs(
      'Data Engineer',
      'Example Opera Company',
      '• Ran the loads.',
      'Tester',
      'Example Store LLC',
      '• Wrote the tests.',
    ),
  ).toEqual(['Data Engineer | Example Opera Company | -', 'Tester | Example Store LLC | -']);
});

test('a template date anchors its entry and gives no months', () => {
  expect(jobs('Office manager, Nod Publishing', 'March 20XX – December 20XX', '• Ran the office.')).toEqual([
    'Office manager | Nod Publishing | -',
  ]);
});

test('a date range that wraps to the next line is read as one', () => {
  expect(jobs('Docent | Community Museum\tMay 2023 - June', 'Berlin\t2024', '• Led tours.')).toEqual([
    'Docent | Community Museum | 2023-05..2024-06',
  ]);
});

test('a date beside the first list item is the date of the job', () => {
  const resume = resumeOf([
    ...HEAD,
    'NVIDIA Research, Research Intern\tSanta Clara, CA',
    '• Designed sparse attention that reduces the memory of a model by 4.2x\tMay 2022 – Aug 2022',
    '• Co-authored a paper.\t4 months',
  ]);
  expect(entriesOf(resume)).toEqual(['Research Intern | NVIDIA Research | 2022-05..2022-08']);
  expect(bulletsOf(resume)[0]).toHaveLength(2);
});

test('a list item keeps its lines together, on the next page too', () => {
  const resume = resumeOf([
    ...HEAD,
    'Backend Developer, Kestrel Freight\t2021 – 2023',
    '• Built the parcel API for two million users in production,',
    '  cutting latency by 40%',
    '• Wrote the tests that cover',
    '---',
    '  all of its routes.',
    'Engineer, Baytown Labs\t2019 – 2020',
    '• Ran the loads.',
  ]);
  expect(bulletsOf(resume)).toEqual([
    [
      'Built the parcel API for two million users in production, / cutting latency by 40%',
      'Wrote the tests that cover / all of its routes.',
    ],
    ['Ran the loads.'],
  ]);
});

test('dashes make list items', () => {
  const resume = resumeOf([...HEAD, 'Developer, Acme\t2020 – 2021', '- Built APIs', '- Wrote tests']);
  expect(bulletsOf(resume)).toEqual([['Built APIs', 'Wrote tests']]);
});

test('running text under a header is prose, a labelled line of tools its stack', () => {
  const resume = resumeOf([
    ...HEAD,
    'Developer, Acme\t2020 – 2021',
    'Maintained the parcel service and its database for the logistics team of the company.',
    'Stack: Python, FastAPI, PostgreSQL',
  ]);
  expect(statementsOf(resume).slice(3)).toEqual([
    'header 0: Developer, Acme > 2020 – 2021',
    'prose 0: Maintained the parcel service and its database for the logistics team of the company.',
    'stack 0: Stack: Python, FastAPI, PostgreSQL',
  ]);
  expect(bulletsOf(resume)[0]).toHaveLength(1);
});

test('a sub-heading with a colon inside a job is not another job', () => {
  const resume = resumeOf([
    ...HEAD,
    '**DevOps engineer**\tJan 2015 – Sep 2015',
    '_Research and Development_',
    '• Built images.',
    '**Technologies include:**',
    '• Python for tools',
    '**Achievements include:**',
    '• A web portal',
  ]);
  expect(entriesOf(resume)).toEqual(['DevOps engineer | Research and Development | 2015-01..2015-09']);
});

test('a project is named by its first line; its list of tools is a stack', () => {
  const resume = resumeOf([
    '# Ada Beispiel',
    '# Projects',
    'Resume Studio',
    'React, Next.js, TypeScript, Tailwind CSS',
    'Built a client-side review platform with feedback while typing.',
    'Ledger Toolkit | Python, Kafka, Redis',
    '• Wrote the ingest.',
  ]);
  expect(entriesOf(resume)).toEqual(['Resume Studio | - | -', 'Ledger Toolkit | - | -']);
  expect(statementsOf(resume).slice(2)).toEqual([
    'header 0: Resume Studio',
    'stack 0: React, Next.js, TypeScript, Tailwind CSS',
    'prose 0: Built a client-side review platform with feedback while typing.',
    'header 1: Ledger Toolkit | ',
    'stack 1: Python, Kafka, Redis',
    'bullet 1: Wrote the ingest.',
  ]);
});

test('the authors and the year of a publication are no project', () => {
  const resume = resumeOf([
    '# Ada Beispiel',
    '# Projects',
    '**OpenQDA – Qualitative research software**\t2023 – Present',
    '• Wrote the coding engine.',
    'Meyer, I. A., Wolf, K. D., & Beispiel, A. (2024). On coding.',
  ]);
  expect(entriesOf(resume)).toEqual(['OpenQDA – Qualitative research software | - | ~2023-01..present']);
});

test("a dash parts a project's name only from its tools", () => {
  const resume = resumeOf([
    '# Ada Beispiel',
    '# Projects',
    '**tinydb — Embeddable key-value store**\t2025',
    '• Wrote the log.',
    '**Shop — Python, Flask, Redis**\t2024',
    '• Wrote the cart.',
    '**IMPACT | University of Bremen, part time**\t2023',
    '• Wrote the trial.',
  ]);
  expect(entriesOf(resume).map((entry) => entry.replace(/ \| \S+$/u, ''))).toEqual([
    'tinydb — Embeddable key-value store | -',
    'Shop | -',
    'IMPACT | University of Bremen',
  ]);
});

test('a column goes on with what the same column of the page before ended in', () => {
  const resume = resumeOf([
    '# Experience',
    'Backend Developer, Kestrel Freight\t2021 – 2023',
    '• Built the API.',
    '|||',
    '# Skills',
    'Python, Go',
    '---',
    '• Wrote the tests.',
    'Engineer, Baytown Labs\t2019 – 2020',
    '• Ran the loads.',
  ]);
  expect(entriesOf(resume)).toEqual([
    'Backend Developer | Kestrel Freight | ~2021-01..~2023-12',
    'Backend Developer | Kestrel Freight | ~2021-01..~2023-12',
    'Engineer | Baytown Labs | ~2019-01..~2020-12',
  ]);
  expect(bulletsOf(resume)).toEqual([['Built the API.'], ['Wrote the tests.'], ['Ran the loads.']]);
  expect(resume.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
    ['work', 'Experience'],
    ['skills', 'Skills'],
    ['work', null],
  ]);
});

test('a page without columns goes on with the wide column of the page before, not with the side bar', () => {
  const resume = resumeOf([
    '# Experience',
    'Backend Developer, Kestrel Freight\t2021 – 2023',
    '• Built the API.',
    '|||',
    '# Skills',
    'Python',
    '---',
    '• Wrote the tests for every route that the parcel service offers to the outside.',
  ]);
  expect(bulletsOf(resume)).toEqual([
    ['Built the API.'],
    ['Wrote the tests for every route that the parcel service offers to the outside.'],
  ]);
});

test('the year that ends a wrapped sentence opens no entry', () => {
  const resume = resumeOf([
    '# Projects',
    '**Echoes of the Void**\t2023 – Present',
    'The demo of the game gathers downloads and the whole release on the shelf is planned for the spring of',
    '2025.',
  ]);
  expect(entriesOf(resume)).toEqual(['Echoes of the Void | - | ~2023-01..present']);
});

test('a town that no table knows is no part of the employer when others have a known one there', () => {
  expect(
    jobs(
      'Developer\tJan 2020 – Present',
      'Regiovervoer, Utrecht',
      '• Built it.',
      'Junior Developer\tJan 2018 – Dec 2019',
      'Zonnewind, Kleindorp',
      '• Wrote it.',
      'Intern\tJan 2017 – Dec 2017',
      'Molenaar, Partners',
      '• Tested it.',
    ),
  ).toEqual([
    'Developer | Regiovervoer | 2020-01..present',
    'Junior Developer | Zonnewind | 2018-01..2019-12',
    'Intern | Molenaar, Partners | 2017-01..2017-12',
  ]);
});

test('a range that wraps behind its dash ends on the next line', () => {
  expect(jobs('**Developer, Acme**\t09/2013 –', '07/2017', '• Built it.')).toEqual([
    'Developer | Acme | 2013-09..2017-07',
  ]);
});

test('a date in small letters on a line of its own is no sentence', () => {
  expect(
    jobs(
      '**Ingeniera de pruebas**',
      'Naranjal Tecnología, Valencia',
      'ene. 2021 – actualidad',
      '• Built it.',
      '**Analista de calidad**',
      'Clínica Levante, Alicante',
      'mar. 2018 – dic. 2020',
      '• Wrote it.',
    ),
  ).toEqual([
    'Ingeniera de pruebas | Naranjal Tecnología | 2021-01..present',
    'Analista de calidad | Clínica Levante | 2018-03..2020-12',
  ]);
});

test.each(['pdf', 'png', 'jpeg'] as const)(
  'in a %s, a job under a list item is no part of the item',
  (format) => {
    const document = documentOf(
      [
        ...HEAD,
        'Developer, Acme\tJan 2020 – Present',
        '• Built it and',
        '  ran it.',
        'Tester, Baytown Labs\tJan 2018 – Dec 2019',
        '• Wrote tests.',
      ],
      { format },
    );
    expect(entriesOf(buildResume(document, []))).toEqual([
      'Developer | Acme | 2020-01..present',
      'Tester | Baytown Labs | 2018-01..2019-12',
    ]);
  },
);

test('how long a job was, links and labels over a list are no items', () => {
  const resume = resumeOf([
    ...HEAD,
    'Data Engineer, Kestrel Freight\tJan 2020 – Apr 2020',
    '4 months',
    '• Moved the data.',
    'Achievements include:',
    '• Halved the cost.',
    '',
    'Tester, Baytown Labs\tJan 2018 – Dec 2019',
    'Wrote the tests of the parcel service, for two years 10 months.',
    'www.example.com · github.com/ada',
  ]);
  expect(bulletsOf(resume)).toEqual([
    ['Moved the data.', 'Halved the cost.'],
    ['Wrote the tests of the parcel service, for two years 10 months.'],
  ]);
  expect(statementsOf(resume).filter((statement) => /include|4 months|github/u.test(statement))).toEqual([
    'prose 0: 4 months',
    'prose 0: Achievements include:',
    'prose 1: www.example.com · github.com/ada',
  ]);
});

test('a title that ends in a comma goes on in the next line', () => {
  const resume = resumeOf([
    ...HEAD,
    '**Alpha Engineering Firm**, Oakland, Ohio, USA',
    'Project Officer, Department of Weather,\tOct 2007 – Jan 2008',
    'Research & Development Division',
    '• Measured the rain.',
  ]);
  expect(entriesOf(resume)).toEqual(['Project Officer | Alpha Engineering Firm | 2007-10..2008-01']);
  expect(bulletsOf(resume)).toEqual([['Measured the rain.']]);
});

test.each([
  ['a year with a colon', ['**2021: Parcel Tracker', '**2019: Tide Map']],
  ['a year before a name with a full stop', ['**2021 Parcel Tracker.', '**2019 Tide Map.']],
  ['a row of dots', ['**Parcel Tracker** ............ 2021', '**Tide Map** ................... 2019']],
])('projects are told apart by %s', (_, [first = '', second = '']) => {
  const items = ['• Built it for four depots', '• Tested it'];
  expect(entriesOf(resumeOf(['# Ada Beispiel', '# Projects', first, ...items, second, ...items]))).toEqual([
    'Parcel Tracker | - | ~2021-01..~2021-12',
    'Tide Map | - | ~2019-01..~2019-12',
  ]);
});

test('a full stop behind an organisation in capitals is not part of its name', () => {
  expect(
    entriesOf(resumeOf(['# Ada Beispiel', '# Certifications', 'Certified Tester, ISTQB.\tMay 2019'])),
  ).toEqual(['Certified Tester | ISTQB | ..2019-05']);
});

test('years alone under a degree whose line reaches the edge are its dates', () => {
  const degree = 'BS in Computer Science, Colorado State University, Fort Collins, CO';
  expect(entriesOf(resumeOf(['# Ada Beispiel', '# Education', degree, '2007 – 2011']))).toEqual([
    'BS in Computer Science | Colorado State University | ~2007-01..~2011-12',
  ]);
});

test('a degree in capitals heads no section, though headings are set like it', () => {
  const resume = resumeOf([
    '# Ada Beispiel',
    '**WORK EXPERIENCE',
    'Engineer, Beispiel GmbH\t2019 – 2021',
    '• Built it',
    '',
    '**EDUCATION',
    '[ 2016 – 2018 ]',
    '**MBA',
    'University of Bath',
  ]);
  expect(sectionsOf(resume)).toEqual(['work: WORK EXPERIENCE', 'education: EDUCATION']);
  expect(entriesOf(resume).at(-1)).toBe('MBA | University of Bath | ~2016-01..~2018-12');
});
