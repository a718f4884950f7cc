import { z } from 'zod';
import dateFile from '../../resources/reading/dates.json' with { type: 'json' };
import headingFile from '../../resources/reading/headings.json' with { type: 'json' };
import placeFile from '../../resources/reading/places.json' with { type: 'json' };
import titleFile from '../../resources/reading/titles.json' with { type: 'json' };
import { foldText } from './fold-text.ts';
import { sectionKindSchema } from './resume.ts';

const words = z.array(z.string().min(1)).readonly();
const monthNumber = z.int().min(1).max(12);

/** Words of the date grammar: months by language (twelve lists of spellings each), seasons, separators, open ends. */
const dateTableSchema = z.strictObject({
  months: z.record(z.string(), z.array(words).length(12).readonly()),
  seasons: z.array(z.strictObject({ words, first: monthNumber, last: monthNumber })).readonly(),
  separatorWords: words,
  open: words,
  since: words,
  leadIns: words,
  betweenMonthAndYear: words,
  placeholderYears: words,
  placeholderMonths: words,
});

/** "contact" headings open a section of kind "other" whose lines are contact lines. */
export const headingKindSchema = z.enum([...sectionKindSchema.options, 'contact']);
export type HeadingKind = z.infer<typeof headingKindSchema>;

/** Headings as whole phrases, and single words that make a longer heading of that kind. */
const headingTableSchema = z.strictObject({
  continued: words,
  joiners: words,
  /** Phrases that are also ordinary words: headings only where they look like the other headings. */
  generic: words,
  /** Words beside a phrase that leave its kind as it is ("Earlier", "Ausgewählte", "personnels"). */
  qualifiers: words,
  /** Phrases of "other" that head what other programs have a place for. */
  otherKinds: z.strictObject({ interests: words, references: words }),
  phrases: z.record(headingKindSchema, words),
  words: z.partialRecord(headingKindSchema, words),
  /** Ends of compound words that are such words ("Projekterfahrung"). */
  wordEnds: z.partialRecord(headingKindSchema, words),
  /** Phrases of other kinds that head dated offices, or degrees, where such stand under them. */
  settledByContent: z.strictObject({ volunteering: words, education: words }),
  spokenLanguages: words,
});

/** Words that tell titles, organisations, institutions, degrees and tool lines apart. */
const titleTableSchema = z.strictObject({
  titleWords: words,
  /** Ends of compound words that name a job ("Backendentwickler"). */
  titleSuffixes: words,
  qualifierWords: words,
  departmentWords: words,
  teamWords: words,
  /** What can stand beside a title to say what it was. */
  kindsOfWork: words,
  /** How long somebody was employed for ("permanent"); no employer is called so. */
  termsOfWork: words,
  /** Schools without a name of their own. */
  kindsOfSchool: words,
  organizationWords: words,
  /** Words of what is attended for some weeks, which schools are called by too. */
  courseWords: words,
  institutionWords: words,
  /** Ends of compound words that name a school ("Fernuniversität"). */
  institutionSuffixes: words,
  degreeWords: words,
  /** Words that a degree's name may have besides, without saying the subject. */
  degreeFillers: words,
  /** Words of degrees that name a part of one or less than one, so that a line of its own is not another degree. */
  partsOfDegrees: words,
  /** Phrases of work for oneself; hyphens are spaces. */
  withoutEmployer: words,
  /**
   * Time without work: phrases that say so wherever they stand, reasons that say so where nothing but a place stands
   * beside them ("Travel"), and words that may stand with either.
   */
  timeAway: z.strictObject({ phrases: words, reasons: words, fillers: words }),
  /** What stands before the name of who gave a certificate, in a sentence about it. */
  issuedBy: words,
  /** Labels of a form ("Role: …", "Company: …"): what they name, or "none" for what is neither name. */
  fieldLabels: z.strictObject({ title: words, organization: words, none: words }),
  /** Labels of what an entry is about ("Responsibilities: …"), behind which its items start. */
  dutyLabels: words,
  stackLabels: words,
  /** Words of a link's label: "View on …", "Source code", "Zum Projekt". */
  linkLabels: z.strictObject({ verbs: words, prepositions: words, targets: words }),
  /** Who gives certificates, by full name. */
  issuers: words,
  /** Words of those who give certificates that other organisations are seldom called by. */
  issuerWords: words,
  /** Words of a certificate's name. */
  certificateWords: words,
  /** Words that are written with a full stop, which then ends no name. */
  abbreviations: words,
});

/** Places and modes of work, which are neither a title nor an organisation. */
const placeTableSchema = z.strictObject({
  modes: words,
  regions: words,
  regionCodes: words,
  cities: words,
});

export const dateTable = dateTableSchema.parse(dateFile);
export const headingTable = headingTableSchema.parse(headingFile);
export const titleTable = titleTableSchema.parse(titleFile);
export const placeTable = placeTableSchema.parse(placeFile);

/** A set to look folded words up in. */
export function foldedSet(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map(foldText));
}
