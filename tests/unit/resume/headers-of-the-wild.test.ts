import { describe, expect, test } from 'vitest';
import { findListMarker } from '../../../shared/document/list-marker.ts';
import { bulletsOf, entriesOf, resumeOf, sectionsOf } from './outline.ts';

const HEAD = ['## Ada Beispiel', 'ada@example.com'];
const under = (heading: string, ...lines: readonly string[]) => resumeOf([...HEAD, `# ${heading}`, ...lines]);

describe('an entry as a form asks for it', () => {
  const form = under(
    'Experience',
    'Period: 02/2019 - 03/2021',
    'Company: Kestrel',
    'City: Bergen',
    'Role: Data Engineer',
    'Responsibilities: • Ran the parcel service',
  );

  test('has a title and an employer behind labels, however many lines there are', () => {
    expect(entriesOf(form)).toEqual(['Data Engineer | Kestrel | 2019-02..2021-03']);
  });

  test('has its first item behind the label of its duties', () => {
    expect(bulletsOf(form)).toEqual([['Ran the parcel service']]);
  });
});

describe('where an office was held', () => {
  test.each([
    ['Werkstudent bei Kestrel', 'Werkstudent | Kestrel'],
    ['Analyst at the Kestrel Foundation', 'Analyst | Kestrel Foundation'],
    ['Impiegata presso Kestrel', 'Impiegata | Kestrel'],
  ])('stands behind a small word: %s', (line, expected) => {
    expect(entriesOf(under('Experience', `**${line}**\t2019 – 2021`))).toEqual([
      `${expected} | ~2019-01..~2021-12`,
    ]);
  });

  test('so does where a degree was taken', () => {
    expect(entriesOf(under('Education', 'M.Sc. Physik an der Universität Ulm\t2014 – 2018'))).toEqual([
      'M.Sc. Physik | Universität Ulm | ~2014-01..~2018-12',
    ]);
  });
});

describe('the town in brackets behind a school', () => {
  test('is no part of a name that needs none', () => {
    const lines = ['BSc Physics', 'Severn University (Bristol)\t2014 – 2018'];
    expect(entriesOf(under('Education', ...lines))).toEqual([
      'BSc Physics | Severn University | ~2014-01..~2018-12',
    ]);
  });

  test('tells which of several it is', () => {
    const lines = ['BSc Physics', 'University of California (Los Angeles)\t2014 – 2018'];
    expect(entriesOf(under('Education', ...lines))).toEqual([
      'BSc Physics | University of California (Los Angeles) | ~2014-01..~2018-12',
    ]);
  });
});

test('a clock before dates is no list sign', () => {
  expect(findListMarker('◷ Feb 2019 – Mar 2021')).toBeNull();
});

test('a rule typed around a heading is no part of it', () => {
  const resume = resumeOf([...HEAD, '', '--- Experience ---', 'Data Engineer, Kestrel, 2019 – 2021']);
  expect(sectionsOf(resume)).toEqual(['work: Experience']);
});

test('a little-known town beside a title alone is the employer', () => {
  expect(entriesOf(under('Experience', '**Data Engineer**\tBaytown\t2019 – 2021'))).toEqual([
    'Data Engineer | Baytown | ~2019-01..~2021-12',
  ]);
});

test('the full stop of "Pvt. Ltd." belongs to the name, that of a sentence does not', () => {
  expect(entriesOf(under('Experience', '**Engineer**, Kestrel Pvt. Ltd.\t2019 – 2021'))).toEqual([
    'Engineer | Kestrel Pvt. Ltd. | ~2019-01..~2021-12',
  ]);
});

test('certificates of two lines each are cut by their dates, whoever stands first', () => {
  const lines = ['Platzi\tJun 2022', 'Docker para desarrolladores', 'Coursera\tNov 2020', 'Deep Learning'];
  expect(entriesOf(under('Certifications', ...lines))).toEqual([
    'Docker para desarrolladores | Platzi | ..2022-06',
    'Deep Learning | Coursera | ..2020-11',
  ]);
});
