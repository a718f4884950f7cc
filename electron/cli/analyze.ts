import { stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { type Result, succeed } from '../../shared/base/result.ts';
import type { RoleId } from '../../shared/catalog/skill-matrix.ts';
import type { JobTarget } from '../../shared/job/read-job-target.ts';
import { buildReport } from '../../shared/report/build-report.ts';
import { type Letterhead, PLAIN_HANDOUT } from '../../shared/report/handout.ts';
import { prepareHandout } from '../../shared/report/prepare-handout.ts';
import { withholdTotals } from '../../shared/report/withhold-totals.ts';
import { assessRole, assessTarget } from '../../shared/scoring/assess-role.ts';
import { judgeResume } from '../../shared/scoring/judge-resume.ts';
import { readLogo } from '../export/read-logo.ts';
import type { AnalyzeCommand, Format } from './arguments.ts';
import { type CliContext, EXIT, type ExitCode } from './cli-context.ts';
import { loadJob } from './load-job.ts';
import { explainFailure, readInput } from './read-input.ts';
import { isRead, type Outcome, writeIntoFolder, writeJoined } from './write-outcomes.ts';

/** Several of these make one document; of the others each report is a file. */
const JOINABLE: ReadonlySet<Format> = new Set(['json', 'text', 'md', 'csv']);

/** What is handed to people, and says more than the result. */
const HANDED: ReadonlySet<Format> = new Set(['md', 'html', 'docx', 'pdf']);

/** `plumb analyze`. */
export async function analyze(command: AnalyzeCommand, context: CliContext): Promise<ExitCode> {
  const format = command.format ?? (context.isTerminal && command.output === null ? 'text' : 'json');
  const folder = command.output !== null && (await isFolder(command.output)) ? command.output : null;
  const problem = outputProblem(command, format, folder, context);
  if (problem !== null) {
    context.tell(problem);
    return EXIT.usage;
  }

  const letterhead = await loadLetterhead(command);
  if (!letterhead.ok) {
    context.tell(letterhead.error);
    return EXIT.usage;
  }
  const target =
    command.jobFile === null ? succeed(command.role) : await loadJob(command.jobFile, context.catalog);
  if (!target.ok) {
    context.tell(target.error);
    return EXIT.usage;
  }
  const outcomes: Outcome[] = [];
  for (const file of command.files) {
    outcomes.push(await analyzeFile(file, command, format, target.value, letterhead.value, context));
  }
  const written =
    folder === null
      ? await writeJoined(outcomes, format, command, context)
      : await writeIntoFolder(outcomes.filter(isRead), format, command, folder, context);
  if (!written.ok) {
    context.tell(written.error.message);
    return EXIT.internal;
  }
  const unreadable = outcomes.filter((outcome) => !isRead(outcome)).length;
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

async function loadLetterhead({
  preparedBy,
  note,
  logoFile,
}: AnalyzeCommand): Promise<Result<Letterhead, string>> {
  if (logoFile === null) return succeed({ preparedBy, note, logo: null });
  const logo = await readLogo(logoFile);
  return logo.ok ? succeed({ preparedBy, note, logo: logo.value }) : logo;
}

async function analyzeFile(
  file: string,
  command: AnalyzeCommand,
  format: Format,
  target: RoleId | JobTarget,
  letterhead: Letterhead,
  context: CliContext,
): Promise<Outcome> {
  const input = await readInput(file, command.ocr, context);
  if (input.kind === 'failed') {
    context.tell(explainFailure(input.report));
    return input.report;
  }
  const { catalog } = context;
  const { audience } = command;
  const asOf = command.asOf ?? context.today();
  const mask = command.mask ?? (HANDED.has(format) ? ['contact'] : []);
  const { resume } = input.parsed;
  const judgement = judgeResume({ resume, catalog, asOf });
  const whole = buildReport({
    analysis: typeof target === 'string' ? assessRole(judgement, target) : assessTarget(judgement, target),
    parsed: input.parsed,
    fileName: input.fileName,
    catalog,
    asOf,
    version: context.version,
    includeText: command.includeText,
    mask,
    ...(typeof target === 'string' ? {} : { asks: target.asks }),
  });
  const report = audience === 'panel' ? withholdTotals(whole) : whole;
  return {
    report,
    handout: HANDED.has(format)
      ? prepareHandout({ report, resume, judgement, audience, letterhead, mask })
      : PLAIN_HANDOUT,
  };
}

async function isFolder(path: string): Promise<boolean> {
  if (path.endsWith('/') || path.endsWith(sep)) return true;
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
