import { type BreadthView, DEMAND_HEADS, DEMANDS } from './breadth-view.ts';
import { escapeHtml } from './escape-html.ts';
import { count } from './numbers.ts';
import { BREADTH_EXPLAINED, BREADTH_HEADING } from './words.ts';

/** Radius of a dot and the distance between the middles of two, in CSS pixels. */
const DOT = { radius: 3, step: 8 } as const;

/** A strip of dots for each depth and kind of demand, one for each skill, with their names. */
export function renderBreadthHtml({ rows, sentence }: BreadthView): string {
  const head = ['Depth', ...DEMAND_HEADS].map((word) => `<th scope="col">${word}</th>`).join('');
  const body = rows.map(({ level, names }) => {
    const cells = DEMANDS.map((demand) => `<td>${renderNames(names[demand])}</td>`);
    return `<tr><th scope="row">${level}</th>${cells.join('')}</tr>`;
  });
  return [
    `<h3>${BREADTH_HEADING}</h3><p class="muted">${sentence} ${BREADTH_EXPLAINED}</p>`,
    '<table class="plain-table breadth"><colgroup><col style="width:16%"><col style="width:42%"><col style="width:42%"></colgroup>',
    `<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`,
  ].join('\n');
}

function renderNames(names: readonly string[]): string {
  if (names.length === 0) return '–';
  const { radius, step } = DOT;
  const dots = names.map(
    (_, index) => `<circle cx="${radius + step * index}" cy="${radius}" r="${radius}"/>`,
  );
  const [width, height] = [step * (names.length - 1) + 2 * radius, 2 * radius];
  return (
    `<svg class="dots" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" ` +
    `aria-label="${count(names.length, 'skill')}">${dots.join('')}</svg> ${escapeHtml(names.join(', '))}`
  );
}
