import type { Paragraph, Table } from 'docx';
import type { HandoutView, RoleRow } from '../../shared/report/handout-view.ts';
import type { ReportView } from '../../shared/report/report-view.ts';
import {
  HUMAN_DECISION,
  MARKS_EXPLAINED,
  OWN_STEP,
  PLAN_RULE,
  PROJECT_HEADING,
} from '../../shared/report/words.ts';
import { docxQuote } from './docx-gaps.ts';
import {
  cell,
  heading,
  keptItem,
  listItem,
  muted,
  paragraph,
  plain,
  strong,
  table,
  writingLine,
} from './docx-parts.ts';

type Block = Paragraph | Table;

/** The four steps with a box and a date for each gap, and lines to write on. */
export function docxPlan(words: HandoutView): readonly Block[] {
  return [
    paragraph(muted(PLAN_RULE)),
    ...words.plan.flatMap(({ step, name, items, project, later }) => [
      heading(`${step}. ${name}`, 3),
      ...(items.length + later.length === 0 ? [paragraph(muted('No gap is listed in this step.'))] : []),
      ...items.map(({ gap, due, period }) =>
        listItem(
          'boxes',
          plain(`${gap.name} `),
          muted(
            `${gap.kind}, ${gap.effort.toLowerCase()}, ${gap.gain}, ${period === '' ? '' : `${period}, `}${due}`,
          ),
        ),
      ),
      ...(items.length === 0 ? [] : [writingLine(OWN_STEP)]),
      ...(project === null
        ? []
        : [
            paragraph(
              strong(`${PROJECT_HEADING}: ${project.name}.`),
              plain(` ${project.what} ${project.covers} `),
              muted(project.doneWhen),
            ),
          ]),
      ...(later.length === 0 ? [] : [paragraph(muted(`Later: ${later.join(', ')}.`))]),
    ]),
    paragraph(strong('Next review'), plain(` ${words.nextReview}`)),
    ...['Agreed', 'Notes', ''].map(writingLine),
  ];
}

/** Every quoted sentence by its number. */
export function docxEvidence(words: HandoutView): readonly Block[] {
  return [
    table(
      ['No.', 'Sentence', 'Place', 'Why it counts as it does'],
      words.evidence.map((each) => [
        String(each.number),
        `“${each.quote}”`,
        each.place,
        `${each.why} Read as ${each.skills.join(', ')}.`,
      ]),
      [6, 46, 10, 38],
    ),
  ];
}

/** Cell backgrounds from "as required" to "furthest away"; all of them carry dark letters. */
const SHORTFALL: Readonly<Record<RoleRow['cells'][number]['shortfall'], string | undefined>> = {
  0: undefined,
  1: 'EDF3FB',
  2: 'DCE8F7',
  3: 'C2D7F1',
  4: 'A9C8EC',
};

/** Letters of the table of roles, in half points: "Communication" and "Infrastructure" stand whole in its columns. */
const ROLES_SIZE = 15;

/** The same résumé against every role. */
export function docxRoles(words: HandoutView): readonly Block[] {
  const share = 73 / Math.max(1, words.roleHeadings.length);
  return [
    paragraph(muted('Shown / needed depth, 0 to 4. The darker a cell, the further the page is from it.')),
    table(
      ['Role', 'Readiness', ...words.roleHeadings],
      words.roles.map((role) => [
        role.name,
        role.readiness,
        ...role.cells.map(({ text, shortfall }) => cell(text, SHORTFALL[shortfall], ROLES_SIZE)),
      ]),
      [16, 11, ...words.roleHeadings.map(() => share)],
      ROLES_SIZE,
    ),
  ];
}

/** For a panel: who decides, the evidence against each requirement, and what to ask. */
export function docxPanel(view: ReportView, words: HandoutView): readonly Block[] {
  return [
    ...(view.warning === null ? [] : [paragraph(strong(view.warning))]),
    paragraph(strong('A person decides.'), plain(` ${HUMAN_DECISION}`)),
    heading('Evidence against each requirement', 2),
    paragraph(muted(MARKS_EXPLAINED)),
    ...words.requirements.flatMap(({ row, quotes, further }) => [
      heading(
        `${row.name}: ${row.shown} shown, ${row.needed} needed, ${row.statusMark} ${row.statusWord}`,
        3,
      ),
      ...(quotes.length + further.length === 0 ? [paragraph(plain('Nothing on the page.'))] : []),
      ...[...quotes, ...further].map((quote) => docxQuote(quote, words, true)),
    ]),
    heading('Questions for the interview', 2),
    ...(words.interview.length === 0 ? [paragraph(plain(view.withoutGaps))] : []),
    ...words.interview.flatMap(({ gap, questions }) => [
      heading(`${gap.name}, ${gap.state}`, 3),
      ...questions.map((question) => keptItem(plain(question))),
      writingLine(''),
    ]),
  ];
}
