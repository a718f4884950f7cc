import type { Notice } from '../base/notice.ts';
import type { TextSpan } from '../base/text-span.ts';
import type { TextDocument } from '../document/text-document.ts';
import { assembleDeclared } from './assemble-declared.ts';
import type { AssembledResume } from './assembled-resume.ts';
import { cutStatements } from './cut-statements.ts';
import type { DeclaredResume } from './declared-resume.ts';
import type { DateState } from './entry-dates.ts';
import { type ExtractedEntry, type ExtractedSection, extractEntries } from './extract-entries.ts';
import { findContact } from './find-contact.ts';
import { type LineView, viewLines } from './line-view.ts';
import { qualityOf, rateQuality } from './rate-quality.ts';
import { findReadingSigns } from './reading-signs.ts';
import type { Entry, Resume, Section, Statement } from './resume.ts';
import { segmentSections } from './segment-sections.ts';
import { structureNotices } from './structure-notices.ts';
import { joinWrappedDates } from './wrapped-dates.ts';

/**
 * Reads a résumé's structure out of its text: sections, entries, statements, contact, and how well that went. Where the
 * file declares its structure, that is taken instead. Never fails: text without structure gives a résumé of low quality.
 * `notices` of the reading before come first.
 */
export function buildResume(
  document: TextDocument,
  notices: readonly Notice[],
  declared: DeclaredResume | null = null,
): Resume {
  const views = joinWrappedDates(viewLines(document));
  const { sections, entries, statements, contact, jobDates } =
    declared === null ? assemble(document, views) : assembleDeclared(views, declared);
  const signs = findReadingSigns({ text: document.text, views, sections, entries, statements });
  const qualityParts = rateQuality(document, sections, statements, jobDates, signs);
  return {
    document,
    sections,
    entries,
    statements,
    contact,
    quality: qualityOf(qualityParts),
    qualityParts,
    notices: [...notices, ...structureNotices(document.text, sections, statements, jobDates)],
  };
}

/** Numbers sections and entries in reading order and hangs the statements on them. */
function assemble(document: TextDocument, views: readonly LineView[]): AssembledResume {
  const sections: Section[] = [];
  const entries: Entry[] = [];
  const statements: Statement[] = [];
  const contactViews: LineView[] = [];
  const jobDates: DateState[] = [];
  const lastEntryOf = new Map<number, ExtractedEntry>();
  for (const [index, piece] of segmentSections(views).entries()) {
    const before = piece.continues === null ? undefined : lastEntryOf.get(piece.continues);
    const extracted: ExtractedSection =
      piece.kind === null || piece.contact
        ? { lead: [], entries: [] }
        : extractEntries(piece.views, piece.kind, before ?? null);
    const last = extracted.entries.at(-1) ?? before;
    if (last !== undefined) lastEntryOf.set(index, last);
    if (piece.kind === null || piece.contact) contactViews.push(...piece.views);
    const drafts = cutStatements(piece, extracted);
    const section = piece.kind === null ? null : sections.length;
    if (piece.kind !== null) {
      sections.push({ kind: piece.kind, heading: piece.heading?.text ?? null, span: covering(drafts) });
    }
    const firstEntry = entries.length;
    for (const { entry, dates } of extracted.entries) {
      entries.push({ ...entry, section: section ?? 0 });
      if (entry.kind === 'work') jobDates.push(dates);
    }
    for (const { kind, span, entry } of drafts) {
      statements.push({ kind, span, section, entry: entry === null ? null : firstEntry + entry });
    }
  }
  return { sections, entries, statements, contact: findContact(document, views, contactViews), jobDates };
}

function covering(pieces: readonly { readonly span: TextSpan }[]): TextSpan {
  const start = pieces[0]?.span.start ?? 0;
  return { start, end: pieces.reduce((end, { span }) => Math.max(end, span.end), start) };
}
