import { normalizeForm } from '../catalog/normalize-form.ts';
import type { Resume } from '../resume/resume.ts';
import type { EvidenceRules } from './evidence-rules.ts';
import { ASSERTED, type Claim, readHeading } from './read-contexts.ts';

/** Characters of a line that can be a label for those below it. */
const LONGEST_LABEL = 60;

/**
 * For each statement, what stands above it says about it: its section's heading ("Currently learning"), or a line
 * by which a job advert begins ("What you will bring"), which holds to the end of the section.
 */
export function standingClaims(resume: Resume, rules: EvidenceRules): readonly Claim[] {
  const { document, sections, statements } = resume;
  const read = (text: string): Claim =>
    text.length > LONGEST_LABEL ? ASSERTED : readHeading(normalizeForm(text).split(' '), rules);
  const headings = sections.map(({ heading }) => (heading === null ? ASSERTED : read(heading)));
  let advert: { readonly section: number | null; readonly claim: Claim } | null = null;
  return statements.map(({ span, section, kind }) => {
    if (advert !== null && advert.section !== section) advert = null;
    const own = kind === 'heading' ? ASSERTED : read(document.text.slice(span.start, span.end));
    if (own.reading === 'required') advert = { section, claim: own };
    return advert?.claim ?? (section === null ? ASSERTED : (headings[section] ?? ASSERTED));
  });
}
