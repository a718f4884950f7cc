import { describe, expect, test } from 'vitest';
import { documentFromPages } from '../../../shared/document/document-from-pages.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import { type SetLine, setPage, stack } from '../../support/typeset-page.ts';
import { entriesOf, resumeOf } from './outline.ts';

const HEAD = ['# Ada Beispiel', 'ada@example.com'];
const PARAGRAPH = 'Kept the parcels moving between the harbour and every depot of the town.';

const read = (...lines: readonly SetLine[]) =>
  buildResume(documentFromPages([setPage(lines)], { links: [] }).value, []);

describe('an entry without dates beside dated ones', () => {
  test('opens a section of its own accord', () => {
    const resume = resumeOf([
      ...HEAD,
      '# Experience',
      '**Developer, Kestrel Ltd**',
      '',
      '**Developer, Lakeside Ltd**\tJan 2019 – Mar 2020',
    ]);
    expect(entriesOf(resume)).toEqual([
      'Developer | Kestrel Ltd | -',
      'Developer | Lakeside Ltd | 2019-01..2020-03',
    ]);
  });

  test('stands behind one', () => {
    const resume = resumeOf([
      ...HEAD,
      '# Experience',
      '**Developer, Lakeside Ltd**\tJan 2019 – Mar 2020',
      '',
      '**Developer, Kestrel Ltd**',
      PARAGRAPH,
    ]);
    expect(entriesOf(resume)).toEqual([
      'Developer | Lakeside Ltd | 2019-01..2020-03',
      'Developer | Kestrel Ltd | -',
    ]);
  });

  test('starts bold like the others, though most of its letters are not', () => {
    const resume = read(
      { x: 50, y: 50, text: 'Experience', size: 14, bold: true },
      { x: 50, y: 80, text: 'Developer, Ash Ltd', bold: true },
      { x: 400, y: 80, text: 'Jan 2019' },
      { x: 50, y: 110, text: 'Developer,', bold: true },
      { x: 105, y: 110, text: 'Kestrel Forwarding – Berlin, Germany' },
      ...stack(50, 124, [PARAGRAPH]),
    );
    expect(entriesOf(resume)).toEqual([
      'Developer | Ash Ltd | 2019-01..2019-01',
      'Developer | Kestrel Forwarding | -',
    ]);
  });

  test('stands between two, of a school each', () => {
    const resume = resumeOf([
      ...HEAD,
      '# Education',
      '**Lakeside University**\tSept 2015 – June 2018',
      '_in Mechanical Engineering_',
      '',
      '**Harbour University**\tBerlin',
      '_BS in Physics_',
      '',
      '**Kestrel University**\tJune 2020',
      '_MS in Physics_',
    ]);
    expect(entriesOf(resume)).toEqual([
      'Mechanical Engineering | Lakeside University | 2015-09..2018-06',
      'BS in Physics | Harbour University | -',
      'MS in Physics | Kestrel University | ..2020-06',
    ]);
  });

  test('is the first of a page', () => {
    const resume = resumeOf([
      ...HEAD,
      '# Experience',
      '**Developer, Lakeside Ltd**\tJan 2019 – Mar 2020',
      PARAGRAPH,
      '---',
      '**Developer**, Kestrel Ltd',
      PARAGRAPH,
    ]);
    expect(entriesOf(resume)[1]).toBe('Developer | Kestrel Ltd | -');
  });

  test('is a project in bold', () => {
    const resume = resumeOf([
      ...HEAD,
      '# Projects',
      '**Tide tables**\t2020',
      '',
      '**Harbour map** – Berlin',
      '',
      '**Lighthouse**\t2021',
    ]);
    expect(entriesOf(resume)).toEqual([
      'Tide tables | - | ~2020-01..~2020-12',
      'Harbour map | - | -',
      'Lighthouse | - | ~2021-01..~2021-12',
    ]);
  });
});

describe('lines below a gap stay with their entry', () => {
  test('when they are the names of a date above', () => {
    const resume = resumeOf([
      ...HEAD,
      '# Experience',
      '**2019 – 2021**',
      '',
      '**Developer, Kestrel Ltd**',
      '• Built it.',
    ]);
    expect(entriesOf(resume)).toEqual(['Developer | Kestrel Ltd | ~2019-01..~2021-12']);
  });

  test('when only a date stands there', () => {
    const resume = resumeOf([
      ...HEAD,
      '# Experience',
      '**Developer, Kestrel Ltd**',
      '',
      'Jan 2019 – Mar 2020',
      '• Built it.',
    ]);
    expect(entriesOf(resume)).toEqual(['Developer | Kestrel Ltd | 2019-01..2020-03']);
  });
});

test('a header above a page break and its date below it are one entry', () => {
  const resume = resumeOf([
    ...HEAD,
    '# Education',
    '**Lakeside University**',
    '_BS in Physics_',
    '',
    '**Ashen University**',
    '_BS in Physics_',
    '',
    '**Harbour University**\tJune 2016',
    '_BS in Chemistry_',
    'Read about coils and boats, and wrote a thesis on both of them.',
    '---',
    '**Kestrel University**\tBerlin',
    'MS in Physics\tJune 2020',
  ]);
  expect(entriesOf(resume).at(-1)).toBe('MS in Physics | Kestrel University | ..2020-06');
});
