import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/base/add-days.ts';
import type { Line, TextDocument } from '../../../shared/document/text-document.ts';
import { planGaps } from '../../../shared/report/plan-gaps.ts';
import { sketchPages } from '../../../shared/report/sketch-pages.ts';
import type { Gap } from '../../../shared/scoring/gap-analysis.ts';
import { sampleReport } from '../../support/sample-report.ts';

test.each([
  ['2026-01-01', 30, '2026-01-31'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-12-31', 1, '2026-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
])('%s and %i days is %s', (day, days, later) => {
  expect(addDays(day, days)).toBe(later);
});

describe('the plan', () => {
  /** Gaps in order, each of this cost: up to 1 is small, up to 2 medium. */
  function planOf(...costs: readonly number[]) {
    const [model] = sampleReport().gaps;
    if (model === undefined) throw new Error('the sample has gaps');
    const gaps: readonly Gap[] = costs.map((cost, index) => ({
      ...model,
      rank: index + 1,
      competency: `core.${'a'.repeat(index + 1)}`,
      cost,
    }));
    const plan = planGaps(sampleReport((report) => ({ ...report, gaps })));
    return gaps.map(({ competency }) => {
      const when = plan.get(competency);
      return when?.kind === 'due' ? when.days : when?.kind;
    });
  }

  test('gives small gaps 30 days, medium ones 60, large ones 90', () => {
    expect(planOf(4, 2, 1)).toEqual([90, 60, 30]);
  });

  test('puts at most three at a date, in order, and the rest at the next one that has room', () => {
    expect(planOf(1, 1, 1, 1, 2, 2, 2, 4, 4, 1)).toEqual([30, 30, 30, 60, 60, 60, 90, 90, 90, 'later']);
  });
});

describe('a page as it was read', () => {
  const text = 'Amara Osei\nPython';
  const line = (start: number, end: number, y: number, fontSize: number | null): Line => ({
    span: { start, end },
    page: 1,
    block: null,
    number: 1,
    box: { page: 1, x: 72, y, width: 100, height: 20 },
    segments: [{ start, end, x: 72, width: 100 }],
    fontSize,
    bold: false,
    boldEnd: null,
    italic: false,
    bullet: null,
    headingLevel: null,
    tabs: [],
    region: 0,
    gapAbove: null,
    indent: 72,
  });
  const document: TextDocument = {
    format: 'pdf',
    text,
    lines: [line(0, 10, 50, 18), line(11, 17, 90, null)],
    pages: [{ width: 595, height: 842 }],
    links: [],
    columnCertainty: 1,
    unreadableShare: 0,
    recognition: null,
  };

  test('has every word where it stands, with what is hidden replaced', () => {
    const hidden = { hide: (each: string) => each, text: '█████ ████\nPython', isHiddenLine: () => false };
    expect(sketchPages(document, hidden)).toEqual([
      {
        width: 595,
        height: 842,
        words: [
          { text: '█████ ████', x: 72, y: 70, width: 100, size: 18, bold: false },
          { text: 'Python', x: 72, y: 110, width: 100, size: 16, bold: false },
        ],
      },
    ]);
  });
});
