import { convertToJsonResume } from '../../shared/report/convert-to-json-resume.ts';
import { visibleText } from '../../shared/report/visible-text.ts';
import { encodeJsonResume } from '../export/encode-json-resume.ts';
import { writeReport } from '../export/write-report.ts';
import type { ConvertCommand } from './arguments.ts';
import { type CliContext, EXIT, type ExitCode } from './cli-context.ts';
import { explainFailure, readInput } from './read-input.ts';

/** `plumb convert`: what was read of a résumé, as JSON Resume. */
export async function convert(command: ConvertCommand, context: CliContext): Promise<ExitCode> {
  const input = await readInput(command.file, command.ocr, context);
  if (input.kind === 'failed') {
    context.tell(explainFailure(input.report));
    return EXIT.allUnreadable;
  }
  const { resume, leftOut } = convertToJsonResume(input.parsed.resume, command.mask);
  if (leftOut.length > 0) {
    context.tell(`JSON Resume has no place for all of: ${leftOut.map(visibleText).join(', ')}.`);
  }
  const json = encodeJsonResume(resume);
  if (command.output === null) {
    context.write(json);
    return EXIT.done;
  }
  const written = await writeReport(command.output, json);
  if (written.ok) return EXIT.done;
  context.tell(written.error.message);
  return EXIT.internal;
}
