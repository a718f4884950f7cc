import type { EntryKind, SectionKind } from './resume.ts';

const ENTRY_KINDS: Readonly<Partial<Record<SectionKind, EntryKind>>> = {
  work: 'work',
  volunteering: 'volunteer',
  projects: 'project',
  education: 'education',
  certifications: 'certification',
  other: 'other',
};

/** Kind of the entries of a section, or null where a section has none. */
export function entryKindOf(kind: SectionKind | null): EntryKind | null {
  return kind === null ? null : (ENTRY_KINDS[kind] ?? null);
}
