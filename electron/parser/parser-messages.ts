import { z } from 'zod';
import {
  type OcrChoice,
  parseOutcomeSchema,
  parseProgressSchema,
  type ReadingProgress,
} from '../../shared/ipc/parse-contract.ts';
import type { OcrFiles } from './ocr/ocr-files.ts';
import type { ParserLimits } from './parser-limits.ts';

/** From the app or the command line to the parser process. */
export type HostRequest =
  | {
      readonly kind: 'parse';
      readonly requestId: string;
      readonly bytes: Uint8Array;
      readonly ocr: OcrChoice;
    }
  | { readonly kind: 'cancel'; readonly requestId: string };

/** From the parser process; treated as untrusted on arrival, because hostile files are read there. */
export const hostReplySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), progress: parseProgressSchema }),
  z.strictObject({ kind: z.literal('outcome'), requestId: z.string().max(64), outcome: parseOutcomeSchema }),
]);

/** Start arguments of the parser process, as one JSON argument. */
export interface HostOptions {
  /** Absolute path of the worker's bundle. */
  readonly workerFile: string;
  /** Folder with pdf.js's `cmaps`, `standard_fonts` and `wasm`. */
  readonly assetsDir: string;
  readonly ocrFiles: OcrFiles;
  readonly limits: ParserLimits;
}

/** The one message to a document's worker. */
export interface WorkerInput {
  readonly bytes: Uint8Array;
  readonly assetsDir: string;
  readonly ocr: { readonly choice: OcrChoice; readonly files: OcrFiles };
}

/** From the worker to its host. The outcome is passed on unread: the far end checks it. */
export type WorkerReply =
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  | { readonly kind: 'outcome'; readonly outcome: unknown };
