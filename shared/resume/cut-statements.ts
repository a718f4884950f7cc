import type { TextSpan } from '../base/text-span.ts';
import { type BodyItem, bodyItems, spanOf } from './body-items.ts';
import type { ExtractedEntry, ExtractedSection } from './extract-entries.ts';
import { groupLines } from './group-lines.ts';
import { isSentence } from './line-role.ts';
import type { LineView } from './line-view.ts';
import { listItems } from './list-items.ts';
import type { StatementKind } from './resume.ts';
import type { SectionLines } from './section-lines.ts';
import { namesTitle } from './word-classes.ts';

/** A statement before sections and entries have numbers. */
interface StatementDraft {
  readonly kind: StatementKind;
  readonly span: TextSpan;
  /** Position among the section's entries; null outside them. */
  readonly entry: number | null;
}

/** The statements of one section in the order of the text. Blank lines belong to none. */
export function cutStatements(section: SectionLines, extracted: ExtractedSection): readonly StatementDraft[] {
  const drafts = [...headingStatements(section), ...contentStatements(section, extracted)];
  return drafts
    .filter(({ span }) => span.end > span.start)
    .sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
}

/** The heading; on two lines of a rail, the first cell of each. */
function headingStatements({ heading }: SectionLines): readonly StatementDraft[] {
  if (heading === null) return [];
  return heading.spans.map((span) => ({ kind: 'heading', span, entry: null }));
}

function contentStatements(section: SectionLines, extracted: ExtractedSection): readonly StatementDraft[] {
  if (section.contact) return section.views.map((view) => whole('contact', view));
  switch (section.kind) {
    case null:
      return section.views.map((view) => whole(isTagline(view) ? 'prose' : 'contact', view));
    case 'skills':
    case 'languages':
      return listItems(section.views).map((views) => ({ kind: 'list', span: spanOf(views), entry: null }));
    case 'awards':
    case 'publications':
    case 'summary':
      return bodyItems(groupLines(section.views)).map(({ kind, span }) => ({
        kind: kind === 'stack' ? 'list' : kind === 'aside' ? 'prose' : kind,
        span,
        entry: null,
      }));
    case 'other':
    case 'work':
    case 'volunteering':
    case 'education':
    case 'projects':
    case 'certifications':
      return entryStatements(extracted);
  }
}

function entryStatements({ lead, entries }: ExtractedSection): readonly StatementDraft[] {
  return [
    ...lead.map((item) => bodyStatement(item, null)),
    ...entries.flatMap((extracted, index) => [
      ...headerStatements(extracted, index),
      ...extracted.body.map((item) => bodyStatement(item, index)),
    ]),
  ];
}

/** A list of tools outside an entry is a list; inside, the stack of that entry. */
function bodyStatement({ kind, span }: BodyItem, entry: number | null): StatementDraft {
  if (kind === 'aside') return { kind: 'prose', span, entry };
  return { kind: kind === 'stack' && entry === null ? 'list' : kind, span, entry };
}

/** Each header line is a header, but for its pieces that list tools. */
function headerStatements({ header, stacks }: ExtractedEntry, entry: number): readonly StatementDraft[] {
  return header.flatMap((view) => {
    const drafts: StatementDraft[] = [];
    const { start: lineStart, end: lineEnd } = view.line.span;
    let start = lineStart;
    for (const span of stacks) {
      if (span.start < lineStart || span.end > lineEnd) continue;
      if (span.start > start) drafts.push({ kind: 'header', span: { start, end: span.start }, entry });
      drafts.push({ kind: 'stack', span, entry });
      start = span.end;
    }
    if (start < lineEnd) drafts.push({ kind: 'header', span: { start, end: lineEnd }, entry });
    return drafts;
  });
}

/** A headline under the name ("Backend engineer · Distributed systems") says what the person does. */
export function isTagline(view: LineView): boolean {
  return (
    !/@|https?:|www\.|\b[\w-]+\.[a-z]{2,6}\//u.test(view.text) && (isSentence(view) || namesTitle(view.text))
  );
}

function whole(kind: StatementKind, view: LineView): StatementDraft {
  return { kind, span: view.line.span, entry: null };
}
