import { stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { buildReport } from '../../shared/report/build-report.ts';
import { analyzeGaps } from '../../shared/scoring/analyze-gaps.ts';
import type { AnalyzeCommand, Format } from './arguments.ts';
import { type CliContext, EXIT, type ExitCode } from './cli-context.ts';
import { explainFailure, readInput } from './read-input.ts';
import { isReport, type Outcome, writeIntoFolder, writeJoined } from './write-outcomes.ts';

/** Several of these make one document; of the others each report is a file. */
const JOINABLE: ReadonlySet<Format> = new Set(['json', 'text', 'md', 'csv']);

/** `plumb analyze`. */
export async function analyze(command: AnalyzeCommand, context: CliContext): Promise<ExitCode> {
  const format = command.format ?? (context.isTerminal && command.output === null ? 'text' : 'json');
  const folder = command.output !== null && (await isFolder(command.output)) ? command.output : null;
  const problem = outputProblem(command, format, folder, context);
  if (problem !== null) {
    context.tell(problem);
    return EXIT.usage;
  }

  const outcomes: Outcome[] = [];
  for (const file of command.files) outcomes.push(await analyzeFile(file, command, context));
  const written =
    folder === null
      ? await writeJoined(outcomes, format, command, context)
      : await writeIntoFolder(outcomes.filter(isReport), format, command, folder, context);
  if (!written.ok) {
    context.tell(written.error.message);
    return EXIT.internal;
  }
  const unreadable = outcomes.filter((outcome) => !isReport(outcome)).length;
  if (unreadable === 0) return EXIT.done;
  return unreadable === outcomes.length ? EXIT.allUnreadable : EXIT.someUnreadable;
}

/** One sentence where the output cannot be what was asked for. */
function outputProblem(
  command: AnalyzeCommand,
  format: Format,
  folder: string | null,
  context: CliContext,
): string | null {
  if (command.files.length > 1 && !JOINABLE.has(format) && folder === null) {
    return `Several files as ${format} need an existing folder: -o FOLDER.`;
  }
  if ((format === 'pdf' || format === 'docx') && command.output === null && context.isTerminal) {
    return `A ${format} is not for a screen: name a file with -o, or send the output somewhere.`;
  }
  return null;
}

async function analyzeFile(file: string, command: AnalyzeCommand, context: CliContext): Promise<Outcome> {
  const input = await readInput(file, command.ocr, context);
  if (input.kind === 'failed') {
    context.tell(explainFailure(input.report));
    return input.report;
  }
  const { catalog } = context;
  const asOf = command.asOf ?? context.today();
  const { resume } = input.parsed;
  return buildReport({
    analysis: analyzeGaps({ resume, role: command.role, catalog, asOf }),
    parsed: input.parsed,
    fileName: input.fileName,
    catalog,
    asOf,
    version: context.version,
    includeText: command.includeText,
    mask: command.mask,
  });
}

async function isFolder(path: string): Promise<boolean> {
  if (path.endsWith('/') || path.endsWith(sep)) return true;
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
