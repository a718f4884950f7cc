import { buildReport } from '../../shared/report/build-report.ts';
import { renderFailedJson } from '../../shared/report/render-json.ts';
import {
  compareRoles,
  renderComparisonJson,
  renderComparisonText,
} from '../../shared/report/role-comparison.ts';
import { assessRole, assessTarget } from '../../shared/scoring/assess-role.ts';
import { judgeResume } from '../../shared/scoring/judge-resume.ts';
import type { CompareCommand } from './arguments.ts';
import { type CliContext, EXIT, type ExitCode } from './cli-context.ts';
import { loadJob } from './load-job.ts';
import { explainFailure, readInput } from './read-input.ts';

/** `plumb compare`: the text is judged once, then held against the job description, if there is one, and every role. */
export async function compare(command: CompareCommand, context: CliContext): Promise<ExitCode> {
  const format = command.format ?? (context.isTerminal ? 'text' : 'json');
  const job = command.jobFile === null ? null : await loadJob(command.jobFile, context.catalog);
  if (job !== null && !job.ok) {
    context.tell(job.error);
    return EXIT.usage;
  }
  const input = await readInput(command.file, command.ocr, context);
  if (input.kind === 'failed') {
    context.tell(explainFailure(input.report));
    if (format === 'json') context.write(renderFailedJson(input.report));
    return EXIT.allUnreadable;
  }
  const { catalog } = context;
  const { parsed, fileName } = input;
  const asOf = command.asOf ?? context.today();
  const judgement = judgeResume({ resume: parsed.resume, catalog, asOf });
  const analyses = [
    ...(job === null ? [] : [assessTarget(judgement, job.value)]),
    ...catalog.matrix.roles.map((role) => assessRole(judgement, role.id)),
  ];
  const [first, ...others] = analyses.map((analysis) =>
    buildReport({ analysis, parsed, fileName, catalog, asOf, version: context.version }),
  );
  if (first === undefined) throw new Error('The matrix has no roles.');
  const comparison = compareRoles(first, ...others);
  context.write(format === 'json' ? renderComparisonJson(comparison) : renderComparisonText(comparison));
  return EXIT.done;
}
