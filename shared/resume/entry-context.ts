import type { LineGroup } from './group-lines.ts';
import { isAnchor, isDateAlone, isSentence } from './line-role.ts';
import type { LineView } from './line-view.ts';
import type { SectionKind } from './resume.ts';

/** A stretch of lines without list items between two stretches of list items. */
export interface Run {
  readonly lines: readonly LineView[];
  /** The list items that follow it. */
  readonly bullets: readonly LineGroup[];
}

/** What a section's entries have in common. */
export interface EntryContext {
  readonly kind: SectionKind;
  /** How many header lines stand above the line with the date. */
  readonly linesAboveDate: number;
  /** Those of the first entry, from the one next to the date upwards. */
  readonly aboveDate: readonly LineView[];
  readonly dated: boolean;
  /** Whether the first date stands on a line of its own, as it does where a long name left no room. */
  readonly dateAlone: boolean;
  /** The first line of the section's first entry; later entries look like it. */
  readonly model: LineView | null;
}

/** Lines of a header above the one with its date. */
export const MOST_LINES_ABOVE_DATE = 3;

export function contextOf(runs: readonly Run[], kind: SectionKind): EntryContext {
  const first = runs.find((run) => run.lines.length > 0)?.lines ?? [];
  const anchor = first.findIndex((view) => isAnchor(view));
  const sentence = first.findIndex((view) => isSentence(view));
  const leads = anchor > 0 && anchor <= MOST_LINES_ABOVE_DATE && (sentence === -1 || sentence > anchor);
  return {
    kind,
    linesAboveDate: leads ? anchor : 0,
    aboveDate: leads ? first.slice(0, anchor).reverse() : [],
    dateAlone: first[anchor] !== undefined && isDateAlone(first[anchor]),
    dated: runs.some((run) => run.lines.some((view) => isAnchor(view))),
    model: first.find((view) => !isSentence(view)) ?? null,
  };
}
