import { describe, expect, test } from 'vitest';
import { documentFromPages } from '../../../shared/document/document-from-pages.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import { setPage, stack } from '../../support/typeset-page.ts';
import { bulletsOf, entriesOf, resumeOf } from './outline.ts';

describe('education', () => {
  /** The entries of education with these lines. */
  const degrees = (...lines: readonly string[]) =>
    entriesOf(resumeOf(['# Ada Beispiel', '# Education', ...lines]));

  test.each([
    ...[
      ['B.Tech Computer Science', 'Indian Institute of Technology (Delhi)'],
      ['H.Dip. in Software Development', 'Technological University Dublin'],
      ['HND Computing', 'Leeds City College'],
      ['M.Eng. Electronic Engineering', 'University of York'],
      ['PGCE Mathematics', 'University of Leeds'],
      ['Erstes Staatsexamen Mathematik', 'Universität Bonn'],
      ['Laurea magistrale in Informatica', 'Politecnico di Milano'],
      ['Licence Informatique', 'Université de Lille'],
      ['Licenciatura em Engenharia Informática', 'Universidade do Porto'],
      // Whoever reads it sees that no degree came of it.
      ['MSc Data Science (did not finish)', 'Open University'],
    ].flatMap(([degree = '', school = '']): [string[], string][] => [
      [[`${degree}, ${school}\t2014 – 2018`], `${degree} | ${school} | ~2014-01..~2018-12`],
      [[`${school}\t2014 – 2018`, degree], `${degree} | ${school} | ~2014-01..~2018-12`],
    ]),
    [
      ['B.S. Computer Science, State University\t2014 – 2018'],
      'B.S. Computer Science | State University | ~2014-01..~2018-12',
    ],
    [
      ['Ohio Valley State University — Columbus, Ohio\tAug 2019 – May 2023', 'B.S. in Physics'],
      'B.S. in Physics | Ohio Valley State University | 2019-08..2023-05',
    ],
    [
      ['Master of Science in Physics', 'Ridgemont State University | 2019-2021'],
      'Master of Science in Physics | Ridgemont State University | ~2019-01..~2021-12',
    ],
    [
      ['PhD Princeton University, Computer Science\t2018 – 2023'],
      'PhD, Computer Science | Princeton University | ~2018-01..~2023-12',
    ],
    [
      ['PhD Princeton University, PhD in Computer Science\t2018 – 2023'],
      'PhD in Computer Science | Princeton University | ~2018-01..~2023-12',
    ],
    [
      ['**State University**\tBachelor of Science • 3.6 GPA', 'Computer Science\tSeattle, WA • 2014 – 2018'],
      'Bachelor of Science, Computer Science | State University | ~2014-01..~2018-12',
    ],
    [
      ['University of La Verne, La Verne, CA\tJune 2016', 'Bachelor of Arts, Business Administration'],
      'Bachelor of Arts, Business Administration | University of La Verne | ..2016-06',
    ],
    [
      ['University of California, Berkeley\t2025 – 2029', 'Bachelor of Arts'],
      'Bachelor of Arts | University of California, Berkeley | ~2025-01..~2029-12',
    ],
    [
      ['**2009 – 2011**', '', '**M. Sc. Physics.**', 'Universität Bonn'],
      'M. Sc. Physics | Universität Bonn | ~2009-01..~2011-12',
    ],
    [
      ['Graduated as M.Sc. Digital Media (University of Bremen)\t2015 / 07'],
      'M.Sc. Digital Media | University of Bremen | ..2015-07',
    ],
    [
      ['Master Project - Robots (State University)\t2012 - 2013'],
      'Master Project - Robots | State University | ~2012-01..~2013-12',
    ],
    [
      ['Master Project - Robots - State University\t2012 - 2013'],
      'Master Project - Robots | State University | ~2012-01..~2013-12',
    ],
    [
      ['State University\t2017', 'B.Sc. Physics – First Class Honours'],
      'B.Sc. Physics | State University | ..~2017-12',
    ],
    [['B.Sc. Physics – Beispielhof\t2017'], 'B.Sc. Physics | Beispielhof | ..~2017-12'],
    [
      ['Master of Science in Physics', 'Ridgemont State University (STEM) | 2019-2021'],
      'Master of Science in Physics | Ridgemont State University | ~2019-01..~2021-12',
    ],
    [
      ['B.A. History, Example University of Science and Technology (EUST)\t2020'],
      'B.A. History | Example University of Science and Technology (EUST) | ..~2020-12',
    ],
    [['1996 – 2001\tHigh school\tWonderland'], 'High school | Wonderland | ~1996-01..~2001-12'],
    [
      ['Associate degree, H.R. Management, Bellows College'],
      'Associate degree, H.R. Management | Bellows College | -',
    ],
  ])('%j', (lines, expected) => {
    expect(degrees(...lines)).toEqual([expected]);
  });

  test('degrees under each other share their school and its date', () => {
    expect(
      degrees(
        '**State University**\tExpected Graduation: May 2027',
        '_B.S Business Administration_',
        '_B.A. Japanese_',
        'GPA: 3.9',
        '**Other University**\tMay 2022',
        '_B.A. History_',
        '_Minor in Latin_',
      ),
    ).toEqual([
      'B.S Business Administration | State University | ..2027-05',
      'B.A. Japanese | State University | ..2027-05',
      'B.A. History | Other University | ..2022-05',
    ]);
  });

  test.each([
    [
      'M.Sc. Informatik, Technische Universität Berlin (Note 1,3)\t2014 – 2018',
      'Technische Universität Berlin',
    ],
    ['M.Sc. Informatik, Universität Potsdam (Abschlussnote: 2,1)\t2014 – 2018', 'Universität Potsdam'],
    ['M.Sc. Informatik, Universität Bonn, Note 1,7\t2014 – 2018', 'Universität Bonn'],
    ['M.Sc. Informatik, Universität Bonn,\t2014 – 2018', 'Universität Bonn'],
    ['M.Sc. Informatik,Universität Bonn\t2014 – 2018', 'Universität Bonn'],
  ])('the comma of a number parts nothing: %s', (line, school) => {
    expect(degrees(line)).toEqual([`M.Sc. Informatik | ${school} | ~2014-01..~2018-12`]);
  });

  test('a single date is when a degree ended', () => {
    expect(degrees('B.S. Physics, State University, 2017')).toEqual([
      'B.S. Physics | State University | ..~2017-12',
    ]);
  });

  test('degrees without list items follow each other', () => {
    expect(
      degrees(
        'Caltech\tSep 2022 – Present',
        'Ph.D., Applied Mathematics',
        'MIT\tMay 2022',
        'M.S., Computer Science',
      ),
    ).toEqual([
      'Ph.D., Applied Mathematics | Caltech | 2022-09..present',
      'M.S., Computer Science | MIT | ..2022-05',
    ]);
  });

  test('a dated grade is no degree of its own', () => {
    expect(
      degrees('State University', 'B.S. Physics, 2017', "GPA: 3.7 · Dean's List 2015–2017"),
    ).toHaveLength(1);
  });
});

test('degrees in a list under a school are of that school', () => {
  const resume = resumeOf([
    '# Ada Beispiel',
    '# Education',
    '**First University**, Springfield, USA',
    '■ Ph.D. in Physics\tDec 2009 – Jul 2014',
    '    • Thesis: On lasers',
    '■ M.B.A.\tNov 2008 – Jun 2009',
    '■ M.S. in Geology\tAug 2006 – Aug 2008',
  ]);
  expect(entriesOf(resume)).toEqual([
    'Ph.D. in Physics | First University | 2009-12..2014-07',
    'M.B.A. | First University | 2008-11..2009-06',
    'M.S. in Geology | First University | 2006-08..2008-08',
  ]);
});

test('courses without a school or a degree are no education', () => {
  const resume = resumeOf([
    '# Ada Beispiel',
    '# Coursework',
    '**GRADUATE**',
    'Advanced Machine Learning',
    'Cloud Computing',
  ]);
  expect(entriesOf(resume)).toEqual([]);
});

test('what is said under a certificate is its text, not its header', () => {
  const resume = resumeOf([
    '# Ada Beispiel',
    '# Certifications',
    '**LPIC 1 - Linux administrator**',
    'Certificate on the administration of Linux servers and',
    'of their services.',
    '',
    '**Jump Start Program**',
    'Beispiel Academy',
  ]);
  expect(entriesOf(resume)).toEqual([
    'LPIC 1 - Linux administrator | - | -',
    'Jump Start Program | Beispiel Academy | -',
  ]);
  expect(bulletsOf(resume)).toEqual([
    ['Certificate on the administration of Linux servers and / of their services.'],
    [],
  ]);
});

test.each([
  [['Certificate issued by the Linux', 'Professional Institute.'], 'Linux Professional Institute'],
  [['Ausgestellt von der Beispiel', 'Akademie für Technik nach Prüfung.'], 'Beispiel Akademie für Technik'],
  [['Awarded by: Kestrel Cloud', 'May 2022'], 'Kestrel Cloud'],
])('the text under a certificate may name its issuer: %j', (lines, issuer) => {
  const resume = resumeOf(['# Ada Beispiel', '# Certifications', '**LPIC 1**', ...lines]);
  expect(resume.entries.map(({ title, organization }) => [title, organization])).toEqual([
    ['LPIC 1', issuer],
  ]);
});

test('the issuer of a certificate stands behind the last comma when it is known as one', () => {
  const resume = resumeOf([
    '# Ada Beispiel',
    '# Certifications',
    '• AWS Certified Security – Specialty, Amazon Web Services (AWS), 2022',
    '• Oracle Certified Professional, Java SE 8 Programmer, 2021',
  ]);
  expect(entriesOf(resume)).toEqual([
    'AWS Certified Security – Specialty | Amazon Web Services (AWS) | ..~2022-12',
    'Oracle Certified Professional, Java SE 8 Programmer | - | ..~2021-12',
  ]);
});

test('gaps part certificates of several lines, one of which has lost its date', () => {
  const lines = [
    { x: 50, y: 50, text: 'Certifications', size: 14, bold: true },
    ...stack(50, 80, ['Harbour Pilot', 'Kestrel School']),
    ...stack(50, 120, ['Lock Keeper', 'Heron Canals', '2019']),
  ];
  const resume = buildResume(documentFromPages([setPage(lines)], { links: [] }).value, []);
  expect(entriesOf(resume)).toEqual([
    'Harbour Pilot | Kestrel School | -',
    'Lock Keeper | Heron Canals | ..~2019-12',
  ]);
});

test('the date in a narrow column does not go on with the name above it', () => {
  const lines = [
    { x: 50, y: 50, text: 'Certifications', size: 14, bold: true },
    { x: 50, y: 80, text: 'Kestrel Foundation', bold: true },
    ...stack(50, 94, ['Certified Harbour', 'Operator', 'May 2022']),
    { x: 50, y: 150, text: 'LPIC 1 and what', bold: true },
    { x: 50, y: 164, text: 'else', bold: true },
    ...stack(50, 178, ['ISTQB', 'may. 2019']),
  ];
  const resume = buildResume(documentFromPages([setPage(lines)], { links: [] }).value, []);
  expect(entriesOf(resume)).toEqual([
    'Certified Harbour Operator | Kestrel Foundation | ..2022-05',
    'LPIC 1 and what else | ISTQB | ..2019-05',
  ]);
});

test('each certificate is an entry', () => {
  const resume = resumeOf([
    '# Ada Beispiel',
    '# Certifications',
    '• AWS Certified Solutions Architect – Professional, 2022',
    '• Certified Kubernetes Administrator (CKA), 2021',
  ]);
  expect(entriesOf(resume)).toEqual([
    'AWS Certified Solutions Architect – Professional | - | ..~2022-12',
    'Certified Kubernetes Administrator (CKA) | - | ..~2021-12',
  ]);
});

test('a date above a certificate is its date, and the issuer may stand on its own line', () => {
  const resume = resumeOf([
    '# Ada Beispiel',
    '# Certifications',
    'May 2022',
    '**Certified Kubernetes Administrator**',
    'Linux Foundation',
    '2021',
    '**AWS Certified Developer**',
    'Amazon Web Services',
  ]);
  expect(entriesOf(resume)).toEqual([
    'Certified Kubernetes Administrator | Linux Foundation | ..2022-05',
    'AWS Certified Developer | Amazon Web Services | ..~2021-12',
  ]);
});

test('a name that breaks behind a dash goes on in the next line', () => {
  const resume = resumeOf([
    '# Ada Beispiel',
    '# Certifications',
    'AWS Certified Data Engineer –',
    'Associate, 2024',
  ]);
  expect(entriesOf(resume)).toEqual(['AWS Certified Data Engineer – Associate | - | ..~2024-12']);
});

describe('certificates on one line', () => {
  const certificates = (line: string) => entriesOf(resumeOf(['# Ada Beispiel', '# Certifications', line]));

  test.each([
    [
      'AWS Solutions Architect - Associate (2021), Certified Kubernetes Administrator (2022), Scrum Master (PSM I)',
      [
        'AWS Solutions Architect - Associate | - | ..~2021-12',
        'Certified Kubernetes Administrator | - | ..~2022-12',
        'Scrum Master (PSM I) | - | -',
      ],
    ],
    [
      'AWS Solutions Architect (2021) · CKA (March 2022) · PSM I',
      ['AWS Solutions Architect | - | ..~2021-12', 'CKA | - | ..2022-03', 'PSM I | - | -'],
    ],
    [
      '2021 AWS Solutions Architect; 2022 CKA; 2023 PSM I',
      ['AWS Solutions Architect | - | ..~2021-12', 'CKA | - | ..~2022-12', 'PSM I | - | ..~2023-12'],
    ],
    [
      'Certified Kubernetes Administrator; PSM I',
      ['Certified Kubernetes Administrator | - | -', 'PSM I | - | -'],
    ],
    [
      'AWS Developer, Amazon Web Services, 2022, CKA, Linux Foundation, Jan 2023',
      ['AWS Developer | Amazon Web Services | ..~2022-12', 'CKA | Linux Foundation | ..2023-01'],
    ],
  ])('are one entry each: %s', (line, expected) => {
    expect(certificates(line)).toEqual(expected);
  });

  test.each([
    ['AWS Developer · Amazon Web Services · 2021', 'AWS Developer | Amazon Web Services | ..~2021-12'],
    ['AWS Developer; Amazon Web Services; 2021', 'AWS Developer | Amazon Web Services | ..~2021-12'],
    ['Certified Scrum Master, Scrum Alliance, 2021', 'Certified Scrum Master | Scrum Alliance | ..~2021-12'],
    ['CKA, Linux Foundation (2021 – 2024)', 'CKA | Linux Foundation | ~2021-01..~2024-12'],
  ])('with issuer and date are one: %s', (line, expected) => {
    expect(certificates(line)).toEqual([expected]);
  });

  test('with the date until which it holds are one', () => {
    expect(certificates('CKA (2021), expires 2024')).toHaveLength(1);
  });
});
