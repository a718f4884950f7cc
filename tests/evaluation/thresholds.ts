import type { Figures } from './measure-reading.ts';

/** The least that each figure may be, 0 to 1. */
export const LEAST = {
  sections: 0.97,
  entries: 0.95,
  bullets: 0.97,
  order: 0.98,
  contact: 0.98,
} as const satisfies Partial<Record<keyof Figures, number>>;

/** The most by which readiness of one persona may differ over its layouts, in points. */
export const WIDEST_SPREAD = 2;

/** The least median share of another extractor's words, 0 to 1. */
export const LEAST_WORDS = 0.99;

export const FIGURES = [
  'sections',
  'entries',
  'fields',
  'bullets',
  'order',
  'contact',
] as const satisfies readonly (keyof Figures)[];

/** A figure's threshold; null for one that is only shown. */
export function leastOf(name: keyof Figures): number | null {
  const least: Partial<Record<keyof Figures, number>> = LEAST;
  return least[name] ?? null;
}

/** The figures that are below their threshold. */
export function belowThreshold(figures: Figures): readonly (keyof Figures)[] {
  return FIGURES.filter((name) => figures[name] < (leastOf(name) ?? 0));
}
