import type { ReadGroup } from './outline-resume.ts';

/** Neighbouring sections differ; hue says nothing more, their numbers do. */
const TINTS = 5;

/** Name of the class that gives a group its colour in tints.module.css. */
export function tintOf({ kind, number }: ReadGroup): string {
  return number === null ? kind : `tint${number % TINTS}`;
}
