import { type RefObject, useEffect, useRef } from 'react';
import { selectReadResume } from './store/selectors.ts';
import { useApp, useAppStore } from './store/store-context.ts';

/** Whoever leaves "what was read" is where they were when they opened it, unless the focus stands elsewhere by then. */
export function useReadFocus(main: RefObject<HTMLElement | null>): void {
  const store = useAppStore();
  const opener = useRef<HTMLElement | null>(null);
  const isOpen = useApp((state) => state.centre === 'read' && selectReadResume(state) !== null);
  const wasOpen = useRef(isOpen);
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const { activeElement } = document;
        if (state.centre !== 'read' || before.centre === 'read') return;
        opener.current = activeElement instanceof HTMLElement ? activeElement : null;
      }),
    [store],
  );
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) {
      const before = opener.current;
      // What stood in the result was drawn anew; the same button has the same id.
      const again = before?.isConnected === true ? before : document.getElementById(before?.id ?? '');
      const target = again === null || again === document.body ? main.current : again;
      target?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen, main]);
}
