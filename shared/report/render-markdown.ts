import { escapeMarkdown } from './escape-markdown.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { HashedReport } from './gap-report.ts';
import type { GapView } from './gap-view.ts';
import { type Handout, PLAIN_HANDOUT } from './handout.ts';
import { type HandoutView, type StrengthWithEvidence, viewHandout } from './handout-view.ts';
import { JOB_HEADING, JOB_HEADS, NOT_COMPARED } from './job-view.ts';
import { breadthMarkdown } from './markdown-breadth.ts';
import { evidenceMarkdown, panelMarkdown, planMarkdown, rolesMarkdown } from './markdown-handout.ts';
import { markdownTable, placeMarkdown, quoteMarkdown } from './markdown-parts.ts';
import { sumsMarkdown } from './markdown-sums.ts';
import { methodSentences } from './method-sentences.ts';
import { count } from './numbers.ts';
import { type ReportView, viewReport } from './report-view.ts';
import { FIGURES_LIMITS, LEVEL_MEANINGS, QUOTED_ABOVE, SHOWN_BY } from './words.ts';

/** The report as CommonMark with tables and a task list. */
export function renderMarkdown(report: HashedReport, handout: Handout = PLAIN_HANDOUT): string {
  const view = viewReport(report);
  const words = viewHandout(report, view, handout);
  const { note } = handout.letterhead;
  const blocks = [
    `# ${escapeMarkdown(words.title)}`,
    escapeMarkdown(words.target),
    note === '' ? '' : `> ${escapeMarkdown(note)}`,
    ...(view.warning === null ? [] : [`> ${escapeMarkdown(view.warning)}`]),
    ...(handout.audience === 'panel'
      ? [...panelMarkdown(view, words), ...job(view)]
      : sectionsForOne(view, words, handout.audience === 'myself')),
    '## Method',
    ...method(report, view),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** For the person whom the report is about, alone or with a coach; `figures` adds the sums. */
function sectionsForOne(view: ReportView, words: HandoutView, figures: boolean): readonly string[] {
  return [
    `**${escapeMarkdown(view.headline)}.** ${escapeMarkdown(view.verdict)}`,
    `**Readiness:** ${escapeMarkdown(view.readiness)}.`,
    categories(view),
    view.remarks.map((remark) => `- ${escapeMarkdown(remark)}`).join('\n'),
    ...firstThings(view),
    escapeMarkdown(view.readinessNote),
    ...job(view),
    '## Gaps in order',
    ...gaps(view, words, figures),
    '## Strengths and breadth',
    ...strengths(view, words),
    ...planMarkdown(words),
    ...evidenceMarkdown(words),
    ...rolesMarkdown(words),
  ];
}

function categories(view: ReportView): string {
  if (view.categories.length === 0) return '';
  return markdownTable(
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

function job({ job: asked }: ReportView): readonly string[] {
  if (asked === null) return [];
  return [
    `## ${JOB_HEADING}`,
    markdownTable(
      JOB_HEADS,
      asked.rows.map(({ name, words, needed, shown }) => [name, `“${words}”`, needed, shown]),
    ),
    ...(asked.notCompared.length === 0
      ? []
      : [NOT_COMPARED, asked.notCompared.map((words) => `- “${escapeMarkdown(words)}”`).join('\n')]),
  ];
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

function gaps(view: ReportView, words: HandoutView, figures: boolean): readonly string[] {
  if (view.gaps.length === 0) return [escapeMarkdown(view.withoutGaps)];
  return [
    escapeMarkdown(view.order),
    ...view.gaps.flatMap((gap) => renderGap(gap, words)),
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
    ...(figures ? sumsMarkdown(view.gaps) : []),
  ];
}

function renderGap(gap: GapView, words: HandoutView): readonly string[] {
  const meta = [gap.category, gap.step, gap.kind, gap.effort].join(' · ');
  const { quotes, further } = words.quotesFor(gap);
  return [
    `### ${gap.rank}. ${escapeMarkdown(gap.name)}, ${escapeMarkdown(gap.state)} (${escapeMarkdown(gap.gain)})`,
    escapeMarkdown(meta),
    [
      `- **Why it matters:** ${escapeMarkdown(gap.why)}`,
      `- **Depth:** ${escapeMarkdown(gap.depths)}.`,
      `- **Résumé shows:**${gap.quotes.length === 0 ? ` ${gap.withoutQuotes}` : ''}`,
      ...quotes.map((quote) => `  - ${quoteMarkdown(quote, words)}`),
      ...(further.length === 0
        ? []
        : [`  - ${QUOTED_ABOVE} ${further.map((quote) => placeMarkdown(quote, words)).join('; ')}`]),
      ...(gap.moreQuotes === 0 ? [] : [`  - And ${count(gap.moreQuotes, 'more line')}.`]),
      `- **If you did it:** ${escapeMarkdown(gap.advice.ifDone)}`,
      `- **If not yet:** ${escapeMarkdown(gap.advice.ifNot)}`,
      `- **Done when:** ${escapeMarkdown(gap.advice.doneWhen)}`,
      ...(gap.decision === null ? [] : [`- **Your decision:** ${escapeMarkdown(gap.decision)}`]),
    ].join('\n'),
  ];
}

function strengths(view: ReportView, words: HandoutView): readonly string[] {
  return [
    words.strengths.length === 0
      ? 'Nothing is shown at working depth yet.'
      : words.strengths.map((strength) => renderStrength(strength, words)).join('\n'),
    ...(view.furtherStrengths === null ? [] : [escapeMarkdown(view.furtherStrengths)]),
    ...breadthMarkdown(words.breadth),
    ...(view.namedNotShown.length === 0
      ? []
      : ['### Named, not shown', escapeMarkdown(view.namedNotShown.join(', '))]),
  ];
}

function renderStrength(strength: StrengthWithEvidence, words: HandoutView): string {
  const { name, depth, level, quote, further } = strength;
  const marks = further.map((mark) => `\\[${mark}\\]`).join(' ');
  return [
    `- **${escapeMarkdown(name)}**, ${escapeMarkdown(`${depth} ${level}`)}`,
    ...(quote === null ? [] : [`  - ${quoteMarkdown(quote, words)}`]),
    ...(marks === '' ? [] : [`  - ${quote === null ? SHOWN_BY : 'Also'} ${marks}`]),
  ].join('\n');
}

function method(report: HashedReport, view: ReportView): readonly string[] {
  return [
    ...methodSentences(report).map(escapeMarkdown),
    markdownTable(
      ['Category', 'Needed', 'As the source puts it', 'From'],
      view.requirements.map((row) => [row.category, row.needed, row.phrase, row.provenance]),
    ),
    view.weights.length === 0
      ? ''
      : markdownTable(
          ['Category', 'Long-term value', 'Shown', 'Needed', 'Points of 100'],
          view.weights.map((row) => [row.category, row.weight, row.depth, row.required, row.points]),
        ),
    markdownTable(
      ['Level', 'Word', 'What a reader can see'],
      LEVEL_MEANINGS.map(({ word, meaning }, level) => [String(level), word, meaning]),
    ),
    `Reading quality: ${escapeMarkdown(view.quality)}.`,
    view.qualityParts.map((part) => `- ${escapeMarkdown(`${part.name}: ${part.share}`)}`).join('\n'),
    view.notices.map((notice) => `- ${escapeMarkdown(`${notice.name}. ${notice.message}`)}`).join('\n'),
    escapeMarkdown(
      `Plumb ${report.generator.version}. Source of the matrix: ${report.generator.matrix.source}.`,
    ),
    fingerprintsOf(report)
      .map(({ name, value }) => `- ${escapeMarkdown(name)}: \`${value}\``)
      .join('\n'),
    escapeMarkdown(FIGURES_LIMITS),
  ];
}
