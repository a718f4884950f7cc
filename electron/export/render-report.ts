import { assertNever, type Result, succeed } from '../../shared/base/result.ts';
import type { ExportFailure, ExportRequest } from '../../shared/ipc/bridge.ts';
import type { PrintJob } from '../../shared/ipc/print-contract.ts';
import type { GapReport } from '../../shared/report/gap-report.ts';
import { renderCsv } from '../../shared/report/render-csv.ts';
import { renderHtml } from '../../shared/report/render-html.ts';
import { renderJson } from '../../shared/report/render-json.ts';
import { renderMarkdown } from '../../shared/report/render-markdown.ts';
import { visibleText } from '../../shared/report/visible-text.ts';
import type { PrintPdf } from './print-job.ts';
import { renderDocx } from './render-docx.ts';
import { loadReportFonts } from './report-assets.ts';

export interface RenderTools {
  /** Folder with the static Inter files that HTML and PDF carry along. */
  readonly fontsDir: string;
  readonly printPdf: PrintPdf;
}

/** A report as the bytes of a file. Only printing can fail. */
export async function renderReport(
  request: ExportRequest,
  tools: RenderTools,
): Promise<Result<Uint8Array, ExportFailure>> {
  const { report, handout, format, paper } = request;
  switch (format) {
    case 'pdf':
      return tools.printPdf(await makePrintJob(request, tools.fontsDir));
    case 'html':
      return text(renderHtml(report, { fonts: await loadReportFonts(tools.fontsDir), paper, handout }));
    case 'md':
      return text(renderMarkdown(report, handout));
    case 'json':
      return text(renderJson(report));
    case 'csv':
      return text(renderCsv(report));
    case 'docx':
      return succeed(await renderDocx(report, { handout, paper, footer: footerOf(report) }));
    default:
      return assertNever(format);
  }
}

/** A report as the page that is printed, whatever format the request names. */
export async function makePrintJob(
  { report, handout, paper }: ExportRequest,
  fontsDir: string,
): Promise<PrintJob> {
  return {
    html: renderHtml(report, { fonts: await loadReportFonts(fontsDir), paper, handout }),
    footer: footerOf(report),
    asOf: report.asOf,
    paper,
  };
}

/** "Amara Osei, Backend Engineer"; the role alone where the name is hidden or was not read. */
function footerOf(report: GapReport): string {
  const { name } = report.reading.contact;
  return name === null ? report.role.name : `${visibleText(name)}, ${report.role.name}`;
}

function text(content: string): Result<Uint8Array, ExportFailure> {
  return succeed(new TextEncoder().encode(content));
}
