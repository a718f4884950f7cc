import type { SkillMention } from '../evidence/skill-mention.ts';
import { placeOf } from './evidence-quotes.ts';
import type { GapReport, ReportedCorrection } from './gap-report.ts';
import { count } from './numbers.ts';

/** What a person corrected by hand, in words. */

/** Corrections that a sentence names; the others are counted. */
const NAMED_CORRECTIONS = 5;

/** For one that nothing counts for any more, and whose name no report holds. */
const OTHER_SKILL = 'another skill';

/** "“Spark” on page 1, line 4 is taken out". `nameOf` gives the name of a skill. */
export function correctionPhrase(
  { kind }: ReportedCorrection,
  mention: SkillMention,
  nameOf: (skill: string) => string,
): string {
  const words = `“${mention.label}” on ${placeOf(mention)}`;
  switch (kind) {
    case 'not-evidence':
      return `${words} is taken out`;
    case 'wrong-skill':
      return `${words} counts for ${nameOf(mention.skill)}`;
    case 'stronger':
    case 'weaker':
      return `${words} counts with strength ${mention.strength} of 4`;
  }
}

/** "2 corrections by hand are counted in: …."; null without any. */
export function correctionsSentence(report: GapReport): string | null {
  const nameOf = (id: string) => report.skills.find((skill) => skill.id === id)?.name ?? OTHER_SKILL;
  const byId = new Map(report.mentions.map((mention) => [mention.id, mention]));
  const phrases = report.corrections.flatMap((correction) => {
    const mention = byId.get(correction.mention);
    return mention === undefined ? [] : [correctionPhrase(correction, mention, nameOf)];
  });
  if (phrases.length === 0) return null;
  const verb = phrases.length === 1 ? 'is' : 'are';
  const further = phrases.length - NAMED_CORRECTIONS;
  const named = phrases.slice(0, NAMED_CORRECTIONS).join('; ');
  return (
    `${count(phrases.length, 'correction')} by hand ${verb} counted in: ${named}` +
    `${further > 0 ? `; and ${further} more` : ''}.`
  );
}
