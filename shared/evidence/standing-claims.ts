import { normalizeForm } from '../catalog/normalize-form.ts';
import type { Resume } from '../resume/resume.ts';
import type { EvidenceRules } from './evidence-rules.ts';
import { ASSERTED, type Claim, readHeading } from './read-contexts.ts';

/** Characters of a line that can be a label for those below it. */
const LONGEST_LABEL = 60;

/** Words of a label on a line of its own ("Basic knowledge"). */
const LABEL_WORDS = 4;

/** What a line says about those below it, in its section. */
interface Standing {
  readonly section: number | null;
  readonly claim: Claim;
}

/**
 * For each statement, what stands above it says about it: its section's heading ("Currently learning"), a line by
 * which a job advert begins ("What you will bring"), which holds to the end of the section, or a line of a skills
 * list that is nothing but a grade ("Basic"), which holds to the next one ("Advanced") or to a line with its own.
 */
export function standingClaims(resume: Resume, rules: EvidenceRules): readonly Claim[] {
  const { document, sections, statements } = resume;
  const read = (text: string): Claim =>
    text.length > LONGEST_LABEL ? ASSERTED : readHeading(normalizeForm(text).split(' '), rules);
  const headings = sections.map(({ heading }) => (heading === null ? ASSERTED : read(heading)));
  let advert: Standing | null = null;
  let grade: Standing | null = null;
  return statements.map(({ span, section, kind }) => {
    if (advert !== null && advert.section !== section) advert = null;
    const text = document.text.slice(span.start, span.end);
    const own = kind === 'heading' ? ASSERTED : read(text);
    if (own.reading === 'required') advert = { section, claim: own };
    const isLabel = kind === 'list' && own.reading !== 'asserted' && own.reading !== 'required';
    if (isLabel) grade = { section, claim: own };
    else if (grade?.section !== section || kind !== 'list' || hasOwnGrade(text, rules)) grade = null;
    const heading = section === null ? ASSERTED : (headings[section] ?? ASSERTED);
    return advert?.claim ?? grade?.claim ?? heading;
  });
}

function hasOwnGrade(text: string, { settings }: EvidenceRules): boolean {
  const words = normalizeForm(text).split(' ');
  return (
    text.includes(':') ||
    (words.length <= LABEL_WORDS && words.some((word) => settings.grades.includes(word)))
  );
}
