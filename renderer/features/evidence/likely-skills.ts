import type { Skill, SkillId } from '../../../shared/catalog/lexicon.ts';
import type { SkillMention } from '../../../shared/evidence/skill-mention.ts';

/** Shorter words ("of", "to") make no family of names. */
const SHORTEST_WORD = 3;

/**
 * What else a mention may stand for, in two lists by name: first skills with a word in common with what is written,
 * those of the same first competency and those that the résumé shows elsewhere; then all others. `shown` holds
 * the skills of the résumé's counted mentions.
 */
export function likelySkills(
  { skill: read, label }: SkillMention,
  skills: readonly Skill[],
  shown: ReadonlySet<SkillId>,
): { readonly likely: readonly Skill[]; readonly others: readonly Skill[] } {
  const competency = skills.find(({ id }) => id === read)?.competencies[0];
  const written = wordsOf(label);
  const rank = (skill: Skill): number => {
    if (skill.forms.some(({ text }) => [...wordsOf(text)].some((word) => written.has(word)))) return 0;
    if (competency !== undefined && skill.competencies[0] === competency) return 1;
    return shown.has(skill.id) ? 2 : 3;
  };
  const ranked = skills
    .filter(({ id }) => id !== read)
    .map((skill) => ({ skill, rank: rank(skill) }))
    .sort((a, b) => a.rank - b.rank || a.skill.name.localeCompare(b.skill.name, 'en'));
  return {
    likely: ranked.filter((each) => each.rank < 3).map(({ skill }) => skill),
    others: ranked.filter((each) => each.rank === 3).map(({ skill }) => skill),
  };
}

/** Words of a name, lower case, and the whole of it, so that "Go" and "go" meet though they are short. */
function wordsOf(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  const words = lower.split(/[^\p{L}\p{N}+#]+/u).filter((word) => word.length >= SHORTEST_WORD);
  return new Set([lower, ...words]);
}
