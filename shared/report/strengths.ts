import type { SkillMention } from '../evidence/skill-mention.ts';
import type { CompetencyDepth, SkillDepth } from '../scoring/gap-analysis.ts';
import type { GapReport } from './gap-report.ts';
import { FADED_WORDS, LEVEL_WORDS, type LevelWord } from './words.ts';

/** Working: of a depth as of a sentence's strength, use in a dated role or project. What reaches it is shown. */
export const SHOWN_FROM = 2;

/** As many of what is shown best are told with their sentences; the others are named. */
export const STRONGEST_TOLD = 8;

/** The level that a depth has fully reached: 2.9 is Working, 3.0 is Practised. */
export function levelWord(depth: number): LevelWord {
  return LEVEL_WORDS[Math.min(4, Math.max(0, Math.floor(depth)))] ?? 'Not shown';
}

/** The word for a skill's depth: its level, or that age alone took it below working, which is more than being named. */
export type ShownWord = LevelWord | typeof FADED_WORDS.skill;

/** What the page shows of a skill, in a word: "Named" is for lists, not for use that lies far back. */
export function shownWord(
  { mentions }: Pick<GapReport, 'mentions'>,
  skill: Pick<SkillDepth, 'depth' | 'mentions'>,
): ShownWord {
  const word = levelWord(skill.depth);
  if (word !== 'Named') return word;
  const own = new Set(skill.mentions);
  const wasUsed = mentions.some(
    ({ id, counted, strength }) => counted && strength >= SHOWN_FROM && own.has(id),
  );
  return wasUsed ? FADED_WORDS.skill : word;
}

/** Deepest first. */
const SHOWN_WORDS: readonly ShownWord[] = ['Deep', 'Practised', 'Working', FADED_WORDS.skill, 'Named'];

/** What the résumé shows at working depth or deeper, deepest first. */
export function findStrengths(report: GapReport): readonly CompetencyDepth[] {
  return report.competencies
    .filter((competency) => competency.depth >= SHOWN_FROM && competency.mentions.length > 0)
    .toSorted((a, b) => b.depth - a.depth || compareIds(a.id, b.id));
}

/** Skills that stand in the text and have more behind them than a list, by the word for their depth, deepest first. */
export function groupShownSkills(
  report: GapReport,
): readonly { readonly level: ShownWord; readonly skills: readonly SkillDepth[] }[] {
  const named = new Set(findNamedNotShown(report).map((skill) => skill.id));
  const shown = report.skills
    .filter((skill) => skill.depth >= 1 && skill.mentions.length > 0 && !named.has(skill.id))
    .toSorted((a, b) => b.depth - a.depth || compareIds(a.id, b.id));
  const words = new Map(shown.map((skill) => [skill, shownWord(report, skill)]));
  return SHOWN_WORDS.map((level) => ({
    level,
    skills: shown.filter((skill) => words.get(skill) === level),
  })).filter((group) => group.skills.length > 0);
}

/**
 * Skills that the résumé names, in a list, a summary or with a hedge, and nowhere shows in use; also not through
 * another skill, as FastAPI in use shows Python.
 */
export function findNamedNotShown(report: GapReport): readonly SkillDepth[] {
  const mentions = new Map<string, SkillMention>(report.mentions.map((mention) => [mention.id, mention]));
  return report.skills
    .filter((skill) => {
      const counted = skill.mentions.flatMap((id) => {
        const mention = mentions.get(id);
        return mention?.counted === true ? [mention] : [];
      });
      return (
        skill.depth < SHOWN_FROM &&
        skill.inferredFrom.length === 0 &&
        counted.length > 0 &&
        counted.every((mention) => mention.strength <= 1)
      );
    })
    .toSorted((a, b) => compareIds(a.id, b.id));
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
