import { expect, test } from 'vitest';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { findMentions } from '../../shared/evidence/find-mentions.ts';
import { role, structuredResume } from '../support/structured-resume.ts';

const { lexicon, policy } = builtInCatalog();

// Ten bullets as people write them; strength and reason by the table of evidence units in the scoring document.
test.each([
  [
    'Cut p95 latency of the checkout API from 900 ms to 240 ms by moving session data to Redis',
    'redis',
    '3: The line says “Cut”, with a number.',
  ],
  [
    'Designed and led the split of a Django monolith into 12 services used by 40 engineers, now in production in three countries',
    'django',
    '4: The line says “Designed”, with production use, scale and people.',
  ],
  [
    'Wrote the RFC for event contracts and ran the Kafka cluster',
    'kafka',
    '2: The line says “Wrote”, without a counted or measured result, production use, scale or people beside it.',
  ],
  [
    'Mentored two juniors from their first commit to owning the billing module',
    'mentoring',
    '3: The line says “Mentored”, with people.',
  ],
  [
    "Reviewed about 200 pull requests a year and wrote the team's review guide",
    'code-review',
    '3: The line says “wrote”, with a number.',
  ],
  [
    'On-call one week in five for the payments service; wrote runbooks for its alerts',
    'on-call',
    '3: The line says “wrote”, with production use.',
  ],
  [
    'Helped the data team move nightly jobs from cron to Airflow',
    'airflow',
    '1.5: The line says “Helped”, which is help rather than own work.',
  ],
  [
    'Migrated reporting from MySQL to PostgreSQL without losing a day of data',
    'postgresql',
    '2: The line says “Migrated”, without a counted or measured result, production use, scale or people beside it.',
  ],
  [
    'Familiar with Terraform and Helm from pairing with the platform team',
    'terraform',
    '1: Hedged by “familiar with”, so it counts as named only.',
  ],
  [
    'Responsible for the Python SDK that 300 customers build on',
    'python',
    '2: The line says “Responsible for”, a verb of use, with a number.',
  ],
])('“%s” shows %s at %s', (bullet, skill, expected) => {
  const resume = structuredResume({ entries: [role([bullet])] });
  const { mentions } = findMentions({ resume, lexicon, policy, asOf: '2026-01-01' });
  const shown = mentions.filter((mention) => mention.skill === skill);
  expect([...new Set(shown.map(({ strength, why }) => `${strength}: ${why}`))]).toEqual([expected]);
});
