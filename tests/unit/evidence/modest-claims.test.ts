import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { findMentions } from '../../../shared/evidence/find-mentions.ts';
import { role, structuredResume, type WrittenResume } from '../../support/structured-resume.ts';

const { lexicon, policy } = builtInCatalog();

/** "kafka hedged" for each mention, in reading order. */
function claimsIn(written: WrittenResume): readonly string[] {
  const resume = structuredResume(written);
  return findMentions({ resume, lexicon, policy, asOf: '2026-01-01' }).mentions.map(
    ({ skill, context }) => `${skill} ${context}`,
  );
}

describe('what a skills list takes back', () => {
  test.each([
    ['Python, Redis (as a user), Django', ['python asserted', 'redis hedged', 'django asserted']],
    ['Python, Redis (tried once)', ['python asserted', 'redis hedged']],
    ['Kafka: only theory', ['kafka hedged']],
    ['Rusty: Kafka, Redis', ['kafka hedged', 'redis hedged']],
    ['Never learned: Kafka, Redis', ['kafka negated', 'redis negated']],
    ['None so far: Kafka', ['kafka negated']],
    ['Kafka: I want to learn', ['kafka wished']],
    ['Kafka (introductory level), Redis', ['kafka hedged', 'redis asserted']],
    ['Kafka – limited experience', ['kafka hedged']],
    ['Python, Kafka and Redis (both basic)', ['python asserted', 'kafka hedged', 'redis hedged']],
    ['Python; Kafka, Redis (all basic)', ['python asserted', 'kafka hedged', 'redis hedged']],
    ['Python expert, Kafka beginner', ['python asserted', 'kafka hedged']],
    ['Basic | Kafka, Redis', ['kafka hedged', 'redis hedged']],
    ['Limited experience: Kafka, Redis', ['kafka hedged', 'redis hedged']],
    ['Python – advanced, Kafka – beginner', ['python asserted', 'kafka hedged']],
    ['Basic services: Kafka, Redis', ['kafka asserted', 'redis asserted']],
    ['good: Python; basics: Kafka, Redis', ['python asserted', 'kafka hedged', 'redis hedged']],
    ['Basic: Kafka | Daily: Python', ['kafka hedged', 'python asserted']],
    ['Seen at work: Kafka, Redis', ['kafka hedged', 'redis hedged']],
    ['Python (Django, Kafka a bit)', ['python asserted', 'django asserted', 'kafka hedged']],
    ['Kafka (two tutorials), Redis', ['kafka hedged', 'redis asserted']],
    ['Kafka: enough to ask the right questions', ['kafka hedged']],
    ['Kafka at reader level', ['kafka hedged']],
    ['Not my thing: Kafka', ['kafka negated']],
    ['Light-weight tools: Kafka, Redis', ['kafka asserted', 'redis asserted']],
  ])('%s', (line, claims) => {
    expect(claimsIn({ skills: [line] })).toEqual(claims);
  });
});

describe('a grade on a line of its own', () => {
  test('holds for the lines below it, up to the next grade', () => {
    expect(claimsIn({ skills: ['Basic', 'Kafka, Redis', 'Expert', 'Python, Django'] })).toEqual([
      'kafka hedged',
      'redis hedged',
      'python asserted',
      'django asserted',
    ]);
  });

  test('does not reach a line with a label of its own', () => {
    expect(claimsIn({ skills: ['Basic', 'Kafka', 'Daily work: Python'] })).toEqual([
      'kafka hedged',
      'python asserted',
    ]);
  });
});

describe('how well something is known', () => {
  test.each([
    ['Knowledge of Kafka and Redis', 'hedged'],
    ['Strong knowledge of Kafka and Redis', 'asserted'],
    ['Deep understanding of Kafka and Redis', 'asserted'],
    ['I can read Kafka and Redis code', 'hedged'],
    ['Not a specialist in Kafka or Redis', 'negated'],
    ['A vague understanding of Kafka and Redis', 'hedged'],
    ['Some early contact with Kafka and Redis', 'hedged'],
    ['Not too experienced in Kafka and Redis', 'hedged'],
    ['Passed on my knowledge of Kafka and Redis', 'asserted'],
    ['Getting up to speed with Kafka and Redis', 'hedged'],
    ['Began to learn Kafka and Redis', 'hedged'],
    ['Motivated to work with Kafka and Redis', 'wished'],
    ['No dealings, no practice in Kafka or Redis', 'negated'],
  ])('%s', (line, context) => {
    expect(claimsIn({ summary: [line] })).toEqual([`kafka ${context}`, `redis ${context}`]);
  });

  test('what stands behind a semicolon says nothing of what stands before it', () => {
    expect(claimsIn({ summary: ['Daily work in Python; Kafka is on the list'] })).toEqual([
      'python asserted',
      'kafka wished',
    ]);
  });
});

describe('a bullet', () => {
  test.each([
    ['Others wrote the Kafka consumers', ['kafka other-party']],
    ['Tried Kafka for the order feed', ['kafka hedged']],
    ['Used Kafka only sporadically', ['kafka hedged']],
    ['Wrote enough Kafka to get by', ['kafka hedged']],
    ['Built it with room enough to lose a Kafka broker', ['kafka asserted']],
    ['Would-be buyers are found through Kafka', ['kafka asserted']],
    ['Wrote limits for Kafka which need no practice', ['kafka asserted']],
    ['Paid to make and mend fences', []],
    ['Wrote Python scripts for the archive', ['python asserted', 'scripting asserted']],
    ['Flashed an ESP32 for the greenhouse', ['embedded-systems asserted']],
  ])('%s', (bullet, claims) => {
    expect(claimsIn({ entries: [role([bullet])] })).toEqual(claims);
  });
});
