import fc from 'fast-check';
import type { WrittenEntry, WrittenResume } from './structured-resume.ts';

/** Tools, concepts and practices of all five categories, by names that need nothing beside them. */
export const NAMES = [
  'Python',
  'pytest',
  'mypy',
  'asyncio',
  'Git',
  'FastAPI',
  'Django',
  'PostgreSQL',
  'Redis',
  'Kafka',
  'RabbitMQ',
  'REST APIs',
  'OAuth 2.0',
  'microservices',
  'Docker',
  'Kubernetes',
  'Terraform',
  'AWS',
  'GitHub Actions',
  'Prometheus',
  'Airflow',
  'PySpark',
  'scikit-learn',
  'MLflow',
  'PyTorch',
  'code reviews',
  'pull requests',
  'unit tests',
] as const;

const VERBS = ['Used', 'Maintained', 'Built', 'Implemented', 'Designed', 'Led', 'Helped with', 'Worked on'];
const OUTCOMES = [
  '',
  ' for 300 customers',
  ' in production',
  ', cutting latency by 40%',
  ' with a team of 5 engineers',
];

const name = fc.constantFrom(...NAMES);

/** "Built Kafka and Redis for 300 customers in production". */
export const bullet: fc.Arbitrary<string> = fc
  .record({
    verb: fc.constantFrom(...VERBS),
    skills: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
    outcomes: fc.uniqueArray(fc.constantFrom(...OUTCOMES), { maxLength: 3 }),
  })
  .map(({ verb, skills, outcomes }) => `${verb} ${skills.join(' and ')}${outcomes.join('')}`);

/** Month indexes from January 2012 to December 2025. */
const monthNumber = fc.integer({ min: 2012 * 12, max: 2025 * 12 + 11 });

export function monthText(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** A job or project with dates, without, or still running. */
export const entry: fc.Arbitrary<WrittenEntry> = fc
  .record({
    kind: fc.constantFrom('work' as const, 'work' as const, 'project' as const),
    title: fc.constantFrom('Python Developer', 'Data Engineer', 'Engineer', 'Software Developer'),
    organization: fc.constantFrom(
      'Northwind',
      'Harbour Apps',
      'Lakeside',
      'Spark Logistics',
      'Kestrel Freight',
    ),
    from: monthNumber,
    length: fc.integer({ min: 0, max: 60 }),
    dates: fc.constantFrom('closed', 'closed', 'closed', 'running', 'none'),
    precision: fc.constantFrom('month' as const, 'month' as const, 'year' as const),
    bullets: fc.array(bullet, { maxLength: 3 }),
    stack: fc.option(fc.uniqueArray(name, { minLength: 1, maxLength: 10 }), { nil: undefined }),
  })
  .map(({ kind, title, organization, from, length, dates, precision, bullets, stack }) => {
    const last = Math.min(from + length, 2025 * 12 + 11);
    const start = precision === 'year' ? from - (from % 12) : from;
    const end = precision === 'year' ? last - (last % 12) + 11 : last;
    return {
      kind,
      title,
      organization,
      start: dates === 'none' ? null : monthText(start),
      end: dates === 'none' ? null : dates === 'running' ? 'present' : monthText(end),
      precision,
      bullets,
      ...(stack === undefined ? {} : { stack: `Stack: ${stack.join(', ')}` }),
    };
  });

/** A whole résumé of made-up jobs. */
export const resume: fc.Arbitrary<WrittenResume> = fc.record({
  summary: fc.array(
    name.map((skill) => `Developer with ${skill}`),
    { maxLength: 2 },
  ),
  skills: fc.array(
    fc.uniqueArray(name, { minLength: 1, maxLength: 8 }).map((skills) => skills.join(', ')),
    { maxLength: 3 },
  ),
  entries: fc.array(entry, { maxLength: 3 }),
});

/** A résumé of jobs that all have months, bullets and different employers, as most people write theirs. */
export const datedResume: fc.Arbitrary<WrittenResume> = fc
  .record({
    skills: fc.array(
      fc.uniqueArray(name, { minLength: 2, maxLength: 6 }).map((skills) => skills.join(', ')),
      { minLength: 1, maxLength: 2 },
    ),
    entries: fc.uniqueArray(entry, {
      minLength: 1,
      maxLength: 3,
      selector: ({ organization }) => organization,
    }),
    more: fc.array(bullet, { minLength: 3, maxLength: 3 }),
  })
  .map(({ skills, entries, more }) => ({
    skills,
    entries: entries.map(({ title, organization, start, end, bullets }, index) => ({
      kind: 'work' as const,
      title,
      organization,
      start: start ?? '2015-03',
      end: end ?? '2016-08',
      bullets: [more[index] ?? '', ...bullets],
    })),
  }));

/**
 * How often a property is tried, and with which seed; the seed stands in every failure. PROPERTY_RUNS and
 * PROPERTY_SEED change them.
 */
export function settings(runs = 100): { numRuns: number; seed: number } {
  return {
    numRuns: Number(process.env.PROPERTY_RUNS ?? runs),
    seed: Number(process.env.PROPERTY_SEED ?? 20260101),
  };
}
