import { describe, expect, test } from 'vitest';
import { documentFromPages } from '../../../shared/document/document-from-pages.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import { type SetLine, setPage, stack } from '../../support/typeset-page.ts';
import { bulletsOf, entriesOf, resumeOf } from './outline.ts';

/** The entries of work experience with these lines. */
function jobs(...lines: readonly string[]): readonly string[] {
  return entriesOf(resumeOf(['# Ada Beispiel', 'ada@example.com', '# Experience', ...lines]));
}

describe('names without what stands beside them', () => {
  test.each([
    ['a department is neither title nor employer', 'Data Engineer, Science Department', 'Data Engineer | -'],
    [
      'the employer stands behind the department',
      'Data Engineer, Science Department, Kestrel Freight',
      'Data Engineer | Kestrel Freight',
    ],
    [
      'what is taught stands between the title and the school',
      'Teaching Assistant, Statistics, Lund University',
      'Teaching Assistant, Statistics | Lund University',
    ],
    [
      'a laboratory before the school is the employer',
      'Research Fellow, Tides Laboratory, Lund University',
      'Research Fellow | Tides Laboratory',
    ],
    ['a team belongs to the title', 'Data Engineer, Science Team', 'Data Engineer, Science Team | -'],
    [
      'a place in brackets belongs to no title',
      'Data Engineer (Guangzhou)\tKestrel',
      'Data Engineer | Kestrel',
    ],
    ['a kind of work beside nothing but a title stands for the employer', 'Editor\tFilm', 'Editor | Film'],
    ['but not beside an employer', 'Editor | Film | Kestrel Studio', 'Editor | Kestrel Studio'],
    ['a kind of work is no employer', 'Alice in the Mirror\tFilm', 'Alice in the Mirror | -'],
    ['terms of work are no employer', 'Data Engineer\tPermanent', 'Data Engineer | -'],
  ])('%s', (_, header, names) => {
    expect(jobs(`${header}\tJan 2020 – Mar 2021`, '• Did the work.')).toEqual([
      `${names} | 2020-01..2021-03`,
    ]);
  });

  test.each([
    ['**Institute for Research**, Science College', 'Institute for Research'],
    ['**Kestrel Freight**, Inc.', 'Kestrel Freight, Inc.'],
    ['**Chess Club, State University**', 'Chess Club, State University'],
  ])('a bold employer ends where plain text follows behind a comma: %s', (employer, name) => {
    expect(jobs(employer, 'Research Student\tMay 2004 – May 2005', '• Did the work.')).toEqual([
      `Research Student | ${name} | 2004-05..2005-05`,
    ]);
  });
});

describe('names that wrap in their cell', () => {
  const read = (...lines: readonly SetLine[]) =>
    buildResume(documentFromPages([setPage(lines)], { links: [] }).value, []);
  const item = '• Built the interface of the spreadsheet and its formulas for many thousands of people';

  test('a name goes on under its cell when its next word had no room before the next cell', () => {
    const resume = read(
      { x: 50, y: 50, text: 'Experience', size: 14, bold: true },
      { x: 50, y: 80, text: 'Data Engineer' },
      { x: 200, y: 80, text: 'Kestrel International' },
      { x: 340, y: 80, text: 'Sep 2023 – Jun 2027' },
      { x: 200, y: 94, text: 'Forwarding' },
      ...stack(50, 108, [item, item, item]),
    );
    expect(entriesOf(resume)).toEqual([
      'Data Engineer | Kestrel International Forwarding | 2023-09..2027-06',
    ]);
    expect(bulletsOf(resume)[0]).toHaveLength(3);
  });

  test.each([
    [
      'a title goes on under a line without room',
      'Phonetics Laboratory of the Harbour | Head Undergraduate',
      'Head Undergraduate Researcher',
    ],
    ['but not under one with room', 'Phonetics Laboratory of the Harbour | Head', 'Head'],
  ])('%s', (_, header, title) => {
    const resume = read(
      { x: 50, y: 50, text: 'Experience', size: 14, bold: true },
      { x: 50, y: 80, text: header },
      { x: 50, y: 94, text: 'Researcher' },
      { x: 50, y: 108, text: 'Mar 2012 – May 2013' },
      ...stack(50, 122, ['• Led the making of a game that is played with the tongue']),
    );
    expect(entriesOf(resume)).toEqual([`${title} | Phonetics Laboratory of the Harbour | 2012-03..2013-05`]);
  });

  test.each([
    ['small', 'Laurea magistrale in Ingegneria', 'informatica'],
    ['behind a small word', 'Course Director, Programming for', 'Biologists'],
    ['with a word of the title', 'Engineering Manager, Cloud', 'Platform'],
  ])('a bold name goes on %s under its date', (_, name, rest) => {
    const resume = read(
      { x: 50, y: 50, text: 'Experience', size: 14, bold: true },
      { x: 50, y: 80, text: name, bold: true },
      { x: 50 + name.length * 5 + 10, y: 80, text: '06/2021 – 07/2023' },
      { x: 50, y: 94, text: rest, bold: true },
      ...stack(50, 108, ['Lund University', item]),
    );
    expect(entriesOf(resume)).toEqual([`${name} ${rest} | Lund University | 2021-06..2023-07`]);
  });

  test('a bold employer under a title and its date is no part of the title', () => {
    const resume = read(
      { x: 50, y: 50, text: 'Experience', size: 14, bold: true },
      { x: 50, y: 80, text: 'Engineering Manager', bold: true },
      { x: 155, y: 80, text: '06/2021 – 07/2023' },
      { x: 50, y: 94, text: 'Larkspur', bold: true },
      ...stack(50, 108, [item]),
    );
    expect(entriesOf(resume)).toEqual(['Engineering Manager | Larkspur | 2021-06..2023-07']);
  });

  test('a bold name alone in its line goes on small', () => {
    const resume = read(
      { x: 50, y: 50, text: 'Education', size: 14, bold: true },
      { x: 50, y: 80, text: 'Laurea magistrale in Ingegneria', bold: true },
      { x: 50, y: 94, text: 'informatica', bold: true },
      ...stack(50, 108, ['Politecnico di Torino, Torino, Italia', 'ott 2014 – mar 2017']),
    );
    expect(entriesOf(resume)).toEqual([
      'Laurea magistrale in Ingegneria informatica | Politecnico di Torino | 2014-10..2017-03',
    ]);
  });

  test('a date without room behind a name stands in the next line', () => {
    const resume = read(
      { x: 50, y: 50, text: 'Education', size: 14, bold: true },
      { x: 50, y: 80, text: 'Laurea magistrale in Ingegneria informatica', bold: true },
      ...stack(200, 94, ['10/2014 – 03/2017']),
      ...stack(50, 108, ['Politecnico di Torino, Torino, Italia']),
      { x: 50, y: 122, text: 'Laurea in Informatica', bold: true },
      { x: 200, y: 122, text: '10/2011 – 07/2014' },
      ...stack(50, 136, ['Università di Pavia, Pavia, Italia']),
    );
    expect(entriesOf(resume)).toEqual([
      'Laurea magistrale in Ingegneria informatica | Politecnico di Torino | 2014-10..2017-03',
      'Laurea in Informatica | Università di Pavia | 2011-10..2014-07',
    ]);
  });

  test('what stands under a cell with room is no part of its name', () => {
    const resume = read(
      { x: 50, y: 50, text: 'Experience', size: 14, bold: true },
      { x: 50, y: 80, text: 'Data Engineer' },
      { x: 200, y: 80, text: 'Kestrel International' },
      { x: 440, y: 80, text: 'Sep 2023 – Jun 2027' },
      { x: 200, y: 94, text: 'Forwarding' },
      ...stack(50, 108, [item, item, item]),
    );
    expect(entriesOf(resume)).toEqual(['Data Engineer | Kestrel International | 2023-09..2027-06']);
  });

  test('at the start of the line the date beside the name wraps too', () => {
    const rows = (below: string) =>
      entriesOf(
        read(
          { x: 50, y: 50, text: 'Experience', size: 14, bold: true },
          { x: 50, y: 80, text: 'Docent, Library Assistant | Community Heritage', bold: true },
          { x: 300, y: 80, text: below === '' ? 'May 2023 - June 2024' : 'May 2023 - June' },
          { x: 50, y: 94, text: 'Museum', bold: true },
          ...(below === '' ? [] : [{ x: 300, y: 94, text: below }]),
          ...stack(50, 108, [item, item, item]),
        ),
      );
    expect(rows('2024')).toEqual([
      'Docent, Library Assistant | Community Heritage Museum | 2023-05..2024-06',
    ]);
    expect(rows('')).toEqual(['Docent, Library Assistant | Community Heritage | 2023-05..2024-06']);
  });
});
