import type { Gap } from '../scoring/gap-analysis.ts';
import type { GapReport } from './gap-report.ts';
import { formatDepth, formatGain } from './numbers.ts';

/** Headings of `sumCells`. */
export const SUM_HEADS = [
  'Rise',
  '÷ Needed',
  '× Points',
  '= Gain',
  'Distance',
  '× Required depth',
  '× Long-term value',
  '× Roadmap order',
  '× Effect for effort',
  '= Priority',
] as const;

export const SUMS_HEADING = 'How gain and order come about';

/** What `SUM_HEADS` leaves unsaid. */
export const SUMS_EXPLAINED =
  'Gain: by how much the category would rise, of what it needs, times the points of 100 that it is worth. ' +
  'Priority is 100 times the product of the five figures before it, and sets the order.';

/** What a gap's readiness gain is made of, rounded as it is printed. */
interface GainSum {
  readonly category: string;
  readonly rise: string;
  readonly needed: string;
  /** Points of 100 that the category is worth when its required depth is shown. */
  readonly worth: string;
  readonly gain: string;
}

function gainSum(report: GapReport, gap: Gap): GainSum | null {
  const parts = report.readiness?.parts ?? [];
  const part = parts.find((candidate) => candidate.category === gap.category);
  const category = report.categories.find((candidate) => candidate.id === gap.category);
  if (part === undefined || category === undefined || part.required === 0) return null;
  const total = parts.reduce((sum, each) => sum + each.weight * each.required, 0);
  const worth = (100 * part.weight * part.required) / total;
  return {
    category: category.name,
    rise: ((gap.readinessGain * part.required) / worth).toFixed(2),
    needed: formatDepth(part.required),
    worth: worth.toFixed(1),
    gain: formatGain(gap.readinessGain),
  };
}

/** The sum behind a gap's readiness gain; null without readiness. */
export function gainSentence(report: GapReport, gap: Gap): string | null {
  const sum = gainSum(report, gap);
  if (sum === null) return null;
  const { category, rise, needed, worth, gain } = sum;
  return (
    `${category} would rise by ${rise} of the ${needed} that it needs, ` +
    `and it is worth ${worth} of 100 points: ${rise} ÷ ${needed} × ${worth} = ${gain}.`
  );
}

/** Both sums as cells of a row, under `SUM_HEADS`; a dash for what a report without readiness has not. */
export function sumCells(report: GapReport, gap: Gap): readonly string[] {
  const sum = gainSum(report, gap);
  return [
    ...(sum === null ? ['–', '–', '–', '–'] : [sum.rise, sum.needed, sum.worth, sum.gain]),
    ...factorsOf(gap),
    gap.priority.toFixed(1),
  ];
}

function factorsOf({ parts }: Gap): readonly string[] {
  const { deficit, requirement, value, foundation, leverage } = parts;
  return [deficit, requirement, value, foundation, leverage].map((factor) => factor.toFixed(2));
}
