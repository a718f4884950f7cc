import type { Headlines } from '../catalog/advice-book.ts';
import type { Track } from '../catalog/skill-matrix.ts';
import type { Band, CategoryDepth } from './gap-analysis.ts';

/** A category as a headline speaks of it. */
export interface HeadlineCategory
  extends Pick<CategoryDepth, 'id' | 'depth' | 'band' | 'required' | 'status'> {
  /** The track that is asked for; null where it is the whole category. */
  readonly track: Track | null;
  /** Whether one of the competencies that are asked for is at least working, however little the others show. */
  readonly isInPart: boolean;
  /** The band with the competencies that a job description does not ask for. */
  readonly wholeBand: Band;
}

/**
 * "Strong backend, thin foundations": of the required categories that are met or close, the deepest, or without any
 * the nearest to what the role asks; and of those with a gap, or without any of those that are close, the farthest
 * from it. Ties in the matrix's order. null stands for a document that could not be read well enough to say.
 *
 * The strongest is not simply the one with the highest share of what is asked: data engineering of 1.5 where a backend
 * role asks 1.0 would be praised before a backend of 3.4 of 3.5.
 *
 * A phrase must be true of the page: "only named" is said of nothing that has a working competency, and of nothing
 * that is deeper in what a job description does not ask for.
 */
export function writeHeadline(categories: readonly HeadlineCategory[] | null, headlines: Headlines): string {
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
  const praise = phrasesOf(strongest, headlines).strongest[shownBand(strongest)];
  if (weakest === undefined || weakest === strongest)
    return `${praise}, ${headlines.alone[strongest.status === 'gap' ? 'gap' : 'close']}`;
  return `${praise}, ${phrasesOf(weakest, headlines).weakest[lackOf(weakest, shownBand(strongest))]}`;
}

function phrasesOf({ id, track }: HeadlineCategory, { categories, tracks }: Headlines) {
  return track === null ? categories[id] : tracks[track];
}

function shownBand({ band, wholeBand, isInPart }: HeadlineCategory): Exclude<Band, 'not-shown'> | 'in-part' {
  if (band !== 'not-shown' && band !== 'named') return band;
  return isInPart || wholeBand !== band ? 'in-part' : 'named';
}

function lackOf(
  weakest: HeadlineCategory,
  praised: ReturnType<typeof shownBand>,
): keyof Headlines['categories']['core']['weakest'] {
  const { band, status, wholeBand, isInPart } = weakest;
  if (status === 'close') return 'close';
  const isShallow = band === 'not-shown' || band === 'named';
  // Without the band's word: what is short is only what is asked.
  if (isShallow && wholeBand !== band) return 'deep';
  if (band === 'not-shown' && !isInPart) return band;
  const shown = shownBand(weakest);
  return shown === 'named' && praised === 'named' ? 'also-named' : shown;
}

/** The first with the highest value; undefined without any. */
function highest<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, each) => (best === undefined || measure(each) > measure(best) ? each : best),
    undefined,
  );
}
