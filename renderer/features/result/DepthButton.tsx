import type { GapReport } from '../../../shared/report/gap-report.ts';
import { messages } from '../../messages.ts';
import { CompetencySum } from '../../sums/CompetencySum.tsx';
import { SumButton } from '../../ui/SumButton.tsx';

export interface DepthButtonProps {
  readonly report: GapReport;
  /** Id of the competency. */
  readonly competency: string;
  /** The depth in words. */
  readonly face: string;
}

/** A competency's depth, which opens to the skills that it comes from. */
export function DepthButton({ report, competency, face }: DepthButtonProps) {
  const found = report.competencies.find(({ id }) => id === competency);
  if (found === undefined) return face;
  const title = messages.result.depthTitle(found.name, face);
  return (
    <SumButton look="text" face={face} label={title} title={title}>
      <CompetencySum competency={found} analysis={report} />
    </SumButton>
  );
}
