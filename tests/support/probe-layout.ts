import type { Page } from '@playwright/test';

/** WCAG 2.2, 2.5.8: what is pressed is 24 px wide and high at least, unless it stands within a sentence. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    // Words of the résumé are where and as large as they are printed.
    const isOnPaper = (element: Element) => element.closest('[data-page], [data-view]') !== null;
    return (
      [
        ...document.querySelectorAll(
          'button, [role="option"], [role="tab"], label:has(input), input, textarea',
        ),
      ]
        // react-aria’s way out for screen readers, which the eye never sees.
        .filter((element) => !element.matches('label input, [tabindex="-1"]') && element.checkVisibility())
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          // Hidden from the eye; its label is what is pressed.
          if (width <= 1 || height <= 1) return false;
          return (width < 24 || height < 24) && !isInSentence(element) && !isOnPaper(element);
        })
        .map((element) => `${element.outerHTML.slice(0, 90)} ${element.getBoundingClientRect().height}`)
    );
  });
}

/** Things that run out of what holds them, sideways, where nothing can be scrolled on purpose. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const name = (element: Element) => element.outerHTML.slice(0, 120);
    const boxes = [
      ...document.querySelectorAll(
        'main, main > div, header, footer, nav, aside > div, [role="dialog"], [role="dialog"] > div, article',
      ),
    ].filter((element) => !element.matches('[data-page] *') && element.scrollWidth > element.clientWidth + 1);
    const buttons = [...document.querySelectorAll('button, [role="tab"], label:has(input)')].filter(
      (element) => {
        if (!element.checkVisibility() || element.closest('[data-page]') !== null) return false;
        const { left, right, width } = element.getBoundingClientRect();
        if (width <= 1) return false;
        const clips = getComputedStyle(element).overflowX !== 'visible';
        const isCut =
          element.scrollWidth > element.clientWidth + 1 && (clips || element.children.length === 0);
        return isCut || left < -1 || right > window.innerWidth + 1;
      },
    );
    return [...boxes, ...buttons].map(name);
  });
}
