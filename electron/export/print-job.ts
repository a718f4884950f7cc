import type { Result } from '../../shared/base/result.ts';
import type { ExportFailure, PrintOutcome } from '../../shared/ipc/bridge.ts';
import type { PrintJob } from '../../shared/ipc/print-contract.ts';

/** Prints a page on paper. */
export type PrintToPaper = (job: PrintJob) => Promise<Result<PrintOutcome, ExportFailure>>;

/** Prints a page to PDF. */
export type PrintPdf = (job: PrintJob) => Promise<Result<Uint8Array, ExportFailure>>;
