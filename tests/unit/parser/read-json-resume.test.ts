import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseResume } from '../../../electron/parser/parse-resume.ts';
import type { Resume } from '../../../shared/resume/resume.ts';
import { failureOf, outlineOf, readFile } from '../../support/read-file.ts';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const corpus = resolve(import.meta.dirname, '../../../../shared/corpus/resumes');

async function resumeOf(content: Uint8Array) {
  const outcome = await parseResume(content, { assetsDir: '' });
  if (!outcome.ok) throw new Error(outcome.error.kind);
  return outcome.value.resume;
}

const NEW_FORM = {
  basics: {
    name: 'Ada Example',
    label: 'Engineer',
    email: 'ada@example.com',
    phone: '+47 555 0142',
    url: 'https://ada.example.com',
    summary: 'Builds APIs.',
    location: { city: 'Oslo', countryCode: 'NO' },
    profiles: [{ network: 'GitHub', username: 'ada', url: 'https://github.com/example-ada' }],
  },
  work: [
    {
      name: 'Acme',
      location: 'Oslo',
      position: 'Engineer',
      url: 'https://acme.example.com',
      startDate: '2021-03',
      summary: 'Payments.',
      highlights: ['Built APIs in Django'],
    },
  ],
  projects: [
    {
      name: 'ratelimit',
      startDate: '2019-01',
      endDate: '2020-06',
      keywords: ['ASGI'],
      highlights: ['Published it'],
    },
  ],
  volunteer: [
    { organization: 'CoderDojo', position: 'Teacher', startDate: '2012-01-01', endDate: '2013-01-01' },
  ],
  education: [
    {
      institution: 'Tromsø',
      studyType: 'BSc',
      area: 'Computing',
      startDate: 2014,
      endDate: 2017,
      score: 3.8,
      courses: ['Algorithms'],
    },
  ],
  skills: [{ name: 'Backend', level: 'Master', keywords: ['Django', 'Redis'] }, { name: 'Python' }],
  certificates: [{ name: 'CKA', issuer: 'CNCF', date: '2022-05' }],
  awards: [{ title: 'Prize', awarder: 'Fair', date: '2015', summary: 'First.' }],
  publications: [{ name: 'Paper', publisher: 'Journal', releaseDate: '2016-02' }],
  languages: [{ language: 'English', fluency: 'Native' }],
  interests: [{ name: 'Chess', keywords: ['Openings'] }],
  references: [{ name: 'Eve', reference: 'Good work.' }],
};

test('every field is read, as a printed résumé would say it', async () => {
  const { document } = await readFile(bytes(NEW_FORM));
  expect(document.format).toBe('json');
  expect(outlineOf(document)).toEqual([
    'h1 Ada Example',
    'Engineer',
    'ada@example.com | +47 555 0142 | Oslo, Norway | https://ada.example.com | https://github.com/example-ada',
    'h2 Summary',
    'Builds APIs.',
    'h2 Work experience',
    '**Engineer\t2021-03 – present',
    'Acme, Oslo',
    'Payments.',
    '• Built APIs in Django',
    'h2 Projects',
    '**ratelimit\t2019-01 – 2020-06',
    '• Published it',
    '• Technologies: ASGI',
    'h2 Volunteer experience',
    '**Teacher\t2012-01-01 – 2013-01-01',
    'CoderDojo',
    'h2 Skills',
    'Backend (Master): Django, Redis',
    'Python',
    'h2 Education',
    '**BSc, Computing\t2014 – 2017',
    'Tromsø',
    '• Algorithms',
    '• Score: 3.8',
    'h2 Certificates',
    'CKA, CNCF\t2022-05',
    'h2 Awards',
    'Prize, Fair\t2015',
    'First.',
    'h2 Publications',
    'Paper, Journal\t2016-02',
    'h2 Languages',
    'English (Native)',
    'h2 Interests',
    'Chess: Openings',
    'h2 References',
    'Eve',
    'Good work.',
  ]);
  expect(document.links).toEqual([
    'https://ada.example.com',
    'https://github.com/example-ada',
    'https://acme.example.com',
  ]);
});

test('jobs have their employers and months', async () => {
  const { entries, contact } = await resumeOf(bytes(NEW_FORM));
  expect(contact.email).toBe('ada@example.com');
  expect(
    entries.map(({ kind, title, organization, start, end }) => [kind, title, organization, start, end]),
  ).toEqual(
    expect.arrayContaining([
      ['work', 'Engineer', 'Acme', '2021-03', 'present'],
      ['project', 'ratelimit', null, '2019-01', '2020-06'],
    ]),
  );
});

describe('fields say what a line of text would leave open', () => {
  const basics = { name: 'Ada Example' };
  const read = async (parts: object) => resumeOf(bytes({ basics, ...parts }));
  const names = ({ entries }: Resume) =>
    entries.map(({ kind, title, organization }) => [kind, title, organization]);

  test('commas, dashes and brackets in titles and organisations', async () => {
    const resume = await read({
      work: [
        { position: 'Intern, data analysis', name: 'Kestrel, Vole & Partners', location: 'Oslo' },
        { position: 'Engineer – Platform (contract)', company: 'Freelance' },
      ],
      projects: [{ name: 'tinydb – an embedded store', entity: 'State University, Lab 3' }],
      volunteer: [{ organization: 'Code Club', position: 'Tutor' }],
      education: [{ studyType: 'MSc', area: 'Physics, Mathematics', institution: 'University of Oslo' }],
      certificates: [{ name: 'Kubernetes Administrator, CKA', issuer: 'CNCF' }],
    });
    expect(names(resume)).toEqual([
      ['work', 'Intern, data analysis', 'Kestrel, Vole & Partners'],
      ['work', 'Engineer – Platform (contract)', 'Freelance'],
      ['project', 'tinydb – an embedded store', 'State University, Lab 3'],
      ['volunteer', 'Tutor', 'Code Club'],
      ['education', 'MSc, Physics, Mathematics', 'University of Oslo'],
      ['certification', 'Kubernetes Administrator, CKA', 'CNCF'],
    ]);
    for (const { title, titleSpan, organization, organizationSpan } of resume.entries) {
      expect(resume.document.text.slice(titleSpan?.start, titleSpan?.end)).toBe(title);
      expect(resume.document.text.slice(organizationSpan?.start, organizationSpan?.end)).toBe(organization);
    }
  });

  test('a title that opens like a list item', async () => {
    const { entries } = await read({ work: [{ position: '1. Engineer', name: 'Acme' }] });
    expect(entries.map(({ title, organization }) => [title, organization])).toEqual([['Engineer', 'Acme']]);
  });

  test('a job without a title beside one without an employer', async () => {
    const resume = await read({ work: [{ name: 'Acme' }, { position: 'Engineer' }] });
    expect(names(resume)).toEqual([
      ['work', null, 'Acme'],
      ['work', 'Engineer', null],
    ]);
  });

  test('dates in words and years in titles', async () => {
    const { entries } = await read({
      work: [{ position: 'Game Boy 1998 archivist', startDate: 'March 2019', endDate: 'June 2021' }],
    });
    expect(entries.map(({ title, start, end }) => [title, start, end])).toEqual([
      ['Game Boy 1998 archivist', '2019-03', '2021-06'],
    ]);
  });

  test('paragraphs, items typed into them, and lists of tools', async () => {
    const { document, statements } = await read({
      work: [
        {
          position: 'Engineer',
          summary: 'Payments in Go.\n\n- Built the ledger',
          highlights: ['Cut costs', 'Stack: Python, Kafka'],
          keywords: ['Redis'],
        },
      ],
      skills: [{ name: 'Backend', keywords: ['Django'] }],
      languages: [{ language: 'Norwegian' }],
    });
    expect(
      statements.map(({ kind, span }) => `${kind}: ${document.text.slice(span.start, span.end)}`),
    ).toEqual([
      'contact: Ada Example',
      'heading: Work experience',
      'header: Engineer',
      'prose: Payments in Go.',
      'bullet: Built the ledger',
      'bullet: Cut costs',
      'stack: Stack: Python, Kafka',
      'stack: Technologies: Redis',
      'heading: Skills',
      'list: Backend: Django',
      'heading: Languages',
      'list: Norwegian',
    ]);
  });

  test('name, e-mail, phone and links, however they are written', async () => {
    const { contact } = await read({
      basics: { name: 'Ada O’Example', email: 'ada@intranet', phone: '555 01', url: 'ada.example' },
    });
    expect(contact).toEqual({
      name: "Ada O'Example",
      email: 'ada@intranet',
      phone: '555 01',
      links: ['ada.example'],
    });
  });
});

test('the old form says the same', async () => {
  const { basics, work } = NEW_FORM;
  const { url, ...oldBasics } = basics;
  const old = {
    ...NEW_FORM,
    basics: { ...oldBasics, website: url, picture: 'me.png' },
    work: work.map(({ name, url: website, ...job }) => ({ ...job, company: name, website })),
  };
  expect((await readFile(bytes(old))).document.text).toBe((await readFile(bytes(NEW_FORM))).document.text);
});

test('what is missing or of another type is left out', async () => {
  const { document } = await readFile(
    bytes({
      basics: { name: 'Ada', email: ['x'], location: 'Oslo', profiles: {} },
      work: [
        null,
        7,
        { position: 'Engineer', highlights: 'none' },
        { company: 'Acme', highlights: ['Built', null, 3] },
      ],
      skills: 'Python',
      education: null,
    }),
  );
  expect(document.text).toBe('Ada\nWork experience\nEngineer\nAcme\nBuilt\n3');
});

describe('other JSON', () => {
  test.each([
    ['a package', { name: 'plumb', version: '1.0.0', work: [] }],
    ['a list', [1, 2, 3]],
    ['nothing', {}],
    ['an empty résumé', { basics: { name: '' }, work: [{}] }],
    ['basics of another type', { basics: 'Ada', work: [{ position: 'Engineer' }] }],
  ])('%s is of no supported type', async (_, value) => {
    expect(await failureOf(bytes(value))).toBe('UNSUPPORTED_TYPE');
  });

  test('an object that ends early is corrupt', async () => {
    expect(await failureOf(bytes(NEW_FORM).slice(0, 200))).toBe('CORRUPT');
  });

  test('lists in lists are of no supported type', async () => {
    const deep = `{"basics":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    expect(await failureOf(new TextEncoder().encode(deep))).toBe('UNSUPPORTED_TYPE');
  });

  test('names that mean something to the language are only names', async () => {
    const poisoned =
      '{"__proto__":{"polluted":1},"basics":{"name":"Ada","__proto__":{"email":"x@example.com"}}}';
    expect((await readFile(new TextEncoder().encode(poisoned))).document.text).toBe('Ada');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('a line in brackets is plain text', async () => {
    expect((await readFile(new TextEncoder().encode('[1] Ada Example\nPython'))).document.format).toBe(
      'text',
    );
  });
});

const SAMPLES: readonly (readonly [string, readonly (readonly [string, string, string, string])[]])[] = [
  [
    'jsonresume__resume-sample.json',
    [
      ['Senior Software Engineer', 'TechCorp Inc', '2021-03', 'present'],
      ['Full Stack Developer', 'StartupXYZ', '2019-06', '2021-02'],
      ['Junior Web Developer', 'Digital Agency Co', '2018-01', '2019-05'],
    ],
  ],
  ['jsonresume__sample.resume.json', [['CEO/President', 'Pied Piper', '2013-12', '2014-12']]],
];

describe('published samples', () => {
  test.for(SAMPLES)('%s has its jobs', async ([file, jobs], context) => {
    if (!existsSync(corpus)) return context.skip('The corpus is not beside this repository.');
    const { entries } = await resumeOf(new Uint8Array(readFileSync(resolve(corpus, file))));
    const work = entries.filter((entry) => entry.kind === 'work');
    expect(work.map(({ title, organization, start, end }) => [title, organization, start, end])).toEqual(
      expect.arrayContaining([...jobs]),
    );
  });
});
