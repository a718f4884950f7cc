import { useCallback, useState } from 'react';
import { messages } from '../../messages.ts';
import type { ShownResult } from '../../store/shown-result.ts';
import { useApp } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { GapItem } from './GapItem.tsx';
import styles from './GapList.module.css';
import { filterGaps, type GapFilter, type GapGrouping, groupGaps, type ListedGap } from './group-gaps.ts';

const GROUPINGS = (['order', 'step', 'category', 'effort'] as const).map((id) => ({
  id,
  name: messages.gaps.groupings[id],
}));
const FILTERS = (['all', 'undecided', 'show', 'build', 'not-for-me'] as const).map((id) => ({
  id,
  name: messages.gaps.filters[id],
}));

const NO_FILTER = { filter: 'all', turn: 0 } as const;

/** The gaps, most useful first: those that a report shows in full, and the rest on demand. They can be grouped, and filtered by what was decided. */
export function GapList({ result }: { readonly result: ShownResult }) {
  const { report, view } = result;
  const [isWhole, setWhole] = useState(false);
  const [grouping, setGrouping] = useState<GapGrouping>('order');
  const shownGap = useApp((state) => state.shownCompetency);
  // A filter ends when a gap is to be shown that it hides; `turn` tells which came later.
  const [chosen, setChosen] = useState<{ readonly filter: GapFilter; readonly turn: number }>(NO_FILTER);
  const all: readonly ListedGap[] = report.gaps.flatMap((gap) => {
    const gapView = [...view.gaps, ...view.furtherGaps].find(({ rank }) => rank === gap.rank);
    if (gapView === undefined) return [];
    const answer = report.answers.find(({ competency }) => competency === gap.competency) ?? null;
    return [{ gap, view: gapView, answer }];
  });
  const isWanted = ({ gap }: ListedGap) => gap.competency === shownGap?.id;
  const turn = shownGap?.turn ?? 0;
  const chooseFilter = useCallback((next: GapFilter) => setChosen({ filter: next, turn }), [turn]);
  const isHidden = all.some(isWanted) && !filterGaps(all, chosen.filter).some(isWanted);
  const filter = turn > chosen.turn && isHidden ? 'all' : chosen.filter;
  const inFull = all.filter((listed) => view.gaps.includes(listed.view));
  const isBeyond = !inFull.some(isWanted) && all.some(isWanted);
  const isLong = view.furtherGaps.length > 0 && filter === 'all' && grouping === 'order';
  const isShort = isLong && !isWhole && !isBeyond;
  const shown = isShort ? inFull : filterGaps(all, filter);
  const first = all.find(({ answer }) => answer?.answer !== 'not-for-me')?.gap.competency;
  return (
    <section aria-labelledby="gaps-title">
      <header className={styles.header}>
        <h2 id="gaps-title">{messages.gaps.title}</h2>
        <p>{all.length === 0 ? view.withoutGaps : messages.gaps.lead(all.length)}</p>
        {all.length === 0 ? null : (
          <div className={styles.controls}>
            <SelectField
              label={messages.gaps.groupBy}
              value={grouping}
              options={GROUPINGS}
              onChange={setGrouping}
            />
            <SelectField
              label={messages.gaps.filterBy}
              value={filter}
              options={FILTERS}
              onChange={chooseFilter}
            />
          </div>
        )}
      </header>
      {all.length === 0 ? null : <p className={styles.gains}>{messages.gaps.gainsLead}</p>}
      {all.length > 0 && shown.length === 0 ? (
        <p className={styles.none}>{messages.gaps.filterNone}</p>
      ) : null}
      {groupGaps(shown, grouping).map((group) => (
        <section key={group.title} aria-label={group.title ?? undefined}>
          {group.title === null ? null : <p className={styles.group}>{group.title}</p>}
          <ol className={styles.list}>
            {group.gaps.map((listed) => (
              <GapItem
                key={listed.gap.competency}
                listed={listed}
                report={report}
                startsOpen={listed.gap.competency === first}
              />
            ))}
          </ol>
        </section>
      ))}
      {isLong ? (
        <Button variant="quiet" aria-expanded={!isShort} onPress={() => setWhole(isShort)}>
          {isShort ? messages.gaps.rest(view.furtherGaps.length) : messages.gaps.fewer}
        </Button>
      ) : null}
    </section>
  );
}
