import { useEffect, useRef, useState } from 'react';
import { scrollBehavior } from '../../ui/scroll-behavior.ts';
import { linesOfRow, type ReadLine, type ResumeOutline, type RowKey } from './outline-resume.ts';

/** The two sides of the view: the résumé, and what was understood. */
export type Side = 'source' | 'rows';

export interface Reading {
  readonly outline: ResumeOutline;
  /** null when nothing is chosen. */
  readonly chosen: RowKey | null;
  /** The lines of what is chosen. */
  readonly lines: readonly ReadLine[];
  /** Page that is shown, from 1; 1 also for formats without pages. */
  readonly page: number;
  /** Chooses a row; a second time, nothing. The page with its first line is shown. */
  readonly toggle: (key: RowKey, side: Side) => void;
  /** Chooses a row by keyboard: it gets the focus on its side. */
  readonly moveTo: (key: RowKey, side: Side) => void;
  readonly showPage: (page: number) => void;
}

interface Choice {
  readonly key: RowKey | null;
  readonly page: number;
  readonly side: Side;
  readonly takesFocus: boolean;
}

const NOTHING: Choice = { key: null, page: 1, side: 'rows', takesFocus: false };

/**
 * What is chosen, on which page. The other side comes into view; `root` holds both sides, where a row has
 * `data-row` and a line of the résumé `data-line`, each with its key.
 */
export function useReading(outline: ResumeOutline, root: { readonly current: HTMLElement | null }): Reading {
  const [choice, setChoice] = useState(NOTHING);
  const lines = choice.key === null ? [] : linesOfRow(outline, choice.key);
  const firstLine = lines[0]?.key ?? null;
  const shown = useRef(choice);

  useEffect(() => {
    const { key, side, takesFocus } = choice;
    if (root.current === null || key === null || shown.current.key === key) {
      shown.current = choice;
      return;
    }
    shown.current = choice;
    const row = root.current.querySelector<HTMLElement>(`[data-row="${key}"]`);
    const line = root.current.querySelector<HTMLElement>(`[data-line="${firstLine}"]`);
    const [own, other] = side === 'rows' ? [row, line] : [line, row];
    if (takesFocus) own?.focus({ preventScroll: true });
    own?.scrollIntoView({ block: 'nearest' });
    other?.scrollIntoView({ block: 'center', behavior: scrollBehavior() });
  }, [choice, firstLine, root]);

  function choose(key: RowKey, side: Side, takesFocus: boolean): void {
    const page = linesOfRow(outline, key)[0]?.line.page ?? choice.page;
    setChoice({ key, page, side, takesFocus });
  }

  return {
    outline,
    chosen: choice.key,
    lines,
    page: choice.page,
    toggle(key, side) {
      if (choice.key === key) setChoice({ ...choice, key: null });
      else choose(key, side, false);
    },
    moveTo: (key, side) => choose(key, side, true),
    showPage: (page) => setChoice({ ...NOTHING, page }),
  };
}
