import { type Place, type Scope, textOf, wordAt } from './clause.ts';

/** Words from a verb of comparing to the one of choosing. */
const REACH = 12;

/** "Evaluated Kafka but chose RabbitMQ": what was looked at before something was chosen, and not more. */
export function weighedOptions({ tokens, sentence, rules }: Place): readonly Scope[] {
  const { leads, turns, links } = rules.weighed;
  const scopes: Scope[] = [];
  for (let lead = sentence.start; lead < sentence.end; lead += 1) {
    if (!leads.includes(wordAt(tokens, lead))) continue;
    for (let turn = lead + 2; turn < Math.min(sentence.end, lead + REACH); turn += 1) {
      if (/;/u.test(tokens[turn]?.gap ?? '')) break;
      const isTurn = turns.includes(wordAt(tokens, turn)) && links.includes(wordAt(tokens, turn - 1));
      if (!isTurn) continue;
      const cue = `${textOf(tokens, lead, lead + 1)} … ${textOf(tokens, turn - 1, turn + 1)}`;
      scopes.push({ start: lead + 1, end: turn - 1, cue });
      break;
    }
  }
  return scopes;
}
