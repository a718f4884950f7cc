import { z } from 'zod';

const wordsSchema = z.array(z.string().min(1)).readonly();

/** Words by which a skill is told to be someone else's. */
export const otherPartyRulesSchema = z
  .strictObject({
    groups: wordsSchema,
    /** Groups of one trade, which do what is done by them even where they are "our" own: "by our data scientists". */
    professions: wordsSchema,
    /** Groups that the writer is not part of, whoever they work for: "our vendor". */
    outsiders: wordsSchema,
    /** Words before a group that make it somebody else's: "another team". */
    strangers: wordsSchema,
    determiners: wordsSchema,
    prepositions: wordsSchema,
    runs: wordsSchema,
    owners: wordsSchema,
    /** Words that say nothing of which group it is: "our small team" is the writer's. */
    plain: wordsSchema,
    /** The same where something was done by the group: "by the whole team". */
    whole: wordsSchema,
    /** Words before a group that make it the writer's own: "led the platform team". */
    joined: wordsSchema,
    /** Verbs that make outsiders no part of the writer's own group: "supervised the agency that rebuilt". */
    oversees: wordsSchema,
    /** Words that may not stand between a group and its verb. */
    breaks: wordsSchema,
    /** Words that, beside `breaks`, are no part of a group's name. */
    edges: wordsSchema,
    labels: wordsSchema,
    /** What a group or a person made; "our team built" stays the writer's, "the data team built" does not. */
    made: wordsSchema,
    /** Words that join a clause of others to the writer's own. */
    besides: wordsSchema,
    /** "Graduates who now run": words by which what people do came after what the writer did for them. */
    sinceThen: wordsSchema,
    /** Participles of "was written by the QA department". */
    delivered: wordsSchema,
    /** Who can have done it, other than groups: "by others". */
    agents: wordsSchema,
    /** Participles of what was not made but bought. */
    acquired: wordsSchema,
    /** Verbs of where a thing is from: "the charts came from the core team". */
    originates: wordsSchema,
    /** Behind "not", in an aside: "the data team, not me, built". */
    notDone: wordsSchema,
    /** The same of a thing: "the cluster (not my work)". */
    notOwned: wordsSchema,
    be: wordsSchema,
    belongs: wordsSchema,
    /** The same before a "with": "the mainframe stays with another area". */
    rests: wordsSchema,
    /** "This is the platform team's domain". */
    possessed: wordsSchema,
    /** Owners whose group the writer is part of. */
    shared: wordsSchema,
    /** "My manager, …, leads": one person who is not the writer. */
    people: wordsSchema,
    /** Who a writer works for, told of as somebody else: "the company built". */
    employers: wordsSchema,
    /** Who does something in the writer's stead: "others wrote". */
    elsewhere: wordsSchema,
    /** Verbs of leaving something to others. */
    left: wordsSchema,
    /** Verbs of asking others for something, and of letting them do it. */
    asked: wordsSchema,
    let: wordsSchema,
    /** Sections that tell of other people. */
    headings: wordsSchema,
    phrases: wordsSchema,
  })
  .readonly();
export type OtherPartyRules = z.infer<typeof otherPartyRulesSchema>;
