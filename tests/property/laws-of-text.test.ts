import fc from 'fast-check';
import { expect } from 'vitest';
import dates from '../../resources/reading/dates.json' with { type: 'json' };
import { documentFromText } from '../../shared/document/document-from-text.ts';
import { buildResume } from '../../shared/resume/build-resume.ts';
import type { Resume } from '../../shared/resume/resume.ts';
import { analyzeGaps } from '../../shared/scoring/analyze-gaps.ts';
import { textLawSettings } from '../support/law-settings.ts';
import { catalog, expectSame, law, role, withoutPlaces } from '../support/laws.ts';
import { datedResume } from '../support/random-resume.ts';
import type { WrittenResume } from '../support/structured-resume.ts';
import { asText, typeResume, writeDates } from '../support/typed-resume.ts';

// Laws about words that the structure of a résumé is read from, so that its text is read anew in each case: 100 of
// them here, 2,000 by npm run test:laws.

function read(text: string): Resume {
  const { value, notices } = documentFromText(text);
  return buildResume(value, notices);
}

function analyze(text: string, id: Parameters<typeof analyzeGaps>[0]['role']): unknown {
  return withoutPlaces(analyzeGaps({ resume: read(text), role: id, catalog, asOf: '2026-01-15' }));
}

/** Who a résumé is about, in everything that must not count. */
interface Person {
  readonly name: string;
  readonly address: string;
  readonly pronoun: string;
  readonly school: string;
  readonly graduation: number;
}

const person: fc.Arbitrary<Person> = fc.record({
  name: fc.constantFrom('Alex Marlow', 'Fatima Idris', 'Wei Zhang', 'Olumide Adeyemi', 'Mary-Jane Cole'),
  address: fc.constantFrom('Springfield', 'Lagos', 'Leeds, United Kingdom', '12 Hill Road, Pune'),
  pronoun: fc.constantFrom('He', 'She', 'They'),
  school: fc.constantFrom('State University', 'Hill College', 'Institute of Technology'),
  graduation: fc.integer({ min: 1985, max: 2011 }),
});

function textAbout(written: WrittenResume, about: Person): string {
  const { name, address, pronoun, school, graduation } = about;
  const typed = typeResume({ ...written, name, summary: [`${pronoun} works on order imports in Python.`] }, [
    `${name.split(' ')[0]?.toLowerCase() ?? ''}@example.com | +1 555 0121 | ${address}`,
  ]);
  return `${asText(typed)}\n\nEDUCATION\nBSc Physics\n${school}\n${graduation - 3} – ${graduation}`;
}

const TELLING = 'MR28 the name, the pronoun, the address, the school and its years change nothing';
law(
  TELLING,
  [datedResume, person, person, role],
  (written, one, other, id) => {
    expectSame(analyze(textAbout(written, other), id), analyze(textAbout(written, one), id));
  },
  textLawSettings(TELLING),
);

const MONTHS = 'MR31 the language of the months changes nothing';
law(
  MONTHS,
  [datedResume, fc.constantFrom(...Object.values(dates.months)), fc.nat(), role],
  (written, months, spelling, id) => {
    const names = months.map((spellings) => spellings[spelling % spellings.length] ?? '');
    const contact = ['alex.marlow@example.com'];
    const english = asText(typeResume(written, contact));
    const translated = asText(typeResume(written, contact, (entry) => writeDates(entry, names)));
    const found = read(english).entries.map(({ start, end }) => [start, end]);
    expect(found).toEqual((written.entries ?? []).map(({ start, end }) => [start, end]));
    expectSame(analyze(translated, id), analyze(english, id));
  },
  textLawSettings(MONTHS),
);
