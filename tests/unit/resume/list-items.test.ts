import { describe, expect, test } from 'vitest';
import { documentFromBlocks } from '../../../shared/document/document-from-blocks.ts';
import { documentFromPages } from '../../../shared/document/document-from-pages.ts';
import { documentFromText } from '../../../shared/document/document-from-text.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import type { Resume } from '../../../shared/resume/resume.ts';
import { readFile } from '../../support/read-file.ts';
import { setPage, stack } from '../../support/typeset-page.ts';
import { bulletsOf } from './outline.ts';

const listsOf = ({ statements, document }: Resume) =>
  statements
    .filter(({ kind }) => kind === 'list')
    .map(({ span }) => document.text.slice(span.start, span.end).replace(/\n/gu, ' / '));

const SKILLS = ['Bash', 'PostgreSQL', 'Kubernetes', 'machine learning', 'data modelling'];

describe('a skill to a line, without markers', () => {
  test('in a page', () => {
    const page = setPage([
      { x: 50, y: 50, text: 'Ada Beispiel', size: 20 },
      { x: 50, y: 90, text: 'SKILLS', bold: true },
      ...stack(50, 104, SKILLS),
    ]);
    expect(listsOf(buildResume(documentFromPages([page], { links: [] }).value, []))).toEqual(SKILLS);
  });

  test('in plain text', () => {
    const text = ['Ada Beispiel', '', 'SKILLS', ...SKILLS].join('\n');
    expect(listsOf(buildResume(documentFromText(text).value, []))).toEqual(SKILLS);
  });

  test('in one paragraph of a Word document, with line breaks', () => {
    const look = { cell: null, bold: false, italic: false, fontSize: null };
    const blocks = [
      { ...look, number: 1, kind: 'heading' as const, level: 1, text: 'Skills' },
      { ...look, number: 2, kind: 'paragraph' as const, level: null, text: SKILLS.join('\n') },
    ];
    expect(listsOf(buildResume(documentFromBlocks(blocks, { links: [] }).value, []))).toEqual(SKILLS);
  });

  test.each([
    ['items of a list without signs', SKILLS.map((skill) => `<li>${skill}</li>`).join('')],
    ['lines of a paragraph', SKILLS.join('<br>')],
  ])('in a web page, as %s', async (_, inside) => {
    const page = `<html><h1>Ada</h1><h2>Skills</h2><ul style="list-style:none">${inside}</ul></html>`;
    const { document } = await readFile(new TextEncoder().encode(page));
    expect(listsOf(buildResume(document, []))).toEqual(SKILLS);
  });

  test('of which one says that it goes on', () => {
    const text = ['Ada Beispiel', '', 'SKILLS', 'Bash', 'Monitoring and', 'alerting', 'Go'].join('\n');
    expect(listsOf(buildResume(documentFromText(text).value, []))).toEqual([
      'Bash',
      'Monitoring and / alerting',
      'Go',
    ]);
  });
});

describe('list items of plain text', () => {
  const itemsUnder = (...lines: readonly string[]) => {
    const text = ['Ada Lindqvist', 'EXPERIENCE', 'Developer, Kestrel Freight    2019 - 2021', ...lines].join(
      '\n',
    );
    return bulletsOf(buildResume(documentFromText(text).value, []));
  };

  test.each([
    [['- Built the ledger; it books', '  2.3 million transfers a night.']],
    [['- Built the ledger; it books', '2.3 million transfers a night.']],
    [['- Moved to Kubernetes', '40 services in a year']],
    [['• Answered for the pager in', '2019 incidents of every kind']],
    [['* Moved to Kubernetes', '  40 REST services']],
  ])('go on with a figure: %j', (lines) => {
    const joined = lines.map((line) => line.replace(/^[-•*]?\s+/u, '')).join(' / ');
    expect(itemsUnder(...lines, '- Wrote the docs')).toEqual([[joined, 'Wrote the docs']]);
  });

  test('end where the next job opens with its dates', () => {
    expect(
      itemsUnder('- Built the ledger', '2016 to 2018', 'Developer, Harbour Trust', '- Wrote it'),
    ).toEqual([['Built the ledger'], ['Wrote it']]);
  });

  test('end with their sentence', () => {
    expect(itemsUnder('- Built the ledger.', '40 services were moved.')).toEqual([
      ['Built the ledger.', '40 services were moved.'],
    ]);
  });
});
