import { expect, test } from 'vitest';
import { likelySkills } from '../../../renderer/features/evidence/likely-skills.ts';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { judgeResume } from '../../../shared/scoring/judge-resume.ts';
import { role, structuredResume } from '../../support/structured-resume.ts';

const catalog = builtInCatalog();
const { mentions } = judgeResume({
  resume: structuredResume({ entries: [role(['Built REST endpoints in FastAPI for quotes'])] }),
  catalog,
  asOf: '2026-01-01',
});

function likely(shown: readonly string[] = []) {
  const mention = mentions.find(({ label }) => label === 'FastAPI');
  if (mention === undefined) throw new Error('FastAPI was not found.');
  return likelySkills(mention, catalog.lexicon.skills, new Set(shown));
}

test('what else a mention may be starts with its own kind, and leaves out nothing but itself', () => {
  const { likely: first, others } = likely();
  const names = first.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Django', 'Flask']));
  expect(names).not.toContain('Kubernetes');
  const ids = [...first, ...others].map(({ id }) => id);
  expect([...ids, 'fastapi'].sort()).toEqual(catalog.lexicon.skills.map(({ id }) => id).sort());
});

test('what the résumé shows elsewhere is likely too, after its own kind', () => {
  const names = likely(['kubernetes']).likely.map(({ name }) => name);
  expect(names.at(-1)).toBe('Kubernetes');
});

test('names with a word in common come first', () => {
  const mention = mentions[0];
  if (mention === undefined) throw new Error('Nothing was found.');
  const google = { ...mention, skill: 'fastapi', label: 'Google Cloud' };
  const [first] = likelySkills(google, catalog.lexicon.skills, new Set()).likely;
  expect(first?.forms.some(({ text }) => /google|cloud/i.test(text))).toBe(true);
});
