import { normalizeText } from '../../shared/document/normalize-text.ts';
import type {
  DeclaredBlock,
  DeclaredEntry,
  DeclaredField,
  DeclaredResume,
} from '../../shared/resume/declared-resume.ts';
import type { Contact, EntryKind, SectionKind } from '../../shared/resume/resume.ts';
import type { BlockText } from './block-text.ts';
import { type BlockPlace, BlockWriter, type Look, PLAIN_LOOK } from './block-writer.ts';

const PARAGRAPH: BlockPlace = { kind: 'paragraph', level: null, cell: null };
const ITEM: BlockPlace = { kind: 'list-item', level: 1, cell: null };
/** What opens an item that was typed into a field of text. */
const TYPED_ITEM = /^[-*•]\s+/u;

/** One field of a line. */
export interface LineField {
  readonly text: string | null;
  /** What is written between it and what stands before it in the line. */
  readonly behind: string;
  readonly is?: 'title' | 'organization';
}

/** Writes the paragraphs of a résumé whose structure is known, and keeps that structure beside them. */
export class DeclaredWriter {
  readonly #writer = new BlockWriter();
  readonly #sections: SectionKind[] = [];
  readonly #entries: DeclaredEntry[] = [];
  readonly #blocks: DeclaredBlock[] = [];
  /** Whether the lines that follow belong to the last entry. */
  #inEntry = false;

  section(kind: SectionKind, heading: string): void {
    this.#sections.push(kind);
    this.#inEntry = false;
    this.#write(heading, 'heading', { kind: 'heading', level: 2, cell: null });
  }

  /** Opens an entry of the open section; `dates` as written. */
  entry(kind: EntryKind, dates: string | null): void {
    const section = this.#sections.length - 1;
    this.#entries.push({ kind, section, title: null, organization: null, dates });
    this.#inEntry = true;
  }

  name(text: string): void {
    this.#write(text, 'contact', { kind: 'heading', level: 1, cell: null });
  }

  /** A line of the open entry's header. */
  header(fields: readonly LineField[], look: Look = PLAIN_LOOK): void {
    const { text, places } = lineOf(fields);
    if (text === '') return;
    this.#write(text, 'header', PARAGRAPH, look);
    const block = this.#blocks.length;
    const entry = this.#entries.pop();
    if (entry === undefined) return;
    const field = (name: LineField['is']): DeclaredField | null => {
      const place = places.find(({ is }) => is === name);
      return place === undefined
        ? null
        : { block, start: place.start, end: place.end, blockLength: text.length };
    };
    this.#entries.push({
      ...entry,
      title: field('title') ?? entry.title,
      organization: field('organization') ?? entry.organization,
    });
  }

  /** One line of the given kind: of contact data, or a list. */
  line(text: string | null, kind: 'contact' | 'headline' | 'list' | 'prose'): void {
    if (text !== null) this.#write(text, kind, PARAGRAPH);
  }

  /** Text with a paragraph to a line; a line that opens with the sign of an item is one. */
  prose(text: string | null): void {
    for (const line of (text ?? '').split('\n')) {
      const paragraph = line.trim();
      if (TYPED_ITEM.test(paragraph)) this.item(paragraph.replace(TYPED_ITEM, ''));
      else if (paragraph !== '') this.#write(paragraph, 'prose', PARAGRAPH);
    }
  }

  item(text: string): void {
    this.#write(text, 'bullet', ITEM);
  }

  link(target: string | null): void {
    this.#writer.link(target ?? '');
  }

  /** All of it. `contact` is what the file says. */
  text(contact: Contact): BlockText {
    const declared: DeclaredResume = {
      contact,
      sections: this.#sections,
      entries: this.#entries,
      blocks: this.#blocks,
    };
    return { ...this.#writer.text, declared };
  }

  #write(text: string, kind: DeclaredBlock['kind'], place: BlockPlace, look: Look = PLAIN_LOOK): void {
    this.#writer.paragraph(text, place, look);
    this.#blocks.push({
      number: this.#blocks.length + 1,
      kind,
      section: this.#sections.length === 0 ? null : this.#sections.length - 1,
      entry: this.#inEntry ? this.#entries.length - 1 : null,
    });
  }
}

interface FieldPlace {
  readonly is: LineField['is'];
  readonly start: number;
  readonly end: number;
}

/** The fields that are there as one line, and where in it each stands. */
function lineOf(fields: readonly LineField[]): {
  readonly text: string;
  readonly places: readonly FieldPlace[];
} {
  let line = '';
  const places: FieldPlace[] = [];
  for (const { text, behind, is } of fields) {
    const clean = normalizeText(text ?? '')
      .replace(/\s+/gu, ' ')
      .trim();
    if (clean === '') continue;
    if (line !== '') line += behind;
    places.push({ is, start: line.length, end: line.length + clean.length });
    line += clean;
  }
  return { text: line, places };
}
