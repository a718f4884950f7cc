import type { Paragraph, Table } from 'docx';
import { fingerprintsOf } from '../../shared/report/fingerprints.ts';
import type { HashedReport } from '../../shared/report/gap-report.ts';
import { methodSentences } from '../../shared/report/method-sentences.ts';
import type { ReportView } from '../../shared/report/report-view.ts';
import { FIGURES_LIMITS, LEVEL_MEANINGS } from '../../shared/report/words.ts';
import { heading, listItem, muted, paragraph, plain, strong, table } from './docx-parts.ts';

/** How the figures were reached: requirements, weights, versions, reading, glossary, source. */
export function docxMethod(report: HashedReport, view: ReportView): readonly (Paragraph | Table)[] {
  return [
    ...methodSentences(report).map((sentence) => paragraph(plain(sentence))),
    heading(`What ${report.role.name} requires`, 3),
    table(
      ['Category', 'Needed', 'As the source puts it', 'From'],
      view.requirements.map((row) => [row.category, row.needed, row.phrase, row.provenance]),
      [36, 12, 36, 16],
    ),
    ...(view.weights.length === 0
      ? []
      : [
          heading('How readiness adds up', 3),
          table(
            ['Category', 'Long-term value', 'Shown', 'Needed', 'Points of 100'],
            view.weights.map((row) => [row.category, row.weight, row.depth, row.required, row.points]),
            [40, 18, 12, 12, 18],
          ),
        ]),
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
    ...fingerprintsOf(report).map(({ name, value }) => listItem('bullets', plain(`${name}: `), muted(value))),
    paragraph(muted(FIGURES_LIMITS)),
  ];
}
