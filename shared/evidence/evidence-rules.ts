import { z } from 'zod';
import corroborators from '../../resources/evidence/corroborators.json' with { type: 'json' };
import cues from '../../resources/evidence/cues.json' with { type: 'json' };
import settings from '../../resources/evidence/settings.json' with { type: 'json' };
import verbs from '../../resources/evidence/verbs.json' with { type: 'json' };
import { normalizeForm } from '../catalog/normalize-form.ts';
import { type CorroboratorRules, corroboratorRulesSchema } from './corroborator-rules.ts';
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

/**
 * What a cue says about the skills in its scope. "learning" is a hedge that counts for nothing yet; what was
 * replaced was in use and no more; what is supposed is a condition; what is required is asked for, as in an advert; what is said aside
 * was in use and no more; what was traded was bought or sold.
 */
export const cueReadingSchema = z.enum([
  'negated',
  'wished',
  'learning',
  'hedged',
  'replaced',
  'supposed',
  'required',
  'aside',
  'traded',
]);
export type CueReading = z.infer<typeof cueReadingSchema>;

/**
 * sentence: from the cue to the end of the sentence or a terminator; commas do not end it.
 * phrase: the skill directly after the cue, and those that "and" or "or" add to it.
 * after: the skill directly before the cue, set off by a bracket, a colon or a dash.
 * suffix: the skill directly before the cue.
 * start: as sentence, only where the cue opens it. label: as sentence, where the cue and a colon open it.
 * clause: from the cue to the next clause ("decided against X, wrote Y"). source: as clause, only before a "to".
 * object: the tool directly after the cue, as a whole. before: from the last verb before the cue ("tried X, but
 * did not adopt it"). remark: anywhere in the bracket behind the skill, or in the few words behind its colon.
 * element: the skill that opens with it an element of a list. within: what stands between the words of the cue ("no … yet").
 */
export const cueScopeSchema = z.enum([
  'sentence',
  'phrase',
  'after',
  'suffix',
  'remark',
  'element',
  'start',
  'label',
  'clause',
  'source',
  'object',
  'before',
  'within',
]);
export type CueScope = z.infer<typeof cueScopeSchema>;

const cuesSchema = z
  .strictObject({
    /** "…" in a phrase stands for up to `gapWords` words without a delimiter. */
    cues: z
      .array(
        z.strictObject({ phrase: z.string(), reading: cueReadingSchema, scope: cueScopeSchema }).readonly(),
      )
      .readonly(),
    gapWords: z.int().min(0),
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
    abbreviations: wordsSchema,
    companySuffixes: wordsSchema,
  })
  .readonly();

/** A phrase as words; null stands for a gap. */
export type CuePattern = readonly (string | null)[];
export interface Cue {
  readonly phrase: string;
  readonly pattern: CuePattern;
  readonly reading: CueReading;
  readonly scope: CueScope;
}

/** Everything about English sentences that the judgement knows, decoded and ready to look up. */
export interface EvidenceRules {
  /** Keyed by the word, or two words ("took part"). */
  readonly verbs: ReadonlyMap<string, { readonly class: VerbClass; readonly form: VerbForm }>;
  /** Keyed by the first word. */
  readonly cues: ReadonlyMap<string, readonly Cue[]>;
  readonly gapWords: number;
  readonly terminators: { readonly all: ReadonlySet<string>; readonly claims: ReadonlySet<string> };
  readonly otherParty: OtherPartyRules;
  readonly weighed: z.infer<typeof cuesSchema>['weighed'];
  readonly posts: z.infer<typeof cuesSchema>['posts'];
  readonly limits: readonly string[];
  readonly denial: z.infer<typeof cuesSchema>['denial'];
  readonly quotation: z.infer<typeof cuesSchema>['quotation'];
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
    cues: indexCues(cueFile.cues),
    gapWords: cueFile.gapWords,
    terminators: { all: new Set(cueFile.terminators.all), claims: new Set(cueFile.terminators.claims) },
    otherParty: cueFile.otherParty,
    weighed: cueFile.weighed,
    posts: cueFile.posts,
    limits: cueFile.limits,
    denial: cueFile.denial,
    quotation: cueFile.quotation,
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

function indexCues(list: z.infer<typeof cuesSchema>['cues']): EvidenceRules['cues'] {
  const index = new Map<string, Cue[]>();
  for (const { phrase, reading, scope } of list) {
    const pattern = phrase
      .split('…')
      .flatMap((part, position) => [...(position === 0 ? [] : [null]), ...normalizeForm(part).split(' ')]);
    const first = pattern[0];
    if (first === undefined || first === null) throw new Error(`A cue starts with no word: ${phrase}`);
    const cue = { phrase, pattern, reading, scope };
    index.set(first, [...(index.get(first) ?? []), cue]);
  }
  return index;
}
