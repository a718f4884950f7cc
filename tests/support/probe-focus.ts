import type { Page } from '@playwright/test';

/** What has the focus, and what hides it; `problem` is null where all of it is seen. */
export interface FocusedElement {
  readonly name: string;
  readonly problem: string | null;
}

/**
 * WCAG 2.2, 2.4.11, and more than it asks: the box of what has the focus lies within whatever scrolls or cuts around
 * it, or fills that where it is the larger, and its middle and both ends are what is found there. null while nothing has
 * the focus.
 */
export function probeFocus(page: Page): Promise<FocusedElement | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    // What the eye sees of a radio or a checkbox is its label.
    const shown = focused.matches('label input') ? (focused.closest('label') ?? focused) : focused;
    // A link over two lines has a box for each.
    const box = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
    const seen = { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
    const name = `${shown.outerHTML.slice(0, 140)} at ${Object.values(seen)
      .map((edge) => edge.toFixed(0))
      .join(' ')}`;
    let [roomX, roomY] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    const clip = (by: { left: number; right: number; top: number; bottom: number }) => {
      seen.left = Math.max(seen.left, by.left);
      seen.right = Math.min(seen.right, by.right);
      seen.top = Math.max(seen.top, by.top);
      seen.bottom = Math.min(seen.bottom, by.bottom);
      roomX = Math.min(roomX, by.right - by.left);
      roomY = Math.min(roomY, by.bottom - by.top);
    };
    clip({ left: 0, right: window.innerWidth, top: 0, bottom: window.innerHeight });
    for (let holder = shown.parentElement; holder !== null; holder = holder.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(holder);
      if (overflowX !== 'visible' || overflowY !== 'visible') clip(holder.getBoundingClientRect());
    }
    // Half a pixel at each edge is the rounding of a scroll position.
    const isWhole =
      seen.right - seen.left >= Math.min(box.width, roomX) - 1.5 &&
      seen.bottom - seen.top >= Math.min(box.height, roomY) - 1.5;
    if (!isWhole) return { name, problem: `is cut by what scrolls around it: ${JSON.stringify(seen)}` };
    const x = (seen.left + seen.right) / 2;
    // Within the rounding of a corner the next element is found.
    const inset = Math.min(4, (seen.bottom - seen.top) / 2);
    for (const y of [(seen.top + seen.bottom) / 2, seen.top + inset, seen.bottom - inset]) {
      const above = document.elementFromPoint(x, y);
      if (above === null || !shown.contains(above))
        return { name, problem: `lies behind ${above?.outerHTML.slice(0, 140) ?? 'nothing'}` };
    }
    return { name, problem: null };
  });
}
