import { z } from 'zod';
import { roadmapStepSchema } from './skill-matrix.ts';

const depthSchema = z.number().min(0).max(4);
const monthsSchema = z.int().min(0);
const shareSchema = z.number().min(0).max(1);

/** Strengths (E, 0 to 4) that one sentence can give a skill, by how and where it is written. */
const strengthPolicySchema = z
  .strictObject({
    named: depthSchema,
    /** Coursework, certificates, self-declared years, short stack lines, sentences without a verb of doing. */
    weakUse: depthSchema,
    used: depthSchema,
    /** Build verb and at least `builtCorroborators` corroborators. */
    built: depthSchema,
    /** Design or lead verb and at least `designedCorroborators` corroborators. */
    designed: depthSchema,
    builtCorroborators: z.int().min(0),
    designedCorroborators: z.int().min(0),
    /** The most that evidence from these places can be. */
    caps: z
      .strictObject({ personalProject: depthSchema, classProject: depthSchema, education: depthSchema })
      .readonly(),
    /** Longest stack line, in skills, that is more than a list. */
    stackItems: z.int().min(1),
    listLike: z
      .strictObject({
        /** A sentence with more skills than this is a list, whatever its verb. */
        items: z.int().min(1),
        /** Without a verb, this many skills and delimiters make it a list. */
        itemsWithoutVerb: z.int().min(1),
        delimiters: z.int().min(0),
      })
      .readonly(),
  })
  .readonly();

/** Rungs from evidence units to a skill's level. */
const ladderPolicySchema = z
  .strictObject({
    working: depthSchema,
    practised: z
      .strictObject({
        level: depthSchema,
        strength: depthSchema,
        months: monthsSchema,
        /** The other way up: this many entries over this many months, without strong evidence. */
        entries: z.int().min(1),
        entryMonths: monthsSchema,
      })
      .readonly(),
    deep: z
      .strictObject({
        level: depthSchema,
        strength: depthSchema,
        months: monthsSchema,
        /** Also needed: this many units of at least `unitStrength`. */
        units: z.int().min(1),
        unitStrength: depthSchema,
      })
      .readonly(),
  })
  .readonly();

const fadingSchema = z
  .strictObject({ graceMonths: monthsSchema, fullMonths: monthsSchema, lost: depthSchema })
  .readonly();

/**
 * The weights and thresholds by which evidence becomes depth, readiness and an order of gaps. What is evidence is
 * decided before, by thresholds of reading that stand beside their code and tables: reading quality in
 * `shared/resume/rate-quality.ts`, how far a word looks around it in `shared/evidence/neighbourhood.ts`, words and cues
 * in `resources/evidence`. The words small, medium and large for an effort are set after, in `shared/report/words.ts`.
 * Depths are 0 to 4, durations are months, shares are 0 to 1. `notes` says for each number what it is, its unit and
 * where it comes from; a test keeps them complete. All but the order of the numbers is our choice: the source gives none.
 */
export const scoringPolicySchema = z
  .strictObject({
    version: z.string(),
    strength: strengthPolicySchema,
    ladder: ladderPolicySchema,
    /** Evidence fades linearly from `graceMonths` to `fullMonths` after its last use, by `lost` at most. */
    recency: z
      .strictObject({
        /** Tools, frameworks, platforms. */
        tools: fadingSchema,
        /** Languages, concepts, practices, soft skills. */
        principles: fadingSchema,
        /** How long ago an entry without dates is taken to have ended. */
        undatedAgeMonths: monthsSchema,
      })
      .readonly(),
    /** Months that an entry without dates counts for, in each of the three runs. */
    undatedMonths: z
      .strictObject({ pessimistic: monthsSchema, nominal: monthsSchema, optimistic: monthsSchema })
      .readonly(),
    implied: z
      .strictObject({
        requires: z
          .strictObject({ from: depthSchema, drop: depthSchema, least: depthSchema, most: depthSchema })
          .readonly(),
        suggests: z.strictObject({ from: depthSchema, depth: depthSchema }).readonly(),
      })
      .readonly(),
    /** A tool's credit for the competencies after its first. */
    secondary: z.strictObject({ drop: depthSchema, most: depthSchema }).readonly(),
    category: z
      .strictObject({
        /** Ordered weights of the strongest competencies, strongest first; their sum is 1. */
        weights: z.array(shareSchema).min(1).readonly(),
        /** Competencies from here on lift a category beyond `namedCeiling`. */
        workingFrom: depthSchema,
        namedCeiling: depthSchema,
      })
      .readonly(),
    /** Lower ends of the bands; below `named` nothing is shown. */
    bands: z
      .strictObject({ named: depthSchema, working: depthSchema, practised: depthSchema, deep: depthSchema })
      .readonly(),
    status: z
      .strictObject({
        /** A category this little short of the requirement is close. */
        close: depthSchema,
        /** Depth from which an unrequired category is extra. */
        extra: depthSchema,
      })
      .readonly(),
    verdict: z
      .strictObject({
        largely: z.number().min(0).max(100),
        evidenced: z.number().min(0).max(100),
        /** `evidenced` also needs this share of each requirement. */
        bottleneck: shareSchema,
      })
      .readonly(),
    quality: z
      .strictObject({
        /** Below this reading quality there is no score. */
        score: shareSchema,
        /** Below this the score's band is widened by `widening` points on each side. */
        sure: shareSchema,
        widening: z.number().min(0).max(100),
      })
      .readonly(),
    gaps: z
      .strictObject({
        /** Cost of each rung: 0 to 1, 1 to 2, 2 to 3, 3 to 4. */
        rungCosts: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly(),
        /** The next rung is never below this, unless the requirement is at most `lowRequirement`. */
        leastTarget: depthSchema,
        lowRequirement: depthSchema,
        /** The deficit is divided by the scale, the requirement by the highest one asked. */
        depthScale: depthSchema,
        requirementScale: depthSchema,
        /** Factor of each roadmap step, in order. */
        stepFactors: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly(),
        /** Step 1 counts more while the foundation category is below this depth. */
        weakFoundation: z.strictObject({ below: depthSchema, factor: z.number() }).readonly(),
        /** No gap costs less, so that one that is nearly closed and gains next to nothing does not come first. */
        leastCost: z.number().gt(0),
        quickWinCost: z.number().min(0),
        /** Priorities are rounded to this before they are compared. */
        tie: z.number().gt(0),
      })
      .readonly(),
    /** Newest collaboration evidence older than this is flagged. */
    collaborationRecentMonths: monthsSchema,
    roadmap: z
      .array(z.strictObject({ step: roadmapStepSchema, name: z.string() }).readonly())
      .length(4)
      .readonly(),
    /** Keyed by the dotted path of a number or list above. */
    notes: z.record(
      z.string(),
      z
        .strictObject({
          about: z.string(),
          unit: z.enum(['depth', 'months', 'share', 'points', 'count', 'factor', 'cost']),
          /** article: follows from the source. published: a scale or study behind it. choice: ours. */
          source: z.enum(['article', 'published', 'choice']),
        })
        .readonly(),
    ),
  })
  .readonly();
export type ScoringPolicy = z.infer<typeof scoringPolicySchema>;
