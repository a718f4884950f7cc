import type { DateState } from './entry-dates.ts';
import type { Contact, Entry, Section, Statement } from './resume.ts';

/** A résumé's structure, before it is rated how well it was read. */
export interface AssembledResume {
  readonly sections: readonly Section[];
  readonly entries: readonly Entry[];
  readonly statements: readonly Statement[];
  readonly contact: Contact;
  /** Of each job. */
  readonly jobDates: readonly DateState[];
}
