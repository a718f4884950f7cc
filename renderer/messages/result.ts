import { ANSWER_WORDS } from '../../shared/report/words.ts';
import type { GapDecision } from '../../shared/scoring/gap-answer.ts';
import { icu } from './icu.ts';

export const quality = {
  noScoreTitle: 'Too little of this résumé could be read for a score',
  noScore: icu(
    'Reading quality is {quality}. Below 50 % a number would say more about the reading than about the résumé.',
    'quality',
  ),
  whatWasRead: 'What was read',
  sections: icu('{number, plural, one {# section} other {# sections}}', 'number'),
  entries: icu('{number, plural, one {# entry} other {# entries}}', 'number'),
  why: 'Why the quality is low',
  partHeader: 'Part',
  valueHeader: 'Found',
  tryDocx: 'Exporting the résumé again as DOCX or as a one-column PDF often helps.',
} as const;

export const result = {
  label: 'Result',
  ofHundred: 'of 100',
  readiness: 'Readiness',
  band: icu('{band}, from how firm the evidence is', 'band'),
  bandTitle: icu('Why {band}', 'band'),
  depthTitle: icu('{name}: {depth}', 'name', 'depth'),
  pointNote: 'the same whether the evidence is read strictly or kindly',
  readinessSum: 'How this number comes about',
  tableLabel: 'Shown and required depth by category',
  categoryHeader: 'Category, required depth',
  depthHeader: 'Depth',
  shownHeader: 'Shown, needed',
  statusHeader: 'Status',
  rowLabel: icu(
    '{name}, shown {shown}, {needed, select, none {not required} other {needed {needed}, {status}}}',
    'name',
    'shown',
    'needed',
    'status',
  ),
  chartLabel: icu(
    'Shown {shown} of 4, {needed, select, none {nothing required} other {needed {needed}}}',
    'shown',
    'needed',
  ),
  sumTitle: icu(
    '{name}: {shown} shown, {needed, select, none {nothing required} other {{needed} needed}}',
    'name',
    'shown',
    'needed',
  ),
  strengths: 'Strengths',
  strengthsNone: 'No competency reaches working depth yet.',
  named: 'Named, not shown',
  namedLead: 'These stand in a list or a summary only. Say what was done with them, if it is true.',
  namedNone: 'No skill stands in a list only.',
  roadmap: 'Roadmap',
  roadmapNone: 'Nothing left in this step.',
  step: icu('Step {step} · {name}', 'step', 'name'),
  export: 'Export report',
  announcement: icu('{role}: {readiness}', 'role', 'readiness'),
} as const;

export const gaps = {
  title: 'What to do next',
  lead: icu('{number, plural, one {# gap} other {# gaps}}, most useful first', 'number'),
  gainsLead: 'Each figure is the gain in readiness if this one alone is closed; gains do not add up.',
  groupBy: 'Group by',
  groupings: { order: 'Order', step: 'Roadmap step', category: 'Category', effort: 'Effort' },
  filterBy: 'Show',
  filters: {
    all: 'All',
    undecided: 'Undecided',
    show: 'I have this',
    build: 'I’m building this',
    'not-for-me': 'Not for me',
  },
  filterNone: 'No gap of this kind.',
  rest: icu('Show {number, plural, one {# more gap} other {# more gaps}}', 'number'),
  fewer: 'Show the first ten only',
  why: 'Why it matters',
  depth: 'Depth',
  shows: 'Résumé shows',
  moreLines: icu('And {number, plural, one {# more line} other {# more lines}}.', 'number'),
  next: 'Next step',
  ifDone: 'If you did it:',
  ifNot: 'If not yet:',
  doneWhen: 'Done when',
  place: icu('{page, select, none {line {line}} other {p. {page}, line {line}}}', 'page', 'line'),
  gain: icu('{gain} readiness for {name}. How this comes about', 'gain', 'name'),
  gainTitle: icu('{gain} readiness', 'gain'),
  gainSum: icu('If only “{name}” reaches its aim: {depths}.', 'name', 'depths'),
  gainOrder: 'The order of the list follows usefulness, not this gain alone.',
  whyFirst: 'Why is this first?',
  whyHere: 'Why is this here?',
  whyLabel: icu('Why {name} is number {rank}', 'rank', 'name'),
  orderLead: 'Gaps are ordered by the product of five factors, times 100.',
  orderTotal: 'Priority',
  factors: {
    deficit: 'Distance to the requirement',
    requirement: 'How much the role asks for',
    value: 'Long-term value',
    foundation: 'Roadmap order, foundations first',
    leverage: 'Effect for the effort',
  },
} as const;

export const decisions = {
  changeName: icu('{decision}: {name}', 'decision', 'name'),
  withdrawName: icu('Undecided: {name}', 'name'),
  question: icu('What holds for {name}?', 'name'),
  buttons: ANSWER_WORDS,
  fields: {
    show: {
      label: 'Draft of a line for the résumé',
      hint: 'What was it? What changed because of it? How big? It stays as a note in the plan.',
    },
    build: { label: 'Target date', hint: 'It stands in the plan.' },
    'not-for-me': {
      label: 'Reason, if you like',
      hint: 'It is no longer among the things to do first. The score stays as it is.',
    },
  } satisfies Record<GapDecision, { readonly label: string; readonly hint: string }>,
} as const;
