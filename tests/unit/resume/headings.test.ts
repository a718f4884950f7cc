import { describe, expect, test } from 'vitest';
import { documentFromPages } from '../../../shared/document/document-from-pages.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import { classifyHeading } from '../../../shared/resume/classify-heading.ts';
import { headingKindSchema, headingTable } from '../../../shared/resume/reading-tables.ts';
import { setPage, stack } from '../../support/typeset-page.ts';
import { entriesOf, resumeOf, sectionsOf, statementsOf } from './outline.ts';

const HEAD = ['# Ada Beispiel', 'ada@example.com'];
const JOB = ['Backend Developer, Kestrel Freight\tJan 2021 – Present', '• Built the parcel API.'];

describe('wording', () => {
  test.each([
    ['EXPERIENCE', 'work'],
    ['Professional Work Experience', 'work'],
    ['Where I have worked', 'work'],
    ['E X P E R I E N C E', 'work'],
    ['E XPERIENCE', 'work'],
    ['Experience (continued)', 'work'],
    ['Experience, cont.', 'work'],
    ['— Work History —', 'work'],
    ['2. Employment', 'work'],
    ['Customer Service Experience', 'work'],
    ['Technical Skills:', 'skills'],
    ['Skills & Tools', 'skills'],
    ['Programs, Skills, Software', 'skills'],
    ['Education & Certifications', 'education'],
    ['Honors/Awards', 'awards'],
    ['Selected Projects', 'projects'],
    ['Projects & Hackathons', 'projects'],
    ['Profile', 'summary'],
    ['Publications and Talks', 'publications'],
    ['Licenses & Certifications', 'certifications'],
    ['Contact', 'contact'],
    ['Hobbies & Interests', 'other'],
    ['Volunteer Experience', 'volunteering'],
    ['Volunteering & Community Service', 'volunteering'],
    ['Work and Volunteer Experience', 'work'],
    ['Ehrenamt', 'volunteering'],
    ['Ehrenamtliche Tätigkeiten', 'volunteering'],
    ['Bénévolat', 'volunteering'],
    ['Voluntariado', 'volunteering'],
    ['Volontariato', 'volunteering'],
    ['Vrijwilligerswerk', 'volunteering'],
    ['Berufserfahrung', 'work'],
    ['Ausbildung', 'education'],
    ['Kenntnisse', 'skills'],
    ['Expérience professionnelle', 'work'],
    ['Compétences', 'skills'],
    ['Formation', 'education'],
    ['Experiencia laboral', 'work'],
    ['Educación', 'education'],
    ['Esperienze lavorative', 'work'],
    ['Competenze', 'skills'],
    ['Experiência profissional', 'work'],
    ['Formação acadêmica', 'education'],
    ['Werkervaring', 'work'],
    ['Vaardigheden', 'skills'],
  ])('"%s" heads %s', (text, kind) => {
    expect(classifyHeading(text)?.kind).toBe(kind);
  });

  test.each(['IBM', 'Ada Beispiel', 'Kestrel Freight', 'Python', 'Backend Developer', '2021', ''])(
    '"%s" is no heading by its words',
    (text) => {
      expect(classifyHeading(text)).toBeNull();
    },
  );

  test('every phrase of the table is read as the kind that it stands under, the first where two share it', () => {
    const wrong = headingKindSchema.options.flatMap((kind) =>
      headingTable.phrases[kind].filter((phrase) => classifyHeading(phrase) === null),
    );
    expect(wrong).toEqual([]);
  });
});

test('a heading that breaks behind "and" is one', () => {
  const lines = [
    '**ISTRUZIONE E**',
    '**FORMAZIONE**',
    'Laurea in Informatica, Università di Pavia\t2011 – 2014',
  ];
  expect(sectionsOf(resumeOf([...HEAD, '# Esperienza', ...JOB, '', ...lines]))).toEqual([
    'work: Esperienza',
    'education: ISTRUZIONE E FORMAZIONE',
  ]);
});

test('headings of the usual look open sections in order', () => {
  const resume = resumeOf([
    ...HEAD,
    '# Experience',
    ...JOB,
    '# Skills',
    'Python, Go',
    '# Education',
    'B.S. Physics',
  ]);
  expect(sectionsOf(resume)).toEqual(['work: Experience', 'skills: Skills', 'education: Education']);
});

test('a heading in plain type is one too when no other line says otherwise', () => {
  const resume = resumeOf([...HEAD, 'Technical Skills:', 'Python, Go', 'Experience', ...JOB]);
  expect(sectionsOf(resume)).toEqual(['skills: Technical Skills', 'work: Experience']);
});

test('a heading repeated on the next page is a second section and loses nothing of the first', () => {
  const resume = resumeOf([
    ...HEAD,
    '# EXPERIENCE',
    ...JOB,
    '---',
    '# EXPERIENCE',
    'Data Engineer, Baytown Labs\t2018 – 2020',
    '• Ran the loads.',
  ]);
  expect(sectionsOf(resume)).toEqual(['work: EXPERIENCE', 'work: EXPERIENCE']);
  expect(entriesOf(resume)).toEqual([
    'Backend Developer | Kestrel Freight | 2021-01..present',
    'Data Engineer | Baytown Labs | ~2018-01..~2020-12',
  ]);
});

test('a bold employer in capitals is no section', () => {
  const resume = resumeOf([
    ...HEAD,
    '**EXPERIENCE**',
    '',
    '**IBM**',
    'Software Engineer\t2019 – 2021',
    '• Built the billing API.',
    '**SKILLS**',
    'Python',
  ]);
  expect(sectionsOf(resume)).toEqual(['work: EXPERIENCE', 'skills: SKILLS']);
  expect(entriesOf(resume)).toEqual(['Software Engineer | IBM | ~2019-01..~2021-12']);
});

test('an unknown heading that looks like the others opens a section of its own', () => {
  const resume = resumeOf([
    ...HEAD,
    '# SKILLS',
    'Python',
    '# EXPEDITIONS',
    'First place at a city hackathon',
    '# EDUCATION',
    'B.S. Physics',
  ]);
  expect(sectionsOf(resume)).toEqual(['skills: SKILLS', 'other: EXPEDITIONS', 'education: EDUCATION']);
});

test('a label in a list of skills is no heading', () => {
  const resume = resumeOf([
    ...HEAD,
    '# Skills',
    'Languages: Python, Go',
    'Tools: Docker',
    '# Experience',
    ...JOB,
  ]);
  expect(sectionsOf(resume)).toEqual(['skills: Skills', 'work: Experience']);
});

test('a label above all headings opens a section on its own line', () => {
  const resume = resumeOf([...HEAD, 'Skills: Python, Go', '# Experience', ...JOB]);
  expect(sectionsOf(resume)).toEqual(['skills: Skills', 'work: Experience']);
  expect(statementsOf(resume).slice(2, 4)).toEqual(['heading: Skills:', 'list: Python, Go']);
});

test('a label in the first cell of a row opens a section, on one row or on two', () => {
  const resume = resumeOf([
    ...HEAD,
    'Experience\tStaff Engineer, Platform\tAug 2024 – Present',
    '• Led the platform migration.',
    'Technical\tJava\tPython',
    'Skills\tSpring\tSpark',
  ]);
  expect(sectionsOf(resume)).toEqual(['work: Experience', 'skills: Technical Skills']);
  expect(entriesOf(resume)).toEqual(['Staff Engineer, Platform | - | 2024-08..present']);
});

test('"Languages" heads spoken languages or programming languages by what is in it', () => {
  const spoken = resumeOf([...HEAD, '# Experience', ...JOB, '# Languages', 'English (native), German']);
  const programming = resumeOf([...HEAD, '# Experience', ...JOB, '# Languages', 'Python, Go, SQL']);
  expect([sectionsOf(spoken)[1], sectionsOf(programming)[1]]).toEqual([
    'languages: Languages',
    'skills: Languages',
  ]);
});

test('a sentence that ends in a heading word on a line of its own goes on', () => {
  const resume = resumeOf([
    ...HEAD,
    '# Summary',
    'Developer of parcel systems with much curiosity for the whole range of the user and',
    'customer experience',
    '# Skills',
    'Python',
  ]);
  expect(sectionsOf(resume)).toEqual(['summary: Summary', 'skills: Skills']);
});

test('without headings, a paragraph is a summary and a dated job title opens work, then education', () => {
  const resume = resumeOf([
    '**Ada Beispiel**',
    'ada@example.com',
    'Developer with eight years of parcel systems, who likes plain designs and short meetings.',
    '',
    'Senior Engineer, Kestrel Freight (Mar 2021 – Present)',
    '• Built the parcel API.',
    'Engineer, Baytown Labs (Jun 2018 – Feb 2021)',
    '• Ran the loads.',
    'B.S. Computer Science, Ridgemont State University',
    '2012 – 2016',
  ]);
  expect(sectionsOf(resume)).toEqual(['summary: -', 'work: -', 'education: -']);
  expect(entriesOf(resume)).toEqual([
    'Senior Engineer | Kestrel Freight | 2021-03..present',
    'Engineer | Baytown Labs | 2018-06..2021-02',
    'B.S. Computer Science | Ridgemont State University | ~2012-01..~2016-12',
  ]);
});

test('jobs under a heading that is no job heading are found', () => {
  const resume = resumeOf([
    ...HEAD,
    '# HIGHLIGHTS',
    'Built programs at three companies.',
    ...JOB,
    '# EDUCATION',
    'B.S. Physics',
  ]);
  expect(sectionsOf(resume)).toEqual(['summary: HIGHLIGHTS', 'work: -', 'education: EDUCATION']);
});

test('a paragraph at the top of a column beside a side bar is a summary', () => {
  const resume = resumeOf([
    '# Certifications',
    'Certified Administrator, 2021',
    '|||',
    'Developer with eight years of parcel systems, who likes plain designs and short',
    'meetings.',
    '# Experience',
    ...JOB,
  ]);
  expect(sectionsOf(resume)).toEqual(['certifications: Certifications', 'summary: -', 'work: Experience']);
  expect(entriesOf(resume)).not.toContain('meetings. | - | -');
});

describe('headings over several lines', () => {
  test('lines set alike that name a section together are one heading', () => {
    const resume = resumeOf([
      ...HEAD,
      '**PROFESSIONAL**',
      '**AFFILIATIONS**',
      '**& ACTIVITIES**',
      'Member of the society.',
      '',
      '**AWARDS &**',
      '**SCHOLARSHIPS**',
      'First prize, 2003',
      '',
      '**OTHER WORK**',
      '**EXPERIENCE**',
      ...JOB,
    ]);
    expect(sectionsOf(resume)).toEqual([
      'other: PROFESSIONAL AFFILIATIONS & ACTIVITIES',
      'awards: AWARDS & SCHOLARSHIPS',
      'work: OTHER WORK EXPERIENCE',
    ]);
  });

  test('a heading painted on both sides of a page break is one', () => {
    const resume = resumeOf([
      ...HEAD,
      '# Experience',
      ...JOB,
      '# Education',
      '---',
      '# Education',
      'B.S. Physics, 2017',
    ]);
    expect(sectionsOf(resume)).toEqual(['work: Experience', 'education: Education']);
    expect(statementsOf(resume).filter((statement) => statement.includes('Education'))).toEqual([
      'heading: Education',
      'heading: Education',
    ]);
  });
});

test('an unknown heading under the name opens a section when the others are set like it', () => {
  const resume = resumeOf([
    '## Ada Beispiel',
    'ada@example.com',
    '# Welcome to my page',
    'What follows is arbitrary text.',
    'It goes on for a line.',
    '# Experience',
    ...JOB,
  ]);
  expect(sectionsOf(resume)).toEqual(['other: Welcome to my page', 'work: Experience']);
});

test('a label among labels that head nothing is a label', () => {
  const resume = resumeOf([
    ...HEAD,
    'Status: Freelancer',
    'Fields: Consulting',
    'Stack: Meteor, React',
    '# Experience',
    ...JOB,
  ]);
  expect(sectionsOf(resume)).toEqual(['work: Experience']);
});

test('a label of a list of skills, set smaller than the heading, opens nothing', () => {
  const resume = resumeOf([
    ...HEAD,
    '# Skills',
    '**Programming**',
    '**Languages**',
    'C#, Python',
    '# Experience',
    ...JOB,
  ]);
  expect(sectionsOf(resume)).toEqual(['skills: Skills', 'work: Experience']);
});

test('a title beside a side bar is read as the top, though the side bar is read first', () => {
  const resume = resumeOf([
    '# Skills',
    'Python, Kafka, Terraform',
    '|||',
    '## Ada Beispiel',
    'Freelance consultant',
    '# Experience',
    ...JOB,
  ]);
  expect(resume.contact.name).toBe('Ada Beispiel');
  expect(sectionsOf(resume)).toEqual(['skills: Skills', 'work: Experience']);
});

test('a line set half a point smaller than the headings heads no section', () => {
  const text = 'J. Doe and J. Citizen, "On lasers and the climate", Journal of Science, vol. 89.';
  const { value } = documentFromPages(
    [
      setPage([
        { x: 50, y: 50, text: 'Ada Beispiel', size: 20 },
        { x: 50, y: 90, text: 'PUBLICATIONS', size: 11, bold: true },
        { x: 50, y: 120, text: 'JOURNALS', size: 10.5, bold: true },
        ...stack(50, 140, [text, text]),
        { x: 50, y: 180, text: 'CONFERENCES', size: 10.5, bold: true },
        ...stack(50, 200, [text, text]),
        { x: 50, y: 240, text: 'INTERESTS', size: 11, bold: true },
        ...stack(50, 260, ['Typography, swimming']),
      ]),
    ],
    { links: [] },
  );
  expect(sectionsOf(buildResume(value, []))).toEqual(['publications: PUBLICATIONS', 'other: INTERESTS']);
});

describe('two headings in one row', () => {
  const page = (below: number) =>
    documentFromPages(
      [
        setPage([
          { x: 50, y: 50, text: 'Ada Beispiel', size: 20 },
          { x: 50, y: 90, text: 'PUBLICATIONS', size: 14, bold: true },
          { x: 330, y: 90, text: 'REFERENCES', size: 14, bold: true },
          ...stack(below, 120, ['Prof. Alpha Beta', 'Institute of Examples', 'Example Street 1']),
        ]),
      ],
      { links: [] },
    ).value;

  test('are two sections when text stands under the second only', () => {
    const resume = buildResume(page(330), []);
    expect(sectionsOf(resume)).toEqual(['publications: PUBLICATIONS', 'other: REFERENCES']);
    expect(resume.statements.map(({ kind, section }) => `${kind} ${section}`)).toEqual([
      'contact null',
      'heading 0',
      'heading 1',
      ...['prose 1'],
    ]);
  });

  test('are not told apart when text stands under the first', () => {
    expect(sectionsOf(buildResume(page(50), []))).toEqual(['publications: PUBLICATIONS']);
  });
});
