import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ALL_LAYOUTS } from '../../evaluation/layouts/all-layouts.ts';
import { loadPersonas, type PersonaEntry } from '../../evaluation/persona.ts';
import { personaFacts } from '../../evaluation/persona-truth.ts';
import { loadTruthFiles } from '../../evaluation/truth-file.ts';
import { writtenRange } from '../../evaluation/written-date.ts';

const entry = (start: string | null, end: string | null): PersonaEntry => ({
  title: 'Baker',
  organization: null,
  location: null,
  start,
  end,
  bullets: [],
});

test.each([
  ['2021-03', 'present', 'en', 'short', 'Mar 2021 – Present'],
  ['2020-03', '2021-12', 'de', 'long', 'März 2020 – Dezember 2021'],
  ['2020-03', 'present', 'es', 'numeric', '03/2020 – actualidad'],
  ['2019-02', '2020-08', 'fr', 'short', 'févr. 2019 – août 2020'],
  [null, '2019', 'nl', 'short', '2019'],
  ['2018', '2018', 'en', 'long', '2018'],
  [null, null, 'en', 'short', ''],
] as const)('%s to %s in %s, %s, is written "%s"', (start, end, language, style, written) => {
  expect(writtenRange(entry(start, end), language, style)).toBe(written);
});

test('what is kept back stays so: four personas and fourteen layouts, while those to tune on grow', () => {
  const personas = loadPersonas();
  expect(personas.length).toBeGreaterThanOrEqual(17);
  expect(personas.filter(({ frozen }) => frozen)).toHaveLength(4);
  expect(ALL_LAYOUTS.length).toBeGreaterThanOrEqual(73);
  expect(ALL_LAYOUTS.filter(({ frozen }) => frozen)).toHaveLength(14);
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
