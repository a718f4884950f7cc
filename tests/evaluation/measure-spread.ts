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

/** The middle reading's readiness for each role; of two in the middle, the higher; null without any score. */
export function middleOf(readings: readonly RoleScores[]): RoleScores {
  const roles = [...new Set(readings.flatMap((scores) => Object.keys(scores)))];
  return Object.fromEntries(
    roles.map((role) => {
      const known = readings.flatMap((each) => each[role] ?? []).sort((a, b) => a - b);
      return [role, known[Math.floor(known.length / 2)] ?? null];
    }),
  );
}

/**
 * A reading's greatest distance for one role from what is expected, in points. A role without a score in the reading
 * is as far away as the whole of what is expected; one for which nothing is expected counts nothing.
 */
export function distanceFrom(expected: RoleScores, scores: RoleScores): number {
  return Math.max(
    0,
    ...Object.entries(expected).map(([role, score]) =>
      score === null ? 0 : Math.abs((scores[role] ?? 0) - score),
    ),
  );
}
