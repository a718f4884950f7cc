import { type FailedReport, failedReportSchema, gapReportSchema, type HashedReport } from './gap-report.ts';

/** One result for each file, in the given order. */
export interface ReportBatch {
  readonly results: readonly (HashedReport | FailedReport)[];
}

/** The report as JSON: keys in the schema's order, two spaces, one line break at the end; same report, same bytes. */
export function renderJson(report: HashedReport): string {
  return write(gapReportSchema.parse(report));
}

/** A file that could not be read, as JSON. */
export function renderFailedJson(failed: FailedReport): string {
  return write(failedReportSchema.parse(failed));
}

/** Several files as one JSON document. */
export function renderBatchJson({ results }: ReportBatch): string {
  return write({
    results: results.map((result) =>
      'failure' in result ? failedReportSchema.parse(result) : gapReportSchema.parse(result),
    ),
  });
}

/**
 * Characters that steer a terminal or turn the direction of writing are written as \uXXXX: the value
 * that a reader of JSON gets is the same, and a screen shows them instead of obeying them.
 */
const STEERING = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function write(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return `${json.replace(STEERING, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
