import { type RefObject, useEffect, useState } from 'react';

/**
 * How wide a pane is on the screen, in whole CSS pixels, which is less than what it was made to where others need the
 * room. `border` is the pane's border towards the centre, which stands at the start of what follows it.
 */
export function useShownWidth(
  border: RefObject<HTMLElement | null>,
  container: RefObject<HTMLElement | null>,
  side: 'start' | 'end',
  wanted: number,
): number {
  const [shown, setShown] = useState(wanted);
  // After the commit, when the container above is there too.
  useEffect(() => {
    const behind = border.current?.parentElement;
    const whole = container.current;
    if (behind == null || whole === null) return;
    const measure = () => {
      const { left } = behind.getBoundingClientRect();
      const outer = whole.getBoundingClientRect();
      setShown(Math.round(side === 'start' ? left - outer.left : outer.right - left));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(behind);
    observer.observe(whole);
    return () => observer.disconnect();
  }, [border, container, side]);
  return shown;
}
