import { useEffect } from 'react';
import { neighbourMark } from './store/evidence-marks.ts';
import { selectMarks } from './store/selectors.ts';
import { useAppStore } from './store/store-context.ts';

/** Keys that work in the whole window: F6 from pane to pane, Alt with arrows from evidence to evidence, Escape out of what was read. */
export function usePaneKeys(): void {
  const store = useAppStore();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (store.getState().dialog.kind !== 'none') return;
      if (event.key === 'F6') {
        event.preventDefault();
        focusPane(event.shiftKey ? -1 : 1);
      } else if (event.key === 'Escape' && !event.defaultPrevented) {
        store.getState().leaveRead();
      } else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        const state = store.getState();
        const next = neighbourMark(
          selectMarks(state),
          state.selectedMark,
          event.key === 'ArrowDown' ? 1 : -1,
        );
        if (next === null) return;
        event.preventDefault();
        state.selectMark(next.id);
      }
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store]);
}

const FOCUSABLE =
  'button:not([disabled]):not([tabindex="-1"]), [role="option"], [tabindex="0"], input, textarea';

/** To the first thing in the next pane that has any; panes are marked with `data-pane`. */
function focusPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.querySelector(FOCUSABLE) !== null,
  );
  const current = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const next =
    panes[current === -1 ? (by === 1 ? 0 : panes.length - 1) : (current + by + panes.length) % panes.length];
  next?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}
