import type { QualityParts, Resume } from '../resume/resume.ts';
import type { GapReport } from './gap-report.ts';
import { formatPercent } from './numbers.ts';
import { QUALITY_KEYS, QUALITY_WORDS } from './words.ts';

/** One factor of the reading quality. */
export interface QualityPartInWords {
  readonly key: keyof QualityParts;
  readonly name: string;
  /** "92%". */
  readonly share: string;
  /** What in this résumé gave the value. */
  readonly why: string;
}

/**
 * A part's share in words, "92%". Where there is nothing that it could be a share of, 100% would read as a finding.
 */
export function shareInWords(
  key: keyof QualityParts,
  { qualityParts, entries }: Pick<GapReport['reading'], 'qualityParts' | 'entries'>,
): string {
  if (key === 'datedEntries' && !entries.some(({ kind }) => kind === 'work')) return 'no job found';
  if (key === 'namedEntries' && qualityParts[key] === 1 && !entries.some(isNamed))
    return 'no job or degree found';
  return formatPercent(qualityParts[key]);
}

/** The kinds of entry whose names are looked at. */
function isNamed({ kind }: { readonly kind: string }): boolean {
  return kind === 'work' || kind === 'education';
}

/** The parts whose product is the reading quality, each with what it comes from. */
export function qualityInWords(resume: Resume): readonly QualityPartInWords[] {
  return QUALITY_KEYS.map((key) => ({
    key,
    name: QUALITY_WORDS[key],
    share: formatPercent(resume.qualityParts[key]),
    why: WHY[key](resume),
  }));
}

const WHY: Readonly<Record<keyof QualityParts, (resume: Resume) => string>> = {
  inSections({ sections, qualityParts }) {
    if (sections.length === 0) return 'No section was recognised.';
    return qualityParts.inSections === 1
      ? 'All text below the name and contact lines stands in a section.'
      : 'Share of the letters; in sections that were found without a heading they count 85%, in unplaced lines nothing.';
  },
  datedEntries({ entries, qualityParts }) {
    if (!entries.some(({ kind }) => kind === 'work')) return 'No job was found, so none lacks a date.';
    return qualityParts.datedEntries === 1
      ? 'Every job has a date that could be read.'
      : 'Mean over the jobs: 100% with a date, 60% where none is written, 0% where it could not be read.';
  },
  namedEntries({ entries, qualityParts }) {
    if (qualityParts.namedEntries === 1 && !entries.some(isNamed))
      return 'No job or degree was found, so none lacks its names.';
    return qualityParts.namedEntries === 1
      ? 'Every job and degree has its names.'
      : 'Some jobs or degrees lack a title or an organisation, or have one that looks like other text.';
  },
  placedText({ qualityParts }) {
    return qualityParts.placedText === 1
      ? 'Nothing looks as if it were read in a wrong place.'
      : 'Dates, broken lines or gaps stand among the items, or a section or job has nothing under it.';
  },
  readableCharacters({ qualityParts }) {
    return qualityParts.readableCharacters === 1
      ? 'Every character could be read.'
      : 'The other characters stand for nothing that can be read.';
  },
  columnCertainty({ document, qualityParts }) {
    if (document.pages.length === 0) return 'The file itself says the order of its text.';
    return qualityParts.columnCertainty === 1
      ? 'One column, or columns that stand clearly apart.'
      : 'Columns stand close or uneven, so lines may be in the wrong order.';
  },
  recognition({ document }) {
    if (document.recognition === null) return 'The text was read from the file, not recognised in a picture.';
    return 'Mean certainty of the recognised words as the recognition states it, at most 90%.';
  },
  experiencePresent({ qualityParts }) {
    if (qualityParts.experiencePresent === 1) return 'Work experience or projects were found.';
    return qualityParts.experiencePresent > 0.5
      ? 'Only education or skills were found.'
      : 'Neither work, projects, education nor skills were found.';
  },
};
