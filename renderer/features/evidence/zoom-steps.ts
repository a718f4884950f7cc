/** Sizes of the résumé in the evidence, in per cent of what fits the pane. */
const STEPS = [50, 75, 100, 125, 150, 200, 250, 300, 400];

export const FITTING_ZOOM = 100;

/** The next larger (1) or smaller (-1) size; null where there is none. */
export function nextZoom(zoom: number, by: 1 | -1): number | null {
  const further = by === 1 ? STEPS.find((step) => step > zoom) : STEPS.findLast((step) => step < zoom);
  return further ?? null;
}

/** The size that a key asks for: + and − a step, 0 what fits; null for any other key and at either end. */
export function zoomOfKey(key: string, zoom: number): number | null {
  if (key === '0') return FITTING_ZOOM;
  if (key === '+' || key === '=') return nextZoom(zoom, 1);
  return key === '-' ? nextZoom(zoom, -1) : null;
}
