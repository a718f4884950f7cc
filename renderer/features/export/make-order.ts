import type { ExportRequest, HandoutChoices } from '../../../shared/ipc/bridge.ts';
import type { JobAsks } from '../../../shared/job/read-job-asks.ts';
import { buildReport } from '../../../shared/report/build-report.ts';
import type { Mask } from '../../../shared/report/mask.ts';
import { prepareHandout } from '../../../shared/report/prepare-handout.ts';
import { withholdTotals } from '../../../shared/report/withhold-totals.ts';
import type { GapAnalysis } from '../../../shared/scoring/gap-analysis.ts';
import type { Services } from '../../store/app-state.ts';
import type { ReadResume } from '../../store/library-document.ts';

/** What is to be made of a result, whatever its format. */
export type ReportOrder = Pick<ExportRequest, 'report' | 'handout'>;

/** Built anew, because what is hidden is hidden in the report itself, before it leaves the window. */
export function makeOrder(
  read: ReadResume,
  analysis: GapAnalysis,
  { catalog, info }: Services,
  { audience, letterhead }: HandoutChoices,
  mask: readonly Mask[],
  job: { readonly asks?: JobAsks },
): ReportOrder {
  const whole = buildReport({
    analysis,
    parsed: read.parsed,
    fileName: read.file.name,
    answers: read.notes.answers,
    catalog,
    asOf: info.today,
    version: info.version,
    mask,
    ...job,
  });
  const report = audience === 'panel' ? withholdTotals(whole) : whole;
  const { judgement, parsed } = read;
  return {
    report,
    handout: prepareHandout({ report, resume: parsed.resume, judgement, audience, letterhead, mask }),
  };
}
