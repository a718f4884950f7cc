import type { EntryLines } from './entry-lines.ts';
import type { HeaderNames } from './read-header.ts';
import type { EntryKind } from './resume.ts';

/** An entry with its names as its own header gives them, before the other entries of its section are asked. */
export interface Draft {
  readonly lines: EntryLines;
  readonly names: HeaderNames;
  readonly kind: EntryKind;
  /** The degree above it under the same school, whose dates it shares; null elsewhere. */
  readonly beside: Draft | null;
}
