import type { EntryKind, SectionKind } from '../../shared/resume/resume.ts';

/** A section as a page shows it, or as the reader found it. */
export interface SectionFact {
  readonly kind: SectionKind;
  readonly heading: string | null;
}

/** A job, project, degree or certificate. Dates are "YYYY-MM", "YYYY" where only a year is given, "present" or null. */
export interface EntryFact {
  readonly kind: EntryKind;
  readonly title: string | null;
  readonly organization: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

export interface ContactFact {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** What stands on a résumé's pages; the truth about a file and the reading of it have the same form. */
export interface Facts {
  readonly sections: readonly SectionFact[];
  readonly entries: readonly EntryFact[];
  readonly contact: ContactFact;
}
