import { escapeHtml } from './escape-html.ts';
import type { HandoutView } from './handout-view.ts';
import { wideTableHtml } from './html-wide-table.ts';

/** The same résumé against every role, shown and needed depth in each cell. */
export function renderRolesHtml(words: HandoutView): string {
  const head = ['Role', 'Readiness', ...words.roleHeadings]
    .map((word) => `<th scope="col">${escapeHtml(word)}</th>`)
    .join('');
  const rows = words.roles.map(
    (role) =>
      `<tr><th scope="row">${escapeHtml(role.name)}${role.isTarget ? ' <small>Target</small>' : ''}</th>` +
      `<td>${role.readiness}</td>` +
      role.cells.map((cell) => `<td class="short-${cell.shortfall}">${cell.text}</td>`).join('') +
      '</tr>',
  );
  return [
    '<section><h2>Other roles</h2>',
    '<p class="muted">Shown / needed depth. The stronger a cell’s colour, the further the page is from what the role asks.</p>',
    wideTableHtml(
      'Other roles',
      `<table class="plain-table roles"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
    ),
    '</section>',
  ].join('\n');
}
