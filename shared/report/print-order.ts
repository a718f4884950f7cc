import { z } from 'zod';
import { fail, type Result, succeed } from '../base/result.ts';
import { decodeReport } from './decode-report.ts';
import type { HashedReport } from './gap-report.ts';
import { type Handout, handoutSchema } from './handout.ts';

/** A result and what goes with it, on its way to be printed by another process. */
export interface PrintOrder {
  readonly report: HashedReport;
  readonly handout: Handout;
}

const printOrderSchema = z.strictObject({ report: z.unknown(), handout: handoutSchema });

/** A print order as it arrives from a file, or one sentence on what it is not. */
export function decodePrintOrder(value: unknown): Result<PrintOrder, string> {
  const order = printOrderSchema.safeParse(value);
  if (!order.success) return fail('This is not a report with what goes with it.');
  const report = decodeReport(order.data.report);
  return report.ok
    ? succeed({ report: report.value, handout: order.data.handout })
    : fail(report.error.message);
}
