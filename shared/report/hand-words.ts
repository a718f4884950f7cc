import type { SkillMention } from '../evidence/skill-mention.ts';
import type { GapAnswer, GapDecision } from '../scoring/gap-answer.ts';
import { placeOf } from './evidence-quotes.ts';
import type { GapReport, ReportedCorrection } from './gap-report.ts';
import { count, formatDay } from './numbers.ts';

/** What a person said about the result, in words: corrections of the reading, and decisions about gaps. */

/** Corrections that a sentence names; the others are counted. */
const NAMED_CORRECTIONS = 5;

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
      return `${words} counts with strength ${mention.strength} of 4`;
  }
}

/** "2 corrections by hand are counted in: …."; null without any. */
export function correctionsSentence(report: GapReport): string | null {
  const nameOf = (id: string) => report.skills.find((skill) => skill.id === id)?.name ?? id;
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

export const DECISION_WORDS: Readonly<Record<GapDecision, string>> = {
  show: 'Done, to be shown',
  build: 'Being built',
  'not-for-me': 'Left aside',
};

/** "Being built, by 1 March 2026. Own note: …" */
export function decisionSentence({ answer, note, targetDate }: GapAnswer): string {
  const until = targetDate === null ? '' : `, by ${formatDay(targetDate)}`;
  const words = note.trim();
  return `${DECISION_WORDS[answer]}${until}.${words === '' ? '' : ` Own note: ${words}`}`;
}
