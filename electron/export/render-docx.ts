import { Document, Footer, Packer, PageNumber, Paragraph, type Table, TabStopType, TextRun } from 'docx';
import type { HashedReport } from '../../shared/report/gap-report.ts';
import type { Handout } from '../../shared/report/handout.ts';
import { type HandoutView, viewHandout } from '../../shared/report/handout-view.ts';
import { type ReportView, viewReport } from '../../shared/report/report-view.ts';
import { visibleText } from '../../shared/report/visible-text.ts';
import { FIGURES_LIMITS } from '../../shared/report/words.ts';
import { docxGaps, docxStrengths } from './docx-gaps.ts';
import { docxEvidence, docxPanel, docxPlan, docxRoles } from './docx-handout.ts';
import { docxJob } from './docx-job.ts';
import { docxMethod } from './docx-method.ts';
import { heading, muted, NUMBERING, paragraph, TEXT_WIDTH } from './docx-parts.ts';
import { docxHeader, docxStanding } from './docx-standing.ts';
import { sealDocx } from './seal-docx.ts';

type Block = Paragraph | Table;

export interface DocxOptions {
  readonly handout: Handout;
  readonly paper: 'A4' | 'Letter';
  /** Stands at the foot of every page, beside its number. */
  readonly footer: string;
}

/** Twentieths of a point. */
const PAPERS = { A4: { width: 11906, height: 16838 }, Letter: { width: 12240, height: 15840 } } as const;

/** The report as a Word document with real headings, lists, tables and pictures, for people who go on writing in it. */
export async function renderDocx(report: HashedReport, options: DocxOptions): Promise<Uint8Array> {
  const { handout, footer } = options;
  const paper = PAPERS[options.paper];
  const side = (paper.width - TEXT_WIDTH) / 2;
  const view = viewReport(report);
  const words = viewHandout(report, view, handout);
  const title = visibleText(words.title);
  const document = new Document({
    title,
    creator: 'Plumb',
    numbering: NUMBERING,
    styles: STYLES,
    sections: [
      {
        properties: {
          page: { size: paper, margin: { top: 850, bottom: 850, left: side, right: side } },
        },
        footers: { default: pageFooter(footer) },
        children: [
          ...docxHeader(words, handout),
          ...(handout.audience === 'panel'
            ? [...docxPanel(view, words), ...docxJob(view.job)]
            : sectionsForOne(view, words, handout)),
          heading('Method', 2),
          ...docxMethod(report, view),
          // Page one of the others says it.
          ...(handout.audience === 'panel' ? [paragraph(muted(FIGURES_LIMITS))] : []),
        ],
      },
    ],
  });
  return sealDocx(new Uint8Array(await Packer.toArrayBuffer(document)), title, report.asOf);
}

/** For the person whom the report is about, alone or with a coach. */
function sectionsForOne(view: ReportView, words: HandoutView, { audience }: Handout): readonly Block[] {
  return [
    ...docxStanding(view),
    ...docxJob(view.job),
    heading('Gaps in order', 2, view.job === null),
    ...docxGaps(view, words, audience === 'myself'),
    heading('Strengths and breadth', 2),
    ...docxStrengths(view, words),
    ...(words.plan.length === 0 ? [] : [heading('Plan', 2), ...docxPlan(words)]),
    ...(words.evidence.length === 0 ? [] : [heading('Evidence', 2), ...docxEvidence(words)]),
    ...(words.roles.length === 0 ? [] : [heading('Other roles', 2), ...docxRoles(words)]),
  ];
}

/** There on Windows and macOS, and elsewhere replaced by letters of the same widths. */
const FONT = 'Arial';
/** The library leaves out a heading's level, without which a reader finds no outline. */
const STYLES = {
  default: {
    document: { run: { font: FONT, size: 19, color: '161B22', language: { value: 'en-GB' } } },
    heading1: {
      run: { font: FONT, size: 36, bold: true, color: '161B22' },
      paragraph: { outlineLevel: 0, spacing: { after: 60 } },
    },
    heading2: {
      run: { font: FONT, size: 26, bold: true, color: '161B22' },
      paragraph: { outlineLevel: 1, spacing: { before: 300, after: 100 } },
    },
    heading3: {
      run: { font: FONT, size: 20, bold: true, color: '161B22' },
      paragraph: { outlineLevel: 2, spacing: { before: 180, after: 40 } },
    },
  },
};

/** What it is at the left, the page at the right. */
function pageFooter(footer: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun({
            children: [visibleText(footer), '\t', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
            size: 16,
          }),
        ],
      }),
    ],
  });
}
