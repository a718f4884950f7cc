import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { findMentions } from '../../../shared/evidence/find-mentions.ts';
import { smallLexicon } from '../../support/small-lexicon.ts';
import { role, structuredResume, type WrittenResume } from '../../support/structured-resume.ts';

const { policy } = builtInCatalog();
const tool = { kind: 'tool', category: 'core', competencies: ['core.testing'] } as const;
const lexicon = smallLexicon([
  { id: 'python', ...tool, forms: ['Python'] },
  { id: 'kafka', ...tool, forms: ['Kafka'] },
  { id: 'spring-boot', ...tool, forms: ['Spring Boot'] },
  { id: 'flask', ...tool, forms: [{ text: 'Flask', ambiguity: 'context', cues: ['framework'] }] },
  { id: 'go', ...tool, forms: [{ text: 'Go', ambiguity: 'strict', cues: ['modules'], vetoes: ['live'] }] },
  { id: 'r', ...tool, forms: [{ text: 'R', ambiguity: 'strict' }] },
  { id: 'spring', ...tool, forms: [{ text: 'Spring', ambiguity: 'strict' }] },
  { id: 'soap', ...tool, forms: [{ text: 'SOAP', ambiguity: 'case' }] },
  { id: 'profiling', ...tool, kind: 'practice', forms: ['profiling'] },
  { id: 'automation', ...tool, kind: 'practice', forms: [{ text: 'automated', ambiguity: 'weak' }] },
]);

function skillsIn(written: WrittenResume): readonly string[] {
  const resume = structuredResume(written);
  return findMentions({ resume, lexicon, policy, asOf: '2026-01-01' }).mentions.map(({ skill }) => skill);
}

function inBullet(bullet: string): readonly string[] {
  return skillsIn({ entries: [role([bullet])] });
}

describe('a form that needs its context', () => {
  test.each([
    ['Wrote Flask services in Python', ['flask', 'python']],
    ['Wrote flask services in Python', ['python']],
    ['Flask and Python', ['flask', 'python']],
    ['Filled a Flask of tea', []],
    ['Wrote services in the flask framework', ['flask']],
    ['Python runs here and a dozen words later there is a Flask of tea', ['python']],
  ])('%s', (bullet, skills) => {
    expect(inBullet(bullet)).toEqual(skills);
  });

  test('needs nothing more in a list', () => {
    expect(skillsIn({ skills: ['flask'] })).toEqual(['flask']);
  });
});

describe('a capitalised word beside a tool', () => {
  test.each([
    ['Ran Kafka consumers on Spring', ['kafka', 'spring']],
    ['Read Kafka topics through Flask', ['kafka', 'flask']],
    ['Moved Spring apps to Kafka', ['spring', 'kafka']],
    ['Migrated from Kafka to Spring', ['kafka', 'spring']],
    ['Moved to Paris in May, where Kafka is read by Spring', ['kafka']],
    ['Moved Kafka to new hosts, and by Spring it ran', ['kafka']],
    ['Ran Kafka consumers on spring days', ['kafka']],
    ['Sat on Spring sofas', []],
    ['Moved Spring sofas to Leeds', []],
    ['Profiling of Kafka beside Spring', ['profiling', 'kafka']],
  ])('%s', (bullet, skills) => {
    expect(inBullet(bullet)).toEqual(skills);
  });
});

describe('what a sentence says was written in a language', () => {
  test.each([
    ['Built the matching engine in Flask', ['flask']],
    ['Built it in Go and Flask for 40 clinics', ['go', 'flask']],
    ['Wrote monthly figures in R for 30 doctors', ['r']],
    ['Built it in go and flask', []],
    ['Kept tea in Flask', []],
    ['Built shelves, then rested and Go home', []],
    ['Built a house for Flask', []],
  ])('%s', (bullet, skills) => {
    expect(inBullet(bullet)).toEqual(skills);
  });
});

describe('a strict form', () => {
  test.each([
    ['Wrote services in Python, Go and Kafka', ['python', 'go', 'kafka']],
    ['Wrote services in Go and Python', ['go', 'python']],
    ['Wrote services in Python and Go', ['python', 'go']],
    ['Wrote services in Python, Go, R', ['python', 'go', 'r']],
    ['Wrote services in R, Go, Python 3.11', ['r', 'go', 'python']],
    ['Wrote services in Python 3.11, Go', ['python', 'go']],
    ['Let Python go live', ['python']],
    ['Wrote Python, go live was smooth', ['python']],
    ['Used Go modules', ['go']],
    ['A go-to-market plan, Python', ['python']],
    ['Wrote a, r, Python', ['python']],
    ['In Spring, Python was new', ['spring', 'python']],
    ['Used Spring Boot and Python', ['spring-boot', 'python']],
  ])('%s', (bullet, skills) => {
    expect(inBullet(bullet)).toEqual(skills);
  });

  test('counts as a whole element of a list that names a sure skill, in the same line or beside it', () => {
    expect(skillsIn({ skills: ['Python, Go 1.21, R'] })).toEqual(['python', 'go', 'r']);
    expect(skillsIn({ skills: ['Go', 'Python'] })).toEqual(['go', 'python']);
    expect(skillsIn({ skills: ['Go', 'R'] })).toEqual([]);
    expect(skillsIn({ skills: ['Python, Go getter'] })).toEqual(['python']);
  });
});

test('a form of exact case is not read in another', () => {
  expect(inBullet('Built SOAP and soap services')).toEqual(['soap']);
});

test('the name of an activity is read in its verb forms, not in the noun of a thing', () => {
  expect(inBullet('Profiled the jobs')).toEqual(['profiling']);
  expect(inBullet('Updated the profiles')).toEqual([]);
});

test("a one-word employer's name is no ambiguous skill", () => {
  const bullet = 'Wrote Flask services in Python';
  expect(skillsIn({ entries: [role([bullet], { organization: 'Flask' })] })).toEqual(['python']);
});

test('the label of a list of tools is no skill, unless it is a tool itself or tools stand before it', () => {
  expect(skillsIn({ skills: ['Profiling: Python, Kafka'] })).toEqual(['python', 'kafka']);
  expect(skillsIn({ skills: ['Python: Kafka'] })).toEqual(['python', 'kafka']);
  expect(skillsIn({ skills: ['Kafka, Profiling: often'] })).toEqual(['kafka', 'profiling']);
  expect(skillsIn({ skills: ['Profiling, Python'] })).toEqual(['profiling', 'python']);
});

test('an ordinary word that is denied is no mention, a name is one', () => {
  expect(inBullet('Automated the Python build')).toEqual(['automation', 'python']);
  expect(inBullet('Have not automated the Python build')).toEqual(['python']);
});
