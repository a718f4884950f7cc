import { expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { findMentions } from '../../../shared/evidence/find-mentions.ts';
import { roleResume } from '../../support/role-resume.ts';

const { lexicon, policy } = builtInCatalog();
/** Sentences that open like this are read as a list of skills, all others as bullets of a dated role. */
const LIST = /^(?:Skills|Tools|Languages|Stack|Mobile apps): /;

interface Trial {
  readonly skill: string;
  readonly form: string;
  readonly sentence: string;
}

function trialsOf(side: 'positive' | 'negative'): readonly Trial[] {
  const ofForms = lexicon.skills.flatMap((skill) =>
    skill.forms.flatMap((form) =>
      form[side].map((sentence) => ({ skill: skill.id, form: form.text, sentence })),
    ),
  );
  const told = lexicon.told.flatMap((work) =>
    work[side].map((sentence) => ({ skill: work.skill, form: 'told', sentence })),
  );
  return [...ofForms, ...told];
}

/** The trials whose sentence does not mention their skill, and those whose sentence does. */
function split(trials: readonly Trial[]): { readonly silent: string[]; readonly heard: string[] } {
  const resume = roleResume(
    trials.map(({ sentence }) => ({ kind: LIST.test(sentence) ? 'list' : 'bullet', text: sentence })),
  );
  const { mentions } = findMentions({ resume, lexicon, policy, asOf: '2026-01-01' });
  const said = new Set(mentions.filter((each) => each.counted).map((each) => `${each.block} ${each.skill}`));
  const silent: string[] = [];
  const heard: string[] = [];
  trials.forEach(({ skill, form, sentence }, index) => {
    (said.has(`${index + 2} ${skill}`) ? heard : silent).push(`${skill}, ${form}: ${sentence}`);
  });
  return { silent, heard };
}

test('reads every ambiguous form and told work where its positive sentences mean the skill', () => {
  const trials = trialsOf('positive');
  expect(trials.length).toBeGreaterThan(350);
  expect(split(trials).silent).toEqual([]);
});

test('reads no ambiguous form and no told work where its negative sentences mean something else', () => {
  const trials = trialsOf('negative');
  expect(trials.length).toBeGreaterThan(350);
  expect(split(trials).heard).toEqual([]);
});
