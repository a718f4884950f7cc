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
  const short = required.filter(({ status }) => status === 'gap');
  const close = required.filter(({ status }) => status === 'close');
  if (short.length === 0 && close.length === 0) return headlines.allMet;
  const shown = required.filter(({ band }) => band !== 'not-shown');
  const strongest =
    highest(
      shown.filter(({ status }) => status !== 'gap'),
      ({ depth }) => depth,
    ) ?? highest(shown, ({ coverage }) => coverage);
  if (strongest === undefined || strongest.band === 'not-shown') return headlines.noneShown;
  const farthest = ({ coverage }: { readonly coverage: number }) => -coverage;
  const others = short.filter((each) => each !== strongest);
  const weakest = highest(others, farthest) ?? highest(short, farthest) ?? highest(close, farthest);
  const praise = headlines.categories[strongest.id].strongest[strongest.band];
  if (weakest === undefined || weakest === strongest)
    return `${praise}, ${headlines.alone[strongest.status === 'gap' ? 'gap' : 'close']}`;
  const alike = strongest.band === 'named' && weakest.band === 'named' ? 'also-named' : weakest.band;
  const lack = weakest.status === 'close' ? 'close' : alike;
  return `${praise}, ${headlines.categories[weakest.id].weakest[lack]}`;
}

/** The first with the highest value; undefined without any. */
function highest<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, each) => (best === undefined || measure(each) > measure(best) ? each : best),
    undefined,
  );
}
