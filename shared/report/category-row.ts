import type { GapReport } from './gap-report.ts';
import { correctionsSentence } from './hand-words.ts';
import { formatDepth, formatRange } from './numbers.ts';
import { STATUS_MARKS, STATUS_WORDS } from './words.ts';

/** A category in the words that people read: what is shown beside what is needed. */
export interface CategoryRow {
  readonly id: string;
  readonly name: string;
  readonly depth: number;
  readonly required: { readonly required: number; readonly min: number; readonly max: number } | null;
  readonly shown: string;
  /** "–" where nothing is required. */
  readonly needed: string;
  readonly phrase: string;
  readonly status: GapReport['categories'][number]['status'];
  readonly statusWord: string;
  readonly statusMark: string;
  readonly longTermValue: string;
}

/** A category as a row of the first page's table. */
export function viewCategory(category: GapReport['categories'][number]): CategoryRow {
  const { required } = category;
  return {
    id: category.id,
    name: category.name,
    depth: category.depth,
    required,
    shown: formatDepth(category.depth, required?.required ?? null),
    needed: required === null ? '–' : formatRange(required),
    phrase: required === null ? 'Not required for this role' : required.phrase,
    status: category.status,
    statusWord: STATUS_WORDS[category.status],
    statusMark: STATUS_MARKS[category.status],
    longTermValue: category.longTermValue,
  };
}

/** What the rows do not tell by themselves: evidence that is old, what was measured, and corrections by hand. */
export function viewRemarks(report: GapReport): readonly string[] {
  const remark = (sentence: string, applies: (category: GapReport['categories'][number]) => boolean) => {
    const names = report.categories.filter(applies).map((category) => category.name);
    return names.length === 0 ? [] : [`${names.join(', ')}: ${sentence}`];
  };
  const isInsideRange = ({ depth, required, status }: GapReport['categories'][number]) =>
    required !== null && status === 'close' && depth >= required.min;
  const corrections = correctionsSentence(report);
  return [
    ...remark('the newest evidence is more than 24 months old.', ({ flags }) => flags.includes('not-recent')),
    ...remark('the role asks for one domain in depth; the best shown one is measured.', ({ flags }) =>
      flags.includes('open-domain'),
    ),
    ...remark('the depth lies in the needed range, of which the upper end counts.', isInsideRange),
    ...(corrections === null ? [] : [corrections]),
  ];
}
