import { layOver, WHITE_PAPER } from './color-contrast.ts';

/** A ground as RTF gives it: a pattern of one colour over another. Colours are "#rrggbb"; null is the automatic one. */
export interface RtfShading {
  /** Hundredths of a percent that the pattern covers. */
  readonly share: number;
  readonly pattern: string | null;
  readonly back: string | null;
}

export const NO_SHADING: RtfShading = { share: 0, pattern: null, back: null };

const WHOLE = 10_000;
const AUTOMATIC_PATTERN = '#000000';

/** The colour that the shading looks like from afar; null where there is none and what is below is seen. */
export function shadeOf({ share, pattern, back }: RtfShading): string | null {
  const covered = Math.min(1, Math.max(0, share / WHOLE));
  if (covered === 0) return back;
  return layOver(pattern ?? AUTOMATIC_PATTERN, back ?? WHITE_PAPER, covered);
}
