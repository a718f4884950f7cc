import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildResume } from '../../shared/resume/build-resume.ts';
import { findDates } from '../../shared/resume/find-dates.ts';
import { type Resume, resumeSchema } from '../../shared/resume/resume.ts';
import { documentOf } from '../support/document-of.ts';
import { settings } from '../support/random-resume.ts';

const RUNS = settings(150);

const WORDS = [
  'Built',
  'the',
  'API',
  'Python',
  'for',
  'users,',
  'Engineer',
  'team',
  'C++',
  '40%',
  'Berlin',
  'of',
  'Projects',
];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '));
const heading = fc.constantFrom(
  'Experience',
  'SKILLS',
  'Education',
  'Projects',
  'Summary',
  'HACKATHONS',
  'Languages',
  'Contact',
  'Certifications',
);
const title = fc.constantFrom(
  'Backend Developer',
  'Staff Engineer, Platform',
  'Data Scientist',
  'B.S. Physics',
  'Docent',
);
const employer = fc.constantFrom(
  'Kestrel Freight',
  'Spark Logistics',
  'IBM',
  'State University',
  'Acme Cloud, Inc.',
);
const dates = fc.constantFrom(
  '2019 – 2021',
  'Jan 2020 – Present',
  '20XX',
  '2021 – 2019',
  'Summer 2019',
  '2017',
);
const separator = fc.constantFrom('\t', ' | ', ' — ', ', ', ' · ');
const header = fc
  .tuple(title, separator, employer, separator, dates)
  .map(([name, one, place, two, when]) => `${name}${one}${place}${two}${when}`);
const line = fc.oneof(
  { weight: 2, arbitrary: heading.map((text) => `# ${text}`) },
  { weight: 3, arbitrary: header },
  { weight: 1, arbitrary: header.map((text) => `**${text}**`) },
  { weight: 4, arbitrary: sentence.map((text) => `• ${text}`) },
  { weight: 2, arbitrary: sentence.map((text) => `  ${text}`) },
  { weight: 3, arbitrary: sentence },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '---',
      '|||',
      'Stack: Python, Go',
      'Skills: Python',
      'ada@example.com',
      ' ',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }).filter((text) => !/[\n\r]/u.test(text)) },
);
const lines = fc.array(line, { maxLength: 40 });

function visible(text: string): string {
  return text.replace(/\s/gu, '');
}

/** The text of the statements, one after the other. */
function covered({ statements, document }: Resume): string {
  return visible(statements.map(({ span }) => document.text.slice(span.start, span.end)).join(' '));
}

test('statements are in order, do not overlap and hold every visible character once', () => {
  fc.assert(
    fc.property(lines, (annotated) => {
      const resume = buildResume(documentOf(annotated), []);
      for (const [index, { span }] of resume.statements.entries()) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.start).toBeGreaterThanOrEqual(resume.statements[index - 1]?.span.end ?? 0);
      }
      expect(covered(resume)).toBe(visible(resume.document.text));
    }),
    RUNS,
  );
});

test('entries stand in their section in order, and their titles and items in them', () => {
  fc.assert(
    fc.property(lines, (annotated) => {
      const { entries, sections } = buildResume(documentOf(annotated), []);
      let end = 0;
      for (const { span, section, bullets, titleSpan } of entries) {
        const home = sections[section]?.span ?? { start: 0, end: -1 };
        expect(span.start).toBeGreaterThanOrEqual(Math.max(end, home.start));
        expect(span.end).toBeLessThanOrEqual(home.end);
        for (const bullet of bullets) {
          expect(bullet.start).toBeGreaterThanOrEqual(span.start);
          expect(bullet.end).toBeLessThanOrEqual(span.end);
        }
        // The rest of an entry in another column is named where the entry began.
        expect(titleSpan?.end ?? 0).toBeLessThanOrEqual(span.end);
        end = span.end;
      }
    }),
    RUNS,
  );
});

test('statements name sections and entries that exist and hold them', () => {
  fc.assert(
    fc.property(lines, (annotated) => {
      const { entries, sections, statements } = buildResume(documentOf(annotated), []);
      for (const { span, section, entry } of statements) {
        const home = section === null ? null : sections[section]?.span;
        expect(home).not.toBe(undefined);
        if (home != null) expect([span.start >= home.start, span.end <= home.end]).toEqual([true, true]);
        if (entry === null) continue;
        const owner = entries[entry];
        expect(owner?.section).toBe(section);
        expect([span.start >= (owner?.span.start ?? -1), span.end <= (owner?.span.end ?? -1)]).toEqual([
          true,
          true,
        ]);
      }
    }),
    RUNS,
  );
});

test('the same document gives the same résumé, which fits its schema', () => {
  fc.assert(
    fc.property(lines, (annotated) => {
      const resume = buildResume(documentOf(annotated), []);
      expect(JSON.stringify(buildResume(documentOf(annotated), []))).toBe(JSON.stringify(resume));
      expect(resumeSchema.safeParse(resume).success).toBe(true);
    }),
    RUNS,
  );
});

test('whose name it is and who employed them changes no structure', () => {
  const name = fc.constantFrom(
    'Ada Beispiel',
    'Wei Zhang',
    'Olumide Adeyemi',
    'JOSÉ GARCÍA',
    'Mary-Jane O’Neill',
  );
  const company = fc.constantFrom(
    'Kestrel Freight',
    'Zalanta',
    'Go Travel',
    'Müller & Söhne',
    '3M',
    'Spark Logistics',
  );
  const shape = (person: string, firm: string) => {
    const resume = buildResume(
      documentOf([
        `# ${person}`,
        'ada@example.com',
        '# Experience',
        `Backend Developer\t2019 – 2021`,
        `${firm}, Berlin`,
        '• Built the API.',
        '# Skills',
        'Python',
      ]),
      [],
    );
    return {
      sections: resume.sections.map(({ kind }) => kind),
      entries: resume.entries.map(({ title, start, end, bullets, organization }) => [
        title,
        start,
        end,
        bullets.length,
        organization === firm,
      ]),
      statements: resume.statements.map(({ kind }) => kind),
      named: resume.contact.name === person,
    };
  };
  fc.assert(
    fc.property(name, company, (person, firm) => {
      expect(shape(person, firm)).toEqual(shape('Ada Beispiel', 'Kestrel Freight'));
    }),
    RUNS,
  );
});

test('any text is searched for dates without harm, and each match is a stretch of it', () => {
  const piece = fc.constantFrom(
    '2019',
    'Jan',
    '–',
    "'20",
    '03',
    '/',
    '20XX',
    'present',
    'since',
    '.',
    ' ',
    '\t',
    'Q3',
    '(',
    ')',
  );
  const noise = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
  );
  fc.assert(
    fc.property(noise, (text) => {
      let end = 0;
      for (const { span, range, problem } of findDates(text)) {
        expect([span.start >= end, span.end > span.start, span.end <= text.length]).toEqual([
          true,
          true,
          true,
        ]);
        if (problem === null)
          expect(
            range.start === null || range.end === null || range.start <= range.end || range.end === 'present',
          ).toBe(true);
        else expect([range.start, range.end]).toEqual([null, null]);
        end = span.end;
      }
    }),
    settings(2000),
  );
});
