/** Readiness for each role, 0 to 100; null where the reading was too poor for a score. */
export type RoleScores = Readonly<Record<string, number | null>>;

/**
 * Greatest difference of readiness for one role between readings of the same résumé, in points; null where a role has
 * a score in some readings and none in others.
 */
export function measureSpread(readings: readonly RoleScores[]): number | null {
  const roles = [...new Set(readings.flatMap((scores) => Object.keys(scores)))];
  let widest = 0;
  for (const role of roles) {
    const scores = readings.map((each) => each[role] ?? null);
    const known = scores.filter((score) => score !== null);
    if (known.length === 0) continue;
    if (known.length < scores.length) return null;
    widest = Math.max(widest, Math.max(...known) - Math.min(...known));
  }
  return widest;
}

/** A reading's greatest distance from the middle reading of each role, in points; 0 for roles without score. */
export function distanceFromMiddle(scores: RoleScores, readings: readonly RoleScores[]): number {
  return Math.max(
    0,
    ...Object.entries(scores).map(([role, score]) => {
      const known = readings.flatMap((each) => each[role] ?? []).sort((a, b) => a - b);
      const middle = known[Math.floor(known.length / 2)];
      return middle === undefined ? 0 : Math.abs((score ?? 0) - middle);
    }),
  );
}
