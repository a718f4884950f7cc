import { validate } from '@jsonresume/schema';
import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import type { RoleId } from '../../../shared/catalog/skill-matrix.ts';
import { normalizeText } from '../../../shared/document/normalize-text.ts';
import { convertToJsonResume } from '../../../shared/report/convert-to-json-resume.ts';
import { locationOf } from '../../../shared/report/json-resume-items.ts';
import type { Mask } from '../../../shared/report/mask.ts';
import { COUNTRIES } from '../../../shared/resume/countries.ts';
import type { Resume, Section } from '../../../shared/resume/resume.ts';
import { isRegion } from '../../../shared/resume/word-classes.ts';
import { analyzeGaps } from '../../../shared/scoring/analyze-gaps.ts';
import { wordPlain } from '../../evaluation/layouts/docx-layouts.ts';
import { loadPersonas } from '../../evaluation/persona.ts';
import { readFileAsResume, readSample, SAMPLES } from '../../support/read-sample.ts';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** What the form’s own package finds wrong. */
function faultsIn(value: unknown): unknown {
  let faults: unknown;
  validate(value, (errors) => {
    faults = errors;
  });
  return faults;
}

/** What a reader finds in a résumé: kinds of sections, each entry with its dates and items, and what else is told. */
function contentOf(resume: Resume) {
  const words = ({ start, end }: { readonly start: number; readonly end: number }) =>
    resume.document.text.slice(start, end).replace(/\s+/gu, ' ').trim();
  const outside = (kind: Section['kind'] | null) =>
    resume.statements
      .filter(({ entry, kind: read }) => entry === null && read !== 'heading' && read !== 'contact')
      .filter(({ section }) => (resume.sections[section ?? -1]?.kind ?? null) === kind)
      .map(({ span }) => words(span));
  return {
    sections: [...new Set(resume.sections.map(({ kind }) => kind))].filter((kind) => kind !== 'other').sort(),
    entries: resume.entries
      .map((entry) => ({
        kind: entry.kind,
        names: [entry.title, entry.organization],
        dates: [entry.start, entry.end, entry.startPrecision, entry.endPrecision],
        bullets: entry.bullets.map(words),
      }))
      .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)),
    name: resume.contact.name,
    email: resume.contact.email,
    phone: resume.contact.phone,
    label: outside(null),
    summary: outside('summary'),
    publications: outside('publications'),
    awards: outside('awards'),
  };
}

function readinessOf(resume: Resume, role: RoleId): number | undefined {
  return analyzeGaps({ resume, role, catalog: builtInCatalog(), asOf: '2026-01-01' }).readiness?.score;
}

/** Converts, reads what was converted, and compares. */
async function expectSameBack(resume: Resume): Promise<void> {
  const { resume: converted, leftOut } = convertToJsonResume(resume, []);
  expect(faultsIn(converted)).toBeNull();
  expect(leftOut).toEqual([]);
  const again = (await readFileAsResume(bytesOf(converted))).resume;
  expect(contentOf(again)).toEqual(contentOf(resume));
  expect(convertToJsonResume(again, []).resume).toEqual(converted);
  for (const role of ['python-developer', 'backend-engineer', 'ml-engineer'] as const) {
    expect(readinessOf(again, role)).toBeCloseTo(readinessOf(resume, role) ?? Number.NaN, 9);
  }
}

describe('as JSON Resume, a résumé keeps to the schema and comes back the same, with the same readiness', () => {
  test.each(SAMPLES.map((sample) => [sample.name, sample] as const))('%s', async (_, sample) => {
    await expectSameBack((await readSample(sample)).resume);
  });

  test.each(
    loadPersonas()
      .filter(({ frozen }) => !frozen)
      .map((persona) => [persona.id, persona] as const),
  )('%s', async (_, persona) => {
    await expectSameBack((await readFileAsResume(await wordPlain.write(persona))).resume);
  });
});

test('what the author meant is in the converted résumé: headline, profile and place', async () => {
  const persona = loadPersonas().find(({ id }) => id === 'principal-boston');
  if (persona === undefined) throw new Error('The persona is gone');
  const { resume } = await readFileAsResume(await wordPlain.write(persona));
  const [city, region] = persona.location.split(', ');
  const profile = persona.sections.find(({ kind }) => kind === 'summary')?.paragraphs?.join('\n');
  expect(convertToJsonResume(resume, []).resume.basics).toMatchObject({
    name: normalizeText(persona.name),
    label: persona.headline,
    email: persona.email,
    location: { city, region },
    summary: profile,
  });
});

const PERSON = [
  'Ada Lindqvist',
  'Backend Engineer',
  'ada.lindqvist@example.com · +46 555 0100 · Uppsala, Sweden · github.com/example-adalindqvist',
  '',
  'EXPERIENCE',
  'Backend Engineer                    2019 – 2021',
  'Acme Payments, Oslo',
  '- Built the settlement API of Lindqvist in FastAPI',
  'Stack: Python, AWS (S3, EC2)',
  '',
  'SKILLS',
  'Languages: Python, SQL',
  'Docker, Kubernetes (basic)',
  '',
  'LANGUAGES',
  'Swedish (native), English',
  '',
  'AWARDS',
  'Best talk, PyCon Sweden',
  '',
  'VOLUNTEERING',
  'Tutor, Code Club                    2018 – 2019',
  '- Taught Python to children',
  '',
  'INTERESTS',
  'Chess, rowing',
  '',
  'REFERENCES',
  'Available on request',
  '',
  'MEMBERSHIPS',
  'Python Software Foundation',
].join('\n');

async function converted(mask: readonly Mask[] = []) {
  const { resume } = await readFileAsResume(new TextEncoder().encode(PERSON));
  return convertToJsonResume(resume, mask);
}

test('every part stands where the form has a place for it, and what has none is named', async () => {
  expect(await converted()).toEqual({
    resume: {
      $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
      basics: {
        name: 'Ada Lindqvist',
        label: 'Backend Engineer',
        email: 'ada.lindqvist@example.com',
        phone: '+46 555 0100',
        profiles: [{ url: 'https://github.com/example-adalindqvist' }],
        location: { city: 'Uppsala', countryCode: 'SE' },
      },
      work: [
        {
          name: 'Acme Payments',
          position: 'Backend Engineer',
          location: 'Oslo',
          startDate: '2019',
          endDate: '2021',
          highlights: ['Built the settlement API of Lindqvist in FastAPI'],
          keywords: ['Python', 'AWS (S3, EC2)'],
        },
      ],
      volunteer: [
        {
          organization: 'Code Club',
          position: 'Tutor',
          startDate: '2018',
          endDate: '2019',
          highlights: ['Taught Python to children'],
        },
      ],
      skills: [
        { name: 'Languages', keywords: ['Python', 'SQL'] },
        { name: 'SKILLS', keywords: ['Docker', 'Kubernetes (basic)'] },
      ],
      awards: [{ title: 'Best talk, PyCon Sweden' }],
      languages: [{ language: 'Swedish', fluency: 'native' }, { language: 'English' }],
      interests: [{ name: 'Chess' }, { name: 'rowing' }],
      references: [{ reference: 'Available on request' }],
    },
    leftOut: ['MEMBERSHIPS'],
  });
});

/** The parts of a converted résumé that has these lines under these headings. */
async function convertedWith(lines: readonly string[]) {
  const text = ['Ada Lindqvist', 'Backend Engineer', 'ada@example.com', '', ...lines].join('\n');
  const { resume } = await readFileAsResume(new TextEncoder().encode(text));
  return convertToJsonResume(resume, []).resume;
}

test.each([
  ['Backend Engineer | Acme Payments | Oslo, Norway | Jan 2020 – Mar 2023', 'Oslo, Norway'],
  ['Acme Payments | Backend Engineer | Berlin, Germany | 2020 – 2023', 'Berlin, Germany'],
  ['Backend Engineer | Acme Payments | Portland, OR | 2020 – 2023', 'Portland, OR'],
  ['Backend Engineer | Acme Payments | Full-time | 2020 – 2023', undefined],
  ['Backend Engineer | Acme Payments | 2020 – 2023', undefined],
])('the place of %j is the one between its bars', async (header, place) => {
  const { work } = await convertedWith(['EXPERIENCE', header, '- Built APIs in FastAPI']);
  expect(work).toMatchObject([{ name: 'Acme Payments', position: 'Backend Engineer' }]);
  expect((work as readonly { readonly location?: string }[])[0]?.location).toBe(place);
});

test.each([
  ['a colon', ['Tools: Docker, Git', 'Cloud: AWS']],
  ['a tab', ['Tools\tDocker, Git', 'Cloud\tAWS']],
  ['a line of its own', ['Tools', 'Docker, Git', 'Cloud', 'AWS, GCP']],
])('groups of skills go by their own label, which stands before %s', async (_, lines) => {
  const cloud = lines.length === 4 ? ['AWS', 'GCP'] : ['AWS'];
  expect((await convertedWith(['SKILLS', ...lines])).skills).toEqual([
    { name: 'Tools', keywords: ['Docker', 'Git'] },
    { name: 'Cloud', keywords: cloud },
  ]);
});

test('a dash labels a list, and no single thing', async () => {
  expect((await convertedWith(['SKILLS', 'Cloud – AWS, GCP', 'Python – five years'])).skills).toEqual([
    { name: 'Cloud', keywords: ['AWS', 'GCP'] },
    { name: 'Python – five years' },
  ]);
});

test.each([
  ['English, German', [['English'], ['German']]],
  [
    'English – fluent, German: native',
    [
      ['English', 'fluent'],
      ['German', 'native'],
    ],
  ],
  [
    'Swedish C1 | Danish (A2, reading)',
    [
      ['Swedish', 'C1'],
      ['Danish', 'A2, reading'],
    ],
  ],
  ['Norwegian\tB2', [['Norwegian', 'B2']]],
  ['French, Spanish and Italian', [['French'], ['Spanish'], ['Italian']]],
  ['Mandarin Chinese', [['Mandarin Chinese']]],
])('the languages of %j are told apart, with how well each is spoken', async (line, languages) => {
  expect((await convertedWith(['LANGUAGES', line])).languages).toEqual(
    languages.map(([language, fluency]) => (fluency === undefined ? { language } : { language, fluency })),
  );
});

test.each([
  ['Uppsala, Sweden', { city: 'Uppsala', countryCode: 'SE' }],
  ['Leeds, UK', { city: 'Leeds', countryCode: 'GB' }],
  ['Portland, OR', { city: 'Portland', region: 'OR' }],
  ['Portland, OR, USA', { city: 'Portland', region: 'OR', countryCode: 'US' }],
  ['Oslo', { city: 'Oslo' }],
])('%s is a town with its state, and its country by code', (place, location) => {
  expect(locationOf(place)).toEqual(location);
});

test('every country by name is known as a place to whoever reads résumés', () => {
  expect(COUNTRIES.flatMap(({ names }) => names).filter((name) => !isRegion(name))).toEqual([]);
  const keys = COUNTRIES.flatMap(({ code, names }) => [code, ...names.map((name) => name.toLowerCase())]);
  expect(new Set(keys).size).toBe(keys.length);
});

test('what is hidden stands nowhere, and the rest keeps to the schema', async () => {
  const { resume } = await converted(['name', 'contact']);
  expect(JSON.stringify(resume)).not.toMatch(/Ada|Lindqvist|example|555|Uppsala/i);
  expect(faultsIn(resume)).toBeNull();
  const withoutContact = (await converted(['contact'])).resume;
  expect(withoutContact.basics).toEqual({ name: 'Ada Lindqvist', label: 'Backend Engineer' });
});

test('the form’s own package does find faults', () => {
  expect(faultsIn({ work: [{ startDate: 'May 2019' }] })).not.toBeNull();
});
