import type { Page } from '@playwright/test';

/**
 * WCAG 2.2, 2.5.8: what is pressed or dragged is 24 px wide and high at least. The criterion's exceptions are the only
 * ones: what stands within a sentence, what is as large as the page prints it, and what has room around it: a circle of
 * 24 px in the middle of a small target touches no other target and no other such circle.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const CONTROLS = [
      'button',
      'input',
      'textarea',
      'select',
      'summary',
      'a[href]',
      'label:has(input)',
      '[draggable="true"]',
      ...['button', 'link', 'option', 'tab', 'menuitem', 'menuitemradio', 'menuitemcheckbox', 'radio'].map(
        (role) => `[role="${role}"]`,
      ),
      ...['checkbox', 'switch', 'slider', 'spinbutton', 'treeitem', 'gridcell'].map(
        (role) => `[role="${role}"]`,
      ),
      '[role="separator"][tabindex]',
    ].join();
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    // Words of the résumé are where and as large as they are printed.
    const isOnPaper = (element: Element) => element.closest('[data-page], [data-view]') !== null;
    // What a pixel holds is for screen readers: ways out of a popover, the list behind a choice.
    const isForEye = (element: Element | null): boolean => {
      if (element === null) return true;
      const { width, height } = element.getBoundingClientRect();
      const isPixel = (width <= 1 || height <= 1) && getComputedStyle(element).overflow === 'hidden';
      return !isPixel && isForEye(element.parentElement);
    };
    const targets = [...document.querySelectorAll(CONTROLS)]
      // Hidden from the eye, a checkbox or radio is pressed by its label.
      .filter((element) => !element.matches('label input') && element.checkVisibility() && isForEye(element))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const isSmall = ({ width, height }: DOMRect) => width < LEAST || height < LEAST;
    const middle = ({ left, top, width, height }: DOMRect) => ({
      x: left + width / 2,
      y: top + height / 2,
    });
    const hasRoom = (each: { readonly element: Element; readonly box: DOMRect }) => {
      const { x, y } = middle(each.box);
      return targets.every(({ element, box }) => {
        if (element === each.element || element.contains(each.element)) return true;
        const other = middle(box);
        if (isSmall(box) && Math.hypot(other.x - x, other.y - y) < LEAST) return false;
        const [nearestX, nearestY] = [
          Math.min(Math.max(x, box.left), box.right),
          Math.min(Math.max(y, box.top), box.bottom),
        ];
        return Math.hypot(nearestX - x, nearestY - y) >= LEAST / 2;
      });
    };
    return targets
      .filter(({ box }) => isSmall(box))
      .filter(({ element }) => !isInSentence(element) && !isOnPaper(element))
      .filter((each) => !hasRoom(each))
      .map(
        ({ element, box }) =>
          `${element.outerHTML.slice(0, 120)} is ${box.width.toFixed(1)} by ${box.height.toFixed(1)}`,
      );
  });
}

/**
 * Things that run out of what holds them where nothing can be scrolled: sideways, downwards, and words that end in an
 * ellipsis. A name that somebody gave (of a person, a file) may end in one where a tooltip has the whole of it.
 */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const name = (element: Element) => element.outerHTML.slice(0, 160);
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility() && width > 1 && height > 1 && element.closest('[data-page]') === null;
    };
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const boxes = [
      ...document.querySelectorAll(
        'main, main > div, header, footer, nav, aside > div, [role="dialog"], [role="dialog"] > div, article',
      ),
    ].filter((element) => !element.matches('[data-page] *') && element.scrollWidth > element.clientWidth + 1);
    const buttons = [...document.querySelectorAll('button, [role="tab"], label:has(input)')].filter(
      (element) => {
        if (!isShown(element)) return false;
        const { left, right } = element.getBoundingClientRect();
        const holdsIts = getComputedStyle(element).overflowX !== 'visible';
        const isCut =
          element.scrollWidth > element.clientWidth + 1 && (holdsIts || element.children.length === 0);
        return isCut || left < -1 || right > window.innerWidth + 1;
      },
    );
    const hasWhole = (element: Element) => {
      const words = element.textContent.trim();
      const holder = element.closest('[role="option"], p') ?? element;
      return [element, holder, ...holder.querySelectorAll('[title]')].some((each) =>
        (each.getAttribute('title') ?? '').includes(words),
      );
    };
    const cut = [...document.querySelectorAll('body *')].flatMap((element) => {
      if (!isShown(element)) return [];
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const isTall = clips(overflowY) && element.scrollHeight > element.clientHeight + 1;
      const isWide = clips(overflowX) && element.scrollWidth > element.clientWidth + 1;
      if (isTall) return [`cut below: ${name(element)}`];
      if (!isWide) return [];
      if (textOverflow === 'ellipsis')
        return hasWhole(element) ? [] : [`ends in an ellipsis: ${name(element)}`];
      return [`cut sideways: ${name(element)}`];
    });
    return [...boxes.map(name), ...buttons.map(name), ...cut];
  });
}
