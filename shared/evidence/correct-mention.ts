import { type Correction, isSamePlace, type MentionPlace } from './correction.ts';
import type { SkillMention } from './skill-mention.ts';

/** Where a mention was read, also after a correction gave it another skill. */
export function mentionPlaceOf(mention: SkillMention): MentionPlace {
  const { skill, label, span, correction } = mention;
  return correction?.mention ?? { skill, label, span };
}

/** The correction of a mention as it was read; null without one, or where other words stand there now. */
export function findCorrection(mention: SkillMention, corrections: readonly Correction[]): Correction | null {
  const place = mentionPlaceOf(mention);
  return (
    corrections.find(
      (correction) => isSamePlace(correction.mention, place) && correction.mention.label === place.label,
    ) ?? null
  );
}

/** A mention as a person corrected it. `nameOf` gives the name of a skill. What was read stays in its reason. */
export function correctMention(
  mention: SkillMention,
  correction: Correction,
  nameOf: (skill: string) => string,
): SkillMention {
  switch (correction.kind) {
    case 'not-evidence':
      return {
        ...mention,
        strength: 0,
        corroborators: [],
        counted: false,
        why: `Taken out by hand. As read: ${mention.why}`,
        correction,
      };
    case 'wrong-skill':
      return {
        ...mention,
        skill: correction.skill,
        why: `Read as ${nameOf(mention.skill)}, corrected by hand. ${mention.why}`,
        correction,
      };
    case 'stronger': {
      // A rung that the text itself earns by now is not lowered.
      if (mention.strength >= correction.strength) return mention;
      return {
        ...mention,
        context: 'asserted',
        strength: correction.strength,
        counted: true,
        why: `Raised by hand from strength ${mention.strength} to ${correction.strength} of 4. As read: ${mention.why}`,
        correction,
      };
    }
    case 'weaker': {
      // What the text no longer claims is not raised.
      if (mention.strength <= correction.strength) return mention;
      return {
        ...mention,
        strength: correction.strength,
        why: `Lowered by hand from strength ${mention.strength} to ${correction.strength} of 4. As read: ${mention.why}`,
        correction,
      };
    }
  }
}
