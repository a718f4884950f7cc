import { describe, expect, test } from 'vitest';
import { filterGaps, groupGaps, type ListedGap } from '../../../renderer/features/result/group-gaps.ts';
import { viewReport } from '../../../shared/report/report-view.ts';
import type { GapDecision } from '../../../shared/scoring/gap-answer.ts';
import { sampleReport } from '../../support/sample-report.ts';

/** The gaps of the sample, of which the second was left aside. */
function listedGaps(): readonly ListedGap[] {
  const report = sampleReport();
  const view = viewReport(report);
  const decisions: readonly (GapDecision | null)[] = [null, 'not-for-me'];
  return [...view.gaps, ...view.furtherGaps].flatMap((gapView, index) => {
    const gap = report.gaps[index];
    const answer = decisions[index] ?? null;
    if (gap === undefined) return [];
    const { competency } = gap;
    return [
      {
        gap,
        view: gapView,
        answer: answer === null ? null : { competency, answer, note: '', targetDate: null },
      },
    ];
  });
}

const ranksOf = (gaps: readonly ListedGap[]) => gaps.map(({ gap }) => gap.rank);

describe('gaps', () => {
  test('stay in one list in their order, unless they are grouped', () => {
    const gaps = listedGaps();
    expect(groupGaps(gaps, 'order')).toEqual([{ title: null, gaps }]);
  });

  test.each(['step', 'category', 'effort'] as const)(
    'grouped by %s are all there, each group in order',
    (by) => {
      const gaps = listedGaps();
      const groups = groupGaps(gaps, by);
      expect(groups.flatMap((group) => ranksOf(group.gaps)).sort((a, b) => a - b)).toEqual(ranksOf(gaps));
      for (const group of groups)
        expect(ranksOf(group.gaps)).toEqual(ranksOf(group.gaps).sort((a, b) => a - b));
      expect(new Set(groups.map(({ title }) => title)).size).toBe(groups.length);
    },
  );

  test('grouped by step follow the roadmap', () => {
    const titles = groupGaps(listedGaps(), 'step').map(({ title }) => title ?? '');
    expect(titles).toEqual([...titles].sort());
    expect(titles.length).toBeGreaterThan(1);
  });

  test('are filtered by what was decided about them', () => {
    const gaps = listedGaps();
    expect(ranksOf(filterGaps(gaps, 'not-for-me'))).toEqual([2]);
    expect(ranksOf(filterGaps(gaps, 'undecided'))).toEqual(ranksOf(gaps).filter((rank) => rank !== 2));
    expect(filterGaps(gaps, 'build')).toEqual([]);
    expect(filterGaps(gaps, 'all')).toEqual(gaps);
  });
});
