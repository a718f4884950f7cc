import { createHash } from 'node:crypto';
import { gapReportSchema, type HashedReport } from '../../shared/report/gap-report.ts';

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * SHA-256 of a report's JSON as anybody can work it out: without the hash itself, keys sorted, no white space.
 * Shares no code with the product.
 */
export function hashOfReportJson(json: string): string {
  // JSON.stringify leaves out what is undefined.
  const content = { ...(JSON.parse(json) as Json), resultHash: undefined };
  const sorted = JSON.stringify(content, (_key, value: unknown) =>
    isObject(value)
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, value[key]]),
        )
      : value,
  );
  return createHash('sha256').update(sorted).digest('hex');
}

/** A report that was written as JSON; throws where it is none, or where its hash is not that of its content. */
export function readReport(json: string): HashedReport {
  const report = gapReportSchema.parse(JSON.parse(json));
  if (hashOfReportJson(json) !== report.resultHash) throw new Error('The hash does not fit the content.');
  return report;
}
