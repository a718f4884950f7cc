import { validate } from '@jsonresume/schema';
import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import type { RoleId } from '../../../shared/catalog/skill-matrix.ts';
import { convertToJsonResume } from '../../../shared/report/convert-to-json-resume.ts';
import type { Mask } from '../../../shared/report/mask.ts';
import type { Resume } from '../../../shared/resume/resume.ts';
import { analyzeGaps } from '../../../shared/scoring/analyze-gaps.ts';
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

/** What a reader finds in a résumé: kinds of sections, and each entry with its dates and items. */
function contentOf(resume: Resume) {
  const words = ({ start, end }: { readonly start: number; readonly end: number }) =>
    resume.document.text.slice(start, end).replace(/\s+/gu, ' ').trim();
  return {
    sections: [...new Set(resume.sections.map(({ kind }) => kind))].filter((kind) => kind !== 'other').sort(),
    entries: resume.entries
      .map((entry) => ({
        kind: entry.kind,
        // The form writes a certificate and its issuer on one line.
        names:
          entry.kind === 'certification'
            ? [entry.title, entry.organization].filter((name) => name !== null).join(', ')
            : [entry.title, entry.organization],
        dates: [entry.start, entry.end, entry.startPrecision, entry.endPrecision],
        bullets: entry.bullets.map(words),
      }))
      .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)),
    name: resume.contact.name,
    email: resume.contact.email,
    phone: resume.contact.phone,
  };
}

function readinessOf(resume: Resume, role: RoleId): number | undefined {
  return analyzeGaps({ resume, role, catalog: builtInCatalog(), asOf: '2026-01-01' }).readiness?.score;
}

describe.each(SAMPLES)('$name as JSON Resume', (sample) => {
  test('keeps to the schema and comes back as the same résumé, with the same readiness', async () => {
    const { resume } = await readSample(sample);
    const { resume: converted, leftOut } = convertToJsonResume(resume, []);
    expect(faultsIn(converted)).toBeNull();
    expect(leftOut).toEqual([]);
    const again = (await readFileAsResume(bytesOf(converted))).resume;
    expect(contentOf(again)).toEqual(contentOf(resume));
    for (const role of ['python-developer', 'backend-engineer', 'ml-engineer'] as const) {
      expect(readinessOf(again, role)).toBeCloseTo(readinessOf(resume, role) ?? Number.NaN, 9);
    }
  });
});

const PERSON = [
  'Ada Lindqvist',
  'Backend Engineer',
  'ada.lindqvist@example.com · +46 555 0100 · github.com/example-adalindqvist',
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
  'Taught Python to children',
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
      skills: [
        { name: 'Languages', keywords: ['Python', 'SQL'] },
        { name: 'Docker' },
        { name: 'Kubernetes (basic)' },
      ],
      awards: [{ title: 'Best talk, PyCon Sweden' }],
      languages: [{ language: 'Swedish', fluency: 'native' }, { language: 'English' }],
    },
    leftOut: ['VOLUNTEERING'],
  });
});

test('what is hidden stands nowhere, and the rest keeps to the schema', async () => {
  const { resume } = await converted(['name', 'contact']);
  expect(JSON.stringify(resume)).not.toMatch(/Ada|Lindqvist|example|555/i);
  expect(faultsIn(resume)).toBeNull();
  const withoutContact = (await converted(['contact'])).resume;
  expect(withoutContact.basics).toEqual({ name: 'Ada Lindqvist', label: 'Backend Engineer' });
});

test('the form’s own package does find faults', () => {
  expect(faultsIn({ work: [{ startDate: 'May 2019' }] })).not.toBeNull();
});
