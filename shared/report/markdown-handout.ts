import { escapeMarkdown } from './escape-markdown.ts';
import type { HandoutView } from './handout-view.ts';
import { markdownTable, quoteMarkdown } from './markdown-parts.ts';
import type { ReportView } from './report-view.ts';
import { HUMAN_DECISION, MARKS_EXPLAINED, OWN_STEP, PLAN_RULE, PROJECT_HEADING } from './words.ts';

/** The four steps as task lists with dates. */
export function planMarkdown(words: HandoutView): readonly string[] {
  if (words.plan.length === 0) return [];
  return [
    '## Plan',
    PLAN_RULE,
    ...words.plan.flatMap(({ step, name, items, project, later }) => [
      `### ${step}. ${escapeMarkdown(name)}`,
      items.length + later.length === 0 ? 'No gap is listed in this step.' : '',
      items
        .map(
          ({ gap, due, period }) =>
            `- [ ] ${escapeMarkdown(gap.name)} (${escapeMarkdown(`${gap.kind}, ${gap.effort.toLowerCase()}, ${gap.gain}`)}), ${escapeMarkdown(period === '' ? due : `${period}, ${due}`)}`,
        )
        .concat(items.length === 0 ? [] : [`- [ ] ${OWN_STEP}: `.trimEnd()])
        .join('\n'),
      project === null
        ? ''
        : `**${PROJECT_HEADING}: ${escapeMarkdown(project.name)}.** ${escapeMarkdown(`${project.what} ${project.covers} ${project.doneWhen}`)}`,
      later.length === 0 ? '' : `Later: ${escapeMarkdown(later.join(', '))}.`,
    ]),
    `Next review: ${escapeMarkdown(words.nextReview)}.`,
  ];
}

/** The sentences that are quoted, by their numbers. */
export function evidenceMarkdown(words: HandoutView): readonly string[] {
  if (words.evidence.length === 0) return [];
  return [
    '## Evidence',
    words.evidence
      .map(
        (each) => `- ${quoteMarkdown(each, words)} ${escapeMarkdown(`Read as ${each.skills.join(', ')}.`)}`,
      )
      .join('\n'),
  ];
}

/** Every role, shown and needed depth for each category. */
export function rolesMarkdown(words: HandoutView): readonly string[] {
  if (words.roles.length === 0) return [];
  return [
    '## Other roles',
    'Shown / needed depth, 0 to 4.',
    markdownTable(
      ['Role', 'Readiness', ...words.roleHeadings],
      words.roles.map((role) => [role.name, role.readiness, ...role.cells.map(({ text }) => text)]),
    ),
  ];
}

/** For a panel: who decides, the evidence against each requirement, and what to ask. */
export function panelMarkdown(view: ReportView, words: HandoutView): readonly string[] {
  return [
    `**A person decides.** ${escapeMarkdown(HUMAN_DECISION)}`,
    '## Evidence against each requirement',
    MARKS_EXPLAINED,
    ...words.requirements.flatMap(({ row, quotes, further }) => [
      `### ${escapeMarkdown(row.name)}: ${escapeMarkdown(`${row.shown} shown, ${row.needed} needed, ${row.statusMark} ${row.statusWord}`)}`,
      quotes.length + further.length === 0
        ? 'Nothing on the page.'
        : [...quotes, ...further].map((quote) => `- ${quoteMarkdown(quote, words)}`).join('\n'),
    ]),
    '## Questions for the interview',
    ...(words.interview.length === 0 ? [escapeMarkdown(view.withoutGaps)] : []),
    ...words.interview.flatMap(({ gap, questions }) => [
      `### ${escapeMarkdown(gap.name)}, ${escapeMarkdown(gap.state)}`,
      questions.map((question, index) => `${index + 1}. ${escapeMarkdown(question)}`).join('\n'),
    ]),
  ];
}
