import type { Locator } from '@playwright/test';

/** A mark as who sees no colours has it. */
export interface GreyMark {
  /** Its own words, or its name where it prints none. */
  readonly words: string;
  /** Its drawing, without colours. */
  readonly shape: string;
  /** WCAG 2.2: of its luminance and that of what lies behind it, 1 to 21. */
  readonly contrast: number;
}

/** What is left of marks with a drawing when their colours are taken away. */
export function readInGrey(marks: Locator): Promise<readonly GreyMark[]> {
  return marks.evaluateAll((found) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    // WCAG 2.2: relative luminance, which is all that is left of a colour in grey.
    const luminance = (colour: string) => {
      if (canvas === null) return 0;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
        const share = byte / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (mark: Element) => {
      for (let element: Element | null = mark; element !== null; element = element.parentElement) {
        const { backgroundColor } = getComputedStyle(element);
        if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
      }
      return 'white';
    };
    return found.map((mark) => {
      const drawing = mark.querySelector('svg');
      const ink = luminance(getComputedStyle(drawing ?? mark).color);
      const [light = 0, dark = 0] = [ink, luminance(behind(mark))].sort((a, b) => b - a);
      return {
        words: mark.getAttribute('aria-label') ?? mark.textContent,
        shape: drawing?.innerHTML ?? '',
        contrast: (light + 0.05) / (dark + 0.05),
      };
    });
  });
}
