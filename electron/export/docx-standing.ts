import { ImageRun, Paragraph, type Table } from 'docx';
import type { CategoryRow } from '../../shared/report/category-row.ts';
import type { Handout, Letterhead } from '../../shared/report/handout.ts';
import type { HandoutView } from '../../shared/report/handout-view.ts';
import type { ReportView } from '../../shared/report/report-view.ts';
import { visibleText } from '../../shared/report/visible-text.ts';
import { chartPicture } from './chart-picture.ts';
import { type Cell, heading, listItem, muted, paragraph, plain, strong, table } from './docx-parts.ts';

/** Pixels at 96 to the inch; the column is a little wider. */
const CHART_WIDTH = 190;
const LOGO_HEIGHT = 44;
const LOGO_MAX_WIDTH = 240;

/** Letterhead, title, what the report holds for, and the words of whoever hands it over. */
export function docxHeader(words: HandoutView, { letterhead }: Handout): readonly Paragraph[] {
  return [
    ...(letterhead.logo === null ? [] : [logoParagraph(letterhead.logo, letterhead.preparedBy)]),
    heading(words.title, 1),
    paragraph(muted(words.target)),
    ...(letterhead.note === '' ? [] : [paragraph(plain(letterhead.note))]),
  ];
}

function logoParagraph(logo: NonNullable<Letterhead['logo']>, preparedBy: string): Paragraph {
  const scale = Math.min(1, LOGO_HEIGHT / logo.height, LOGO_MAX_WIDTH / logo.width);
  const name = preparedBy === '' ? 'Logo' : `Logo of ${visibleText(preparedBy)}`;
  return new Paragraph({
    spacing: { after: 200 },
    children: [
      new ImageRun({
        type: logo.format === 'png' ? 'png' : 'jpg',
        data: Buffer.from(logo.base64, 'base64'),
        transformation: {
          width: Math.max(1, Math.round(logo.width * scale)),
          height: Math.max(1, Math.round(logo.height * scale)),
        },
        altText: { name: 'Logo', title: name, description: name },
      }),
    ],
  });
}

/** The verdict, shown against needed, and what to do first. */
export function docxStanding(view: ReportView): readonly (Paragraph | Table)[] {
  return [
    paragraph(strong(`${view.headline}.`), plain(` ${view.verdict}`)),
    ...(view.warning === null ? [] : [paragraph(strong(view.warning))]),
    paragraph(strong('Readiness'), plain(` ${view.readiness}.`)),
    ...(view.categories.length === 0 ? [] : [categories(view)]),
    ...view.remarks.map((remark) => listItem('bullets', muted(remark))),
    ...(view.firstThings.length === 0 ? [] : [heading(view.firstHeading, 2)]),
    ...view.firstThings.map((gap) =>
      listItem(
        'steps',
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
    ['Category', 'Not shown (0) to deep (4)', 'Shown / needed', 'Status', 'Long-term value'],
    view.categories.map((row) => [
      row.name,
      chartCell(row),
      `${row.shown} / ${row.needed}`,
      `${row.statusMark} ${row.statusWord}`,
      row.longTermValue,
    ]),
    [23, 32, 13, 13, 19],
  );
}

function chartCell(row: CategoryRow): Cell {
  const { png, width, height } = chartPicture(row);
  const needed = row.required === null ? 'nothing required' : `${row.needed} needed`;
  return {
    blocks: [
      new Paragraph({
        children: [
          new ImageRun({
            type: 'png',
            data: png,
            transformation: { width: CHART_WIDTH, height: Math.round((CHART_WIDTH * height) / width) },
            altText: {
              name: row.name,
              title: row.name,
              description: `${row.name}: ${row.shown} shown, ${needed}`,
            },
          }),
        ],
      }),
    ],
  };
}
