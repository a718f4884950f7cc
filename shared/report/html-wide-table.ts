import { escapeHtml } from './escape-html.ts';

/** A table that may be wider than a telephone: it scrolls in itself, by keys too, and the page keeps its width. */
export function wideTableHtml(label: string, table: string): string {
  return `<div class="wide" role="region" aria-label="${escapeHtml(label)}" tabindex="0">${table}</div>`;
}
