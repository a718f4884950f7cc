import { describe, expect, test } from 'vitest';
import { documentFromBlocks } from '../../../shared/document/document-from-blocks.ts';
import type { DocumentBlock } from '../../../shared/document/text-run.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import { entriesOf, resumeOf } from './outline.ts';

/** The jobs of a table with these paragraphs in the two cells of its rows. */
function jobsOfTable(...rows: readonly (readonly [left: readonly string[], right: readonly string[]])[]) {
  const paragraph = {
    kind: 'paragraph',
    level: null,
    cell: null,
    bold: false,
    italic: false,
    fontSize: 10,
  } as const;
  const blocks: Omit<DocumentBlock, 'number'>[] = [
    { ...paragraph, kind: 'heading', level: 1, text: 'Ada Beispiel' },
    { ...paragraph, text: 'ada@example.com' },
    { ...paragraph, kind: 'heading', level: 2, text: 'Experience' },
  ];
  for (const [row, cells] of rows.entries()) {
    for (const [column, texts] of cells.entries()) {
      const cell = { table: 1, row: row + 1, column: column + 1 };
      for (const text of texts) blocks.push({ ...paragraph, kind: 'cell', cell, text });
    }
  }
  const numbered = blocks.map((block, index): DocumentBlock => ({ ...block, number: index + 1 }));
  return entriesOf(buildResume(documentFromBlocks(numbered, { links: [] }).value, []));
}

describe('what stands under the date in its cell', () => {
  test.each(['Berlin', 'Zonnedorp'])('is a place beside a title and an employer: %s', (place) => {
    expect(
      jobsOfTable(
        [
          ['2019 – 2021', place],
          ['Backend Developer', 'Kestrel Freight', '• Built the parcel API.'],
        ],
        [
          ['2016 – 2019', place],
          ['Data Engineer', 'Baytown', '• Moved the data.'],
        ],
      ),
    ).toEqual([
      'Backend Developer | Kestrel Freight | ~2019-01..~2021-12',
      'Data Engineer | Baytown | ~2016-01..~2019-12',
    ]);
  });

  test('is the employer beside a title alone', () => {
    expect(
      jobsOfTable(
        [
          ['2019 – 2021', 'Kestrel Freight'],
          ['Backend Developer', '• Built the parcel API.'],
        ],
        [
          ['2016 – 2019', 'Baytown'],
          ['Data Engineer', '• Moved the data.'],
        ],
      ),
    ).toEqual([
      'Backend Developer | Kestrel Freight | ~2019-01..~2021-12',
      'Data Engineer | Baytown | ~2016-01..~2019-12',
    ]);
  });

  test('is a place on a page with the date before the names', () => {
    const resume = resumeOf([
      '# Ada Beispiel',
      '# Experience',
      '2019 – 2021\tBackend Developer',
      'Zonnedorp\tKestrel Freight',
      '• Built the parcel API.',
    ]);
    expect(entriesOf(resume)).toEqual(['Backend Developer | Kestrel Freight | ~2019-01..~2021-12']);
  });
});
