import type { EvidenceRules, VerbClass, VerbForm } from './evidence-rules.ts';
import { groupAt } from './group-phrase.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** The verb that a sentence is judged by. */
export interface GoverningVerb {
  readonly class: VerbClass;
  /** As written. */
  readonly word: string;
}

const RANK: Readonly<Record<VerbClass, number>> = { helper: 0, use: 1, build: 2, design: 3 };

/**
 * The strongest verb of a sentence, or its helping verb when it opens with one ("Helped to design"); null when
 * the sentence has no verb. A word counts as a verb only where one can stand: at the start of a clause or after
 * words such as "and", "to", "was"; an adjective ("containerised services") does not. What a duty is for
 * ("responsible for building") is use, until a past form says what was done.
 */
export function readVerbs(
  tokens: readonly Token[],
  sentence: Sentence,
  rules: EvidenceRules,
): GoverningVerb | null {
  let best: GoverningVerb | null = null;
  let presentSeen = false;
  let isDuty = false;
  for (let index = sentence.start; index < sentence.end; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.masked) continue;
    const opening = isOpening(tokens, index, sentence, rules);
    const phrase = `${token.word} ${tokens[index + 1]?.word ?? ''}`;
    if (rules.settings.duties.includes(phrase) && (opening.opensClause || opening.afterLead)) {
      isDuty = true;
      best = stronger(best, { class: 'use', word: `${token.written} ${tokens[index + 1]?.written ?? ''}` });
      continue;
    }
    const phrasal = rules.verbs.get(phrase);
    const verb = phrasal ?? rules.verbs.get(token.word);
    const second = tokens[index + 1];
    // "Set up" is one verb; "Design of" is a noun, which names the deed without its "of".
    const written =
      phrasal === undefined || second === undefined || second.word === 'of'
        ? token.written
        : `${token.written} ${second.written}`;
    if (verb === undefined) {
      // A past form that no list knows still says that something was done.
      if ((opening.atStart || opening.afterWriter) && /\p{L}{3}ed$/u.test(token.word))
        best = stronger(best, { class: 'use', word: token.written });
      continue;
    }
    const hasTail = hasParticipleTail(tokens, index, sentence, rules);
    if (!standsAsVerb(token.word, verb.form, opening, presentSeen, hasTail, rules)) continue;
    presentSeen ||= verb.form === 'present';
    const isHelp = verb.class === 'helper' || aidsOthers(tokens, index, sentence, rules);
    if (isHelp && best === null) return { class: 'helper', word: written };
    isDuty &&= verb.form !== 'past';
    best = stronger(best, { class: isDuty ? 'use' : verb.class, word: written });
  }
  return best;
}

/** "Supported the data team in its move to Airflow": the work is the team's. */
function aidsOthers(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
  rules: EvidenceRules,
): boolean {
  if (!rules.settings.aids.includes(tokens[index]?.word ?? '')) return false;
  const group = groupAt({ tokens, sentence, rules }, index + 1);
  return group !== null && group.standing !== 'own';
}

/** Whether a verb's form is a verb where it stands. */
function standsAsVerb(
  word: string,
  form: VerbForm,
  opening: Opening,
  presentSeen: boolean,
  hasTail: boolean,
  rules: EvidenceRules,
): boolean {
  switch (form) {
    case 'present':
      return opening.atStart || opening.afterSubject || (presentSeen && opening.afterAnd);
    case 'ing':
      if (rules.settings.activityNouns.includes(word)) return opening.opensClause;
      return opening.opensClause || opening.afterLead || opening.afterActivityLead;
    case 'past':
      return opening.opensClause || opening.afterLead || hasTail;
    case 'either':
      return opening.opensClause || opening.afterLead || opening.afterSubject;
  }
}

function stronger(best: GoverningVerb | null, next: GoverningVerb): GoverningVerb {
  return best === null || RANK[next.class] > RANK[best.class] ? next : best;
}

interface Opening {
  readonly atStart: boolean;
  readonly afterSubject: boolean;
  readonly afterWriter: boolean;
  readonly afterAnd: boolean;
  readonly opensClause: boolean;
  readonly afterLead: boolean;
  readonly afterActivityLead: boolean;
}

function isOpening(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
  rules: EvidenceRules,
): Opening {
  let position = index;
  let clause = opensClause(tokens[position], position, sentence);
  let before = tokens[position - 1];
  // "successfully built", "co-designed": adverbs and prefixes are looked through.
  while (!clause && before !== undefined && position > sentence.start && isTransparent(before, rules)) {
    position -= 1;
    clause = opensClause(tokens[position], position, sentence);
    before = tokens[position - 1];
  }
  const atStart = position <= sentence.start;
  const lead = before?.word ?? '';
  const isWriter = lead === 'i' || lead === 'we';
  return {
    atStart,
    afterSubject: !atStart && (lead === 'to' || isWriter),
    afterWriter: !atStart && isWriter,
    afterAnd: !atStart && (lead === 'and' || clause),
    opensClause: atStart || clause,
    afterLead: !atStart && (rules.settings.verbLeads.includes(lead) || isTeamOf(tokens, position, rules)),
    afterActivityLead: !atStart && rules.settings.activityLeads.includes(lead),
  };
}

/** "Our team of five built". */
function isTeamOf(tokens: readonly Token[], position: number, rules: EvidenceRules): boolean {
  const [of, team] = [tokens[position - 2]?.word, tokens[position - 3]?.word ?? ''];
  return of === 'of' && rules.otherParty.groups.includes(team);
}

function opensClause(token: Token | undefined, position: number, sentence: Sentence): boolean {
  return position <= sentence.start || /[,;:(–—]|\s-\s/u.test(token?.gap ?? '');
}

function isTransparent(token: Token, rules: EvidenceRules): boolean {
  return /ly$/u.test(token.word) || rules.settings.verbPrefixes.includes(token.word);
}

function hasParticipleTail(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
  rules: EvidenceRules,
): boolean {
  const after = tokens[index + 1];
  return index + 1 < sentence.end && rules.settings.participleTails.includes(after?.word ?? '');
}
