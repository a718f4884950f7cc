import { Document, Footer, Packer, PageNumber, Paragraph, type Table, TextRun } from 'docx';
import type { EvidenceQuote } from '../../shared/report/evidence-quotes.ts';
import type { GapReport } from '../../shared/report/gap-report.ts';
import type { GapView } from '../../shared/report/gap-view.ts';
import { METHOD_SENTENCES } from '../../shared/report/method-sentences.ts';
import { count } from '../../shared/report/numbers.ts';
import { type ReportView, viewReport } from '../../shared/report/report-view.ts';
import { textBar } from '../../shared/report/text-bar.ts';
import { visibleText } from '../../shared/report/visible-text.ts';
import { FIGURES_LIMITS, LEVEL_MEANINGS } from '../../shared/report/words.ts';
import { heading, listItem, muted, NUMBERING, paragraph, plain, strong, table } from './docx-parts.ts';
import { sealDocx } from './seal-docx.ts';

type Block = Paragraph | Table;

/** The report as a Word document with real headings, lists and tables, for people who go on writing in it. */
export async function renderDocx(report: GapReport): Promise<Uint8Array> {
  const view = viewReport(report);
  const document = new Document({
    title: visibleText(view.title),
    creator: 'Plumb',
    numbering: NUMBERING,
    styles: STYLES,
    sections: [
      {
        properties: { page: { margin: { top: 1100, bottom: 1100, left: 1000, right: 1000 } } },
        footers: { default: pageNumbers() },
        children: [
          ...standing(view),
          heading('Gaps in order', 2, true),
          ...gaps(view),
          heading('Strengths and breadth', 2),
          ...strengths(view),
          ...(view.roadmap.length === 0 ? [] : [heading('Plan', 2), ...plan(view)]),
          heading('Method', 2, true),
          ...method(report, view),
        ],
      },
    ],
  });
  return sealDocx(new Uint8Array(await Packer.toArrayBuffer(document)), visibleText(view.title), report.asOf);
}

const FONT = 'Calibri';
const STYLES = {
  default: {
    document: { run: { font: FONT, size: 21, color: '161B22', language: { value: 'en-GB' } } },
    heading1: {
      run: { font: FONT, size: 38, bold: true, color: '161B22' },
      paragraph: { spacing: { after: 60 } },
    },
    heading2: {
      run: { font: FONT, size: 28, bold: true, color: '161B22' },
      paragraph: { spacing: { before: 360, after: 120 } },
    },
    heading3: {
      run: { font: FONT, size: 23, bold: true, color: '161B22' },
      paragraph: { spacing: { before: 240, after: 60 } },
    },
  },
};

function pageNumbers(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: 'right',
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 })],
      }),
    ],
  });
}

function standing(view: ReportView): readonly Block[] {
  return [
    heading(view.title, 1),
    paragraph(muted(view.target)),
    paragraph(strong(`${view.headline}.`), plain(` ${view.verdict}`)),
    ...(view.warning === null ? [] : [paragraph(strong(view.warning))]),
    paragraph(strong('Readiness'), plain(` ${view.readiness}.`)),
    ...(view.categories.length === 0 ? [] : [categories(view)]),
    ...view.remarks.map((remark) => listItem('bullets', 0, muted(remark))),
    ...(view.firstThings.length === 0 ? [] : [heading(view.firstHeading, 2)]),
    ...view.firstThings.map((gap) =>
      listItem(
        'steps',
        0,
        strong(`${gap.name}.`),
        plain(` ${gap.advice.ifDone} `),
        muted(`${gap.effort}, ${gap.gain}`),
      ),
    ),
    paragraph(muted(view.readinessNote)),
  ];
}

function categories(view: ReportView): Table {
  return table(
    ['Category', 'Shown, from 0 to 4; ┃ needed', 'Shown', 'Needed', 'Status', 'Long-term value'],
    view.categories.map((row) => [
      row.name,
      // A Word line drops trailing spaces; no-break spaces keep the marker in its place.
      textBar(row.depth, row.required?.required ?? null).replace(/ /g, '\u00a0'),
      row.shown,
      row.needed,
      `${row.statusMark} ${row.statusWord}`,
      row.longTermValue,
    ]),
    [22, 30, 8, 10, 12, 18],
  );
}

function gaps(view: ReportView): readonly Block[] {
  if (view.gaps.length === 0) return [paragraph(plain(view.withoutGaps))];
  return [
    ...view.gaps.flatMap(renderGap),
    ...(view.furtherGaps.length === 0
      ? []
      : [
          heading('Further gaps', 3),
          ...view.furtherGaps.map((gap) =>
            listItem('bullets', 0, plain(`${gap.name} `), muted(`${gap.category}, ${gap.kind}, ${gap.gain}`)),
          ),
        ]),
  ];
}

function renderGap(gap: GapView): readonly Block[] {
  const fact = (name: string, text: string) => listItem('bullets', 0, strong(`${name}:`), plain(` ${text}`));
  return [
    heading(`${gap.rank}. ${gap.name}, ${gap.state} (${gap.gain})`, 3),
    paragraph(muted([gap.category, gap.step, gap.kind, gap.effort].join(' · '))),
    fact('Why it matters', gap.why),
    fact('Depth', `${gap.depths}.`),
    fact('Résumé shows', gap.quotes.length === 0 ? gap.withoutQuotes : ''),
    ...gap.quotes.map(renderQuote),
    ...(gap.moreQuotes === 0
      ? []
      : [listItem('bullets', 1, muted(`And ${count(gap.moreQuotes, 'more line')}.`))]),
    fact('If you did it', gap.advice.ifDone),
    fact('If not yet', gap.advice.ifNot),
    fact('Done when', gap.advice.doneWhen),
    ...(gap.decision === null ? [] : [fact('Own decision', gap.decision)]),
    ...(gap.gainSum === null ? [] : [fact('Gain', gap.gainSum)]),
    fact('Place in the order', gap.prioritySum),
  ];
}

function renderQuote(quote: EvidenceQuote): Paragraph {
  return listItem(
    'bullets',
    1,
    plain(`“${visibleText(quote.quote)}” `),
    muted(`${quote.place}. ${quote.why}`),
  );
}

function strengths(view: ReportView): readonly Block[] {
  return [
    ...(view.strengths.length === 0 ? [paragraph(plain('Nothing is shown at working depth yet.'))] : []),
    ...view.strengths.flatMap((strength) => [
      listItem('bullets', 0, strong(strength.name), plain(`, ${strength.depth} ${strength.level}`)),
      ...strength.quotes.map(renderQuote),
    ]),
    ...(view.shownSkills.length === 0 ? [] : [heading('Skills by shown depth', 3)]),
    ...view.shownSkills.map((group) =>
      listItem('bullets', 0, strong(`${group.level}:`), plain(` ${group.names.join(', ')}`)),
    ),
    ...(view.namedNotShown.length === 0
      ? []
      : [heading('Named, not shown', 3), paragraph(plain(view.namedNotShown.join(', ')))]),
  ];
}

function plan(view: ReportView): readonly Block[] {
  return view.roadmap.flatMap((step) => [
    heading(`${step.step}. ${step.name}`, 3),
    ...(step.gaps.length === 0
      ? [paragraph(muted('No gap is listed in this step.'))]
      : step.gaps.map((gap) =>
          listItem(
            'boxes',
            0,
            plain(`${gap.name} `),
            muted(`${gap.kind}, ${gap.effort.toLowerCase()}, ${gap.gain}`),
          ),
        )),
  ]);
}

function method(report: GapReport, view: ReportView): readonly Block[] {
  return [
    ...METHOD_SENTENCES.map((sentence) => paragraph(plain(sentence))),
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
    ...view.qualityParts.map((part) => listItem('bullets', 0, plain(`${part.name}: ${part.share}`))),
    ...view.notices.map((notice) =>
      listItem('bullets', 0, strong(`${notice.name}.`), plain(` ${notice.message}`)),
    ),
    heading('Versions and fingerprints', 3),
    paragraph(
      plain(`Plumb ${report.generator.version}. Source of the matrix: ${report.generator.matrix.source}.`),
    ),
    ...view.fingerprints.map(({ name, value }) => listItem('bullets', 0, plain(`${name}: `), muted(value))),
    paragraph(muted(FIGURES_LIMITS)),
  ];
}
