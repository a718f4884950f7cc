import { expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { loadGoldSet } from '../../evaluation/evidence/gold-set.ts';

const { lexicon } = builtInCatalog();

/** The skill by which the people who marked the résumés that are not kept back mean "MQTT". */
function skillsOfMqtt(skills: typeof lexicon.skills): ReadonlySet<string> {
  const tuned = loadGoldSet({ ...lexicon, skills }).filter(({ text }) => !text.frozen);
  const marks = tuned.flatMap(({ gold }) => gold.lines.flatMap(({ mentions }) => mentions));
  return new Set(marks.filter(({ surface }) => surface === 'MQTT').map(({ skill }) => skill));
}

test('a label of something that the lexicon lacks stays a label', () => {
  expect([...skillsOfMqtt(lexicon.skills.filter(({ id }) => id !== 'mqtt'))]).toEqual(['?mqtt']);
});

test('a label is the skill that the lexicon has got since', () => {
  expect([...skillsOfMqtt(lexicon.skills)]).toEqual(['mqtt']);
});
