import { z } from 'zod';
import { daySchema } from '../base/month.ts';

/** A page on its way to paper or PDF. */
export const printJobSchema = z
  .strictObject({
    /** The whole report as one page that needs nothing else. */
    html: z.string(),
    /** Stands at the foot of every page, beside its number; plain text. */
    footer: z.string(),
    asOf: daySchema,
    paper: z.enum(['A4', 'Letter']),
  })
  .readonly();
export type PrintJob = z.infer<typeof printJobSchema>;

/** What the print process answers to a job: the PDF's bytes in base64, or one sentence. */
export const printAnswerSchema = z.union([
  z.strictObject({ pdf: z.base64() }).readonly(),
  z.strictObject({ problem: z.string() }).readonly(),
]);
export type PrintAnswer = z.infer<typeof printAnswerSchema>;

/** Starts the app as the print process: no window, one job after another by message, until the channel closes. */
export const PRINT_SWITCH = '--print-reports';
