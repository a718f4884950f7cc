import { describe, expect, test } from 'vitest';
import { documentFromPages } from '../../../shared/document/document-from-pages.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import type { Resume } from '../../../shared/resume/resume.ts';
import { type SetLine, setPage, stack } from '../../support/typeset-page.ts';
import { bulletsOf, entriesOf, resumeOf, sectionsOf } from './outline.ts';

function resumeFrom(lines: readonly SetLine[]): Resume {
  const { value, notices } = documentFromPages([setPage(lines)], { links: [] });
  return buildResume(value, notices);
}

const heading = (y: number, text: string): SetLine => ({ x: 50, y, text, size: 12, bold: true });

/** A date of one or more rows in the rail, its text beside it. */
const job = (y: number, rail: readonly string[], title: string, texts: readonly string[]) => [
  ...stack(50, y, rail),
  { x: 180, y, text: title, bold: true },
  ...stack(180, y + 14, texts),
];

describe('dates in a rail', () => {
  test('of two rows, with a place under them, belong to the job beside which they stand', () => {
    const resume = resumeFrom([
      heading(80, 'Experience'),
      ...job(110, ['January 2020 –', 'Present', 'Amersfoort'], 'Staff Engineer', [
        'Harborview',
        '• Set the architecture of the event platform',
        '• Led the move of four thousand tasks',
      ]),
      ...job(190, ['May 2016 – Dec', '2019', 'Tilburg'], 'Data Engineer', [
        'Beacon Mutual',
        '• Modelled claims as a star schema',
        '• Automated the monthly close',
      ]),
    ]);
    expect(entriesOf(resume)).toEqual([
      'Staff Engineer | Harborview | 2020-01..present',
      'Data Engineer | Beacon Mutual | 2016-05..2019-12',
    ]);
    expect(bulletsOf(resume).map((bullets) => bullets.length)).toEqual([2, 2]);
  });

  test('of one row each, close under each other, stay beside their items', () => {
    const resume = resumeFrom([
      heading(80, 'Certifications'),
      ...stack(50, 110, ['2023', '2022', '2021']),
      ...stack(92, 110, ['Certified Kubernetes Administrator', 'Certified Tester', 'Certified Scrum Master']),
    ]);
    expect(entriesOf(resume)).toEqual([
      'Certified Kubernetes Administrator | - | ..~2023-12',
      'Certified Tester | - | ..~2022-12',
      'Certified Scrum Master | - | ..~2021-12',
    ]);
  });

  test('are no column although larger headings stand above and among them', () => {
    const resume = resumeFrom([
      { x: 50, y: 60, text: 'Ada Beispiel, developer in Bremen, Germany', size: 18, bold: true },
      { ...heading(80, 'Experience'), size: 16, bold: false },
      ...job(110, ['Mar 2021 – Present'], 'Engineer', [
        'Fjordline',
        '• Designed the service',
        '• Cut its time',
      ]),
      ...job(180, ['Aug 2018 – Feb 2021'], 'Tester', ['Nordlys', '• Built the back office']),
      { ...heading(250, 'Projects'), size: 16, bold: false },
      { x: 180, y: 276, text: 'Tidetable', bold: true },
      { x: 180, y: 290, text: '• Publishes tide forecasts' },
    ]);
    expect(entriesOf(resume)).toEqual([
      'Engineer | Fjordline | 2021-03..present',
      'Tester | Nordlys | 2018-08..2021-02',
      'Tidetable | - | -',
    ]);
  });
});

describe('headings in a rail', () => {
  const texts = [
    ...stack(180, 100, [
      'Engineer who writes plain services',
      'and documents them',
      'for those who run them',
    ]),
    { x: 180, y: 160, text: 'Engineer', bold: true },
    ...stack(180, 174, [
      'Fjordline, Oslo',
      'Mar 2021 – Present',
      '• Designed the service',
      '• Cut its time',
      '• Ran it',
    ]),
    { x: 180, y: 250, text: 'BSc in Physics, 2012', bold: true },
    ...stack(180, 264, ['University of Bergen', 'Thesis on tides in narrow fjords']),
  ];
  const label = (y: number, text: string): SetLine => ({ x: 50, y, text, size: 10, bold: true });

  test('over two rows are read whole, before the text beside them', () => {
    const resume = resumeFrom([
      label(100, 'Professional'),
      label(113, 'Profile'),
      label(160, 'Work'),
      label(173, 'Experience'),
      label(250, 'Education and'),
      label(263, 'Training'),
      ...texts,
    ]);
    expect(sectionsOf(resume)).toEqual([
      'summary: Professional Profile',
      'work: Work Experience',
      'education: Education and Training',
    ]);
    expect(entriesOf(resume)).toEqual([
      'Engineer | Fjordline | 2021-03..present',
      'BSc in Physics | University of Bergen | ..~2012-12',
    ]);
  });
});

describe('dates above the names of an entry', () => {
  test('the employer under the title is part of the header', () => {
    const resume = resumeOf([
      '# Experience',
      'Mar 2021 – Present',
      '**Senior Backend Engineer**',
      'Fjordline Payments',
      '- Designed the settlement service',
      'Aug 2018 – Feb 2021',
      '**Backend Engineer**',
      'Nordlys Travel',
      '- Built the back office',
    ]);
    expect(entriesOf(resume)).toEqual([
      'Senior Backend Engineer | Fjordline Payments | 2021-03..present',
      'Backend Engineer | Nordlys Travel | 2018-08..2021-02',
    ]);
  });

  test('a month in small letters does not make the line a sentence', () => {
    const resume = resumeOf([
      '# Esperienza',
      'set 2017 – mar 2021 Programmatore Python',
      'Officine Valperga',
      '- Sviluppato il gestionale',
      'feb 2017 – lug 2017 Tirocinante',
      'Laboratorio Sanseverino',
      '- Scritto script per i dati',
    ]);
    expect(entriesOf(resume)).toEqual([
      'Programmatore Python | Officine Valperga | 2017-09..2021-03',
      'Tirocinante | Laboratorio Sanseverino | 2017-02..2017-07',
    ]);
  });
});
