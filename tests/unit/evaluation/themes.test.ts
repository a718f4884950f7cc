import { expect, test } from 'vitest';
import { loadPersonas } from '../../evaluation/persona.ts';
import { loadThemes } from '../../evaluation/themes/evaluate-themes.ts';
import { shownBullets, shownFacts } from '../../evaluation/themes/shown-facts.ts';
import { themeResume, withWholeDates } from '../../evaluation/themes/theme-resume.ts';

const found = loadPersonas().find(({ id }) => id === 'lead-denver');
if (found === undefined) throw new Error('lead-denver is gone');
const person = withWholeDates(found);

test('a third of the published themes is kept back', () => {
  const themes = loadThemes();
  const kept = themes.filter(({ frozen }) => frozen).length;
  expect(kept / themes.length).toBeCloseTo(1 / 3, 1);
  expect(new Set(themes.map((theme) => theme.package)).size).toBe(themes.length);
});

test('a persona in JSON Resume form says its jobs in the words of both versions', () => {
  expect(themeResume(person)).toMatchObject({
    work: [
      {
        name: 'Foothill Payments',
        company: 'Foothill Payments',
        position: 'Engineering Lead',
        startDate: '2022-04-01',
      },
      { startDate: '2019-07-01', endDate: '2022-03-01' },
      {},
      {},
      {},
    ],
    education: [
      { studyType: 'BS', area: 'Computer Science', startDate: '2007-03-01', endDate: '2011-10-01' },
    ],
    certificates: [{ issuer: 'Linux Foundation', date: '2021-05-01' }],
  });
});

test('what a theme leaves out is not expected', () => {
  const page = [
    'Theodore Marchetti t.marchetti@example.net',
    'Engineering Lead, Foothill Payments, April 2022 to present',
    'Senior Software Engineer, Foothill Payments, 2019 to 2022',
    'Lead two teams of seven engineers who run the settlement',
    'services behind 11 million card payments a month',
  ].join('\n');
  const { entries, contact } = shownFacts(person, page);
  expect(entries.slice(0, 2)).toEqual([
    {
      kind: 'work',
      title: 'Engineering Lead',
      organization: 'Foothill Payments',
      start: '2022-04',
      end: 'present',
    },
    {
      kind: 'work',
      title: 'Senior Software Engineer',
      organization: 'Foothill Payments',
      start: '2019',
      end: '2022',
    },
  ]);
  expect(entries.map(({ kind }) => kind)).not.toContain('education');
  expect(contact).toEqual({ name: 'Theodore Marchetti', email: 't.marchetti@example.net', phone: null });
  expect(
    shownBullets(
      [
        'Lead two teams of seven engineers who run the settlement services behind 11 million card payments a month',
        'Kept bees',
      ],
      page,
    ),
  ).toHaveLength(1);
});
