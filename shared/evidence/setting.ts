import { type Month, monthIndex } from '../base/month.ts';
import type { Entry, Resume, Section, Statement } from '../resume/resume.ts';
import type { EntryTiming } from './evidence.ts';
import type { EvidenceRules } from './evidence-rules.ts';

/** Where in the résumé a statement stands, as far as that decides what its sentences can show. */
export type Setting =
  | { readonly place: 'skills' | 'summary' | 'other' }
  | { readonly place: 'education' | 'certificate' }
  | {
      readonly place: 'role' | 'project' | 'class-project';
      /** Whether the entry has a date. */
      readonly dated: boolean;
      readonly timing: EntryTiming;
    };

/**
 * The setting of a statement; entries that are told twice share the timing of the first (`canonicalEntries`).
 * Voluntary work is nobody's paid job and counts like a personal project.
 */
export function settingOf(
  statement: Statement,
  resume: Resume,
  canonical: readonly number[],
  asOf: Month,
  rules: EvidenceRules,
): Setting {
  const section = statement.section === null ? undefined : resume.sections[statement.section];
  const index = statement.entry === null ? null : (canonical[statement.entry] ?? statement.entry);
  const entry = index === null ? undefined : resume.entries[index];
  if (index === null || entry === undefined) return settingWithoutEntry(section, statement);
  if (entry.kind === 'education') return { place: 'education' };
  if (entry.kind === 'certification') return { place: 'certificate' };
  const timing = timingOf(entry, index, asOf);
  const dated = timing.startMonth !== null || timing.endMonth !== null;
  if (entry.kind === 'work') return { place: 'role', dated, timing };
  if (entry.kind === 'other' && (!dated || section?.kind !== 'other')) return { place: 'other' };
  return { place: isClassProject(entry, section, rules) ? 'class-project' : 'project', dated, timing };
}

function settingWithoutEntry(section: Section | undefined, statement: Statement): Setting {
  switch (section?.kind) {
    case 'skills':
      return { place: 'skills' };
    case 'education':
      return { place: 'education' };
    case 'certifications':
      return { place: 'certificate' };
    case 'work':
    case 'volunteering':
    case 'projects': {
      // Sentences whose entry was not recognised still stand under "Experience": one entry without dates.
      const timing = { entry: -1 - (statement.section ?? 0), ...NO_MONTHS };
      return { place: section.kind === 'work' ? 'role' : 'project', dated: false, timing };
    }
    case 'summary':
    case undefined:
      return { place: 'summary' };
    default:
      return { place: 'other' };
  }
}

function isClassProject(entry: Entry, section: Section | undefined, rules: EvidenceRules): boolean {
  const text = [entry.title, entry.organization, section?.heading].join(' ').toLowerCase();
  return rules.settings.classProject.some((phrase) => text.includes(phrase));
}

const NO_MONTHS = { startMonth: null, endMonth: null, sureStartMonth: null, sureEndMonth: null };
/** Months from January to December of one year. */
const YEAR = 11;

/**
 * The months of an entry, both ends inclusive. "present" ends in the month of `asOf`, nothing ends later, and a
 * range that begins later is not used. A missing month reaches from January to December; what is sure of it begins
 * in December and ends in January.
 */
export function timingOf(entry: Entry, index: number, asOf: Month): EntryTiming {
  const now = monthIndex(asOf);
  const start = entry.start === null ? null : monthIndex(entry.start);
  const end = entry.end === null ? null : entry.end === 'present' ? now : monthIndex(entry.end);
  const begins = start ?? end;
  if (begins === null || begins > now || (start !== null && end !== null && start > end))
    return { entry: index, ...NO_MONTHS };
  const sureEnd = end !== null && entry.endPrecision === 'year' ? end - YEAR : end;
  return {
    entry: index,
    startMonth: start,
    endMonth: end === null ? null : Math.min(end, now),
    sureStartMonth: start !== null && entry.startPrecision === 'year' ? start + YEAR : start,
    sureEndMonth: sureEnd === null ? null : Math.min(sureEnd, now),
  };
}
