import { fail, type Result } from '../../shared/base/result.ts';
import type { ExportFailure, ExportRequest } from '../../shared/ipc/bridge.ts';
import { type RenderTools, renderReport } from './render-report.ts';
import { writeReport } from './write-report.ts';

/** Renders a report and puts it under this absolute path: complete or not at all. Never rejects. */
export async function saveReport(
  path: string,
  request: ExportRequest,
  tools: RenderTools,
): Promise<Result<void, ExportFailure>> {
  try {
    const content = await renderReport(request, tools);
    return content.ok ? await writeReport(path, content.value) : notMade(content.error);
  } catch (error) {
    // A defect of a renderer, or a build without its fonts: whoever waits is told all the same.
    const reason = error instanceof Error ? error.message.slice(0, 200) : 'no reason given';
    return notMade({ kind: 'UNKNOWN', message: `The report could not be made: ${reason}` });
  }
}

/** Says first what became of the file, as failures of writing say last: a reason may end without a full stop. */
function notMade({ kind, message }: ExportFailure): Result<never, ExportFailure> {
  return fail({ kind, message: `Nothing was saved. ${message}` });
}
