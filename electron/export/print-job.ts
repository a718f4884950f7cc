import type { Day } from '../../shared/base/month.ts';
import type { Result } from '../../shared/base/result.ts';
import type { ExportFailure, PrintOutcome } from '../../shared/ipc/bridge.ts';

export interface PrintJob {
  /** The whole report as one page that needs nothing else. */
  readonly html: string;
  /** Stands at the foot of every page, beside its number; plain text. */
  readonly footer: string;
  readonly asOf: Day;
  readonly paper: 'A4' | 'Letter';
}

/** Prints a page on paper. */
export type PrintToPaper = (job: PrintJob) => Promise<Result<PrintOutcome, ExportFailure>>;

/** Prints a page to PDF. */
export type PrintPdf = (job: PrintJob) => Promise<Result<Uint8Array, ExportFailure>>;
