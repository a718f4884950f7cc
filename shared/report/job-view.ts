import { placeOf } from './evidence-quotes.ts';
import type { GapReport } from './gap-report.ts';
import { levelWord, shownWord } from './strengths.ts';

export const JOB_HEADING = 'What the job description asks for';
export const JOB_HEADS = ['Skill', 'In the job description', 'Asked', 'The résumé shows'] as const;
/** Stands before the requirements in which no skill was read. */
export const NOT_COMPARED =
  'Not compared, because no skill that Plumb knows was read in it; hold the résumé against it yourself:';

/** What a job description asks, in the words that people read. */
export interface JobView {
  readonly rows: readonly {
    readonly name: string;
    /** As the job description puts it. */
    readonly words: string;
    /** "Working". */
    readonly needed: string;
    /** "Not shown, ruled out by the résumé’s own words (line 6)". */
    readonly shown: string;
  }[];
  readonly notCompared: readonly string[];
}

/** Null where the target is a role of the matrix. */
export function viewJob(report: GapReport): JobView | null {
  const { jobDescription, mentions, skills } = report;
  if (jobDescription === undefined) return null;
  const mentionsOf = new Map(skills.map((skill) => [skill.id, skill.mentions]));
  return {
    rows: jobDescription.skills.map(({ skill, name, words, asked, depth, ruledOutBy }) => {
      const denial = mentions.find(({ id }) => id === ruledOutBy);
      const ruledOut =
        denial === undefined ? '' : `, ruled out by the résumé’s own words (${placeOf(denial)})`;
      const shown = shownWord(report, { depth, mentions: mentionsOf.get(skill) ?? [] });
      return { name, words, needed: levelWord(asked), shown: shown + ruledOut };
    }),
    notCompared: jobDescription.notCompared,
  };
}
