/** How far short, in steps of the shade: 0 met or not required, 1 up to one level, … 4 more than three. */
export type ShortfallStep = 0 | 1 | 2 | 3 | 4;

/** The shade of a category against a role; the same in the window and in every format. */
export function shortfallStep(depth: number, required: number | null): ShortfallStep {
  const missing = (required ?? 0) - depth;
  if (missing <= 0) return 0;
  if (missing <= 1) return 1;
  if (missing <= 2) return 2;
  return missing <= 3 ? 3 : 4;
}
