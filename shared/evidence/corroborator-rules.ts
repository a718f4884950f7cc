import { z } from 'zod';
import { skillIdSchema } from '../catalog/lexicon.ts';

const wordsSchema = z.array(z.string().min(1)).readonly();

/** What backs a claim: results, production, scale and people, as words and patterns of words. */
export const corroboratorRulesSchema = z
  .strictObject({
    metric: z
      .strictObject({
        units: wordsSchema,
        /** Words that may stand between a number and its unit. */
        nouns: wordsSchema,
        currencies: wordsSchema,
        words: wordsSchema,
        /** "7 times faster", "twice as fast": words behind a number, words without one, and of what they tell. */
        multiples: z
          .strictObject({ times: wordsSchema, alone: wordsSchema, degrees: wordsSchema })
          .readonly(),
        /** "fell by two thirds". */
        fractions: wordsSchema,
        /** "from monthly to daily". */
        rates: wordsSchema,
        /** "from one to six". */
        numbers: wordsSchema,
        /** "Wrote 40 tests" tells how much was made, not what came of it. */
        made: z.strictObject({ verbs: wordsSchema, things: wordsSchema }).readonly(),
        /** Units of "from 3 weeks to 2 days". */
        spans: wordsSchema,
        /** A number after one of these is no metric. */
        notAfter: wordsSchema,
        /** From `least` up, any things that are counted ("25 civil servants"), but for these. */
        counted: z.strictObject({ least: z.int().min(2), plurals: wordsSchema, not: wordsSchema }).readonly(),
      })
      .readonly(),
    /** `skill` is what production words are evidence of when something was built. */
    production: z
      .strictObject({
        skill: skillIdSchema,
        phrases: wordsSchema,
        /** What speaks of production without anything being brought there: "on call", "uptime". */
        upkeep: wordsSchema,
        /** "Regressions found in production": words before it that make it the place of a fault. */
        troubles: wordsSchema,
        /** Words by which none of them happened: "no outage in production". */
        free: wordsSchema,
        /** Forms of that skill that are evidence only beside other words ("weekly releases", not "release cycle"). */
        nouns: z
          .strictObject({
            forms: wordsSchema,
            beside: wordsSchema,
            notAfter: wordsSchema,
            notBefore: wordsSchema,
          })
          .readonly(),
        /** Everyday words ("deployed staff") that speak of software only beside a technical noun or a tool. */
        weak: z
          .strictObject({
            phrases: wordsSchema,
            upkeep: wordsSchema,
            /** The weak forms of the lexicon that the same holds for. */
            forms: wordsSchema,
            /** Technical nouns, anywhere in the sentence. */
            beside: wordsSchema,
          })
          .readonly(),
      })
      .readonly(),
    /** `usedBy`: "used by 45 journalists" is scale, and no result beside it. */
    scale: z.strictObject({ phrases: wordsSchema, usedBy: wordsSchema, counted: wordsSchema }).readonly(),
    people: z
      .strictObject({
        phrases: wordsSchema,
        counted: wordsSchema,
        numbers: wordsSchema,
        adjectives: wordsSchema,
      })
      .readonly(),
  })
  .readonly();
export type CorroboratorRules = z.infer<typeof corroboratorRulesSchema>;
