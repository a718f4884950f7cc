import { describe, expect, test } from 'vitest';
import { datesInWords } from '../../../shared/report/date-words.ts';
import { formatMonths } from '../../../shared/report/numbers.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import { documentOf } from '../../support/document-of.ts';

const TODAY = '2026-01';

/** What a job with this date in its header is understood as; undefined where no entry was found. */
function job(date: string) {
  const { entries } = buildResume(
    documentOf([
      '## Ada Beispiel',
      '# Experience',
      `**Developer, Quay Systems\t${date}**`,
      '• Kept jobs running',
    ]),
    [],
  );
  return entries[0] === undefined ? undefined : datesInWords(entries[0], TODAY);
}

describe('dates in words', () => {
  test('to the month: both end months count', () => {
    expect(job('Mar 2021 - Oct 2026')).toMatchObject({ range: 'Mar 2021 to Oct 2026' });
    expect(job('Mar 2019 - Feb 2021')).toEqual({
      range: 'Mar 2019 to Feb 2021',
      length: '2 y',
      precision: 'to the month',
    });
  });

  test('present runs through the month of today', () => {
    expect(job('May 2020 - Present')).toEqual({
      range: 'May 2020 to present',
      length: '5 y 9 mo',
      precision: 'to the month',
    });
  });

  test('years are counted from January to December', () => {
    expect(job('2015 - 2018')).toEqual({
      range: '2015 to 2018',
      length: '4 y',
      precision: 'to the year, counted from January to December',
    });
    expect(job('2019')).toMatchObject({ range: '2019', length: '1 y' });
  });

  test('a year at one end says so', () => {
    expect(job('2015 - Mar 2018')?.precision).toBe('start to the year, counted from January');
    expect(job('Mar 2015 - 2018')?.precision).toBe('end to the year, counted to December');
  });

  test('what lies ahead counts up to today only', () => {
    expect(job('Nov 2025 - Jun 2027')).toEqual({
      range: 'Nov 2025 to Jun 2027',
      length: '3 mo',
      precision: 'to the month, only up to today',
    });
  });

  test('what begins in the future is not used', () => {
    expect(job('Mar 2027 - Present')).toMatchObject({
      length: null,
      precision: 'not used: in the future, or the end before the start',
    });
  });

  test('a single date is the day of a degree, and the end of anything else', () => {
    const range = { start: null, end: '2017-12', startPrecision: 'none', endPrecision: 'year' } as const;
    const { entries } = buildResume(
      documentOf(['# Education', '**BSc Physics, University of Leeds\t2017**']),
      [],
    );
    const [degree] = entries;
    if (degree === undefined) throw new Error('The degree was not found.');
    expect(datesInWords({ ...degree, ...range }, TODAY)).toEqual({
      range: '2017',
      length: null,
      precision: 'to the year',
    });
    expect(datesInWords({ ...degree, ...range, kind: 'work' }, TODAY)?.range).toBe('until 2017');
    const open = { start: '2017-03', end: null, startPrecision: 'month', endPrecision: 'none' } as const;
    expect(datesInWords({ ...degree, ...open }, TODAY)).toEqual({
      range: 'from Mar 2017',
      length: null,
      precision: 'to the month',
    });
  });

  test('no date has no words', () => {
    expect(job('')).toBe(null);
  });
});

test('months in words', () => {
  expect([1, 11, 12, 13, 36, 68].map(formatMonths)).toEqual([
    '1 mo',
    '11 mo',
    '1 y',
    '1 y 1 mo',
    '3 y',
    '5 y 8 mo',
  ]);
});
