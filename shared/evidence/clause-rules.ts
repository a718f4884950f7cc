import { z } from 'zod';

const wordSetSchema = z
  .array(z.string().min(1))
  .transform((words): ReadonlySet<string> => new Set(words))
  .readonly();

/** Small words by which clauses begin, end and refer to one another. */
export const clauseRulesSchema = z
  .strictObject({
    /** "I" and "we". */
    writers: wordSetSchema,
    /** Words that stand between a subject and what is said before it. */
    edges: wordSetSchema,
    /** Subjects that stand for what the clause before was about. */
    pronouns: wordSetSchema,
    relatives: wordSetSchema,
    /** Words behind which a subject can stand without an article. */
    openers: wordSetSchema,
    articles: wordSetSchema,
    /** Words that may stand before the thing that was replaced. */
    determiners: wordSetSchema,
    /** Forms of "be", also before the "t" of "wasn’t". */
    be: wordSetSchema,
    /** "from X to Y". */
    destinations: wordSetSchema,
    /** "Decided against X in favour of Y" speaks well of Y. */
    preferences: wordSetSchema,
    /** Words behind a thing that is named as a whole. */
    tails: wordSetSchema,
  })
  .readonly();
export type ClauseRules = z.infer<typeof clauseRulesSchema>;
