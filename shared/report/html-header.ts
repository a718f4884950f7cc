import { escapeHtml } from './escape-html.ts';
import type { Letterhead } from './handout.ts';
import type { HandoutView } from './handout-view.ts';

/** Largest height of a logo, in CSS pixels; wide ones are scaled to the same. */
const LOGO_HEIGHT = 44;

/** Letterhead, title, what the report holds for, and the words of whoever hands it over. */
export function renderHeaderHtml(words: HandoutView, { logo, note, preparedBy }: Letterhead): string {
  return [
    '<header>',
    logo === null
      ? ''
      : `<img class="logo" height="${Math.min(LOGO_HEIGHT, logo.height)}" alt="${escapeHtml(preparedBy === '' ? 'Logo' : `Logo of ${preparedBy}`)}" ` +
        `src="data:image/${logo.format};base64,${escapeHtml(logo.base64)}">`,
    `<h1>${escapeHtml(words.title)}</h1>`,
    `<p class="target">${words.target.split(' · ').map(renderPiece).join(' · ')}</p>`,
    note === '' ? '' : `<p class="note">${escapeHtml(note)}</p>`,
    '</header>',
  ].join('\n');
}

/** A part of a line stays whole where it fits on one. */
function renderPiece(piece: string): string {
  return `<span class="piece">${escapeHtml(piece)}</span>`;
}
