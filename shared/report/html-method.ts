import { escapeHtml } from './escape-html.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { HashedReport } from './gap-report.ts';
import { wideTableHtml } from './html-wide-table.ts';
import { methodSentences } from './method-sentences.ts';
import type { ReportView } from './report-view.ts';
import { KIND_MEANINGS, KIND_WORDS, LEVEL_MEANINGS, PROVENANCE_MEANINGS, PROVENANCE_WORDS } from './words.ts';

/**
 * How the figures were reached: requirements, weights, versions, reading, glossary, source. A panel's first page has
 * the requirements already, and its gaps go by none of the words.
 */
export function renderMethodHtml(report: HashedReport, view: ReportView, isPanel: boolean): string {
  const provenances = [...new Set(report.categories.flatMap(({ required }) => required?.source ?? []))];
  return [
    '<section><h2>Method</h2>',
    '<div class="prose">',
    ...methodSentences(report).map((sentence) => `<p>${escapeHtml(sentence)}</p>`),
    '</div>',
    ...(isPanel
      ? []
      : [
          `<h3>What ${escapeHtml(report.role.name)} requires${view.weights.length === 0 ? '' : ', and how readiness adds up'}</h3>`,
          wideTableHtml(`What ${report.role.name} requires`, renderRequirements(view)),
        ]),
    `<p class="small">${provenances
      .map((source) => `${PROVENANCE_WORDS[source]}: ${escapeHtml(PROVENANCE_MEANINGS[source])}`)
      .join(' ')}</p>`,
    '<div class="abreast"><div><h3>The depth scale</h3>',
    table(
      ['Level', 'Word', 'What a reader can see'],
      LEVEL_MEANINGS.map(({ word, meaning }, level) => [String(level), word, meaning]),
    ),
    '</div><div>',
    isPanel
      ? ''
      : `<h3>The words for gaps</h3><p>${(['show', 'strengthen', 'deepen', 'build'] as const)
          .map((kind) => `${KIND_WORDS[kind]}: ${escapeHtml(KIND_MEANINGS[kind])}`)
          .join(' ')}</p>`,
    `<h3>How well the document could be read: ${view.quality}</h3>`,
    `<p>${escapeHtml(view.qualityParts.map((part) => `${part.name} ${part.share}`).join(' · '))}</p>`,
    view.notices.length === 0
      ? ''
      : `<ul class="plain">${view.notices
          .map((notice) => `<li>${escapeHtml(notice.name)}. ${escapeHtml(notice.message)}</li>`)
          .join('')}</ul>`,
    '</div></div><h3>Versions and fingerprints</h3>',
    `<p class="small">Plumb ${escapeHtml(report.generator.version)}. Source of the matrix: ${escapeHtml(report.generator.matrix.source)}.</p>`,
    '<dl class="skills prints">',
    ...fingerprintsOf(report).map(
      ({ name, value }) =>
        `<div><dt>${escapeHtml(name)}</dt><dd class="hash">${escapeHtml(value)}</dd></div>`,
    ),
    '</dl></section>',
  ].join('\n');
}

/** Requirements with their source; beside them the sum, where there is one. */
function renderRequirements(view: ReportView): string {
  const weights = new Map(view.weights.map((row) => [row.category, row]));
  const withSum = weights.size > 0;
  return table(
    [
      'Category',
      'Depth',
      'As the source puts it',
      'From',
      ...(withSum ? ['Long-term value', 'Shown', 'Points'] : []),
    ],
    view.requirements.map((row) => {
      const weight = weights.get(row.category);
      const sum = weight === undefined ? ['', '', ''] : [weight.weight, weight.depth, weight.points];
      return [row.category, row.needed, row.phrase, row.provenance, ...(withSum ? sum : [])];
    }),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row
      .map((cell, index) =>
        index === 0 ? `<th scope="row">${escapeHtml(cell)}</th>` : `<td>${escapeHtml(cell)}</td>`,
      )
      .join('');
  return [
    `<table class="plain-table"><thead><tr>${head.map((word) => `<th scope="col">${escapeHtml(word)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody></table>`,
  ].join('');
}
