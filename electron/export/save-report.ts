import type { Result } from '../../shared/base/result.ts';
import type { ExportFailure, ExportRequest } from '../../shared/ipc/bridge.ts';
import { type RenderTools, renderReport } from './render-report.ts';
import { writeReport } from './write-report.ts';

/** Renders a report and puts it under this absolute path: complete or not at all. */
export async function saveReport(
  path: string,
  request: ExportRequest,
  tools: RenderTools,
): Promise<Result<void, ExportFailure>> {
  const content = await renderReport(request, tools);
  return content.ok ? writeReport(path, content.value) : content;
}
