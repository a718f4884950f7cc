import type { Day } from '../../shared/base/month.ts';
import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { OcrChoice, ParseOutcome } from '../../shared/ipc/parse-contract.ts';
import type { PrintPdf } from '../export/print-job.ts';

/** Everything outside the program that a command touches, so that commands run in tests as they run in a shell. */
export interface CliContext {
  /** Whether standard output is a screen that a person reads. */
  readonly isTerminal: boolean;
  readonly version: string;
  readonly catalog: Catalog;
  /** Folder with the static Inter files. */
  readonly fontsDir: string;
  today(): Day;
  /** Standard output: data only. */
  write(data: string | Uint8Array): void;
  /** Standard error: one line for people. */
  tell(line: string): void;
  readStandardInput(): Promise<Uint8Array>;
  /** Reads one file in a process of its own. Never rejects. */
  parse(
    bytes: Uint8Array,
    ocr: OcrChoice,
    /** Called before each page whose text is recognised: which of how many, from 1. */
    onPage: (page: number, pages: number) => void,
  ): Promise<ParseOutcome>;
  /** Prints a page by the app's own runtime, without a window. */
  readonly printPdf: PrintPdf;
}

/** `plumb`'s exit codes. */
export const EXIT = {
  done: 0,
  usage: 2,
  someUnreadable: 3,
  allUnreadable: 4,
  internal: 70,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
