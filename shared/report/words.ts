import type { NoticeKind } from '../base/notice.ts';
import type { Provenance } from '../catalog/skill-matrix.ts';
import type { QualityParts } from '../resume/resume.ts';
import type { GapKind, Status, Verdict } from '../scoring/gap-analysis.ts';
import type { GapReport } from './gap-report.ts';

/** Every fixed word that the window and the reports share. Sentence case; never a judgement of the person. */

/** The five words of the depth scale; a word stands at its own depth, 0 to 4. */
export const LEVEL_WORDS = ['Not shown', 'Named', 'Working', 'Practised', 'Deep'] as const;
export type LevelWord = (typeof LEVEL_WORDS)[number];

/** What a reader can see on the page at each level: the ladder of the scoring policy in plain words. */
export const LEVEL_MEANINGS: readonly { readonly word: LevelWord; readonly meaning: string }[] = [
  { word: 'Not shown', meaning: 'No evidence on the page.' },
  { word: 'Named', meaning: 'In a list, a course or a summary, or hedged.' },
  { word: 'Working', meaning: 'Used in a dated role or project.' },
  {
    word: 'Practised',
    meaning: 'Built with a result, over 6 months or more; or used over 24 months or more in two roles.',
  },
  {
    word: 'Deep',
    meaning:
      'Designed or led with two kinds of result, over 24 months or more, with more than one strong sentence.',
  },
];

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: 'Meets',
  close: 'Close',
  gap: 'Gap',
  extra: 'Extra',
  'not-required': 'Not required',
};

/** Differ in shape, so that the status never hangs on colour. */
export const STATUS_MARKS: Readonly<Record<Status, string>> = {
  met: '◆',
  close: '◧',
  gap: '◇',
  extra: '·',
  'not-required': '–',
};

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  listed: 'listed, not evidenced',
  partly: 'partly evidenced',
  largely: 'largely evidenced',
  evidenced: 'evidenced',
};

export const KIND_WORDS: Readonly<Record<GapKind, string>> = {
  show: 'Show it',
  strengthen: 'Strengthen it',
  deepen: 'Deepen it',
  build: 'Build it',
};

export const KIND_MEANINGS: Readonly<Record<GapKind, string>> = {
  show: 'Named, or told outside a dated role. If it was done, say where.',
  strengthen: 'Used in a dated role or project. A stated outcome, scale or production use would show more.',
  deepen: 'Practised. A stated decision, trade-off or handled failure would show more.',
  build: 'Not on the page, or barely. Do it first, then write it down.',
};

/** Of what age alone has lowered: in place of a gap's kind and state, and of a skill's level. */
export const FADED_WORDS = {
  kind: 'Refresh it',
  state: 'shown, long ago',
  skill: 'Used long ago',
  meaning: 'The page shows it. The evidence is old, and old evidence counts for less.',
} as const;

/** The kind of a gap in a word or two. */
export function kindWord({ kind, faded }: { readonly kind: GapKind; readonly faded: boolean }): string {
  return faded ? FADED_WORDS.kind : KIND_WORDS[kind];
}

export type Effort = 'small' | 'medium' | 'large';

/** Rung costs up to 1 are small, up to 2 medium, more is large. No hours: nobody has measured them. */
export function effortOf(cost: number): Effort {
  if (cost <= 1) return 'small';
  return cost <= 2 ? 'medium' : 'large';
}

export const EFFORT_WORDS: Readonly<Record<Effort, string>> = {
  small: 'Small effort',
  medium: 'Medium effort',
  large: 'Large effort',
};

/** What the person who uses Plumb said of a gap. */
export const ANSWER_WORDS: Readonly<Record<GapReport['answers'][number]['answer'], string>> = {
  show: 'I have this, it isn’t shown',
  build: 'I’m building this',
  'not-for-me': 'Not for me',
};

/** Where a required depth comes from. */
export const PROVENANCE_WORDS: Readonly<Record<Provenance, string>> = {
  table: 'Table',
  text: 'Text',
  choice: 'Our choice',
  yours: 'Yours',
  job: 'Job description',
};

export const PROVENANCE_MEANINGS: Readonly<Record<Provenance, string>> = {
  table: 'A row of the matrix’s own table.',
  text: 'A sentence of the article that the matrix is taken from.',
  choice: 'An interpretation made for this product; the article does not say it.',
  yours: 'Edited by the person who uses Plumb.',
  job: 'The depth of a résumé that shows exactly what the job description asks.',
};

export const QUALITY_WORDS: Readonly<Record<keyof QualityParts, string>> = {
  inSections: 'Text inside recognised sections',
  datedEntries: 'Jobs with a readable date',
  namedEntries: 'Entries with their names',
  placedText: 'Text in its place',
  readableCharacters: 'Readable characters',
  columnCertainty: 'Certainty of the columns',
  recognition: 'Certainty of text recognition',
  experiencePresent: 'Work experience or projects found',
};

/** The parts in the order in which they are shown. */
export const QUALITY_KEYS = [
  'inSections',
  'datedEntries',
  'namedEntries',
  'placedText',
  'readableCharacters',
  'columnCertainty',
  'recognition',
  'experiencePresent',
] as const satisfies readonly (keyof QualityParts)[];

export const NOTICE_WORDS: Readonly<Record<NoticeKind, string>> = {
  PAGES_TRUNCATED: 'Not all pages read',
  TEXT_TRUNCATED: 'Not all text read',
  PAGES_FAILED: 'Some pages could not be read',
  PICTURE_PAGES: 'Pages without text',
  OCR: 'Recognised text',
  HIDDEN_TEXT: 'Hidden text',
  UNREAD_TEXT: 'Text not read',
  LOOKALIKE_LETTERS: 'Look-alike letters',
  MACROS_IGNORED: 'Macros ignored',
  ACTIVE_CONTENT_IGNORED: 'Active content ignored',
  RESTRICTED_BY_AUTHOR: 'Restricted by its author',
  LOW_CONFIDENCE_ORDER: 'Reading order uncertain',
  OTHER_LANGUAGE: 'Another language',
  NOT_A_RESUME: 'Perhaps not a résumé',
  DATES_UNCLEAR: 'Dates unclear',
};

/** What the number is and what the numbers are not; stands wherever they stand. */
export const READINESS_MEANING =
  'Readiness is the share of the required depth, weighted by long-term value, that the résumé evidences.';
export const FIGURES_LIMITS =
  'The figures are not a probability, a rank or a forecast. They say nothing about what a person can do, only ' +
  'what the document shows. Differences below 4 points are inside the uncertainty of the weights.';

/** Stands before the places of sentences that another gap or requirement has quoted. */
export const QUOTED_ABOVE = 'Quoted above:';

/** What the marks of a panel's report are, which has no list of evidence. */
export const MARKS_EXPLAINED = 'Sentences carry their number in the order of the résumé.';

/** Stands before the marks of a strength whose sentences speak for others as well. */
export const SHOWN_BY = 'Shown by';

/** Above a project of the plan. */
export const PROJECT_HEADING = 'One project for several gaps';

/** An empty line of a plan, for what the person adds. */
export const OWN_STEP = 'Of your own';

/** How the plan's dates come about. */
export const PLAN_RULE =
  'Dates follow the effort: small within 30 days, medium within 60, large within 90, at most three gaps a date.';

/** What a panel has to know before it reads on. */
export const HUMAN_DECISION =
  'This page lists what a document shows; it gives no total and ranks nobody. A gap may be work that the page ' +
  'leaves out, so ask before you conclude. Where law asks for notice, an audit or human oversight of tools that ' +
  'assist hiring, this page does not replace them.';

export const BREADTH_HEADING = 'Skills by shown depth';

/** What the two columns of skills are. */
export const BREADTH_EXPLAINED =
  'A dot is a skill. Structural: languages, concepts, practices and work with people, whose demand outlasts any tool. ' +
  'Tool-specific: tools, frameworks and platforms, whose demand goes with the product.';
