import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import styles from './PaneDivider.module.css';
import { useShownWidth } from './use-shown-width.ts';

export interface PaneDividerProps {
  readonly label: string;
  /** Where it stands. */
  readonly className: string;
  /** The side on which the pane lies whose width this changes. */
  readonly side: 'start' | 'end';
  /** What is laid out by the widths. */
  readonly container: RefObject<HTMLElement | null>;
  /** The custom property of `container` that holds the width while the divider is dragged. */
  readonly property: `--${string}`;
  /** As wide as the pane is wanted, in CSS pixels; it is narrower where the centre needs the room. */
  readonly width: number;
  readonly least: number;
  readonly most: number;
  /** null for the usual width. */
  readonly onResize: (width: number | null) => void;
}

const STEP = 16;

/** The border of a pane: dragged, or moved with arrow keys, it sets the width; a double click or Enter takes that back. */
export function PaneDivider(props: PaneDividerProps) {
  const { label, className, side, container, property, width, least, most, onResize } = props;
  const divider = useRef<HTMLDivElement>(null);
  // Moved from where it is seen, so that each step is seen too.
  const shown = useShownWidth(divider, container, side, width);
  const drag = useRef<{ readonly from: number; readonly width: number } | null>(null);
  const towards = side === 'start' ? 1 : -1;
  const clamp = (wanted: number) => Math.round(Math.min(most, Math.max(least, wanted)));
  const draggedTo = (event: PointerEvent) =>
    drag.current === null ? null : clamp(drag.current.width + towards * (event.clientX - drag.current.from));

  function onKeyDown(event: KeyboardEvent): void {
    const next = {
      ArrowLeft: () => clamp(shown - towards * STEP),
      ArrowRight: () => clamp(shown + towards * STEP),
      Home: () => least,
      End: () => most,
      Enter: () => null,
    }[event.key];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onResize(next());
  }

  return (
    // A splitter that can be focused is a control by its role; no element of HTML is one.
    // biome-ignore lint/a11y/useSemanticElements: hr is no control.
    <div
      ref={divider}
      className={`${styles.divider} ${className}`}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={shown}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onResize(null)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { from: event.clientX, width: shown };
      }}
      onPointerMove={(event) => {
        const to = draggedTo(event);
        if (to !== null) container.current?.style.setProperty(property, `${to}px`);
      }}
      onPointerUp={(event) => {
        const to = draggedTo(event);
        const from = drag.current?.width;
        drag.current = null;
        if (to !== null && to !== from) onResize(to);
      }}
      onPointerCancel={() => {
        drag.current = null;
        container.current?.style.setProperty(property, `${width}px`);
      }}
    />
  );
}
