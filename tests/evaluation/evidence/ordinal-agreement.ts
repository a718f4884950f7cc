/** The same thing rated by two people, on a scale with numbers. */
export type RatedPair = readonly [left: number, right: number];

export interface OrdinalAgreement {
  readonly pairs: number;
  /** Share rated the same, 0 to 1; null without pairs. */
  readonly exact: number | null;
  /** Share rated at most one level apart, 0 to 1; null without pairs. */
  readonly withinOne: number | null;
  /** 1 for perfect, 0 for chance, below 0 for worse than chance; null where chance alone already agrees fully. */
  readonly kappa: number | null;
}

export function measureOrdinal(pairs: readonly RatedPair[]): OrdinalAgreement {
  return {
    pairs: pairs.length,
    exact: share(pairs, ([left, right]) => left === right),
    withinOne: share(pairs, ([left, right]) => Math.abs(left - right) <= 1),
    kappa: quadraticKappa(pairs),
  };
}

function share(pairs: readonly RatedPair[], holds: (pair: RatedPair) => boolean): number | null {
  return pairs.length === 0 ? null : pairs.filter(holds).length / pairs.length;
}

/**
 * Cohen's weighted kappa (Psychological Bulletin 70, 1968) with the squared distance of the ratings as weight: the
 * rating itself counts, not its place on the scale, so that 1 and 1.5 are half as far apart as 1 and 2.
 */
function quadraticKappa(pairs: readonly RatedPair[]): number | null {
  const left = pairs.map(([each]) => each);
  const right = pairs.map(([, each]) => each);
  // The mean squared distance of every left rating from every right one, which is what chance would give.
  const expected = variance(left) + variance(right) + (mean(left) - mean(right)) ** 2;
  if (pairs.length === 0 || expected === 0) return null;
  const observed = mean(pairs.map(([first, second]) => (first - second) ** 2));
  return 1 - observed / expected;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return mean(values.map((each) => (each - middle) ** 2));
}
