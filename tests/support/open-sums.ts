import type { Page } from '@playwright/test';

/** What stands behind a figure of the window, as it is read there. */
export interface OpenedSum {
  /** Words of the figure itself: "3.3 / 3.5". */
  readonly face: string;
  /** The column heads, in order; empty where there is no table or it has none. */
  readonly heads: readonly string[];
  /** The last column, row by row, without the foot. */
  readonly figures: readonly string[];
  /** What the table's foot says; null without a table. */
  readonly total: string | null;
  readonly text: string;
}

/** Opens the sum behind each figure of the centre in turn, and closes it again. */
export function openSums(page: Page): Promise<readonly OpenedSum[]> {
  return page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    const flat = (element: Element | null | undefined) =>
      (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const all = (root: Element, selector: string) => [...root.querySelectorAll(selector)].map(flat);
    const sum = () => document.querySelector('[role="dialog"]');
    const opened: OpenedSum[] = [];
    for (const button of document.querySelectorAll<HTMLElement>('main [aria-haspopup="dialog"]')) {
      button.click();
      while (sum() === null) await drawn();
      const dialog = sum();
      if (dialog === null) continue;
      opened.push({
        face: flat(button),
        heads: all(dialog, 'thead th'),
        figures: all(dialog, 'tbody td:last-child'),
        total: dialog.querySelector('tfoot') === null ? null : flat(dialog.querySelector('tfoot td')),
        text: flat(dialog),
      });
      dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      while (sum() !== null) await drawn();
    }
    return opened;
  });
}
