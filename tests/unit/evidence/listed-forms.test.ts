import { expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { findMentions } from '../../../shared/evidence/find-mentions.ts';
import { structuredResume } from '../../support/structured-resume.ts';

const { lexicon, policy } = builtInCatalog();
const FORMS_IN_LINE = 8;

function skillsByLine(lines: readonly string[]): ReadonlySet<string> {
  const { mentions } = findMentions({
    resume: structuredResume({ skills: lines }),
    lexicon,
    policy,
    asOf: '2026-01-01',
  });
  // Line 1 is the contact line, line 2 the heading.
  return new Set(mentions.filter(({ counted }) => counted).map(({ line, skill }) => `${line - 3} ${skill}`));
}

test('reads every form that needs nothing beside it in a line of a skills list', () => {
  const forms = lexicon.skills.flatMap((skill) =>
    skill.forms
      .filter(({ ambiguity }) => ambiguity === 'none')
      .map(({ text }) => ({ skill: skill.id, text })),
  );
  expect(forms.length).toBeGreaterThan(1000);
  // Neighbours are forms of one skill and stand on different lines.
  const lines = Math.ceil(forms.length / FORMS_IN_LINE);
  const said = skillsByLine(
    Array.from({ length: lines }, (_, line) =>
      forms
        .filter((_form, index) => index % lines === line)
        .map(({ text }) => text)
        .join(' | '),
    ),
  );
  expect(forms.filter(({ skill }, index) => !said.has(`${index % lines} ${skill}`))).toEqual([]);
});

test('reads a form with commas or numbers between other skills', () => {
  const said = skillsByLine([
    'Python, metrics, logs and traces, Kafka',
    'Kafka, 99.95% availability, Python',
  ]);
  expect([...said].sort()).toEqual([
    '0 kafka',
    '0 observability',
    '0 python',
    '1 kafka',
    '1 python',
    '1 reliability',
  ]);
});

test('makes no form of two elements of a list', () => {
  expect([...skillsByLine(['Spring, boot'])].filter((said) => said.endsWith('spring-boot'))).toEqual([]);
});
