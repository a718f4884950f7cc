import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ALL_LAYOUTS } from '../../evaluation/layouts/all-layouts.ts';
import { loadPersonas, type PersonaEntry } from '../../evaluation/persona.ts';
import { personaFacts, personaFlows } from '../../evaluation/persona-truth.ts';
import { loadTruthFiles } from '../../evaluation/truth-file.ts';
import { writtenRange } from '../../evaluation/written-date.ts';
import { labelledContact, labelledHeader, writtenPiece } from '../../evaluation/written-labels.ts';

const entry = (start: string | null, end: string | null): PersonaEntry => ({
  title: 'Baker',
  organization: null,
  location: null,
  start,
  end,
  bullets: [],
});

const isKept = ({ frozen }: { readonly frozen: boolean }) => frozen;

test.each([
  ['2021-03', 'present', 'en', 'short', 'Mar 2021 – Present'],
  ['2020-03', '2021-12', 'de', 'long', 'März 2020 – Dezember 2021'],
  ['2020-03', 'present', 'es', 'numeric', '03/2020 – actualidad'],
  ['2019-02', '2020-08', 'fr', 'short', 'févr. 2019 – août 2020'],
  ['2014-10', '2018-06', 'de', 'dotted', '10.2014 – 06.2018'],
  ['2021-03', 'present', 'en', 'words', 'March 2021 to Present'],
  ['2014-10', '2018-06', 'de', 'words', 'Oktober 2014 bis Juni 2018'],
  [null, '2019', 'nl', 'short', '2019'],
  ['2018', '2018', 'en', 'long', '2018'],
  [null, null, 'en', 'short', ''],
] as const)('%s to %s in %s, %s, is written "%s"', (start, end, language, style, written) => {
  expect(writtenRange(entry(start, end), language, style)).toBe(written);
});

test('what is kept back stays so, and is at least a third of the personas and of the layouts', () => {
  const personas = loadPersonas();
  const kept = { personas: personas.filter(isKept).length, layouts: ALL_LAYOUTS.filter(isKept).length };
  expect(kept).toEqual({ personas: 7, layouts: 31 });
  expect(kept.personas * 3).toBeGreaterThanOrEqual(personas.length);
  expect(kept.layouts * 3).toBeGreaterThanOrEqual(ALL_LAYOUTS.length);
  expect(personas.length).toBeGreaterThanOrEqual(20);
  expect(ALL_LAYOUTS.length).toBeGreaterThanOrEqual(90);
});

test('files of two personas or layouts never share a name', () => {
  for (const ids of [loadPersonas().map(({ id }) => id), ALL_LAYOUTS.map(({ id }) => id)])
    expect(new Set(ids).size).toBe(ids.length);
});

test('a layout that heads contact data has one section more', () => {
  const [persona] = loadPersonas().filter(({ language }) => language === 'de');
  if (persona === undefined) throw new Error('no German persona');
  const headings = (headedContact: boolean) =>
    personaFacts(persona, { headedContact }).sections.map(({ heading }) => heading);
  expect(headings(true)).toEqual(['Kontakt', ...headings(false)]);
});

describe('labels', () => {
  const [persona] = loadPersonas().filter(({ id }) => id === 'devops-hamburg');
  if (persona === undefined) throw new Error('The persona is gone');
  const job: PersonaEntry = {
    ...entry('2020-04', '2021-06'),
    title: 'Bäcker',
    organization: 'Elbbrot GmbH',
    location: 'Hamburg',
  };

  test('stand before contact data in the persona’s language', () => {
    expect(labelledContact(persona).map(writtenPiece)).toEqual([
      'E-Mail: juergen.weissmueller@example.com',
      'Telefon: +49 40 555 0134',
      'Anschrift: Hamburg',
      'Website: https://weissmueller.example.com',
    ]);
  });

  test('of a job begin with the employer and end with the hours', () => {
    expect(labelledHeader(job, 'work', persona, 'dotted').map(writtenPiece)).toEqual([
      'Arbeitgeber: Elbbrot GmbH',
      'Position: Bäcker',
      'Ort: Hamburg',
      'Zeitraum: 04.2020 – 06.2021',
      'Wochenstunden: 40',
    ]);
  });

  test('of what has no employer leave out the employer and the hours', () => {
    expect(labelledHeader(entry('2018', '2018'), 'projects', persona, 'words').map(writtenPiece)).toEqual([
      'Projekt: Baker',
      'Zeitraum: 2018',
    ]);
    expect(labelledHeader(entry(null, null), 'work', persona, 'words').map(writtenPiece)).toEqual([
      'Position: Baker',
    ]);
  });

  test('are part of the text that a page with them shows, and of no other', () => {
    const words = (labelled: boolean) =>
      JSON.stringify(
        personaFlows(persona, {
          dates: 'words',
          headedContact: false,
          labelled: { contact: labelled, entries: labelled },
        }),
      );
    for (const shown of ['Telefon: +49 40 555 0134', 'Arbeitgeber: Elbkontor Logistik AG']) {
      expect(words(true)).toContain(shown);
      expect(words(false)).not.toContain(shown);
    }
  });
});

describe('truth files', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumb-truth-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const truth = {
    file: 'a.pdf',
    name: 'Ada Beispiel',
    email: null,
    phone: null,
    sections: [{ kind: 'work', heading: 'Work' }],
    entries: [{ kind: 'work', title: 'Baker', organization: null, start: '2020', end: 'present', items: 2 }],
  };
  const write = (content: unknown) => writeFileSync(join(folder, 'a.json'), JSON.stringify(content));

  test('are found by the file that they tell about', () => {
    write(truth);
    expect(loadTruthFiles(folder).get('a.pdf')?.entries).toEqual(truth.entries);
  });

  test('with a date that is none are refused by name', () => {
    write({ ...truth, entries: [{ ...truth.entries[0], start: 'Summer 2020' }] });
    expect(() => loadTruthFiles(folder)).toThrow(/a\.json/u);
  });

  test('are none where the folder is absent', () => {
    expect(loadTruthFiles(join(folder, 'absent')).size).toBe(0);
  });
});
