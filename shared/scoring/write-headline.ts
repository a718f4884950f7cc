import type { Headlines } from '../catalog/advice-book.ts';
import type { CategoryDepth } from './gap-analysis.ts';

/**
 * "Strong backend, thin foundations": the required categories that are nearest to and farthest from what the role
 * asks, ties in the matrix's order. null stands for a document that could not be read well enough to say.
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
  const strongest = others.reduce((best, each) => (each.coverage > best.coverage ? each : best), first);
  const weakest = others.reduce((worst, each) => (each.coverage < worst.coverage ? each : worst), first);
  const { strongest: praise } = headlines.categories[strongest.id];
  const { weakest: lack } = headlines.categories[weakest.id];
  return strongest.id === weakest.id
    ? praise[strongest.band]
    : `${praise[strongest.band]}, ${lack[weakest.band]}`;
}
