import type { Contact, EntryKind, SectionKind, StatementKind } from './resume.ts';

/** Part of the text of a block, in UTF-16 units from its start. */
export interface DeclaredField {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Units of the block's text. */
  readonly blockLength: number;
}

/** "headline": what stands under the name, which says what the person does or is mere contact data. */
export type DeclaredBlockKind = StatementKind | 'headline';

/** One block of the document, with what the file says that it is. */
export interface DeclaredBlock {
  /** The block's number, as the document's lines give it. */
  readonly number: number;
  readonly kind: DeclaredBlockKind;
  /** Index into `sections`; null above the first. */
  readonly section: number | null;
  /** Index into `entries`; null outside entries. */
  readonly entry: number | null;
}

export interface DeclaredEntry {
  readonly kind: EntryKind;
  /** Index into `sections`. */
  readonly section: number;
  readonly title: DeclaredField | null;
  readonly organization: DeclaredField | null;
  /** As written: "2021-03 – present"; null without a date. */
  readonly dates: string | null;
}

/** The structure of a résumé whose file has a field for each of its parts, so that nothing has to be inferred. */
export interface DeclaredResume {
  readonly contact: Contact;
  readonly sections: readonly SectionKind[];
  readonly entries: readonly DeclaredEntry[];
  /** In the order of the document. */
  readonly blocks: readonly DeclaredBlock[];
}
