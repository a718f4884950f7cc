import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { findMentions } from '../../../shared/evidence/find-mentions.ts';
import type { SkillMention } from '../../../shared/evidence/skill-mention.ts';
import { role, structuredResume, type WrittenResume } from '../../support/structured-resume.ts';

// How much of a skill a line claims: hedges, denials, options that were weighed, what was left behind or traded.

const { lexicon, policy } = builtInCatalog();

function mentionsIn(written: WrittenResume): readonly SkillMention[] {
  return findMentions({ resume: structuredResume(written), lexicon, policy, asOf: '2026-01-01' }).mentions;
}

function inBullet(bullet: string, skill: string): SkillMention | undefined {
  return mentionsIn({ entries: [role([bullet])] }).find((mention) => mention.skill === skill);
}

/** "kafka hedged" for each mention of a skills list. */
function inSkills(line: string): readonly string[] {
  return mentionsIn({ skills: [line] }).map(({ skill, context }) => `${skill} ${context}`);
}

describe('remarks in a skills list', () => {
  test.each([
    ['Kafka (only at university)', ['kafka hedged']],
    ['Kafka (can fix a topic, would not start a cluster), Redis', ['kafka hedged', 'redis asserted']],
    [
      'Kafka (basic: Redis, Celery), Django',
      ['kafka hedged', 'redis hedged', 'celery hedged', 'django asserted'],
    ],
    ['Django (some Kafka), Redis', ['django asserted', 'kafka hedged', 'redis asserted']],
    ['Redis, some Kafka', ['redis asserted', 'kafka hedged']],
    ['Kafka: a weekend. Redis: daily', ['kafka hedged', 'redis asserted']],
    ['Kafka and Redis: no practice yet', ['kafka negated', 'redis negated']],
    ['Kafka (never used at work)', ['kafka hedged']],
    ['Only at a basic level: Kafka, Redis', ['kafka hedged', 'redis hedged']],
    ['Enough to get by: Kafka', ['kafka hedged']],
    ['Learning: Kafka. Not yet: Redis', ['kafka hedged', 'redis negated']],
    ['Python ●●●●●, Kafka ●○○○○', ['python asserted', 'kafka hedged']],
    ['Python (5/5), Kafka (1/5), Redis (0/5)', ['python asserted', 'kafka hedged', 'redis negated']],
    [
      'Python 5, Django 4, Docker 3, Kafka 1, Redis 0',
      ['python asserted', 'django asserted', 'docker asserted', 'kafka hedged', 'redis negated'],
    ],
  ])('%s', (line, claims) => {
    expect(inSkills(line)).toEqual(claims);
  });

  test.each([
    ['Kafka (streams, exactly once), Redis', ['kafka asserted', 'redis asserted']],
    ['Python 3, Django 4, Kafka 1', ['python asserted', 'django asserted', 'kafka asserted']],
    ['Kafka: topics and consumers of a billing platform', ['kafka asserted']],
    ['Python (8 years), Kafka (3 years)', ['python asserted', 'kafka asserted']],
  ])('what only looks like one: %s', (line, claims) => {
    expect(inSkills(line).filter((claim) => /^(?:python|django|kafka|redis) /u.test(claim))).toEqual(claims);
  });
});

describe('hedges in a sentence', () => {
  test.each([
    'Occasionally used Kafka for the order feed',
    'Occasional Kafka work for the order feed',
    'Tinkered with Kafka for a week',
    'More or less maintained the Kafka cluster',
    'Tried moving the feed to Kafka',
    'Received training in Kafka',
    'First contact with Kafka at a customer',
    'Evaluated Kafka but chose RabbitMQ',
    'Compared Kafka and Pulsar, then picked RabbitMQ',
  ])('%s', (bullet) => {
    expect(inBullet(bullet, 'kafka')).toMatchObject({ context: 'hedged', strength: 1 });
  });

  test.each([
    'Tested Kafka consumers for 300 shops and kept them running',
    'Compared Kafka with Pulsar for the board',
    'Wrote some Kafka consumers for 300 shops',
    'Chose Kafka, reviewed its settings and deployed it',
    'Explored order data in Kafka',
  ])('none in “%s”', (bullet) => {
    expect(inBullet(bullet, 'kafka')?.context).toBe('asserted');
  });

  test('the words of weighing and choosing are told', () => {
    expect(inBullet('Evaluated Kafka but chose RabbitMQ', 'kafka')?.why).toBe(
      'Hedged by “Evaluated … but chose”, so it counts as named only.',
    );
    expect(inBullet('Evaluated Kafka but chose RabbitMQ', 'rabbitmq')?.context).toBe('asserted');
  });
});

describe('denials', () => {
  test.each([
    'I did not run Kafka there',
    'We never built anything on Kafka',
    "Didn't really work with Kafka",
    'Wrote Django views and did not touch Kafka',
    'The client had asked for Kafka, which we did not need',
    'There was Kafka, which I read about but never used',
    'Kafka was never introduced',
    'Kafka was not part of the job',
    'Used no Redis, Celery or Kafka',
    'Chose RabbitMQ over Kafka',
    'Nor did I use Kafka',
    'Not a Kafka person',
    'Left Kafka to others',
    'Stayed away from Kafka',
  ])('%s', (bullet) => {
    expect(inBullet(bullet, 'kafka')).toMatchObject({ context: 'negated', strength: 0, counted: false });
  });

  test.each([
    'Moved to Kafka and did not lose a message',
    'Built Kafka consumers that never ran out of memory',
    'Services that had not used Kafka before were moved to it',
    'Not only built the Kafka consumers but ran them',
    'Wrote Kafka consumers that do not need a restart',
    'Kafka was not lost on anybody, 300 shops use it',
    'Used Kafka, no Redis',
  ])('none of Kafka in “%s”', (bullet) => {
    expect(inBullet(bullet, 'kafka')?.context).toBe('asserted');
  });

  test('reading without writing is a hedge', () => {
    expect(inBullet('I can read but do not write Java', 'java')?.context).toBe('hedged');
  });
});

describe('what was left behind or traded', () => {
  test.each([
    ['Rewrote the shop from jQuery to React for 300 users', 'jquery', 2, 'react', 3],
    ['Ported 40 jobs from Airflow to Dagster for 300 users', 'airflow', 2, 'dagster', 3],
    ['Replaced the Oracle database with PostgreSQL for 300 users', 'oracle-db', 2, 'postgresql', 3],
    // Who takes a tool out of service has run it: used, and no more.
    ['Decommissioned Hadoop, saving $20,000 a year', 'hadoop', 2, 'hadoop', 2],
  ])('%s', (bullet, source, sourceStrength, target, targetStrength) => {
    expect(inBullet(bullet, source)).toMatchObject({ context: 'asserted', strength: sourceStrength });
    expect(inBullet(bullet, target)).toMatchObject({ context: 'asserted', strength: targetStrength });
  });

  test.each([
    ['Sold AWS credits to 40 start-ups', 'aws'],
    ['Partner programme: Splunk resale', 'splunk'],
  ])('%s', (bullet, skill) => {
    expect(inBullet(bullet, skill)).toMatchObject({ context: 'other-party', strength: 0 });
  });

  test('what was sold is told as such, what was built for sellers is not', () => {
    expect(inBullet('Sold AWS credits to 40 start-ups', 'aws')?.why).toBe(
      'Bought or sold (“sold”), not worked with.',
    );
    expect(inBullet('Built a shop on AWS that sold 40 houses', 'aws')?.context).toBe('asserted');
  });
});

test.each([
  ['Looking for a post as a Python developer', 'asserted'],
  ['Looking for a place where I can learn Python', 'wished'],
])('a post is wished for, its skill is claimed: %s', (summary, context) => {
  const [python] = mentionsIn({ summary: [summary] });
  expect(python).toMatchObject({ skill: 'python', context });
});

describe('production', () => {
  test.each([
    'Wrote the tests that catch regressions found in production',
    'Designed the alerts for errors in production',
    'On call for the booking service, wrote its handbook in Python',
    'Built order imports in Python with 99.9% uptime',
    'Built order imports after an outage of the database',
    'Built a Python check that runs before every release',
    'Automated the release notes in Python',
    'Led six engineers; time from commit to production fell to a day',
  ])('no deployment is shown by “%s”', (bullet) => {
    expect(inBullet(bullet, 'production-deployment')).toBe(undefined);
  });

  test.each([
    'Built order imports in Python that run in production',
    'Ran the database for two years with no incident in production',
    'Prepared weekly releases of the Django shop',
    'Wrote the importer and deployed it',
  ])('deployment is shown by “%s”', (bullet) => {
    expect(inBullet(bullet, 'production-deployment')?.counted).toBe(true);
  });

  test('what only backs a claim still backs it', () => {
    expect(inBullet('Built Kafka imports with 99.9% uptime', 'kafka')?.corroborators).toContain('production');
  });
});

describe('results', () => {
  test.each([
    ['Rebuilt the Kafka imports, from monthly to daily', ['metric']],
    ['Rebuilt the Kafka imports, from one a week to six a day', ['metric']],
    ['Rebuilt the Kafka imports; delays fell by two thirds', ['metric']],
    ['Rebuilt the Kafka imports, 3,000 per second', ['metric']],
    ['Built a Kafka search used by 45 journalists', ['scale']],
    ['Built a Kafka search used by 4,500 users', ['metric']],
  ])('%s', (bullet, corroborators) => {
    expect(inBullet(bullet, 'kafka')).toMatchObject({ corroborators, strength: 3 });
  });

  test.each([
    ['how much was written', 'Wrote 35 tests for the Kafka imports'],
    ['years', 'Built Kafka imports from 2019 to 2021'],
    ['a daily thing', 'Built daily Kafka imports for the archive'],
  ])('%s is none', (_, bullet) => {
    expect(inBullet(bullet, 'kafka')).toMatchObject({ corroborators: [], strength: 2 });
  });
});

test.each([
  ['Nine years of Kafka', 1.5],
  ['Kafka (two years)', 1.5],
  ['Kafka since 2018', 1.5],
  ['One Kafka project', 1],
])('years in words: %s', (line, strength) => {
  expect(mentionsIn({ summary: [line] })[0]).toMatchObject({ skill: 'kafka', strength });
});

test.each([
  ['Spoke at the Regional Python conference', 'python'],
  ['Organised the Kafka meetup of Leeds', 'kafka'],
])('the name of an event is no mention: %s', (bullet, skill) => {
  expect(inBullet(bullet, skill)).toBe(undefined);
});

test('a verb that gives a word its meaning stands before it, in the same clause', () => {
  expect(inBullet('Led six engineers through the move', 'tech-leadership')?.counted).toBe(true);
  expect(inBullet('Led the move of 90 procedures with four engineers', 'tech-leadership')?.counted).toBe(
    true,
  );
  expect(inBullet('Led the move; wrote a guide for other engineers', 'tech-leadership')).toBe(undefined);
  expect(inBullet('Taught six engineers, two of whom lead now', 'tech-leadership')).toBe(undefined);
});
