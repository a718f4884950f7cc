import type { Grounds, RatedStrength } from './rate-strength.ts';
import type { GoverningVerb } from './read-verbs.ts';
import type { Corroborator } from './skill-mention.ts';

const CORROBORATOR_PHRASES: Readonly<Record<Corroborator, string>> = {
  metric: 'a number',
  production: 'production use',
  scale: 'scale',
  people: 'people',
};

const PLACES = {
  skills: 'Named in a skills list, without a dated line that shows it.',
  summary: 'Named in the summary, which is a claim and not a dated line.',
  other: 'Named outside roles and projects.',
} as const;

/** One sentence for people: why a mention has its strength. The subject is the résumé. */
export function explainMention(
  { grounds, strength }: RatedStrength,
  corroborators: readonly Corroborator[],
): string {
  switch (grounds.kind) {
    case 'denied':
      return explainDenial(grounds.claim);
    case 'ordinary-word':
      return 'An ordinary word here; it counts only in a line of a dated role or project.';
    case 'hedged':
      return `Hedged by “${grounds.cue}”, so it counts as named only.`;
    case 'replaced':
      return `Something else took its place (“${grounds.cue}”), so it counts as used at most.`;
    case 'aside':
      return `Named in passing (“${grounds.cue}”), so it counts as used at most.`;
    case 'named':
      return grounds.grade === null
        ? PLACES[grounds.place]
        : `Graded “${grounds.grade}” by the résumé, without a dated line that shows it, so it counts as named.`;
    case 'years':
      return 'Years are stated beside it, without a dated line that shows the work.';
    case 'education':
      return 'Stands under education, which shows knowledge rather than use.';
    case 'certificate':
      return 'Stands under certificates, which show knowledge rather than use.';
    case 'title':
      return grounds.dated
        ? 'Part of the title of a dated role.'
        : 'Part of the title of a role without dates.';
    case 'stack':
      return explainStack(grounds);
    case 'list-like':
      return `One of ${grounds.skills} skills in one line, which reads as a list.`;
    case 'no-verb':
      return 'Stands in a line of a role or project without a verb that says what was done.';
    case 'done':
      return explainDeed(grounds.verb, strength, corroborators, grounds.cappedAt);
  }
}

function explainDenial(claim: Extract<Grounds, { kind: 'denied' }>['claim']): string {
  switch (claim.reading) {
    case 'negated':
      return `The sentence says that it was not used (“${claim.cue}”).`;
    case 'wished':
      return `A wish or a plan (“${claim.cue}”), not something done.`;
    case 'learning':
      return `Still being learned (“${claim.cue}”), so it does not count yet.`;
    case 'other-party':
      return `The sentence gives it to someone else (“${claim.cue}”).`;
    case 'supposed':
      return `A condition or a question (“${claim.cue}”), not something done.`;
    case 'traded':
      return `Bought or sold (“${claim.cue}”), not worked with.`;
    case 'required':
      return `Something that is asked for (“${claim.cue}”), as in a job advert, not something done.`;
  }
}

function explainStack({ long, dated }: Extract<Grounds, { kind: 'stack' }>): string {
  if (!dated) return 'Named in the list of tools of an entry without dates.';
  return long
    ? 'Named in a long list of tools under a dated role or project.'
    : 'Named in the short list of tools of a dated role or project.';
}

function explainDeed(
  verb: GoverningVerb,
  strength: number,
  corroborators: readonly Corroborator[],
  cappedAt: 'personal project' | 'class project' | null,
): string {
  if (verb.class === 'helper') return `The line says “${verb.word}”, which is help rather than own work.`;
  if (cappedAt !== null)
    return `The line says “${verb.word}”; a ${cappedAt} counts for at most ${strength} of 4.`;
  const facts = joinWords(corroborators.map((kind) => CORROBORATOR_PHRASES[kind]));
  if (strength <= 2) {
    return corroborators.length === 0
      ? `The line says “${verb.word}”, without a counted or measured result, production use, scale or people beside it.`
      : `The line says “${verb.word}”, a verb of use, with ${facts}.`;
  }
  return `The line says “${verb.word}”, with ${facts}.`;
}

function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
