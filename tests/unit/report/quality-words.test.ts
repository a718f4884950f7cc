import { describe, expect, test } from 'vitest';
import { qualityInWords, shareInWords } from '../../../shared/report/quality-words.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import { documentOf } from '../../support/document-of.ts';

const RESUME = [
  '## Ada Beispiel',
  '# Experience',
  '**Developer, Quay Systems\t2015 - 2018**',
  '• Kept jobs running',
];

/** Reason and share of each part by its key. */
function parts(lines: readonly string[], changes: Parameters<typeof documentOf>[1] = {}) {
  const words = qualityInWords(buildResume(documentOf(lines, changes), []));
  return Object.fromEntries(words.map(({ key, share, why }) => [key, `${share} ${why}`]));
}

describe('the parts of reading quality', () => {
  test('are eight, each whole where nothing was lost', () => {
    expect(parts(RESUME)).toEqual({
      inSections: '100% All text below the name and contact lines stands in a section.',
      datedEntries: '100% Every job has a date that could be read.',
      namedEntries: '100% Every job and degree has its names.',
      placedText: '100% Nothing looks as if it were read in a wrong place.',
      readableCharacters: '100% Every character could be read.',
      recognition: '100% The text was read from the file, not recognised in a picture.',
      columnCertainty: '100% One column, or columns that stand clearly apart.',
      experiencePresent: '100% Work experience or projects were found.',
    });
  });

  test('say what was lost', () => {
    const undated = RESUME.map((line) => line.replace('\t2015 - 2018', ''));
    expect(parts(undated, { unreadableShare: 0.25, columnCertainty: 0.6 })).toMatchObject({
      datedEntries:
        '60% Mean over the jobs: 100% with a date, 60% where none is written, 0% where it could not be read.',
      readableCharacters: '75% The other characters stand for nothing that can be read.',
      columnCertainty: '60% Columns stand close or uneven, so lines may be in the wrong order.',
    });
  });

  test('say what is missing where there is no experience', () => {
    expect(parts(['## Ada Beispiel', '# Skills', 'Python, Django'])).toMatchObject({
      datedEntries: '100% No job was found, so none lacks a date.',
      experiencePresent: '60% Only education or skills were found.',
    });
    expect(parts(['Dear committee,', 'we will bring cake.'])).toMatchObject({
      inSections: '0% No section was recognised.',
      experiencePresent: '20% Neither work, projects, education nor skills were found.',
    });
  });

  test('know that a format without pages has no columns to find', () => {
    expect(parts(RESUME, { format: 'docx', pages: [] }).columnCertainty).toBe(
      '100% The file itself says the order of its text.',
    );
  });
});

test('without anything that could lack a date or a name, no share of it is given', () => {
  const listed = buildResume(documentOf(['## Ada Beispiel', '# Skills', 'Python, Kafka']), []);
  expect(shareInWords('datedEntries', listed)).toBe('no job found');
  expect(shareInWords('namedEntries', listed)).toBe('no job or degree found');
  const employed = buildResume(documentOf(RESUME), []);
  expect(shareInWords('datedEntries', employed)).toBe('100%');
  expect(shareInWords('namedEntries', employed)).toBe('100%');
});
