import type { Recognition, TextDocument } from '../document/text-document.ts';
import type { DateState } from './entry-dates.ts';
import { QUALITY_WEIGHTS } from './quality-weights.ts';
import type { ReadingSigns } from './reading-signs.ts';
import type { QualityParts, Section, Statement } from './resume.ts';

/** With education or skills but without experience: read, but with nothing that evidence could come from. */
const WITHOUT_EXPERIENCE = 0.6;
/** A letter in a section that was found without a heading, against 1 under a heading. */
const WITHOUT_HEADING = 0.85;
/** A job for which no date is written, against 1 for a dated one: enough for a score, with a warning. */
const UNDATED_JOB = 0.6;
/** Lines that a name, contact data and a headline take; what else stands outside sections was not understood. */
const LINES_ABOVE_SECTIONS = 10;
/** Without any of them the text does not read as a résumé, and quality falls below the 0.5 that a score needs. */
const WITHOUT_ANYTHING = 0.2;

const SIGNS_OF_MISPLACED_TEXT = [
  'fragment',
  'wideGap',
  'strayDate',
  'dateOutside',
  'emptySection',
  'workWithoutJobs',
  'looseLine',
  'jobWithoutItems',
] as const satisfies readonly (keyof ReadingSigns)[];

/** Text that was recognised is never as certain as text that was read, however sure the engine was of it. */
const BEST_RECOGNITION = 0.9;

/** The eight parts of reading quality; quality is their product. */
export function rateQuality(
  document: TextDocument,
  sections: readonly Section[],
  statements: readonly Statement[],
  jobDates: readonly DateState[],
  signs: ReadingSigns,
): QualityParts {
  return {
    inSections: shareInSections(document, sections, statements),
    datedEntries: shareDated(jobDates),
    namedEntries: namedEntries(signs),
    placedText: placedText(signs),
    readableCharacters: 1 - document.unreadableShare,
    columnCertainty: document.columnCertainty,
    recognition: certaintyOfRecognition(document.recognition),
    experiencePresent: experiencePresent(sections),
  };
}

export function qualityOf(parts: QualityParts): number {
  return (
    parts.inSections *
    parts.datedEntries *
    parts.namedEntries *
    parts.placedText *
    parts.readableCharacters *
    parts.columnCertainty *
    parts.recognition *
    parts.experiencePresent
  );
}

function namedEntries({ missingName, unlikelyName }: ReadingSigns): number {
  const lost = QUALITY_WEIGHTS.missingName * missingName + QUALITY_WEIGHTS.unlikelyName * unlikelyName;
  return Math.max(0, 1 - lost);
}

function placedText(signs: ReadingSigns): number {
  const lost = SIGNS_OF_MISPLACED_TEXT.reduce((sum, sign) => sum + QUALITY_WEIGHTS[sign] * signs[sign], 0);
  return 1 - Math.min(QUALITY_WEIGHTS.most, lost);
}

/** What stands in no section, but for the first lines of it, which are name, contact and headline. */
export function unplacedStatements(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(({ section }) => section === null).slice(LINES_ABOVE_SECTIONS);
}

/**
 * Visible characters in sections, of all but the first lines outside, which are name, contact and headline.
 * Those in sections that were found without a heading count less. 0 when nothing is in a section.
 */
function shareInSections(
  document: TextDocument,
  sections: readonly Section[],
  statements: readonly Statement[],
): number {
  const letters = ({ span }: Statement) =>
    document.text.slice(span.start, span.end).replace(/\s/gu, '').length;
  const sum = (list: readonly Statement[]) =>
    list.reduce((total, statement) => total + letters(statement), 0);
  const inside = statements.filter(({ section }) => section !== null);
  const headed = inside.filter(({ section }) => sections[section ?? -1]?.heading != null);
  const [all, underHeadings] = [sum(inside), sum(headed)];
  const certain = underHeadings + WITHOUT_HEADING * (all - underHeadings);
  return all === 0 ? 0 : certain / (all + sum(unplacedStatements(statements)));
}

/** Over all characters: 1 for those that were read, the words' certainty for those that were recognised. */
function certaintyOfRecognition(recognition: Recognition | null): number {
  if (recognition === null) return 1;
  const { confidence, share } = recognition;
  return 1 - share * (1 - Math.min(BEST_RECOGNITION, confidence));
}

/**
 * Jobs are expected to be dated. A date that cannot be read is a failure of reading; a job without any date may be
 * one, or be written so. Projects are often undated and do not count.
 */
function shareDated(jobs: readonly DateState[]): number {
  if (jobs.length === 0) return 1;
  const worth = { read: 1, unreadable: 0, none: UNDATED_JOB } as const;
  return jobs.reduce((sum, state) => sum + worth[state], 0) / jobs.length;
}

function experiencePresent(sections: readonly Section[]): number {
  const kinds = new Set(sections.map((section) => section.kind));
  if (kinds.has('work') || kinds.has('projects') || kinds.has('volunteering')) return 1;
  return kinds.has('education') || kinds.has('skills') ? WITHOUT_EXPERIENCE : WITHOUT_ANYTHING;
}
