import { describe, expect, test } from 'vitest';
import type { DateMatch } from '../../../shared/resume/date-match.ts';
import { findDates } from '../../../shared/resume/find-dates.ts';

/** "2019-03 to 2020-05", with "~" before an end of which only the year is written; "?" for a date without months. */
function shown({ range, problem }: DateMatch): string {
  if (problem !== null) return `? ${problem}`;
  const mark = (value: string | null, precision: string) => `${precision === 'year' ? '~' : ''}${value}`;
  return `${mark(range.start, range.startPrecision)} to ${mark(range.end, range.endPrecision)}`;
}

function check(text: string, expected: readonly string[]): void {
  expect(findDates(text).map(shown)).toEqual(expected);
}

type Row = readonly [text: string, ...expected: string[]];

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      check(text, expected);
    });
  });
}

// The ranges on which a general date library fails, as measured for this project, come first.
table('usual ranges', [
  ['2018–2020', '~2018-01 to ~2020-12'],
  ['2018 - Present', '~2018-01 to present'],
  ['Summer 2019', '2019-06 to 2019-08'],
  ['Q3 2021 – Q1 2022', '2021-07 to 2022-03'],
  ['(2016–19)', '~2016-01 to ~2019-12'],
  ['01.2019–12.2020', '2019-01 to 2020-12'],
  ['janv. 2019 – mars 2020', '2019-01 to 2020-03'],
  ["Oct '18 – Dec '20", '2018-10 to 2020-12'],
  ['Python 3.11, May'],
  ['Jan 2019 – Present', '2019-01 to present'],
  ['January 2019 - March 2021', '2019-01 to 2021-03'],
  ['03/2018 – 05/2020', '2018-03 to 2020-05'],
  ['2018-03 – 2020-05', '2018-03 to 2020-05'],
  ['Sept. 2018 to Oct. 2019', '2018-09 to 2019-10'],
  ['June 2014 – Sep 2014', '2014-06 to 2014-09'],
]);

table('East Asian dates', [
  ['2021年4月', '2021-04 to 2021-04'],
  ['2021年04月15日', '2021-04 to 2021-04'],
  ['2021 年 4 月 – 2023 年 3 月', '2021-04 to 2023-03'],
  ['2021年4月~2023年3月 株式会社サンプル', '2021-04 to 2023-03'],
  ['2021年4月〜現在', '2021-04 to present'],
  ['2018年4月から2020年3月まで', '2018-04 to 2020-03'],
  ['2018年4月至2020年3月', '2018-04 to 2020-03'],
  ['2018年4月 – 至今', '2018-04 to present'],
  ['2018年4月至今', '2018-04 to present'],
  ['2018.04至今', '2018-04 to present'],
  ['2021年入社', '~2021-01 to ~2021-12'],
  ['2018年 – 2020年', '~2018-01 to ~2020-12'],
  ['2021년 4월 – 2023년 3월', '2021-04 to 2023-03'],
  ['2021년 4월부터 2023년 3월까지', '2021-04 to 2023-03'],
  ['2021년 4월 – 현재', '2021-04 to present'],
  ['2021年13月', '~2021-01 to ~2021-12'],
  ['経験3年'],
]);

table('years that follow each other', [
  ['Summer 2013, 2014', '~2013-01 to ~2014-12'],
  ['Camp Counselor\tSummers of youth, Summer 2013 & 2014', '~2013-01 to ~2014-12'],
  ['Fall 2013 and Spring 2014', '~2013-01 to ~2014-12'],
  ['2012, 2013, 2015', '~2012-01 to ~2015-12'],
  ['(2019, 2020)', '~2019-01 to ~2020-12'],
  ['2014, 2013', '~2014-01 to ~2014-12', '~2013-01 to ~2013-12'],
  ['May 2013, 2014', '2013-05 to 2013-05', '~2014-01 to ~2014-12'],
  ['Summer 2013, 2014 – 2016', '2013-06 to 2013-08', '~2014-01 to ~2016-12'],
]);

table('years of long ago, in a cell of their own', [
  ['since 1865 Ph.D. candidate\tWonderland', '~1865-01 to present'],
  ['1863-1865 M.Sc. magna cum laude', '~1863-01 to ~1865-12'],
  ['1949 – 1953\tWriter', '~1949-01 to ~1953-12'],
  ['Writer\t1921 – present', '~1921-01 to present'],
  ['1933\tAlice in the Mirror', '~1933-01 to ~1933-12'],
  ['Alice in the Mirror\t1933', '~1933-01 to ~1933-12'],
  ['Alice in the Mirror, 1933'],
  ['1900 Beispiel Street'],
  ['1600 – 1700\tWriter'],
  ['1900 – 2000 requests a second on the gateway'],
  ['1920 - 1945 lines of Python'],
  ['1900-19500 requests'],
  ['Served 1900 – 1950 requests'],
]);

table('separators', [
  ['Jan 2019 — Mar 2020', '2019-01 to 2020-03'],
  ['Jan 2019 - Mar 2020', '2019-01 to 2020-03'],
  ['Jan 2019-Mar 2020', '2019-01 to 2020-03'],
  ['Jan 2019 −Mar 2020', '2019-01 to 2020-03'],
  ['Jan 2019 ~ Mar 2020', '2019-01 to 2020-03'],
  ['Jan 2019 → Mar 2020', '2019-01 to 2020-03'],
  ['Jan 2019 -- Mar 2020', '2019-01 to 2020-03'],
  ['01/2019 / 03/2020', '2019-01 to 2020-03'],
  ['from Jan 2019 to Mar 2020', '2019-01 to 2020-03'],
  ['Jan 2019 until Mar 2020', '2019-01 to 2020-03'],
  ['Jan 2019 till Mar 2020', '2019-01 to 2020-03'],
  ['Jan 2019 through Mar 2020', '2019-01 to 2020-03'],
  ['Januar 2019 bis März 2020', '2019-01 to 2020-03'],
  ['janvier 2019 à mars 2020', '2019-01 to 2020-03'],
  ['enero 2019 a marzo 2020', '2019-01 to 2020-03'],
  ['gennaio 2019 al marzo 2020', '2019-01 to 2020-03'],
  ['januari 2019 t/m maart 2020', '2019-01 to 2020-03'],
  ['2019/2020', '~2019-01 to ~2020-12'],
]);

table('open ends', [
  ['Mar 2021 - Current', '2021-03 to present'],
  ['Mar 2021 - now', '2021-03 to present'],
  ['Mar 2021 – Ongoing', '2021-03 to present'],
  ['Mar 2021 to date', '2021-03 to present'],
  ['Mar 2021 – to date', '2021-03 to present'],
  ['Mar 2021 – Today', '2021-03 to present'],
  ['03/2021 –', '2021-03 to present'],
  ['(03/2021 – )', '2021-03 to present'],
  ['since 2019', '~2019-01 to present'],
  ['Since January 2020', '2020-01 to present'],
  ['März 2021 – heute', '2021-03 to present'],
  ['seit 03.2020', '2020-03 to present'],
  ["mars 2021 – aujourd'hui", '2021-03 to present'],
  ['mars 2021 – aujourd’hui', '2021-03 to present'],
  ['depuis mars 2021', '2021-03 to present'],
  ["mars 2021 jusqu'à présent", '2021-03 to present'],
  ['marzo 2021 – actualidad', '2021-03 to present'],
  ['marzo de 2021 a la actualidad', '2021-03 to present'],
  ['desde marzo 2021', '2021-03 to present'],
  ['marzo 2021 – presente', '2021-03 to present'],
  ['marzo 2021 – attuale', '2021-03 to present'],
  ['março de 2021 – atual', '2021-03 to present'],
  ['março 2021 até o momento', '2021-03 to present'],
  ['maart 2021 – heden', '2021-03 to present'],
  ['sinds maart 2021', '2021-03 to present'],
]);

table('months by name', [
  ['Jan 2020', '2020-01 to 2020-01'],
  ['Feb. 2020', '2020-02 to 2020-02'],
  ['march 2020', '2020-03 to 2020-03'],
  ['APRIL 2020', '2020-04 to 2020-04'],
  ['May 2020', '2020-05 to 2020-05'],
  ['June, 2020', '2020-06 to 2020-06'],
  ['Jul/2020', '2020-07 to 2020-07'],
  ['Aug-2020', '2020-08 to 2020-08'],
  ['Sept 2020', '2020-09 to 2020-09'],
  ['Oct’20', '2020-10 to 2020-10'],
  ["Nov '99", '1999-11 to 1999-11'],
  ['Dezember 2020', '2020-12 to 2020-12'],
  ['Mär. 2020', '2020-03 to 2020-03'],
  ['Okt 2020', '2020-10 to 2020-10'],
  ['Mai 2020', '2020-05 to 2020-05'],
  ['février 2020', '2020-02 to 2020-02'],
  ['FÉVR. 2020', '2020-02 to 2020-02'],
  ['août 2020', '2020-08 to 2020-08'],
  ['déc. 2020', '2020-12 to 2020-12'],
  ['enero de 2020', '2020-01 to 2020-01'],
  ['septiembre del 2020', '2020-09 to 2020-09'],
  ['dic 2020', '2020-12 to 2020-12'],
  ['giugno 2020', '2020-06 to 2020-06'],
  ['lug. 2020', '2020-07 to 2020-07'],
  ['ottobre 2020', '2020-10 to 2020-10'],
  ['fevereiro de 2020', '2020-02 to 2020-02'],
  ['set 2020', '2020-09 to 2020-09'],
  ['out. 2020', '2020-10 to 2020-10'],
  ['mrt 2020', '2020-03 to 2020-03'],
  ['augustus 2020', '2020-08 to 2020-08'],
  ['10 June 2026', '2026-06 to 2026-06'],
  ['June 10, 2026', '2026-06 to 2026-06'],
  ['3rd June 2026', '2026-06 to 2026-06'],
  ['1. Mai 2020', '2020-05 to 2020-05'],
]);

table('months in figures', [
  ['03/2018', '2018-03 to 2018-03'],
  ['3/2018', '2018-03 to 2018-03'],
  ['3.2018', '2018-03 to 2018-03'],
  ['03-2018', '2018-03 to 2018-03'],
  ['2018-03', '2018-03 to 2018-03'],
  ['2018/03', '2018-03 to 2018-03'],
  ['2015 / 07', '2015-07 to 2015-07'],
  ['2018-03-15', '2018-03 to 2018-03'],
  ['15.03.2018', '2018-03 to 2018-03'],
  ['15/03/2018', '2018-03 to 2018-03'],
  ['03/15/2018', '2018-03 to 2018-03'],
  ['04/05/2018', '~2018-01 to ~2018-12'],
  ['01.09.2018 – 31.12.2019', '2018-09 to 2019-12'],
  ['13/2018'],
  ['00/2018'],
]);

table('years, seasons and quarters', [
  ['2019', '~2019-01 to ~2019-12'],
  ['2019 – 21', '~2019-01 to ~2021-12'],
  ['2019-21', '~2019-01 to ~2021-12'],
  ["2019 – '21", '~2019-01 to ~2021-12'],
  ['1998–02', '~1998-01 to ~2002-12'],
  ['2010-11', '~2010-01 to ~2011-12'],
  ['2010-11 – 2012-03', '2010-11 to 2012-03'],
  ['Spring 2019', '2019-03 to 2019-05'],
  ['Fall 2019 – Spring 2020', '2019-09 to 2020-05'],
  ['Herbst 2019', '2019-09 to 2019-11'],
  ['été 2019', '2019-06 to 2019-08'],
  ['Winter 2020', '2020-01 to 2020-03'],
  ['Q4 2019', '2019-10 to 2019-12'],
  ['2019 Q4', '2019-10 to 2019-12'],
  ['Sep 15 - NOW', '2015-09 to present'],
  ['Jan 15 - Sep 15', '2015-01 to 2015-09'],
  ['Jan – Mar 2020', '2020-01 to 2020-03'],
  ['June-Aug 2019', '2019-06 to 2019-08'],
]);

table('dates within a line', [
  ['Dec 2018, London', '2018-12 to 2018-12'],
  ['Backend Developer, Kestrel Freight, 2021 – 2023', '~2021-01 to ~2023-12'],
  ['Engineer, Acme (Mar 2021 - Present) Leads a team.', '2021-03 to present'],
  ['Acme Corp\tJan 2022 – Present', '2022-01 to present'],
  ['Jan 2020 – Mar 2021 (1 year 3 months)', '2020-01 to 2021-03'],
  ['B.S. Computer Science, 2017', '~2017-01 to ~2017-12'],
  ['Aldous Gallery · 2019', '~2019-01 to ~2019-12'],
  ['UC Berkeley | 2019', '~2019-01 to ~2019-12'],
  ['2021\t2nd Place', '~2021-01 to ~2021-12'],
  ['Graduated 2015', '~2015-01 to ~2015-12'],
  ['Expected May 2026', '2026-05 to 2026-05'],
  ['May 2023 - June', '2023-05 to 2023-05'],
]);

table('a lone year before a name and behind a row of dots', [
  ['2021: Parcel Tracker', '~2021-01 to ~2021-12'],
  ['Parcel Tracker ........ 2021', '~2021-01 to ~2021-12'],
  ['Parcel Tracker. . . . . . . . 2021', '~2021-01 to ~2021-12'],
  ['2021: parcels a day'],
  ['Goal 2021: Parcel Tracker'],
  ['Parcel Tracker... 2021'],
]);

table('what is no date', [
  ['Marketing 2020'],
  ['Maybe 2020 users'],
  ['Augmented 2019 models'],
  ['Decreased 2020 costs'],
  ['served 2000 users'],
  ['over 2000+ requests'],
  ['$2019'],
  ['1,2020'],
  ['(312) 555-2014'],
  ['+49 170 2019 2020 11'],
  ['CVE-2024-4367'],
  ['ICLR 2021 paper'],
  ['Class 2018 of us'],
  ['Python 3.11'],
  ['ISO 27001'],
  ['may 10'],
  ['present'],
  ['1066 – 1087'],
  ['10.1234/neurips.2023.1234'],
  [''],
]);

table('dates that give no months', [
  ['2020 – 2018', '? reversed'],
  ['Mar 2021 – Jan 2021', '? reversed'],
  ['20XX', '? placeholder'],
  ['January 20XX - Current', '? placeholder'],
  ['Sep 20XX - May 20XX', '? placeholder'],
  ['Month Year – Month Year', '? placeholder'],
  ['MM/YYYY - MM/YYYY', '? placeholder'],
  ['March 20XX – December 2020', '? placeholder'],
]);

test('a match spans exactly the date in the line', () => {
  const line = 'Kestrel Freight — Backend Developer (Jan 2020 – Mar 2021), Berlin';
  expect(findDates(line).map(({ span }) => line.slice(span.start, span.end))).toEqual([
    'Jan 2020 – Mar 2021',
  ]);
});

test('a month counts as a month and a year as a year in one range', () => {
  expect(findDates('2019 – Mar 2020').map(({ range }) => range)).toEqual([
    { start: '2019-01', end: '2020-03', startPrecision: 'year', endPrecision: 'month' },
  ]);
});
