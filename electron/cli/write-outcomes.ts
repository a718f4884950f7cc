import { join } from 'node:path';
import { type Result, succeed } from '../../shared/base/result.ts';
import type { ExportFailure } from '../../shared/ipc/bridge.ts';
import type { FailedReport, HashedReport } from '../../shared/report/gap-report.ts';
import type { Handout } from '../../shared/report/handout.ts';
import { renderCsvOfAll } from '../../shared/report/render-csv.ts';
import { renderBatchJson, renderFailedJson } from '../../shared/report/render-json.ts';
import { renderMarkdown } from '../../shared/report/render-markdown.ts';
import { renderText } from '../../shared/report/render-text.ts';
import { renderReport } from '../export/render-report.ts';
import { reportFileName } from '../export/report-file-name.ts';
import { writeReport } from '../export/write-report.ts';
import type { AnalyzeCommand, Format } from './arguments.ts';
import type { CliContext } from './cli-context.ts';

/** A result with what goes with it. */
interface ReadOutcome {
  readonly report: HashedReport;
  readonly handout: Handout;
}

/** What became of one file. */
export type Outcome = ReadOutcome | FailedReport;

export function isRead(outcome: Outcome): outcome is ReadOutcome {
  return !('failure' in outcome);
}

/** Everything as one document, on standard output or in the file that was named. */
export async function writeJoined(
  outcomes: readonly Outcome[],
  format: Format,
  command: AnalyzeCommand,
  context: CliContext,
): Promise<Result<void, ExportFailure>> {
  const read = outcomes.filter(isRead);
  // Every format but JSON has no place for a failure; it stands on standard error.
  if (read.length === 0 && format !== 'json') return succeed(undefined);
  const content = await renderOutcomes(outcomes, read, format, command, context);
  if (!content.ok) return content;
  if (command.output !== null) return writeReport(command.output, content.value);
  context.write(content.value);
  return succeed(undefined);
}

async function renderOutcomes(
  outcomes: readonly Outcome[],
  read: readonly ReadOutcome[],
  format: Format,
  command: AnalyzeCommand,
  context: CliContext,
): Promise<Result<Uint8Array, ExportFailure>> {
  const [only] = outcomes;
  if (only !== undefined && outcomes.length === 1) {
    return isRead(only) ? renderOne(only, format, command, context) : succeed(encode(renderFailedJson(only)));
  }
  if (format === 'json') {
    const results = outcomes.map((outcome) => (isRead(outcome) ? outcome.report : outcome));
    return succeed(encode(renderBatchJson({ results })));
  }
  if (format === 'csv') return succeed(encode(renderCsvOfAll(read.map(({ report }) => report))));
  const parts = read.map(({ report, handout }) =>
    format === 'md' ? renderMarkdown(report, handout) : renderText(report),
  );
  return succeed(encode(parts.join('\n')));
}

async function renderOne(
  { report, handout }: ReadOutcome,
  format: Format,
  command: AnalyzeCommand,
  context: CliContext,
): Promise<Result<Uint8Array, ExportFailure>> {
  if (format === 'text') return succeed(encode(renderText(report)));
  const { paper } = command;
  return renderReport({ report, handout, format, paper }, context);
}

/** One file for each report; a second one of the same name gets a number. */
export async function writeIntoFolder(
  read: readonly ReadOutcome[],
  format: Format,
  command: AnalyzeCommand,
  folder: string,
  context: CliContext,
): Promise<Result<void, ExportFailure>> {
  const taken = new Map<string, number>();
  for (const outcome of read) {
    const name = fileNameOf(outcome.report, format);
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    const unique = times === 1 ? name : name.replace(/(\.[a-z]+)$/, `_${times}$1`);
    const content = await renderOne(outcome, format, command, context);
    if (!content.ok) return content;
    const saved = await writeReport(join(folder, unique), content.value);
    if (!saved.ok) return saved;
    context.tell(`Saved ${join(folder, unique)}`);
  }
  return succeed(undefined);
}

function fileNameOf(report: HashedReport, format: Format): string {
  return format === 'text'
    ? reportFileName(report, 'md').replace(/md$/, 'txt')
    : reportFileName(report, format);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
