import { basename } from 'node:path';
import { describeFailure, type ParseFailure } from '../../shared/base/failure.ts';
import { MAX_FILE_BYTES, type OcrChoice, type ParsedFile } from '../../shared/ipc/parse-contract.ts';
import type { FailedReport } from '../../shared/report/gap-report.ts';
import { visibleText } from '../../shared/report/visible-text.ts';
import { openResumeFile } from '../files/open-resume-file.ts';
import type { CliContext } from './cli-context.ts';

/** A file as it was read, or why it was not. */
export type Input =
  | { readonly kind: 'read'; readonly fileName: string; readonly parsed: ParsedFile }
  | { readonly kind: 'failed'; readonly report: FailedReport };

/** What standard input is called in results. */
const STANDARD_INPUT = 'standard-input';

/** Reads the file of this name; "-" is standard input. Tells each page whose text is being recognised. */
export async function readInput(name: string, ocr: OcrChoice, context: CliContext): Promise<Input> {
  const opened = name === '-' ? await openStandardInput(context) : await openResumeFile(name);
  if (opened.kind === 'failure') return failed(opened.name, inCommandWords(opened.failure));
  const shownName = visibleText(opened.file.name);
  const outcome = await context.parse(opened.file.bytes, ocr, (page, pages) =>
    context.tell(`${shownName}: recognising the text of page ${page} of ${pages}.`),
  );
  return outcome.ok
    ? { kind: 'read', fileName: opened.file.name, parsed: outcome.value }
    : failed(opened.file.name, ocr === 'never' ? withSwitch(outcome.error) : outcome.error);
}

async function openStandardInput(context: CliContext): ReturnType<typeof openResumeFile> {
  const bytes = await context.readStandardInput();
  if (bytes.length === 0) return { kind: 'failure', name: STANDARD_INPUT, failure: describeFailure('EMPTY') };
  if (bytes.length > MAX_FILE_BYTES) {
    return { kind: 'failure', name: STANDARD_INPUT, failure: describeFailure('TOO_LARGE') };
  }
  return { kind: 'file', file: { name: STANDARD_INPUT, bytes } };
}

/** The failure in one line. */
export function explainFailure({ source, failure }: FailedReport): string {
  return `${visibleText(source.fileName)}: ${failure.message} ${failure.hint}`;
}

/** With the way to read pictures, where that is what is missing. */
function withSwitch(failure: ParseFailure): ParseFailure {
  if (failure.pictures === undefined) return failure;
  return { ...failure, hint: `${failure.hint} Or recognise its text with --ocr auto.` };
}

/** What the window says of a file that was chosen fits no name that was typed. */
function inCommandWords(failure: ParseFailure): ParseFailure {
  switch (failure.kind) {
    case 'NOT_FOUND':
      return { ...failure, message: 'There is no such file.', hint: 'Check the name and the folder.' };
    case 'NOT_A_FILE':
      return {
        ...failure,
        message: 'This is a folder or a device, not a file.',
        hint: 'Name the résumé files themselves, for example with *.pdf.',
      };
    default:
      return failure;
  }
}

function failed(name: string, failure: FailedReport['failure']): Input {
  return { kind: 'failed', report: { schemaVersion: 1, source: { fileName: basename(name) }, failure } };
}
