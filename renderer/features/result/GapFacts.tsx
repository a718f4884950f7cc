import type { ReactNode } from 'react';
import type { GapReport } from '../../../shared/report/gap-report.ts';
import type { GapView } from '../../../shared/report/gap-view.ts';
import type { Gap } from '../../../shared/scoring/gap-analysis.ts';
import { messages } from '../../messages.ts';
import { SumButton } from '../../ui/SumButton.tsx';
import { DepthButton } from './DepthButton.tsx';
import styles from './GapFacts.module.css';
import { QuoteList } from './QuoteList.tsx';

/** Why a gap matters, what the résumé shows of it, and what would close it. */
export function GapFacts({
  gap,
  view,
  report,
}: {
  readonly gap: Gap;
  readonly view: GapView;
  readonly report: GapReport;
}) {
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={messages.gaps.why}>{view.why}</Fact>
        <Fact name={messages.gaps.depth}>
          <DepthButton report={report} competency={gap.competency} face={view.depths} />
        </Fact>
        <Fact name={messages.gaps.shows}>
          {view.quotes.length === 0 ? (
            view.withoutQuotes
          ) : (
            <QuoteList quotes={view.quotes} mentions={report.mentions} />
          )}
          {view.moreQuotes === 0 ? null : (
            <p className={styles.more}>{messages.gaps.moreLines(view.moreQuotes)}</p>
          )}
        </Fact>
        <Fact name={messages.gaps.next}>
          <strong>{view.kind}.</strong> {view.kindMeaning}
        </Fact>
        <Fact name={messages.gaps.ifDone}>{view.advice.ifDone}</Fact>
        <Fact name={messages.gaps.ifNot}>{view.advice.ifNot}</Fact>
        <Fact name={messages.gaps.doneWhen}>{view.advice.doneWhen}</Fact>
      </dl>
      <div className={styles.order}>
        <SumButton
          look="text"
          face={gap.rank === 1 ? messages.gaps.whyFirst : messages.gaps.whyHere}
          label={messages.gaps.whyLabel(gap.rank, gap.name)}
          title={messages.gaps.whyLabel(gap.rank, gap.name)}
        >
          <OrderSum gap={gap} />
        </SumButton>
      </div>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Of a smaller factor, two decimals would not give the product that is shown. */
const SMALL = 0.1;

function OrderSum({ gap }: { readonly gap: Gap }) {
  const { deficit, requirement, value, foundation, leverage } = gap.parts;
  const factors: readonly [string, number][] = [
    [messages.gaps.factors.deficit, deficit],
    [messages.gaps.factors.requirement, requirement],
    [messages.gaps.factors.value, value],
    [messages.gaps.factors.foundation, foundation],
    [messages.gaps.factors.leverage, leverage],
  ];
  return (
    <>
      <p>{messages.gaps.orderLead}</p>
      <table>
        <tbody>
          {factors.map(([name, factor]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>× {factor.toFixed(factor < SMALL ? 4 : 2)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{messages.gaps.orderTotal}</th>
            <td>{gap.priority.toFixed(1)}</td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}
