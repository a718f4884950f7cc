import type { RefObject } from 'react';
import styles from './App.module.css';
import { messages } from './messages.ts';
import { useApp, useAppStore } from './store/store-context.ts';
import { EVIDENCE_WIDTH, LIBRARY_WIDTH } from './ui/layout.ts';
import { PaneDivider } from './ui/PaneDivider.tsx';

const BORDERS = {
  library: {
    label: messages.app.libraryWidth,
    side: 'start',
    property: '--library-width',
    kept: 'libraryWidth',
    range: LIBRARY_WIDTH,
  },
  evidence: {
    label: messages.app.evidenceWidth,
    side: 'end',
    property: '--evidence-width',
    kept: 'evidenceWidth',
    range: EVIDENCE_WIDTH,
  },
} as const;

export interface PaneBorderProps {
  readonly pane: keyof typeof BORDERS;
  /** What is laid out by the panes' widths. */
  readonly container: RefObject<HTMLElement | null>;
}

/** The border of a pane towards the centre; where it was moved to is remembered. */
export function PaneBorder({ pane, container }: PaneBorderProps) {
  const { label, side, property, kept, range } = BORDERS[pane];
  const store = useAppStore();
  const width = useApp(({ panes }) => panes[kept] ?? range.usual);
  return (
    <PaneDivider
      label={label}
      className={styles.divider ?? ''}
      side={side}
      container={container}
      property={property}
      width={width}
      least={range.least}
      most={range.most}
      onResize={(to) => store.getState().changePanes({ [kept]: to })}
    />
  );
}
