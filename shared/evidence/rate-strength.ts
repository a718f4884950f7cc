import type { ScoringPolicy } from '../catalog/scoring-policy.ts';
import type { Claim } from './read-contexts.ts';
import type { GoverningVerb } from './read-verbs.ts';
import type { Setting } from './setting.ts';
import { type Corroborator, type Strength, strengthSchema } from './skill-mention.ts';

/** What a sentence or list line says as a whole; the same for every skill in it. */
export interface SentenceFacts {
  readonly kind: 'title' | 'list' | 'stack' | 'sentence';
  readonly verb: GoverningVerb | null;
  readonly corroborators: readonly Corroborator[];
  /** Distinct skills named in it, ordinary words left out. */
  readonly skills: number;
  /** Of these, the ones that stand as bare elements between commas and the like, and not in a clause of their own. */
  readonly listed: number;
  readonly delimiters: number;
  /** Whether it tells of maintaining an open-source package that others have taken up. */
  readonly adoptedPackage: boolean;
}

/** Why a mention has its strength; `explainMention` puts it into words. */
export type Grounds =
  | {
      readonly kind: 'denied';
      readonly claim: Exclude<Claim, { reading: 'asserted' | 'hedged' | 'replaced' | 'aside' }>;
    }
  | { readonly kind: 'ordinary-word' }
  | { readonly kind: 'hedged' | 'replaced' | 'aside'; readonly cue: string }
  | { readonly kind: 'named'; readonly place: 'skills' | 'summary' | 'other'; readonly grade: string | null }
  | { readonly kind: 'years' }
  | { readonly kind: 'education' | 'certificate' }
  | { readonly kind: 'title'; readonly dated: boolean }
  | { readonly kind: 'stack'; readonly long: boolean; readonly dated: boolean }
  | { readonly kind: 'list-like'; readonly skills: number }
  | { readonly kind: 'no-verb' }
  | {
      readonly kind: 'done';
      readonly verb: GoverningVerb;
      readonly cappedAt: 'personal project' | 'class project' | null;
    };

export interface RatedStrength {
  readonly strength: Strength;
  readonly grounds: Grounds;
}

/** One mention, as far as its strength depends on it. */
export interface ClaimedMention {
  readonly claim: Claim;
  /** Whether its form is an ordinary word (class weak). */
  readonly weak: boolean;
  /** Whether the text states years beside it ("Python (3 years)"). */
  readonly statesYears: boolean;
  /** The grade that the text gives it ("expert"); null without one. */
  readonly grade: string | null;
}

/** E of one mention, 0 to 4: the table of evidence units, as far as the claim, the place and the sentence allow. */
export function rateStrength(
  mention: ClaimedMention,
  facts: SentenceFacts,
  setting: Setting,
  policy: ScoringPolicy,
): RatedStrength {
  const { claim } = mention;
  switch (claim.reading) {
    case 'asserted':
    case 'hedged':
    case 'replaced':
    case 'aside':
      break;
    default:
      return { strength: 0, grounds: { kind: 'denied', claim } };
  }
  if (mention.weak && !isDatedSentence(facts, setting))
    return { strength: 0, grounds: { kind: 'ordinary-word' } };
  const plain = rateAsserted(mention, facts, setting, policy);
  if (claim.reading === 'asserted') return plain;
  if (claim.reading === 'hedged') {
    const strength = strengthOf(Math.min(policy.strength.named, plain.strength));
    return { strength, grounds: { kind: 'hedged', cue: claim.cue } };
  }
  if (plain.strength <= policy.strength.used) return plain;
  return { strength: strengthOf(policy.strength.used), grounds: { kind: claim.reading, cue: claim.cue } };
}

function isDatedSentence(facts: SentenceFacts, setting: Setting): boolean {
  return facts.kind === 'sentence' && 'dated' in setting && setting.dated;
}

function rateAsserted(
  mention: ClaimedMention,
  facts: SentenceFacts,
  setting: Setting,
  policy: ScoringPolicy,
): RatedStrength {
  const rules = policy.strength;
  switch (setting.place) {
    case 'skills':
    case 'summary':
    case 'other':
      return mention.statesYears
        ? { strength: strengthOf(rules.weakUse), grounds: { kind: 'years' } }
        : {
            strength: strengthOf(rules.named),
            grounds: { kind: 'named', place: setting.place, grade: mention.grade },
          };
    case 'education':
    case 'certificate':
      return {
        strength: strengthOf(Math.min(rules.weakUse, rules.caps.education)),
        grounds: { kind: setting.place },
      };
    case 'role':
    case 'project':
    case 'class-project':
      return rateInEntry(facts, setting, policy);
  }
}

type EntrySetting = Extract<Setting, { dated: boolean }>;

function rateInEntry(facts: SentenceFacts, setting: EntrySetting, policy: ScoringPolicy): RatedStrength {
  const rules = policy.strength;
  const { dated } = setting;
  const as = (strength: number, grounds: Grounds): RatedStrength => ({
    strength: strengthOf(strength),
    grounds,
  });
  if (facts.kind === 'title') return as(dated ? rules.used : rules.named, { kind: 'title', dated });
  if (facts.kind === 'stack' || facts.kind === 'list') {
    const long = facts.skills > rules.stackItems;
    return as(dated && !long ? rules.weakUse : rules.named, { kind: 'stack', long, dated });
  }
  const { items, itemsWithoutVerb, delimiters } = rules.listLike;
  const isListLike =
    facts.skills > items ||
    (facts.verb === null && facts.listed >= itemsWithoutVerb && facts.delimiters >= delimiters);
  if (isListLike) return as(rules.weakUse, { kind: 'list-like', skills: facts.skills });
  if (facts.verb === null) return as(rules.weakUse, { kind: 'no-verb' });
  const earned = earnedBy(facts.verb, facts.corroborators.length, policy);
  const cap = capOf(facts, setting, policy);
  const capped = cap !== null && earned > cap.most;
  return as(capped ? cap.most : earned, {
    kind: 'done',
    verb: facts.verb,
    cappedAt: capped ? cap.place : null,
  });
}

function earnedBy(verb: GoverningVerb, corroborators: number, policy: ScoringPolicy): number {
  const rules = policy.strength;
  if (verb.class === 'helper') return rules.weakUse;
  if (verb.class === 'use') return rules.used;
  if (verb.class === 'design' && corroborators >= rules.designedCorroborators) return rules.designed;
  return corroborators >= rules.builtCorroborators ? rules.built : rules.used;
}

function capOf(
  facts: SentenceFacts,
  setting: EntrySetting,
  policy: ScoringPolicy,
): { readonly most: number; readonly place: 'personal project' | 'class project' } | null {
  const { caps } = policy.strength;
  if (setting.place === 'class-project') return { most: caps.classProject, place: 'class project' };
  if (setting.place === 'project' && !facts.adoptedPackage)
    return { most: caps.personalProject, place: 'personal project' };
  return null;
}

/** The strengths of a policy are among those of the contract; anything else is a broken policy file. */
function strengthOf(value: number): Strength {
  return strengthSchema.parse(value);
}
