import type { GapView } from '../../../shared/report/gap-view.ts';
import { effortOf } from '../../../shared/report/words.ts';
import type { Gap } from '../../../shared/scoring/gap-analysis.ts';
import type { GapAnswer, GapDecision } from '../../../shared/scoring/gap-answer.ts';
import { messages } from '../../messages.ts';

/** A gap, in numbers and in words, with what was decided about it. */
export interface ListedGap {
  readonly gap: Gap;
  readonly view: GapView;
  /** null while nothing is decided. */
  readonly answer: GapAnswer | null;
}

export type GapGrouping = 'order' | 'step' | 'category' | 'effort';
export type GapFilter = 'all' | 'undecided' | GapDecision;

export interface GapGroup {
  /** null where the list is not divided. */
  readonly title: string | null;
  readonly gaps: readonly ListedGap[];
}

/** The gaps that a filter lets through. */
export function filterGaps(gaps: readonly ListedGap[], filter: GapFilter): readonly ListedGap[] {
  if (filter === 'all') return gaps;
  return gaps.filter(({ answer }) => (answer?.answer ?? 'undecided') === filter);
}

/**
 * Gaps in groups; within each they keep their order. Steps follow the roadmap and efforts rise; categories stand by
 * their most useful gap.
 */
export function groupGaps(gaps: readonly ListedGap[], grouping: GapGrouping): readonly GapGroup[] {
  if (grouping === 'order') return [{ title: null, gaps }];
  const titles = gaps.map((listed) => titleOf(listed, grouping));
  const distinct = [...new Set(titles)];
  if (grouping === 'step') distinct.sort((a, b) => (a < b ? -1 : 1));
  if (grouping === 'effort') {
    const efforts: readonly string[] = Object.values(messages.words.efforts);
    distinct.sort((a, b) => efforts.indexOf(a) - efforts.indexOf(b));
  }
  return distinct.map((title) => ({ title, gaps: gaps.filter((_, index) => titles[index] === title) }));
}

function titleOf({ gap, view }: ListedGap, grouping: Exclude<GapGrouping, 'order'>): string {
  switch (grouping) {
    case 'step':
      return view.step;
    case 'category':
      return view.category;
    case 'effort':
      return messages.words.efforts[effortOf(gap.cost)];
  }
}
