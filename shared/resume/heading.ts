import type { TextSpan } from '../base/text-span.ts';
import type { HeadingKind } from './reading-tables.ts';

/** A line, or the first cell or label of a line, that opens a section. */
export interface Heading {
  /** Index of the line. */
  readonly line: number;
  /** Index of the last line that the heading covers, as a heading can be set on two lines of a rail. */
  readonly lastLine: number;
  readonly kind: HeadingKind;
  /** The heading as written. */
  readonly text: string;
  /** Where it stands, one span for each of its lines; content may follow on the same line. */
  readonly spans: readonly TextSpan[];
}

/** Kinds of sections in which a bold line can be the header of an entry. */
export const ENTRY_KINDS: ReadonlySet<HeadingKind> = new Set([
  'work',
  'volunteering',
  'education',
  'projects',
  'certifications',
  'publications',
  'awards',
]);
