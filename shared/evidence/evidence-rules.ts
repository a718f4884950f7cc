import { z } from 'zod';
import clauses from '../../resources/evidence/clauses.json' with { type: 'json' };
import corroborators from '../../resources/evidence/corroborators.json' with { type: 'json' };
import cues from '../../resources/evidence/cues.json' with { type: 'json' };
import settings from '../../resources/evidence/settings.json' with { type: 'json' };
import verbs from '../../resources/evidence/verbs.json' with { type: 'json' };
import { type ClauseRules, clauseRulesSchema } from './clause-rules.ts';
import { type CorroboratorRules, corroboratorRulesSchema } from './corroborator-rules.ts';
import { type Cue, cueListShape, indexCues } from './cue-rules.ts';
import { type OtherPartyRules, otherPartyRulesSchema } from './other-party-rules.ts';

const wordsSchema = z.array(z.string().min(1)).readonly();

export const verbClassSchema = z.enum(['design', 'build', 'use', 'helper']);
export type VerbClass = z.infer<typeof verbClassSchema>;

/** A base among its own forms is its past as well: "set". */
const verbsSchema = z
  .record(
    verbClassSchema,
    z.array(z.strictObject({ base: z.string(), forms: wordsSchema }).readonly()).readonly(),
  )
  .readonly();

const cuesSchema = z
  .strictObject({
    ...cueListShape,
    gapWords: z.int().min(0),
    /** Words that no gap runs over. */
    gapStops: wordsSchema,
    /** What may stand beside a hedge in a label ("Only at a basic level:"); "Basic services:" is none. */
    labelWords: wordsSchema,
    /** `all` end every scope; `claims` end a hedge or a wish. */
    terminators: z.strictObject({ all: wordsSchema, claims: wordsSchema }).readonly(),
    otherParty: otherPartyRulesSchema,
    /** "Evaluated Kafka but chose RabbitMQ": verbs of comparing, of choosing, and what joins them. */
    weighed: z
      .strictObject({
        leads: wordsSchema,
        turns: wordsSchema,
        links: wordsSchema,
        /** Nouns that may end what was replaced: "the Oracle database". */
        objects: wordsSchema,
      })
      .readonly(),
    /** "Looking for a role as a Python developer": the post is wished for, the skill is claimed. */
    posts: z.strictObject({ cues: wordsSchema, nouns: wordsSchema }).readonly(),
    /** What one must have to give it ("passed on my knowledge of"), verbs of giving, and what may stand between. */
    bestowed: z.strictObject({ things: wordsSchema, verbs: wordsSchema, between: wordsSchema }).readonly(),
    /** Words that make a denial one of degree: "never used in production". */
    limits: wordsSchema,
    /** "I did not use", "which we never needed": a verb of having to do with something, behind a "not" or "never". */
    denial: z
      .strictObject({
        auxiliaries: wordsSchema,
        /** What stands before a "t": "didn’t". */
        shortened: wordsSchema,
        adverbs: wordsSchema,
        verbs: wordsSchema,
        /** "Kafka was never used": what did not happen to a thing. */
        happened: wordsSchema,
        /** Words before a denial that speak of the writer. */
        opens: wordsSchema,
      })
      .readonly(),
    /** What others say of the writer: so many words in quotation marks, with one of these words beside them. */
    quotation: z.strictObject({ leastWords: z.int().min(1), speech: wordsSchema }).readonly(),
  })
  .readonly();

const settingsSchema = z
  .strictObject({
    /** Words after which verbs name a duty rather than a deed ("responsible for building"). */
    duties: wordsSchema,
    /** How a list grades a skill, in words ("Python – expert"). */
    grades: wordsSchema,
    classProject: wordsSchema,
    maintainer: wordsSchema,
    adoption: wordsSchema,
    coursework: wordsSchema,
    /** "Flask-based" is Flask; "go-to-market" is not Go. */
    compoundTails: wordsSchema,
    /** Verbs that are help where another group follows ("supported the data team in its move"). */
    aids: wordsSchema,
    /** Forms of verbs whose object is software when "in" and a language follow ("wrote it in Go"). */
    makers: wordsSchema,
    /** Words after which a past or -ing form is a verb ("and built", "was deployed"). */
    verbLeads: wordsSchema,
    /** Words after which an -ing form is a verb ("by building"), and a past form an adjective ("of cached pages"). */
    activityLeads: wordsSchema,
    /** First halves of hyphenated verbs. */
    verbPrefixes: wordsSchema,
    /** Words before which a past form is a verb ("a portal built with Django"). */
    participleTails: wordsSchema,
    /** -ing forms that name an activity more often than they say that it was done ("reviews and planning"). */
    activityNouns: wordsSchema,
    /** "the Python meetup": a name before one of these is the event's. */
    events: wordsSchema,
    /** "the Payments team": a practice with a capital before one of these is the team's name. */
    teamNouns: wordsSchema,
    /** Words before what work is done with ("in Lambda", "on Nomad"). */
    means: wordsSchema,
    /** Forms of verbs that put one tool in another's place, and what stands between the two. */
    movers: wordsSchema,
    moveLinks: wordsSchema,
    /** Words for who writes software in what is named before them ("React developer"). */
    writers: wordsSchema,
    /** Words of a title that say that the work is about software ("Data Engineer"). */
    technicalTitles: wordsSchema,
    /** Words before one of those that say that it is not ("Structural Engineer"). */
    otherTrades: wordsSchema,
    abbreviations: wordsSchema,
    companySuffixes: wordsSchema,
  })
  .readonly();

/** Everything about English sentences that the judgement knows, decoded and ready to look up. */
export interface EvidenceRules {
  /** Keyed by the word, or two words ("took part"). */
  readonly verbs: ReadonlyMap<string, { readonly class: VerbClass; readonly form: VerbForm }>;
  /** Keyed by the first word. */
  readonly cues: ReadonlyMap<string, readonly Cue[]>;
  readonly gapWords: number;
  readonly gapStops: readonly string[];
  readonly labelWords: readonly string[];
  readonly terminators: { readonly all: ReadonlySet<string>; readonly claims: ReadonlySet<string> };
  readonly otherParty: OtherPartyRules;
  readonly weighed: z.infer<typeof cuesSchema>['weighed'];
  readonly posts: z.infer<typeof cuesSchema>['posts'];
  readonly bestowed: z.infer<typeof cuesSchema>['bestowed'];
  readonly limits: readonly string[];
  readonly denial: z.infer<typeof cuesSchema>['denial'];
  readonly quotation: z.infer<typeof cuesSchema>['quotation'];
  readonly clauses: ClauseRules;
  readonly corroborators: CorroboratorRules;
  readonly settings: z.infer<typeof settingsSchema>;
}
/** present: "build", "builds". ing: "building". past: "built". either: "set", present or past. */
export type VerbForm = 'present' | 'ing' | 'past' | 'either';

let decoded: EvidenceRules | null = null;

/** The rules that ship with the program; decoded once. Throws where a file does not fit its schema. */
export function evidenceRules(): EvidenceRules {
  decoded ??= decodeRules();
  return decoded;
}

function decodeRules(): EvidenceRules {
  const cueFile = cuesSchema.parse(cues);
  return {
    verbs: indexVerbs(verbsSchema.parse(verbs)),
    cues: indexCues(cueFile),
    gapWords: cueFile.gapWords,
    gapStops: cueFile.gapStops,
    labelWords: cueFile.labelWords,
    terminators: { all: new Set(cueFile.terminators.all), claims: new Set(cueFile.terminators.claims) },
    otherParty: cueFile.otherParty,
    weighed: cueFile.weighed,
    posts: cueFile.posts,
    bestowed: cueFile.bestowed,
    limits: cueFile.limits,
    denial: cueFile.denial,
    quotation: cueFile.quotation,
    clauses: clauseRulesSchema.parse(clauses),
    corroborators: corroboratorRulesSchema.parse(corroborators),
    settings: settingsSchema.parse(settings),
  };
}

function indexVerbs(classes: z.infer<typeof verbsSchema>): EvidenceRules['verbs'] {
  const index = new Map<string, { class: VerbClass; form: VerbForm }>();
  for (const verbClass of verbClassSchema.options)
    for (const { base, forms } of classes[verbClass])
      for (const word of [base, ...forms]) {
        const form = word === base && forms.includes(base) ? 'either' : formOf(base, word);
        index.set(word, { class: verbClass, form });
      }
  return index;
}

function formOf(base: string, phrase: string): VerbForm {
  const [stem] = base.split(' ');
  const [word = ''] = phrase.split(' ');
  if (word.endsWith('ing')) return 'ing';
  const isPresent = word === stem || word === `${stem}s` || word === `${stem}es` || word.endsWith('ies');
  return isPresent ? 'present' : 'past';
}
