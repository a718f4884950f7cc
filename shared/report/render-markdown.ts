import { escapeMarkdown } from './escape-markdown.ts';
import type { EvidenceQuote } from './evidence-quotes.ts';
import type { GapReport } from './gap-report.ts';
import type { GapView } from './gap-view.ts';
import { METHOD_SENTENCES } from './method-sentences.ts';
import { count } from './numbers.ts';
import { type ReportView, viewReport } from './report-view.ts';
import { FIGURES_LIMITS, LEVEL_MEANINGS } from './words.ts';

/** The report as CommonMark with tables and a task list. */
export function renderMarkdown(report: GapReport): string {
  const view = viewReport(report);
  const blocks = [
    `# ${escapeMarkdown(view.title)}`,
    escapeMarkdown(view.target),
    `**${escapeMarkdown(view.headline)}.** ${escapeMarkdown(view.verdict)}`,
    ...(view.warning === null ? [] : [`> ${escapeMarkdown(view.warning)}`]),
    `**Readiness:** ${escapeMarkdown(view.readiness)}.`,
    categories(view),
    view.remarks.map((remark) => `- ${escapeMarkdown(remark)}`).join('\n'),
    ...firstThings(view),
    escapeMarkdown(view.readinessNote),
    '## Gaps in order',
    ...gaps(view),
    '## Strengths and breadth',
    ...strengths(view),
    ...(view.roadmap.length === 0 ? [] : ['## Plan']),
    ...view.roadmap.flatMap((step) => [
      `### ${step.step}. ${escapeMarkdown(step.name)}`,
      step.gaps.length === 0
        ? 'No gap is listed in this step.'
        : step.gaps
            .map(
              (gap) =>
                `- [ ] ${escapeMarkdown(gap.name)} (${escapeMarkdown(`${gap.kind}, ${gap.effort.toLowerCase()}, ${gap.gain}`)})`,
            )
            .join('\n'),
    ]),
    '## Method',
    ...method(report, view),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function categories(view: ReportView): string {
  if (view.categories.length === 0) return '';
  return table(
    ['Category', 'Shown', 'Needed', 'Status', 'Long-term value'],
    view.categories.map((row) => [
      row.name,
      row.shown,
      row.needed,
      `${row.statusMark} ${row.statusWord}`,
      row.longTermValue,
    ]),
  );
}

function firstThings(view: ReportView): readonly string[] {
  if (view.firstThings.length === 0) return [];
  return [
    `## ${view.firstHeading}`,
    view.firstThings
      .map(
        (gap, index) =>
          `${index + 1}. **${escapeMarkdown(gap.name)}.** ${escapeMarkdown(gap.advice.ifDone)} ` +
          `${escapeMarkdown(`${gap.effort}, ${gap.gain}`)}.`,
      )
      .join('\n'),
  ];
}

function gaps(view: ReportView): readonly string[] {
  if (view.gaps.length === 0) return [escapeMarkdown(view.withoutGaps)];
  return [
    ...view.gaps.flatMap(renderGap),
    ...(view.furtherGaps.length === 0
      ? []
      : [
          '### Further gaps',
          view.furtherGaps
            .map(
              (gap) =>
                `${gap.rank}. ${escapeMarkdown(`${gap.name} (${gap.category}, ${gap.kind}, ${gap.gain})`)}`,
            )
            .join('\n'),
        ]),
  ];
}

function renderGap(gap: GapView): readonly string[] {
  const meta = [gap.category, gap.step, gap.kind, gap.effort].join(' · ');
  return [
    `### ${gap.rank}. ${escapeMarkdown(gap.name)}, ${escapeMarkdown(gap.state)} (${escapeMarkdown(gap.gain)})`,
    escapeMarkdown(meta),
    [
      `- **Why it matters:** ${escapeMarkdown(gap.why)}`,
      `- **Depth:** ${escapeMarkdown(gap.depths)}.`,
      `- **Résumé shows:**${gap.quotes.length === 0 ? ` ${gap.withoutQuotes}` : ''}`,
      ...gap.quotes.map((quote) => `  - ${renderQuote(quote)}`),
      ...(gap.moreQuotes === 0 ? [] : [`  - And ${count(gap.moreQuotes, 'more line')}.`]),
      `- **If you did it:** ${escapeMarkdown(gap.advice.ifDone)}`,
      `- **If not yet:** ${escapeMarkdown(gap.advice.ifNot)}`,
      `- **Done when:** ${escapeMarkdown(gap.advice.doneWhen)}`,
      ...(gap.decision === null ? [] : [`- **Own decision:** ${escapeMarkdown(gap.decision)}`]),
      ...(gap.gainSum === null ? [] : [`- **Gain:** ${escapeMarkdown(gap.gainSum)}`]),
      `- **Place in the order:** ${escapeMarkdown(gap.prioritySum)}`,
    ].join('\n'),
  ];
}

function renderQuote(quote: EvidenceQuote): string {
  return `“${escapeMarkdown(quote.quote)}” (${escapeMarkdown(quote.place)}). ${escapeMarkdown(quote.why)}`;
}

function strengths(view: ReportView): readonly string[] {
  return [
    view.strengths.length === 0
      ? 'Nothing is shown at working depth yet.'
      : view.strengths
          .map((strength) =>
            [
              `- **${escapeMarkdown(strength.name)}**, ${escapeMarkdown(`${strength.depth} ${strength.level}`)}`,
              ...strength.quotes.map((quote) => `  - ${renderQuote(quote)}`),
            ].join('\n'),
          )
          .join('\n'),
    ...(view.shownSkills.length === 0
      ? []
      : [
          '### Skills by shown depth',
          view.shownSkills
            .map((group) => `- **${group.level}:** ${escapeMarkdown(group.names.join(', '))}`)
            .join('\n'),
        ]),
    ...(view.namedNotShown.length === 0
      ? []
      : ['### Named, not shown', escapeMarkdown(view.namedNotShown.join(', '))]),
  ];
}

function method(report: GapReport, view: ReportView): readonly string[] {
  return [
    ...METHOD_SENTENCES.map(escapeMarkdown),
    table(
      ['Category', 'Needed', 'As the source puts it', 'From'],
      view.requirements.map((row) => [row.category, row.needed, row.phrase, row.provenance]),
    ),
    view.weights.length === 0
      ? ''
      : table(
          ['Category', 'Long-term value', 'Shown', 'Needed', 'Points of 100'],
          view.weights.map((row) => [row.category, row.weight, row.depth, row.required, row.points]),
        ),
    table(
      ['Level', 'Word', 'What a reader can see'],
      LEVEL_MEANINGS.map(({ word, meaning }, level) => [String(level), word, meaning]),
    ),
    `Reading quality: ${escapeMarkdown(view.quality)}.`,
    view.qualityParts.map((part) => `- ${escapeMarkdown(`${part.name}: ${part.share}`)}`).join('\n'),
    view.notices.map((notice) => `- ${escapeMarkdown(`${notice.name}. ${notice.message}`)}`).join('\n'),
    escapeMarkdown(
      `Plumb ${report.generator.version}. Source of the matrix: ${report.generator.matrix.source}.`,
    ),
    view.fingerprints.map(({ name, value }) => `- ${escapeMarkdown(name)}: \`${value}\``).join('\n'),
    escapeMarkdown(FIGURES_LIMITS),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(escapeMarkdown)))].join(
    '\n',
  );
}
