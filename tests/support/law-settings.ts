import type { Parameters } from 'fast-check';
import { z } from 'zod';
import broken from '../property/law-examples.json' with { type: 'json' };

const examples = z
  .record(z.string().regex(/^MR\d\d(?:-\d\d)?$/u), z.array(z.array(z.unknown())))
  .parse(broken);

/** Cases for each law, and the seed that they come from; LAW_RUNS and PROPERTY_SEED change them. */
const RUNS = Number(process.env.LAW_RUNS ?? 500);
const SEED = Number(process.env.PROPERTY_SEED ?? 20260101);
/** Milliseconds for one law: a busy machine takes tens of them for a case. */
export const LAW_TIMEOUT = 60_000 + RUNS * 500;
/** Laws about texts and files are tried once for this many cases of the others, since reading takes as long. */
const CASES_PER_TEXT = 5;
const CASES_PER_FILE = 50;

/**
 * How a law is tried: with cases that broke it once (`law-examples.json`, by the law's number, each the arguments as
 * a failure prints them), then with new ones. The seed stands in every failure.
 */
export function lawSettings<Ts>(name: string, most = RUNS): Parameters<Ts> {
  const [id = ''] = name.split(' ');
  return { numRuns: Math.min(most, RUNS), seed: SEED, examples: (examples[id] ?? []) as Ts[] };
}

/** As `lawSettings`, for laws that read texts: 100 cases of 500. */
export function textLawSettings<Ts>(name: string): Parameters<Ts> {
  return lawSettings(name, Math.ceil(RUNS / CASES_PER_TEXT));
}

/** As `lawSettings`, for laws that read files: 10 cases of 500. */
export function fileLawSettings<Ts>(name: string): Parameters<Ts> {
  return lawSettings(name, Math.ceil(RUNS / CASES_PER_FILE));
}
