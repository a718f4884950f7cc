import { z } from 'zod';
import { categoryIdSchema, competencyIdSchema, roadmapStepSchema, trackSchema } from './skill-matrix.ts';

/** What to do about one gap. Sentences about the résumé, never about the person. */
const adviceSchema = z
  .strictObject({
    /** If the competency is there and only the page is silent: what to write, and which facts to name. */
    ifDone: z.string().min(1),
    /** If it is not there: one concrete step. */
    ifNot: z.string().min(1),
    /** What a reader can see on the page once the gap is closed. */
    doneWhen: z.string().min(1),
  })
  .readonly();

const competencyAdviceSchema = z
  .strictObject({
    /** Why the competency matters, one sentence in our own words. */
    why: z.string().min(1),
    /** One for each kind of gap. */
    show: adviceSchema,
    strengthen: adviceSchema,
    deepen: adviceSchema,
    build: adviceSchema,
  })
  .readonly();

/** One fragment for each band of depth that is shown. */
const shownPhrases = {
  named: z.string().min(1),
  /** As a whole no deeper than named, though one of its competencies is at least working. */
  'in-part': z.string().min(1),
  working: z.string().min(1),
  practised: z.string().min(1),
  deep: z.string().min(1),
};
const phrasesSchema = z.strictObject(shownPhrases).readonly();
const shortPhrasesSchema = z
  .strictObject({
    'not-shown': z.string().min(1),
    ...shownPhrases,
    /** After a strongest category that is only named as well: "as is cloud". */
    'also-named': z.string().min(1),
    /** What is close to what the role asks: by its band alone a low bar would make it thin. */
    close: z.string().min(1),
  })
  .readonly();

const categoryHeadlinesSchema = z
  .strictObject({ strongest: phrasesSchema, weakest: shortPhrasesSchema })
  .readonly();

export const headlinesSchema = z
  .strictObject({
    /** "`strongest`, `weakest`" of two categories make the headline: "Strong backend, thin foundations". */
    categories: z.record(categoryIdSchema, categoryHeadlinesSchema),
    /** In place of the category's where a role asks for one track of it: of strong ML, data engineering says nothing. */
    tracks: z.record(trackSchema, categoryHeadlinesSchema),
    /** In place of `weakest` where that is the strongest itself: "Solid foundations, nearly at the required depth". */
    alone: z.strictObject({ close: z.string().min(1), gap: z.string().min(1) }).readonly(),
    /** Every required depth is shown. */
    allMet: z.string().min(1),
    /** None of the required categories shows anything. */
    noneShown: z.string().min(1),
    /** Reading quality is too low for a score. */
    notRead: z.string().min(1),
  })
  .readonly();
export type Headlines = z.infer<typeof headlinesSchema>;

/** A question by what the page shows: about a sentence of its own, or without one. */
const openingQuestionSchema = z
  .strictObject({
    /** "{quote}" stands for the sentence, "{place}" for where it stands. */
    quoting: z.string().includes('{quote}').includes('{place}'),
    /** "{name}" stands for the competency. */
    plain: z.string().includes('{name}'),
  })
  .readonly();

/** Open questions for a conversation about one gap. */
export const interviewQuestionsSchema = z
  .strictObject({
    /** The question that what the page shows calls for; `faded` for a gap that age alone has opened. */
    kinds: z
      .strictObject({
        show: openingQuestionSchema,
        strengthen: openingQuestionSchema,
        deepen: openingQuestionSchema,
        build: openingQuestionSchema,
        faded: openingQuestionSchema,
      })
      .readonly(),
    /** Two that ask for the work itself. */
    competencies: z.record(competencyIdSchema, z.tuple([z.string().min(1), z.string().min(1)]).readonly()),
  })
  .readonly();

/** One piece of work that gives evidence for several competencies at once. */
export const projectSchema = z
  .strictObject({
    /** The step of the roadmap in which it is proposed. */
    step: roadmapStepSchema,
    name: z.string().min(1),
    what: z.string().min(1),
    doneWhen: z.string().min(1),
    /** Those that it gives evidence for, of other steps as well. */
    competencies: z.array(competencyIdSchema).min(2).readonly(),
  })
  .readonly();
export type Project = z.infer<typeof projectSchema>;

export const adviceBookSchema = z
  .strictObject({
    competencies: z.record(competencyIdSchema, competencyAdviceSchema),
    /** For a gap that age alone has opened: the page shows it, and long ago. */
    faded: adviceSchema,
    headlines: headlinesSchema,
    questions: interviewQuestionsSchema,
    projects: z.array(projectSchema).readonly(),
  })
  .readonly();

/** Everything that is said about gaps. Complete for the matrix: `checkCatalog` reports what is missing. */
export type AdviceBook = z.infer<typeof adviceBookSchema>;
