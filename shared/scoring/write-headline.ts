import type { Headlines } from '../catalog/advice-book.ts';
import type { CategoryDepth } from './gap-analysis.ts';

/**
 * "Strong backend, thin foundations": of the required categories that are met or close, the deepest, or without any
 * the nearest to what the role asks; and of those with a gap, or without any of those that are close, the farthest
 * from it. Ties in the matrix's order. null stands for a document that could not be read well enough to say.
 *
 * The strongest is not simply the one with the highest share of what is asked: data engineering of 1.5 where a backend
 * role asks 1.0 would be praised before a backend of 3.4 of 3.5.
 */
export function writeHeadline(categories: readonly CategoryDepth[] | null, headlines: Headlines): string {
  if (categories === null) return headlines.notRead;
  const required = categories.flatMap((category) =>
    category.required === null || category.required.required === 0
      ? []
      : [{ ...category, coverage: category.depth / category.required.required }],
  );
  if (required.every(({ status }) => status === 'met')) return headlines.allMet;
  if (required.every(({ band }) => band === 'not-shown')) return headlines.noneShown;
  const [first] = required;
  if (first === undefined) return headlines.allMet;
  const near = required.filter(({ status }) => status === 'met' || status === 'close');
  const strongest =
    highest(near, ({ depth }) => depth) ?? highest(required, ({ coverage }) => coverage) ?? first;
  const short = required.filter(({ status }) => status === 'gap');
  const farthest = ({ coverage }: { readonly coverage: number }) => -coverage;
  const weakest = highest(short, farthest) ?? highest(required, farthest) ?? first;
  const { strongest: praise } = headlines.categories[strongest.id];
  const { weakest: lack } = headlines.categories[weakest.id];
  return strongest.id === weakest.id
    ? praise[strongest.band]
    : `${praise[strongest.band]}, ${lack[weakest.status === 'close' ? 'close' : weakest.band]}`;
}

/** The first with the highest value; undefined without any. */
function highest<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, each) => (best === undefined || measure(each) > measure(best) ? each : best),
    undefined,
  );
}
