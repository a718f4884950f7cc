import type { MarkedResume } from './gold-set.ts';
import type { Judged } from './measure-evidence.ts';
import { pairMentions, sameSkill } from './pair-mentions.ts';
import type { GoldMention } from './read-gold.ts';

/**
 * Where the program and the gold differ: each line with what was missed (-), found without a mark (+), or read in
 * another context or strength (~), then the depths (=). Never for a résumé that is kept back.
 */
export function listDifferences({ text, gold, program }: Judged<MarkedResume>): string {
  if (text.frozen) throw new Error(`Résumé ${text.id} is kept back: its differences are not looked at.`);
  const { pairs, missed, extra } = pairMentions(gold.lines, program.lines, sameSkill);
  const keys = new Map(gold.lines.flatMap(({ key, mentions }) => mentions.map((mention) => [mention, key])));
  const remarks = [
    ...missed.map(({ key, mention }) => ({ key, at: mention.span.start, remark: `- ${wordsOf(mention)}` })),
    ...extra.map(({ key, mention }) => ({ key, at: mention.span.start, remark: `+ ${wordsOf(mention)}` })),
    ...pairs
      .filter(([left, right]) => left.context !== right.context || left.strength !== right.strength)
      .map(([left, right]) => ({
        key: keys.get(left) ?? '',
        at: left.span.start,
        remark: `~ ${wordsOf(left)} read as ${right.context} ${right.strength}`,
      })),
  ];
  const lines = program.lines.flatMap(({ key, text: line }) => {
    const own = remarks.filter((each) => each.key === key).sort((a, b) => a.at - b.at);
    return own.length === 0 ? [] : [`  @${key} ${line}`, ...own.map(({ remark }) => `    ${remark}`)];
  });
  const competencies = [...new Set([...gold.depths.keys(), ...program.depths.keys()])].sort();
  const depths = competencies.flatMap((id) => {
    const [left, right] = [gold.depths.get(id) ?? 0, program.depths.get(id) ?? 0];
    return left === right ? [] : [`  = ${id} ${left}, read ${right}`];
  });
  return [`${text.id} ${text.role}, ${text.style}`, ...lines, ...depths].join('\n');
}

function wordsOf({ surface, skill, context, strength }: GoldMention): string {
  return `“${surface}” ${skill} ${context} ${strength}`;
}
