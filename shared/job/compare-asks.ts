import { z } from 'zod';
import { type Lexicon, type SkillId, skillIdSchema } from '../catalog/lexicon.ts';
import type { GapAnalysis } from '../scoring/gap-analysis.ts';
import type { JobAsks } from './read-job-asks.ts';

const depthSchema = z.number().min(0).max(4);

/** From here on a skill stands in the résumé at all: named, or more. */
const SHOWN_FROM = 1;

/** What a job description asks beside what the résumé shows, skill by skill. */
export const askedSkillsSchema = z
  .strictObject({
    /** The least shown first, of the same level the most asked. */
    skills: z
      .array(
        z
          .strictObject({
            skill: skillIdSchema,
            name: z.string(),
            /** As the job description puts it. */
            words: z.string(),
            asked: depthSchema,
            depth: depthSchema,
            /** Id of the first mention by which the résumé itself denies the skill; null where it shows it, or is silent. */
            ruledOutBy: z.string().nullable(),
          })
          .readonly(),
      )
      .readonly(),
    /** Requirements in which no skill was read, as the job description puts them. */
    notCompared: z.array(z.string()).readonly(),
  })
  .readonly();
export type AskedSkills = z.infer<typeof askedSkillsSchema>;

/** Each skill that is asked with the depth that the analysis gives it. */
export function compareAsks(asks: JobAsks, analysis: GapAnalysis, lexicon: Lexicon): AskedSkills {
  const names = new Map(lexicon.skills.map(({ id, name }) => [id, name]));
  const depths = new Map(analysis.skills.map(({ id, depth }) => [id, depth]));
  const shown = practiceDepths(analysis, lexicon);
  const skills = [...asks.skills].map(([skill, { depth: asked, words }]) => {
    const depth = Math.max(depths.get(skill) ?? 0, shown.get(skill) ?? 0);
    const denial = analysis.mentions.find(
      (mention) => mention.skill === skill && mention.context === 'negated',
    );
    return {
      skill,
      name: names.get(skill) ?? skill,
      words,
      asked,
      depth,
      ruledOutBy: depth < SHOWN_FROM ? (denial?.id ?? null) : null,
    };
  });
  return {
    skills: skills.sort((a, b) => Math.floor(a.depth) - Math.floor(b.depth) || b.asked - a.asked),
    notCompared: asks.notCompared,
  };
}

/**
 * Of a practice, the depth of its competency: a résumé tells it in words of its own ("reviewed every merge request"),
 * which count for the competency without being listed as a skill.
 */
function practiceDepths(analysis: GapAnalysis, lexicon: Lexicon): ReadonlyMap<SkillId, number> {
  const competencies = new Map(analysis.competencies.map(({ id, depth }) => [id, depth]));
  return new Map(
    lexicon.skills.flatMap(({ id, kind, competencies: [first] }) =>
      kind === 'practice' && first !== undefined ? [[id, competencies.get(first) ?? 0] as const] : [],
    ),
  );
}

/** The skills that the résumé does not even name. */
export function notShownSkills({ skills }: AskedSkills): AskedSkills['skills'] {
  return skills.filter(({ depth }) => depth < SHOWN_FROM);
}

/** "2 of 5 skills that the job description names are not shown"; null where all are. */
export function notShownPhrase(asked: AskedSkills): string | null {
  const { skills } = asked;
  const missing = notShownSkills(asked).length;
  if (missing === 0) return null;
  const all = skills.length === 1 ? 'skill' : 'skills';
  return `${missing} of ${skills.length} ${all} that the job description names ${missing === 1 ? 'is' : 'are'} not shown`;
}
