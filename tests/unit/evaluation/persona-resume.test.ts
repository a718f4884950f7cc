import { describe, expect, test } from 'vitest';
import { loadPersonas } from '../../evaluation/persona.ts';
import { personaResume } from '../../evaluation/persona-resume.ts';
import { personaBullets, personaFacts } from '../../evaluation/persona-truth.ts';
import { factsOf } from '../../evaluation/reading.ts';

describe.each(loadPersonas().filter(({ frozen }) => !frozen))('the résumé of $id as written', (persona) => {
  const facts = factsOf(personaResume(persona));
  const truth = personaFacts(persona, { headedContact: false });

  test('has every entry with its names and months', () => {
    const compared = facts.entries.filter(({ kind }) => kind !== 'other');
    expect(compared.map(({ items: _, ...entry }) => entry)).toEqual(truth.entries);
  });

  test('has every section, list item and piece of contact data', () => {
    expect(facts.sections).toEqual(truth.sections);
    expect(facts.bullets).toEqual(personaBullets(persona));
    expect(facts.contact).toEqual(truth.contact);
  });
});
