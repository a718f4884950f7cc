import { expect, test } from 'vitest';
import { documentFromPages } from '../../../shared/document/document-from-pages.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import { type SetLine, setPage } from '../../support/typeset-page.ts';
import { entriesOf, resumeOf } from './outline.ts';

const HEAD = ['## Ada Beispiel', 'ada@example.com', '# Education'];

test('a degree that is the first item under its school is the title, and so are items like it', () => {
  const resume = resumeOf([
    ...HEAD,
    '**University of Bergen**\t2013 – 2015',
    '• MSc: Geology',
    '**Severn University**\t2010 – 2013',
    '• Python: Web Bootcamp',
  ]);
  expect(entriesOf(resume)).toEqual([
    'MSc: Geology | University of Bergen | ~2013-01..~2015-12',
    'Python: Web Bootcamp | Severn University | ~2010-01..~2013-12',
  ]);
  expect(resume.entries.map(({ bullets }) => bullets.length)).toEqual([0, 0]);
});

test('the kind of degree and its subject on two lines below the date belong to the school above them', () => {
  const school = (y: number, texts: readonly [string, string, string, string]): readonly SetLine[] => [
    { x: 50, y, text: texts[0], bold: true },
    { x: 50, y: y + 14, text: texts[1], bold: true },
    { x: 50, y: y + 37, text: texts[2] },
    { x: 50, y: y + 51, text: texts[3], bold: true },
  ];
  const { value, notices } = documentFromPages(
    [
      setPage([
        { x: 50, y: 40, text: 'Ada Beispiel', size: 16, bold: true },
        { x: 50, y: 60, text: 'Education', size: 13, bold: true },
        ...school(80, ['University of Bergen', '2013 – 2015', 'MSc', 'Geology']),
        ...school(182, ['University of Tromsø', '2010 – 2013', 'BSc', 'Physics']),
      ]),
    ],
    { links: [] },
  );
  expect(entriesOf(buildResume(value, notices))).toEqual([
    'MSc, Geology | University of Bergen | ~2013-01..~2015-12',
    'BSc, Physics | University of Tromsø | ~2010-01..~2013-12',
  ]);
});
