import { expect, test } from 'vitest';
import { entriesOf, resumeOf, sectionsOf } from './outline.ts';

const HEAD = ['# Ada Beispiel', 'ada@example.com'];
const JOBS = ['Backend Developer, Kestrel Freight\tJan 2021 – Present', '• Built the parcel API.'];
const EARLIER = ['Data Analyst, Baytown Labs\t2018 – 2020', '• Ran the loads.'];

test('a heading in words of its own opens a section where only headings have its look, and jobs make it work', () => {
  const resume = resumeOf([
    ...HEAD,
    '# EXPERIENCE',
    ...JOBS,
    '# BEFORE GOING INDEPENDENT',
    ...EARLIER,
    '# EDUCATION',
    'B.S. Physics, State University\t2014 – 2018',
    '# DAILY DRIVERS',
    'Languages: Python, Go',
    'Operations: Docker, Terraform',
    '# LANGUAGES',
    'English, German',
  ]);
  expect(sectionsOf(resume)).toEqual([
    'work: EXPERIENCE',
    'work: BEFORE GOING INDEPENDENT',
    'education: EDUCATION',
    'skills: DAILY DRIVERS',
    'languages: LANGUAGES',
  ]);
});

test('a look that a job’s title has too is not that of headings alone', () => {
  const resume = resumeOf([
    ...HEAD,
    '# EXPERIENCE',
    '# OFFICE MANAGER',
    'Kestrel Freight\tJan 2021 – Present',
    '• Kept the books.',
    '# EDUCATION',
    'B.S. Physics, State University\t2014 – 2018',
    '# SKILLS',
    'Python, Go',
  ]);
  expect(entriesOf(resume)[0]).toBe('OFFICE MANAGER | Kestrel Freight | 2021-01..present');
});

test('headers whose words leave the order open follow the other headers of the section', () => {
  const resume = resumeOf([
    ...HEAD,
    '# EXPERIENCE',
    '**Kestrel Freight**',
    'Backend Developer\tJan 2021 – Present',
    '• Built the parcel API.',
    '',
    '**Halden Watch**',
    'Nightshift Wonderkind\t2018 – 2020',
    '• Ran the loads.',
  ]);
  expect(entriesOf(resume)).toEqual([
    'Backend Developer | Kestrel Freight | 2021-01..present',
    'Nightshift Wonderkind | Halden Watch | ~2018-01..~2020-12',
  ]);
});

test('the roles under an employer’s line are roles whatever they are called', () => {
  const resume = resumeOf([
    ...HEAD,
    '# EXPERIENCE',
    '**Murtal Antriebe GmbH**',
    '',
    'Wonderkind\tJan 2021 – Present',
    '• Built the parcel API.',
    '',
    'Nightshifter\t2018 – 2020',
    '• Ran the loads.',
  ]);
  expect(entriesOf(resume)).toEqual([
    'Wonderkind | Murtal Antriebe GmbH | 2021-01..present',
    'Nightshifter | Murtal Antriebe GmbH | ~2018-01..~2020-12',
  ]);
});

test('"Qualifications" heads degrees where such stand under it, and a summary elsewhere', () => {
  const degrees = resumeOf([
    ...HEAD,
    '# QUALIFICATIONS',
    'B.S. Physics, State University\t2014 – 2018',
    '# EXPERIENCE',
    ...JOBS,
  ]);
  const told = resumeOf([
    ...HEAD,
    '# QUALIFICATIONS',
    'Ten years of careful work on parcel systems.',
    '# EXPERIENCE',
    ...JOBS,
  ]);
  expect(sectionsOf(degrees)[0]).toBe('education: QUALIFICATIONS');
  expect(sectionsOf(told)[0]).toBe('summary: QUALIFICATIONS');
});
