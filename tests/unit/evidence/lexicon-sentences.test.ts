import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { findMentions } from '../../../shared/evidence/find-mentions.ts';
import { roleResume } from '../../support/role-resume.ts';

const EVALUATION = join(import.meta.dirname, '../../evaluation/evidence');
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

test('holds no sentence of the material that was set aside to judge it', () => {
  const setAside = sentencesSetAside();
  expect(setAside.size).toBeGreaterThan(500);
  const trials = [...trialsOf('positive'), ...trialsOf('negative')];
  const shared = trials.filter(({ sentence }) => setAside.has(bare(sentence)));
  expect(shared.map(({ skill, form }) => `${skill}, ${form}`)).toEqual([]);
});

function sentencesSetAside(): ReadonlySet<string> {
  const files = [...filesIn('phrases', '-held.jsonl'), ...filesIn('contexts', '-aside.jsonl')];
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
  const texts = lines.map((line) => z.object({ text: z.string() }).parse(JSON.parse(line)).text);
  return new Set(texts.flatMap((text) => text.split(/\n|(?<=[.;])\s/u)).map(bare));
}

function filesIn(folder: string, ending: string): readonly string[] {
  const path = join(EVALUATION, folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(path, name));
}

/** Without the marks around it, in lower case. */
function bare(sentence: string): string {
  return sentence.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
