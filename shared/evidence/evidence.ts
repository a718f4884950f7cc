import type { SkillId } from '../catalog/lexicon.ts';
import type { Corroborator, Strength } from './skill-mention.ts';

/**
 * When the entry that evidence stands in took place. Months are `monthIndex` values, both inclusive;
 * null where the résumé gives no date. An end of "present" is already the month of `asOf`.
 */
export interface EntryTiming {
  /** Same number for all evidence of one entry; negative for sentences whose entry was not recognised. */
  readonly entry: number;
  readonly startMonth: number | null;
  readonly endMonth: number | null;
  /** The months that the dates leave no doubt about: "2020" may begin in December. Can end before it starts. */
  readonly sureStartMonth: number | null;
  readonly sureEndMonth: number | null;
}

/** One evidence unit: a skill in one sentence or list line of one entry. Repetition of the same text is one unit. */
export interface Evidence {
  readonly skill: SkillId;
  /** Normalised sentence and entry; equal keys are one unit. */
  readonly unit: string;
  readonly strength: Strength;
  readonly corroborators: readonly Corroborator[];
  /** null outside dated roles and projects (skills list, summary, education). */
  readonly timing: EntryTiming | null;
  /** Whether the form needs nothing beside it to be this skill; the pessimistic run keeps only these. */
  readonly certain: boolean;
  /** From an ordinary word: counts for competencies, and does not show the skill as such. */
  readonly weak: boolean;
  /** Ids of the mentions behind it; empty in hand-made units. */
  readonly mentions: readonly string[];
}
