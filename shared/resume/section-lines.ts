import type { Heading } from './heading.ts';
import type { LineView } from './line-view.ts';
import type { SectionKind } from './resume.ts';

/** A section as lines. `views` are its lines without the heading; a line that shares the heading's is cut behind it. */
export interface SectionLines {
  /** null for lines above the first heading that belong to no section: name and contact. */
  readonly kind: SectionKind | null;
  /** Whether the section holds contact data. */
  readonly contact: boolean;
  readonly heading: Heading | null;
  /** Whether it goes on with the section of this index in a column of an earlier page. */
  readonly continues: number | null;
  readonly views: readonly LineView[];
}
