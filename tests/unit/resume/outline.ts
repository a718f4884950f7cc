import type { TextSpan } from '../../../shared/base/text-span.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import type { DateRange, Resume } from '../../../shared/resume/resume.ts';
import { documentOf } from '../../support/document-of.ts';

export function resumeOf(annotated: readonly string[]): Resume {
  return buildResume(documentOf(annotated), []);
}

/** "work: Experience" for each section; "-" where it has no heading. */
export function sectionsOf({ sections }: Resume): readonly string[] {
  return sections.map(({ kind, heading }) => `${kind}: ${heading ?? '-'}`);
}

/** "Title | Organisation | 2019-03..present" for each entry; "-" for what is absent. */
export function entriesOf({ entries }: Resume): readonly string[] {
  return entries.map((entry) => [entry.title ?? '-', entry.organization ?? '-', rangeOf(entry)].join(' | '));
}

/** "bullet 0: text" for each statement, with the index of its entry; line breaks as " / ". */
export function statementsOf({ statements, document }: Resume): readonly string[] {
  return statements.map(
    ({ kind, span, entry }) => `${kind}${entry === null ? '' : ` ${entry}`}: ${textAt(document.text, span)}`,
  );
}

/** The body items of each entry. */
export function bulletsOf({ entries, document }: Resume): readonly (readonly string[])[] {
  return entries.map(({ bullets }) => bullets.map((span) => textAt(document.text, span)));
}

function textAt(text: string, span: TextSpan): string {
  return text.slice(span.start, span.end).replace(/\n/gu, ' / ').replace(/\t/gu, ' > ');
}

function rangeOf({ start, end, startPrecision, endPrecision }: DateRange): string {
  if (start === null && end === null) return '-';
  const mark = (precision: string) => (precision === 'year' ? '~' : '');
  return `${mark(startPrecision)}${start ?? ''}..${mark(endPrecision)}${end ?? ''}`;
}
