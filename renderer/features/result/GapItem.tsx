import { ChevronDown, ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { GapReport } from '../../../shared/report/gap-report.ts';
import { messages } from '../../messages.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { SumButton } from '../../ui/SumButton.tsx';
import { scrollBehavior } from '../../ui/scroll-behavior.ts';
import { GapDecision } from './GapDecision.tsx';
import { GapFacts } from './GapFacts.tsx';
import styles from './GapItem.module.css';
import type { ListedGap } from './group-gaps.ts';

export interface GapItemProps {
  readonly listed: ListedGap;
  readonly report: GapReport;
  readonly startsOpen: boolean;
}

/** One gap: its name, what it would bring, and unfolded everything behind it. */
export function GapItem({ listed, report, startsOpen }: GapItemProps) {
  const { gap, view, answer } = listed;
  const store = useAppStore();
  const toggle = useApp((state) => state.gapToggles.get(gap.competency));
  const turn = useApp((state) =>
    state.shownCompetency?.id === gap.competency ? state.shownCompetency.turn : null,
  );
  const isOpen = toggle === undefined ? startsOpen : toggle === 'open';
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (turn === null) return;
    head.current?.scrollIntoView({ block: 'start', behavior: scrollBehavior() });
    head.current?.focus({ preventScroll: true });
  }, [turn]);

  const factsId = `gap-${gap.competency}`;
  return (
    <li
      className={`${styles.gap} ${answer?.answer === 'not-for-me' ? styles.aside : ''}`}
      onFocus={() => store.getState().focusGap(gap.competency)}
    >
      <span className={styles.rank} aria-hidden="true">
        {view.rank}
      </span>
      <div className={styles.body}>
        <div className={styles.head}>
          <h3>
            <button
              ref={head}
              type="button"
              className={styles.toggle}
              aria-expanded={isOpen}
              aria-controls={factsId}
              onClick={() => store.getState().toggleGap(gap.competency, isOpen ? 'folded' : 'open')}
            >
              {isOpen ? (
                <ChevronDown size={14} aria-hidden="true" />
              ) : (
                <ChevronRight size={14} aria-hidden="true" />
              )}
              <span>
                <span data-name="">{view.name}</span> <span className={styles.state}>{view.state}</span>
              </span>
            </button>
          </h3>
          {view.gainSum === null ? null : (
            <SumButton
              face={view.gain}
              label={messages.gaps.gain(view.gain, view.name)}
              title={messages.gaps.gainTitle(view.gain)}
            >
              <p>{messages.gaps.gainSum(view.name, view.depths)}</p>
              <p>{view.gainSum}</p>
              <p>{messages.gaps.gainOrder}</p>
            </SumButton>
          )}
        </div>
        <p className={styles.meta}>
          {[view.category, view.step, view.kind, view.effort].join(' · ')}
          {view.decision === null ? null : <span className={styles.decision}>{view.decision}</span>}
        </p>
        <div id={factsId} hidden={!isOpen}>
          {isOpen ? (
            <>
              <GapFacts gap={gap} view={view} report={report} />
              <GapDecision gap={gap} answer={answer} />
            </>
          ) : null}
        </div>
      </div>
    </li>
  );
}
