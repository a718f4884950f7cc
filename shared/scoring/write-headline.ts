import type { Headlines } from '../catalog/advice-book.ts';
import type { CategoryDepth } from './gap-analysis.ts';

/**
 * "Strong backend, thin foundations": of the required categories that are met or close, the deepest, or without any
 * the nearest to what the role asks; and the farthest from it. Ties in the matrix's order. null stands for a document that could not be read well enough to say.
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
  const [first, ...others] = required;
  if (first === undefined) return headlines.allMet;
  // To meet a low bar is no strength: where several come near what they need, the deepest of them is.
  const near = required.filter(({ status }) => status === 'met' || status === 'close');
  const strongest =
    highest(near, ({ depth }) => depth) ?? highest(required, ({ coverage }) => coverage) ?? first;
  const weakest = others.reduce((worst, each) => (each.coverage < worst.coverage ? each : worst), first);
  const { strongest: praise } = headlines.categories[strongest.id];
  const { weakest: lack } = headlines.categories[weakest.id];
  return strongest.id === weakest.id
    ? praise[strongest.band]
    : `${praise[strongest.band]}, ${lack[weakest.band]}`;
}

/** The first with the highest value; undefined without any. */
function highest<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, each) => (best === undefined || measure(each) > measure(best) ? each : best),
    undefined,
  );
}
