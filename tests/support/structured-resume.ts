import type { TextSpan } from '../../shared/base/text-span.ts';
import type { Line } from '../../shared/document/text-document.ts';
import type {
  DatePrecision,
  Entry,
  EntryKind,
  Resume,
  Section,
  SectionKind,
  Statement,
  StatementKind,
} from '../../shared/resume/resume.ts';

/** A job, project or degree as a test writes it. Months are "YYYY-MM"; null stands for no date. */
export interface WrittenEntry {
  readonly kind: EntryKind;
  readonly title: string;
  readonly organization: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision?: DatePrecision;
  readonly bullets: readonly string[];
  /** A line of tools under the entry. */
  readonly stack?: string;
}

/** A résumé as a test writes it. */
export interface WrittenResume {
  readonly name?: string;
  readonly summary?: readonly string[];
  readonly skills?: readonly string[];
  readonly entries?: readonly WrittenEntry[];
  /** A section of another kind, with its heading. */
  readonly other?: { readonly heading: string; readonly lines: readonly string[] };
  readonly quality?: number;
}

const SECTION_OF: Readonly<Record<EntryKind, SectionKind>> = {
  work: 'work',
  volunteer: 'volunteering',
  project: 'projects',
  education: 'education',
  certification: 'certifications',
  other: 'other',
};

/** One role since 2022 with these bullets. */
export function role(bullets: readonly string[], written: Partial<WrittenEntry> = {}): WrittenEntry {
  return {
    kind: 'work',
    title: 'Engineer',
    organization: 'Lakeside Ltd',
    start: '2022-01',
    end: 'present',
    bullets,
    ...written,
  };
}

/**
 * The résumé that a perfect reading of this text gives: sections, entries and statements come from what the test
 * wrote, not from a parser, so that a test of the judgement tests the judgement alone.
 */
export function structuredResume(written: WrittenResume): Resume {
  const draft = new Draft();
  draft.line(written.name ?? 'Alex Marlow', 'contact', null, null);
  const paragraphs = (
    kind: SectionKind,
    heading: string,
    lines: readonly string[],
    as: StatementKind,
  ): void => {
    if (lines.length === 0) return;
    const section = draft.open(kind, heading);
    for (const line of lines) draft.line(line, as, section, null);
    draft.close(section);
  };
  paragraphs('summary', 'Summary', written.summary ?? [], 'prose');
  paragraphs('skills', 'Skills', written.skills ?? [], 'list');
  for (const kind of ['work', 'volunteer', 'project', 'education', 'certification', 'other'] as const) {
    const entries = (written.entries ?? []).filter((entry) => entry.kind === kind);
    if (entries.length === 0) continue;
    const section = draft.open(SECTION_OF[kind], kind);
    for (const entry of entries) draft.entry(entry, section);
    draft.close(section);
  }
  if (written.other !== undefined) paragraphs('other', written.other.heading, written.other.lines, 'prose');
  return draft.finish(written.quality ?? 1);
}

class Draft {
  private text = '';
  private readonly lines: Line[] = [];
  private readonly sections: Section[] = [];
  private readonly entries: Entry[] = [];
  private readonly statements: Statement[] = [];

  /** A statement of one or more lines; the text's own line breaks are kept. */
  line(text: string, kind: StatementKind, section: number | null, entry: number | null): TextSpan {
    const start = this.text.length === 0 ? 0 : this.text.length + 1;
    this.text = this.text.length === 0 ? text : `${this.text}\n${text}`;
    let from = start;
    for (const part of text.split('\n')) {
      this.lines.push(plainLine({ start: from, end: from + part.length }, this.lines.length + 1));
      from += part.length + 1;
    }
    const span = { start, end: this.text.length };
    this.statements.push({ kind, span, section, entry });
    return span;
  }

  open(kind: SectionKind, heading: string): number {
    const section = this.sections.length;
    const span = this.line(heading, 'heading', section, null);
    this.sections.push({ kind, heading, span });
    return section;
  }

  close(index: number): void {
    const section = this.sections[index];
    if (section !== undefined)
      this.sections[index] = { ...section, span: { start: section.span.start, end: this.text.length } };
  }

  entry(written: WrittenEntry, section: number): void {
    const index = this.entries.length;
    const { title, organization, start, end } = written;
    const header = this.line(`${title}, ${organization}`, 'header', section, index);
    const precision = written.precision ?? 'month';
    const bullets = written.bullets.map((bullet) => this.line(bullet, 'bullet', section, index));
    if (written.stack !== undefined) this.line(written.stack, 'stack', section, index);
    this.entries.push({
      kind: written.kind,
      title,
      organization,
      titleSpan: { start: header.start, end: header.start + title.length },
      organizationSpan: { start: header.end - organization.length, end: header.end },
      start,
      end: end === 'present' ? 'present' : end,
      startPrecision: start === null ? 'none' : precision,
      endPrecision: end === null ? 'none' : end === 'present' ? 'month' : precision,
      bullets,
      span: { start: header.start, end: this.text.length },
      section,
    });
  }

  finish(quality: number): Resume {
    return {
      document: {
        format: 'text',
        text: this.text,
        lines: this.lines,
        pages: [],
        links: [],
        columnCertainty: 1,
        unreadableShare: 0,
        recognition: null,
      },
      sections: this.sections,
      entries: this.entries,
      statements: this.statements,
      contact: { name: null, email: null, phone: null, links: [] },
      quality,
      qualityParts: {
        inSections: quality,
        datedEntries: 1,
        namedEntries: 1,
        placedText: 1,
        readableCharacters: 1,
        columnCertainty: 1,
        recognition: 1,
        experiencePresent: 1,
      },
      notices: [],
    };
  }
}

function plainLine(span: TextSpan, number: number): Line {
  return {
    span,
    page: null,
    block: number,
    number,
    box: null,
    segments: [],
    fontSize: null,
    bold: false,
    boldEnd: null,
    italic: false,
    bullet: null,
    headingLevel: null,
    tabs: [],
    region: 0,
    gapAbove: null,
    indent: 0,
  };
}
