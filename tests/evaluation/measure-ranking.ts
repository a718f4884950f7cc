/** A file with what the reader says of its own reading, and how good the reading was. */
export interface RankedReading {
  readonly quality: number;
  readonly entryF1: number;
}

/** Entry F1 from which on a reading counts as good. */
const GOOD_READING = 0.95;

/**
 * How well reading quality tells good readings from bad ones (area under the curve): the share of pairs of a good and
 * a bad reading in which the good one has the higher quality, ties as half. Null where all are good or all are bad.
 */
export function measureRanking(readings: readonly RankedReading[]): number | null {
  const good = readings.filter(({ entryF1 }) => entryF1 >= GOOD_READING);
  const bad = readings.filter(({ entryF1 }) => entryF1 < GOOD_READING);
  if (good.length === 0 || bad.length === 0) return null;
  const wins = good.map(({ quality }) =>
    bad.reduce((sum, other) => sum + (quality > other.quality ? 1 : quality === other.quality ? 0.5 : 0), 0),
  );
  return wins.reduce((sum, each) => sum + each, 0) / (good.length * bad.length);
}
