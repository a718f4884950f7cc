import fc from 'fast-check';
import { monthIndex } from '../../shared/base/month.ts';
import type { GapAnalysis } from '../../shared/scoring/gap-analysis.ts';
import {
  addBullet,
  analyze,
  catalog,
  expectSame,
  law,
  role,
  withoutClaims,
  withoutPlaces,
} from '../support/laws.ts';
import { monthText, NAMES, resume } from '../support/random-resume.ts';
import type { WrittenResume } from '../support/structured-resume.ts';

// What changes nothing. Each law of the scoring document changes a résumé in a way whose effect is known and compares the two results; none
// needs to know what the right score is. Each is tried 500 times here, 10,000 times by npm run test:laws.

/** The same elements in the order of their numbers. */
function shuffled<T>(elements: readonly T[], numbers: readonly number[]): readonly T[] {
  return elements
    .map((element, index) => ({ element, rank: numbers[index % numbers.length] ?? 0, index }))
    .sort((a, b) => a.rank - b.rank || b.index - a.index)
    .map(({ element }) => element);
}

law(
  'MR07 the order of entries, bullets and list items',
  [resume, fc.array(fc.nat({ max: 99 }), { minLength: 3, maxLength: 9 }), role],
  (written, numbers, id) => {
    const inOtherOrder: WrittenResume = {
      ...written,
      skills: shuffled(
        (written.skills ?? []).map((line) => shuffled(line.split(', '), numbers).join(', ')),
        numbers,
      ),
      entries: shuffled(
        (written.entries ?? []).map((each) => ({ ...each, bullets: shuffled(each.bullets, numbers) })),
        numbers,
      ),
    };
    expectSame(withoutPlaces(analyze(inOtherOrder, id)), withoutPlaces(analyze(written, id)));
  },
);

law('MR08 saying everything twice', [resume, role], (written, id) => {
  const doubled: WrittenResume = {
    summary: [...(written.summary ?? []), ...(written.summary ?? [])],
    skills: [...(written.skills ?? []), ...(written.skills ?? [])],
    entries: (written.entries ?? []).flatMap((each) => [each, each]),
  };
  expectSame(withoutClaims(analyze(doubled, id)), withoutClaims(analyze(written, id)));
  const bulletsTwice: WrittenResume = {
    ...written,
    entries: (written.entries ?? []).map((each) => ({
      ...each,
      bullets: [...each.bullets, ...each.bullets],
    })),
  };
  expectSame(withoutClaims(analyze(bulletsTwice, id)), withoutClaims(analyze(written, id)));
});

law('MR09 the letter case of other words', [resume, role], (written, id) => {
  const verbs =
    /^(?:Used|Maintained|Built|Implemented|Designed|Led|Helped with|Worked on)|for|in production|cutting/gu;
  const shouted: WrittenResume = {
    ...written,
    entries: (written.entries ?? []).map((each) => ({
      ...each,
      bullets: each.bullets.map((text) => text.replace(verbs, (word) => word.toUpperCase())),
    })),
  };
  expectSame(withoutPlaces(analyze(shouted, id)), withoutPlaces(analyze(written, id)));
});

law('MR10 a section about something else', [resume, role], (written, id) => {
  const other = {
    heading: 'Hobbies',
    lines: ['Hiking in the hills, baking bread, and a choir on Tuesdays'],
  };
  expectSame(withoutPlaces(analyze({ ...written, other }, id)), withoutPlaces(analyze(written, id)));
});

const denials = ['No experience with', 'Never used', 'Interested in', 'Eager to learn', 'Currently learning'];
law(
  'MR12 denied and wished skills',
  [
    resume,
    fc.nat(),
    fc.constantFrom(...denials),
    fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
    role,
  ],
  (written, at, cue, skills, id) => {
    fc.pre((written.entries ?? []).length > 0);
    const denied = addBullet(written, at, `${cue} ${skills.join(', ')}`);
    expectSame(withoutClaims(analyze(denied, id)), withoutClaims(analyze(written, id)));
  },
);

law(
  'MR23 names of people, employers and schools',
  [
    resume,
    fc.constantFrom('Kafka Redis', 'Ada Docker', 'Jo March'),
    fc.constantFrom('Terraform Travel', 'Kafka Foods', 'Redis and Sons'),
    role,
  ],
  (written, name, organization, id) => {
    const named: WrittenResume = {
      ...written,
      name,
      entries: (written.entries ?? []).map((each, index) => ({
        ...each,
        organization: `${organization} ${index}`,
      })),
    };
    const plain: WrittenResume = {
      ...written,
      entries: (written.entries ?? []).map((each, index) => ({ ...each, organization: `Firm ${index}` })),
    };
    expectSame(withoutPlaces(analyze(named, id)), withoutPlaces(analyze(plain, id)));
  },
);

law('MR29 a line break inside a bullet', [resume, role], (written, id) => {
  const broken: WrittenResume = {
    ...written,
    entries: (written.entries ?? []).map((each) => ({
      ...each,
      bullets: each.bullets.map((text) => text.replace(/ (?=\S+ \S+$)/u, '\n')),
    })),
  };
  expectSame(withoutPlaces(analyze(broken, id)), withoutPlaces(analyze(written, id)));
});

const aliases = catalog.lexicon.skills
  .map(({ forms }) => forms.filter(({ ambiguity }) => ambiguity === 'none').map(({ text }) => text))
  .filter((forms) => forms.length > 1);
law(
  'MR30 another name of the same skill',
  [resume, fc.nat(), fc.constantFrom(...aliases), role],
  (written, at, forms, id) => {
    const [first = '', ...others] = forms;
    const line = (form: string) =>
      analyze({ ...written, skills: [...(written.skills ?? []), `Tools: ${form}`] }, id);
    const other = others[at % others.length] ?? first;
    expectSame(withoutClaims(line(other)), withoutClaims(line(first)));
  },
);

law('MR32 the same years later', [resume, role, fc.integer({ min: 1, max: 120 })], (written, id, months) => {
  const shift = (month: string | null) =>
    month === null || month === 'present' ? month : monthText(monthIndex(month) + months * 12);
  const shifted: WrittenResume = {
    ...written,
    entries: (written.entries ?? []).map((each) => ({
      ...each,
      start: shift(each.start),
      end: shift(each.end),
    })),
  };
  const later = analyze(shifted, id, `${2026 + months}-01-15`);
  const strip = (analysis: GapAnalysis) => ({
    ...(withoutPlaces(analysis) as object),
    skills: analysis.skills.map(({ id: skill, depth, months: used }) => ({ skill, depth, used })),
  });
  expectSame(strip(later), strip(analyze(written, id)));
});
