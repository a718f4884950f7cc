import { type Day, monthOfDay } from '../base/month.ts';
import { runToEnd, type Steps } from '../base/steps.ts';
import type { Lexicon } from '../catalog/lexicon.ts';
import type { ScoringPolicy } from '../catalog/scoring-policy.ts';
import { boxesForSpan } from '../document/boxes-for-span.ts';
import { lineAt } from '../document/line-at.ts';
import type { Resume, Statement } from '../resume/resume.ts';
import { canonicalEntries } from './canonical-entries.ts';
import { correctMention, findCorrection } from './correct-mention.ts';
import type { Correction } from './correction.ts';
import type { Evidence } from './evidence.ts';
import { evidenceRules } from './evidence-rules.ts';
import { explainMention } from './explain-mention.ts';
import { formIndex } from './form-index.ts';
import { organizationNames } from './organization-names.ts';
import { otherTrades } from './other-trades.ts';
import { ASSERTED } from './read-contexts.ts';
import {
  type RatedMention,
  type RatedSentence,
  type Reader,
  readStatement,
  skillListSections,
} from './read-statement.ts';
import type { SkillMention } from './skill-mention.ts';
import { standingClaims } from './standing-claims.ts';
import { toldIndex } from './told-index.ts';

/** The mentions of a résumé and the evidence units that they make. */
export interface FoundEvidence {
  /** In reading order, "m1" first; also those that do not count, each with its reason. */
  readonly mentions: readonly SkillMention[];
  /** Ordered by their first mention. */
  readonly evidence: readonly Evidence[];
}

export interface FindMentionsOptions {
  readonly resume: Resume;
  readonly lexicon: Lexicon;
  readonly policy: ScoringPolicy;
  readonly asOf: Day;
  /** What a person said about single mentions; those that no mention fits are left aside. */
  readonly corrections?: readonly Correction[];
}

/**
 * Finds every place where a skill of the lexicon is named, reads how it is claimed, and rates its strength. Pure:
 * the same résumé, lexicon, policy and day give the same result. Names of people, employers and schools, headings
 * and contact lines are never read.
 */
export function findMentions(options: FindMentionsOptions): FoundEvidence {
  return runToEnd(mentionSteps(options));
}

/**
 * Builds what mentions are looked up in, once for each lexicon; otherwise the first résumé waits for it. For who has
 * time before that résumé is read.
 */
export function prepareMentions(lexicon: Lexicon): void {
  evidenceRules();
  formIndex(lexicon);
  toldIndex(lexicon);
}

/** `findMentions` with a stop after each statement, for who must do something else in between. */
export function* mentionSteps(options: FindMentionsOptions): Steps<FoundEvidence> {
  const { resume, lexicon, policy, asOf, corrections = [] } = options;
  const rules = evidenceRules();
  const index = formIndex(lexicon);
  const reader: Reader = {
    resume,
    lexicon,
    policy,
    rules,
    index,
    told: toldIndex(lexicon),
    asOf: monthOfDay(asOf),
    canonical: canonicalEntries(resume),
    names: organizationNames(resume, index, rules),
    skillListSections: skillListSections(resume, index),
    otherTrades: otherTrades(resume, index, rules),
  };
  const nameOf = (id: string): string => lexicon.skills.find((skill) => skill.id === id)?.name ?? id;
  const standing = standingClaims(resume, rules);
  const mentions: SkillMention[] = [];
  const units = new Map<string, GrowingEvidence>();
  for (const [position, statement] of resume.statements.entries()) {
    for (const sentence of readStatement(statement, standing[position] ?? ASSERTED, reader)) {
      for (const rated of sentence.mentions) {
        const asRead = toMention(`m${mentions.length + 1}`, rated, sentence, statement, resume);
        const correction = findCorrection(asRead, corrections);
        const mention = correction === null ? asRead : correctMention(asRead, correction, nameOf);
        mentions.push(mention);
        // Who corrects a mention settles what its words mean.
        const form = mention.correction === undefined ? rated : SETTLED;
        if (mention.counted) addEvidence(units, mention, form, sentence);
      }
    }
    yield;
  }
  return { mentions, evidence: [...units.values()] };
}

/** How firmly a form stands for its skill. */
type FormStanding = Pick<RatedMention, 'certain' | 'weak'>;

const SETTLED: FormStanding = { certain: true, weak: false };

function toMention(
  id: string,
  rated: RatedMention,
  sentence: RatedSentence,
  statement: Statement,
  resume: Resume,
): SkillMention {
  const line = lineAt(resume.document, rated.span.start);
  const { strength } = rated.rated;
  return {
    id,
    skill: rated.skill,
    label: rated.label,
    span: rated.span,
    page: line?.page ?? null,
    block: line?.block ?? null,
    line: line?.number ?? 1,
    section: statement.section === null ? null : (resume.sections[statement.section]?.kind ?? null),
    entry: statement.entry,
    quote: sentence.quote,
    boxes: boxesForSpan(resume.document, rated.span),
    context: contextOf(rated.claim),
    strength,
    corroborators: strength > 0 ? sentence.corroborators : [],
    counted: strength > 0,
    why: explainMention(rated.rated, sentence.corroborators),
  };
}

function contextOf({ reading }: RatedMention['claim']): SkillMention['context'] {
  if (reading === 'learning') return 'hedged';
  if (reading === 'supposed') return 'wished';
  if (reading === 'required' || reading === 'traded') return 'other-party';
  return reading === 'replaced' || reading === 'aside' ? 'asserted' : reading;
}

/** A unit that still gathers its mentions. */
interface GrowingEvidence extends Evidence {
  readonly mentions: string[];
}

/** One unit for each skill, sentence and entry; a sentence that names a skill twice keeps the stronger. */
function addEvidence(
  units: Map<string, GrowingEvidence>,
  mention: SkillMention,
  form: FormStanding,
  sentence: RatedSentence,
): void {
  const key = `${mention.skill} ${form.certain} ${form.weak} ${sentence.unit}`;
  const known = units.get(key);
  const mentions = known?.mentions ?? [];
  mentions.push(mention.id);
  units.set(key, {
    skill: mention.skill,
    unit: sentence.unit,
    strength: known !== undefined && known.strength > mention.strength ? known.strength : mention.strength,
    corroborators: mention.corroborators,
    timing: sentence.timing,
    certain: form.certain,
    weak: form.weak,
    mentions,
  });
}
