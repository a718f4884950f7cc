import { describe, expect, test } from 'vitest';
import { entriesOf, resumeOf, sectionsOf } from './outline.ts';

const HEAD = ['## Ada Beispiel', 'ada@example.com'];
const JOB = ['**Backend Developer, Kestrel Freight**\tJan 2021 – Present', '• Built the parcel API.'];
const DEGREE = ['**State University**, Mechanical Engineering\t2014 – 2018', '• Wrote a thesis on coils.'];

describe('a heading in unknown words ends the section above', () => {
  test('when it is set like the known ones, though dates follow', () => {
    const resume = resumeOf([...HEAD, '# Education', ...DEGREE, '# Odds and ends', '**Choir**\t2019 – 2020']);
    expect(sectionsOf(resume)).toEqual(['education: Education', 'other: Odds and ends']);
    expect(entriesOf(resume)[0]).toBe('Mechanical Engineering | State University | ~2014-01..~2018-12');
  });

  test('when it is long', () => {
    const resume = resumeOf([...HEAD, '# Experience', ...JOB, '# Evenings spent near the harbour', 'Rowing']);
    expect(sectionsOf(resume)).toEqual(['work: Experience', 'other: Evenings spent near the harbour']);
  });

  test('when the known ones are two that only hold a known word', () => {
    const resume = resumeOf([
      ...HEAD,
      '# Text Entries',
      'A paragraph about nothing.',
      '# Experience Entries',
      ...JOB,
      '# Education Entries',
      ...DEGREE,
      '# Numbered Entries',
      'One thing.',
    ]);
    expect(sectionsOf(resume)).toEqual([
      'other: Text Entries',
      'work: Experience Entries',
      'education: Education Entries',
      'other: Numbered Entries',
    ]);
  });
});

describe('an employer set like the headings opens no section', () => {
  test('directly under one', () => {
    const resume = resumeOf([
      ...HEAD,
      '# Experience',
      '# Kestrel',
      'Developer\tJan 2021 – Present',
      '• Built it.',
    ]);
    expect(sectionsOf(resume)).toEqual(['work: Experience']);
    expect(entriesOf(resume)).toEqual(['Developer | Kestrel | 2021-01..present']);
  });

  test('nor does the next one', () => {
    const job = ['Developer\tJan 2019 – Jan 2021', '• Built it.'];
    const resume = resumeOf([...HEAD, '# Experience', '# Kestrel', ...job, '# Lakeside', ...job]);
    expect(entriesOf(resume)).toEqual([
      'Developer | Kestrel | 2019-01..2021-01',
      'Developer | Lakeside | 2019-01..2021-01',
    ]);
  });

  test('when only its capitals are those of a heading', () => {
    const job = 'Developer\tJan 2019 – Jan 2021';
    const resume = resumeOf([
      ...HEAD,
      '',
      '**EXPERIENCE**',
      '**Kestrel**',
      job,
      '• Built it.',
      '',
      '**IBM**',
      job,
      '• Ran it.',
    ]);
    expect(sectionsOf(resume)).toEqual(['work: EXPERIENCE']);
    expect(entriesOf(resume)).toHaveLength(2);
  });
});

describe('what stands under a heading in unknown words', () => {
  const under = (lines: readonly string[]) =>
    resumeOf([...HEAD, '# Experience', ...JOB, '# Odds and ends', ...lines]);

  test('is projects where each entry is called one', () => {
    const resume = under(['**Harbour project**\t2019', '• Wrote it.', '**Coil Project**\t2020', '• Ran it.']);
    expect(sectionsOf(resume)[1]).toBe('projects: Odds and ends');
    expect(entriesOf(resume)).toContain('Harbour project | - | ~2019-01..~2019-12');
  });

  test('is skills where each line has a label of skills', () => {
    const resume = under(['Programming: Python, C++', 'Frameworks: Django, Flask']);
    expect(sectionsOf(resume)[1]).toBe('skills: Odds and ends');
  });

  test.each([
    [['**Harbour project**\t2019', '• Wrote it.', '**Choir**\t2020', '• Sang.']],
    [['**Project Manager**\t2019', '• Led.', '**Project Lead**\t2020', '• Led.']],
    [['Programming: Python, C++', 'Rowing and singing']],
    [['Programming: Python, C++']],
  ])('is left open where that is not plain: %s', (lines) => {
    expect(sectionsOf(under(lines))[1]).toBe('other: Odds and ends');
  });
});
