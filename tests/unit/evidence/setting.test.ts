import { describe, expect, test } from 'vitest';
import { monthIndex } from '../../../shared/base/month.ts';
import { timingOf } from '../../../shared/evidence/setting.ts';
import { role, structuredResume, type WrittenEntry } from '../../support/structured-resume.ts';

function timing(written: Partial<WrittenEntry>) {
  const [entry] = structuredResume({ entries: [role([], written)] }).entries;
  if (entry === undefined) throw new Error('The entry was not built');
  const { startMonth, endMonth, sureStartMonth, sureEndMonth } = timingOf(entry, 0, '2026-01');
  return [startMonth, endMonth, sureStartMonth, sureEndMonth];
}

function indexes(...months: readonly (string | null)[]) {
  return months.map((month) => (month === null ? null : monthIndex(month)));
}

describe('the months of an entry', () => {
  test('both ends count as written', () => {
    expect(timing({ start: '2020-03', end: '2021-05' })).toEqual(
      indexes('2020-03', '2021-05', '2020-03', '2021-05'),
    );
  });

  test('years alone reach from January to December, and are sure from December to January', () => {
    expect(timing({ start: '2019-01', end: '2021-12', precision: 'year' })).toEqual(
      indexes('2019-01', '2021-12', '2019-12', '2021-01'),
    );
  });

  test('present is the month of the analysis, and nothing ends later', () => {
    expect(timing({ start: '2020-03', end: 'present' })).toEqual(
      indexes('2020-03', '2026-01', '2020-03', '2026-01'),
    );
    expect(timing({ start: '2020-03', end: '2030-01' })).toEqual(
      indexes('2020-03', '2026-01', '2020-03', '2026-01'),
    );
  });

  test('dates that begin later, run backwards or are missing are not used', () => {
    const none = indexes(null, null, null, null);
    expect(timing({ start: '2027-01', end: '2028-01' })).toEqual(none);
    expect(timing({ start: '2021-01', end: '2020-01' })).toEqual(none);
    expect(timing({ start: null, end: null })).toEqual(none);
  });
});
