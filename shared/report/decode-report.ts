import { hashOf } from '../base/canonical-json.ts';
import { fail, type Result, succeed } from '../base/result.ts';
import { gapReportSchema, type HashedReport } from './gap-report.ts';

/** shape: not a report of this version. hash: a report whose content is not what its hash was made of. */
export type DecodeReportFailure = { readonly kind: 'shape' | 'hash'; readonly message: string };

/** A report as it arrives over a boundary or from a file; keys come out in the schema's order. */
export function decodeReport(value: unknown): Result<HashedReport, DecodeReportFailure> {
  const decoded = gapReportSchema.safeParse(value);
  if (!decoded.success) {
    const [issue] = decoded.error.issues;
    const place = issue === undefined ? '' : ` at ${issue.path.join('.') || 'its top level'}`;
    return fail({ kind: 'shape', message: `This is not a report of schema version 1${place}.` });
  }
  const { resultHash, ...content } = decoded.data;
  if (hashOf(content) !== resultHash) {
    return fail({
      kind: 'hash',
      message: 'The report was changed after it was made: its hash does not fit.',
    });
  }
  return succeed(decoded.data);
}
