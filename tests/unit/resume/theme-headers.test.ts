import { describe, expect, test } from 'vitest';
import { documentFromPages } from '../../../shared/document/document-from-pages.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import type { Resume } from '../../../shared/resume/resume.ts';
import { type SetLine, setPage, stack } from '../../support/typeset-page.ts';
import { bulletsOf, entriesOf, resumeOf, sectionsOf } from './outline.ts';

const HEAD = ['## Ada Beispiel', 'ada@example.com'];
const under = (heading: string, ...lines: readonly string[]) => resumeOf([...HEAD, `# ${heading}`, ...lines]);

function resumeFrom(...pages: readonly (readonly SetLine[])[]): Resume {
  const { value, notices } = documentFromPages(
    pages.map((lines, index) => setPage(lines, index + 1)),
    { links: [] },
  );
  return buildResume(value, notices);
}

describe('a label over the list of an entry', () => {
  const job = (name: string) => [
    `**${name}**\t2019 – 2021`,
    'Data Engineer',
    '**Highlights**',
    '• Ran the parcel service',
    '• Wrote its tests',
  ];

  test('is neither a name nor an item', () => {
    const resume = under('Work', ...job('Kestrel Freight'), '', ...job('Harborview Ltd'));
    expect(entriesOf(resume)).toEqual([
      'Data Engineer | Kestrel Freight | ~2019-01..~2021-12',
      'Data Engineer | Harborview Ltd | ~2019-01..~2021-12',
    ]);
    expect(bulletsOf(resume)).toEqual([
      ['Ran the parcel service', 'Wrote its tests'],
      ['Ran the parcel service', 'Wrote its tests'],
    ]);
  });

  test('keeps its words where nothing stands under it', () => {
    const resume = under('Work', '**Kestrel Freight**, Data Engineer\t2019 – 2021', '• Ran it', 'Details');
    expect(bulletsOf(resume)).toEqual([['Ran it', 'Details']]);
  });
});

describe('an employer and a place that nothing parts', () => {
  test.each([
    ['Kestrel Freight Denver, CO', 'Kestrel Freight'],
    ['Larimer Trust Bank Denver', 'Larimer Trust Bank'],
    ['Kestrel Freight. Denver, CO', 'Kestrel Freight'],
  ])('are told apart where the town is known: %s', (written, name) => {
    const resume = under('Work', `**Data Engineer at ${written}**\t2019 – 2021`, '• Ran the parcel service');
    expect(entriesOf(resume)).toEqual([`Data Engineer | ${name} | ~2019-01..~2021-12`]);
  });

  test('stay one name where a school has its town in it', () => {
    const resume = under('Education', '**BSc Physics**\t2014 – 2018', 'Technical University of Denver');
    expect(entriesOf(resume)).toEqual(['BSc Physics | Technical University of Denver | ~2014-01..~2018-12']);
  });
});

test('a subject before its degree belongs to it', () => {
  const resume = under('Education', '**Physics, BSc, Severn University**\t2014 – 2018');
  expect(entriesOf(resume)).toEqual(['Physics, BSc | Severn University | ~2014-01..~2018-12']);
});

test('"Issued on" before a date gives no certificate an issuer', () => {
  const resume = under('Certificates', '**Certified Tester**', 'Issued on: May 2021');
  expect(entriesOf(resume)).toEqual(['Certified Tester | - | ..2021-05']);
});

describe('a heading in the margin beside its first employer', () => {
  const role = (y: number, title: string, dates: string): readonly SetLine[] => [
    { x: 190, y, text: '•', size: 13 },
    { x: 200, y, text: title, size: 13 },
    ...stack(200, y + 14, [dates, '• Ran the parcel service for nine ports']),
  ];
  const resume = resumeFrom([
    { x: 200, y: 40, text: 'Ada Beispiel', size: 24 },
    { x: 130, y: 90, text: 'Work', size: 20 },
    { x: 200, y: 90, text: 'Kestrel Freight', size: 16, bold: true },
    ...role(110, 'Data Engineer', 'Mar 2021 – Present'),
    ...role(160, 'Software Engineer', 'Feb 2017 – Feb 2021'),
  ]);

  test('opens a section', () => {
    expect(sectionsOf(resume)).toContain('work: Work');
  });

  test('leaves the roles on the timeline under it to their employer', () => {
    expect(entriesOf(resume)).toEqual([
      'Data Engineer | Kestrel Freight | 2021-03..present',
      'Software Engineer | Kestrel Freight | 2017-02..2021-02',
    ]);
    expect(bulletsOf(resume).map((bullets) => bullets.length)).toEqual([1, 1]);
  });
});

test('items without signs at the end of a page name no employer on the next', () => {
  const resume = resumeFrom(
    [
      { x: 50, y: 40, text: 'Ada Beispiel', size: 24 },
      { x: 50, y: 80, text: 'Work', size: 14, bold: true },
      { x: 50, y: 110, text: 'Kestrel Freight' },
      { x: 400, y: 110, text: '2019 – 2021' },
      { x: 50, y: 122, text: 'Data Engineer' },
      { x: 80, y: 150, text: 'Wrote the jobs that match bank statements nightly' },
      { x: 80, y: 166, text: 'Moved the services to containers with the team' },
    ],
    [
      { x: 50, y: 40, text: 'Harborview Ltd' },
      { x: 400, y: 40, text: '2016 – 2018' },
      { x: 50, y: 52, text: 'Software Engineer' },
    ],
  );
  expect(entriesOf(resume)).toEqual([
    'Data Engineer | Kestrel Freight | ~2019-01..~2021-12',
    'Software Engineer | Harborview Ltd | ~2016-01..~2018-12',
  ]);
});

test.each(['Software Engineer, Nokia', 'Nokia, Software Engineer', 'Software Engineer | Nokia | Madrid'])(
  'an employer that a town is called like too stays the employer: %s',
  (written) => {
    const resume = under('Work', `**${written}**\t2019 – 2021`, '• Ran the parcel service');
    expect(entriesOf(resume)).toEqual(['Software Engineer | Nokia | ~2019-01..~2021-12']);
  },
);

test('the name above a title is the employer, and what follows the title its team', () => {
  const resume = under(
    'Work',
    '**Kestrel**',
    'Software Engineer, Policy Systems\t2019 – 2021',
    '• Ran the parcel service',
    '',
    '**Harborview**',
    'Backend Engineer, Search Labs\t2016 – 2018',
    '• Wrote the search',
  );
  expect(entriesOf(resume).map((entry) => entry.split(' | ')[1])).toEqual(['Kestrel', 'Harborview']);
});
