import type { Paragraph, Table } from 'docx';
import { fingerprintsOf } from '../../shared/report/fingerprints.ts';
import type { HashedReport } from '../../shared/report/gap-report.ts';
import { methodSentences } from '../../shared/report/method-sentences.ts';
import type { ReportView } from '../../shared/report/report-view.ts';
import { LEVEL_MEANINGS } from '../../shared/report/words.ts';
import { heading, listItem, paragraph, plain, strong, table } from './docx-parts.ts';

/** Letters of fingerprints, in half points: 64 signs stand on one line. */
const FINGERPRINT_SIZE = 14;

/** How the figures were reached: requirements, weights, versions, reading, glossary, source. */
export function docxMethod(report: HashedReport, view: ReportView): readonly (Paragraph | Table)[] {
  return [
    ...methodSentences(report).map((sentence) => paragraph(plain(sentence))),
    heading(
      `What ${report.role.name} requires${view.weights.length === 0 ? '' : ', and how readiness adds up'}`,
      3,
    ),
    requirements(view),
    heading('The depth scale', 3),
    table(
      ['Level', 'Word', 'What a reader can see'],
      LEVEL_MEANINGS.map(({ word, meaning }, level) => [String(level), word, meaning]),
      [10, 20, 70],
    ),
    heading(`How well the document could be read: ${view.quality}`, 3),
    paragraph(plain(view.qualityParts.map((part) => `${part.name} ${part.share}`).join(' · '))),
    ...view.notices.map((notice) =>
      listItem('bullets', strong(`${notice.name}.`), plain(` ${notice.message}`)),
    ),
    heading('Versions and fingerprints', 3),
    paragraph(
      plain(`Plumb ${report.generator.version}. Source of the matrix: ${report.generator.matrix.source}.`),
    ),
    table(
      ['Of', 'SHA-256'],
      fingerprintsOf(report).map(({ name, value }) => [name, value]),
      [34, 66],
      FINGERPRINT_SIZE,
    ),
  ];
}

/** Requirements with their source; beside them the sum, where there is one. */
function requirements(view: ReportView): Table {
  const head = ['Category', 'Needed', 'As the source puts it', 'From'];
  const rows = view.requirements.map((row) => [row.category, row.needed, row.phrase, row.provenance]);
  if (view.weights.length === 0) return table(head, rows, [36, 12, 36, 16]);
  const weights = new Map(view.weights.map((row) => [row.category, row]));
  return table(
    [...head, 'Long-term value', 'Shown', 'Points of 100'],
    rows.map(([category = '', ...cells]) => {
      const sum = weights.get(category);
      return [
        category,
        ...cells,
        ...(sum === undefined ? ['', '', ''] : [sum.weight, sum.depth, sum.points]),
      ];
    }),
    [25, 9, 23, 13, 11, 9, 10],
  );
}
