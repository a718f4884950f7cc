import type { Day } from '../base/month.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { SkillId } from '../catalog/lexicon.ts';
import { documentFromText } from '../document/document-from-text.ts';
import { findMentions } from '../evidence/find-mentions.ts';
import { buildResume } from '../resume/build-resume.ts';
import type { JobDescription } from './job-description.ts';
import type { JobPolicy } from './job-policy.ts';

/** Text of a job description and how deep it asks for the skills in it, 0 to 4. */
interface Asked {
  readonly text: string;
  readonly depth: number;
  /** An enumeration, not a sentence. */
  readonly isList: boolean;
}

/** The skills that a job description names, each with the most that it asks of it. */
export function readJobSkills(
  job: JobDescription,
  { lexicon, policy }: Catalog,
  jobPolicy: JobPolicy,
): ReadonlyMap<SkillId, { readonly depth: number }> {
  const asked = askedIn(job, jobPolicy);
  const skills = new Map<SkillId, { readonly depth: number }>();
  for (const depth of [...new Set(asked.map((each) => each.depth))].sort((a, b) => a - b)) {
    const resume = resumeOf(asked.filter((each) => each.depth === depth));
    const { mentions } = findMentions({ resume, lexicon, policy, asOf: ANY_DAY });
    for (const mention of mentions) {
      // "Python is required" claims nothing in a résumé; here it asks. Only what is said not to be needed is not asked.
      const isAsked = mention.context === 'asserted' ? mention.counted : mention.context !== 'negated';
      if (isAsked) skills.set(mention.skill, { depth });
    }
  }
  return skills;
}

function askedIn(job: JobDescription, { depths, levels }: JobPolicy): readonly Asked[] {
  const levelOf = (level: string | null) => {
    const known = (level ?? '')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .map((word) => levels.find(({ words }) => words.includes(word)));
    return known.find((found) => found !== undefined)?.depth ?? depths.listed;
  };
  const sentence = (text: string, depth: number): Asked => ({ text, depth, isList: false });
  return [
    ...[job.title, job.description].flatMap((text) =>
      text === null ? [] : [sentence(text, depths.mentioned)],
    ),
    ...job.qualifications.map((text) => sentence(text, depths.mentioned)),
    ...job.responsibilities.map((text) => sentence(text, depths.responsible)),
    ...job.skills.map(({ name, level, keywords }) => ({
      text: [name, keywords.join(', ')].filter((part) => part !== null && part !== '').join(': '),
      depth: levelOf(level),
      isList: true,
    })),
  ];
}

/** Nothing that a job description asks depends on the day. */
const ANY_DAY: Day = '2020-12-31';

/** The text as a résumé would say it, so that it is read by the same rules: lists as skills, sentences as work. */
function resumeOf(asked: readonly Asked[]) {
  const lines = (isList: boolean) =>
    asked.filter((each) => each.isList === isList).map(({ text }) => text.replace(/\s+/gu, ' '));
  const text = [
    'Skills',
    ...lines(true),
    '',
    'Experience',
    'Engineer\tJan 2020 – Dec 2020',
    ...lines(false).map((line) => `• ${line}`),
  ].join('\n');
  const { value, notices } = documentFromText(text);
  return buildResume(value, notices);
}
