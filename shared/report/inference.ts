import type { SkillId } from '../catalog/lexicon.ts';
import type { SkillDepth } from '../scoring/gap-analysis.ts';

/** Whatever holds the rated skills: a report, an analysis. */
interface RatedSkills {
  readonly skills: readonly SkillDepth[];
}

/**
 * "inferred from FastAPI": where a depth comes from when no line of its own reaches it. Takes the skills that reach
 * the depth; null when one of them does so by its own lines.
 */
export function inferencePhrase(report: RatedSkills, skills: readonly SkillId[]): string | null {
  const byId = new Map(report.skills.map((skill) => [skill.id, skill]));
  const sources = skills.map((id) => byId.get(id)?.inferredFrom ?? []);
  if (sources.length === 0 || sources.some((from) => from.length === 0)) return null;
  const names = [...new Set(sources.flat())].map((id) => byId.get(id)?.name ?? id);
  return `inferred from ${joinWords(names)}`;
}

/** "Python (inferred from FastAPI)"; the name alone where the depth is shown by its own lines. */
export function nameWithInference(report: RatedSkills, name: string, skills: readonly SkillId[]): string {
  const phrase = inferencePhrase(report, skills);
  return phrase === null ? name : `${name} (${phrase})`;
}

function joinWords(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] ?? ''}`;
}
