import { classifyHeading } from './classify-heading.ts';
import { ENTRY_KINDS, type Heading } from './heading.ts';
import { wholeLines } from './heading-lines.ts';
import { hasSpaceAbove, LARGE, looksLikeAny, shapeScore } from './heading-shape.ts';
import { isAnchor, looksAlike } from './line-role.ts';
import type { LineView } from './line-view.ts';
import type { HeadingKind } from './reading-tables.ts';
import {
  isBareDegree,
  namesDegree,
  namesInstitution,
  namesOrganization,
  namesTitle,
} from './word-classes.ts';
import { canBeHeading, standBeside, wrappedLines } from './wrapped-headings.ts';

/** What is known of how a document's headings look. */
export interface Looks {
  readonly models: readonly LineView[];
  readonly exclusive: readonly LineView[];
  /** Whether only headings are set as this line is. */
  readonly isOwnLook: (view: LineView) => boolean;
}

/** "Curriculum Vitae" and the name: the lines on which a declared heading is none of a section. */
const LINES_OF_A_NAME = 2;
/** A name is at least this many times as large as the headings. */
const TITLE_OVER_HEADING = 1.1;
/** Signs of a heading that a line needs besides a look that only headings have. */
const LEAST_OF_OWN_LOOK = 3;

/** A heading in words that the tables do not know, told by its look; null where a line is none. */
export function readUnknown(
  views: readonly LineView[],
  view: LineView,
  current: Heading | null,
  { models, exclusive, isOwnLook }: Looks,
): Heading | null {
  if (!canBeHeading(view) || view.line.bullet !== null || !/\p{L}{2}/u.test(view.text)) return null;
  const own = isOwnLook(view);
  if (current === null && !isDeclaredBelowTop(views, view) && !isBelowTitle(views, view)) {
    if (!own || view.index < LINES_OF_A_NAME) return null;
  }
  if (own) return unknownHeading(views, view);
  if (current?.kind === 'education' && isBareDegree(view.text)) return null;
  const above = current === null ? undefined : views[current.line];
  const alike = above !== undefined && looksLikeAny(view, [above]) && looksLikeAny(view, exclusive);
  if (shapeScore(view) < (alike ? LEAST_OF_OWN_LOOK : unknownThreshold(view)) || !looksLikeAny(view, models))
    return null;
  if (current !== null && ENTRY_KINDS.has(current.kind) && !isUnlikeEntries(views, view, current)) {
    if (readsAsEntryHeader(views, view, current.kind)) return null;
  }
  return unknownHeading(views, view);
}

function unknownHeading(views: readonly LineView[], view: LineView): Heading {
  const lines = wrappedLines(views, view);
  const alone = lines.filter((line) => line === view || classifyHeading(line.text) === null);
  return wholeLines(standBeside(views, lines) ? lines : alone, 'other');
}

/** A larger line with space above it need not be short; one that the document declares a heading needs one sign less. */
function unknownThreshold(view: LineView): number {
  if (isLarge(view) && !/[.!?;,]$/u.test(view.text)) return 2;
  return view.line.headingLevel !== null || isLarge(view) ? 3 : 4;
}

/** A line set larger than the text, with space above it. */
export function isLarge(view: LineView): boolean {
  return view.sizeRatio >= LARGE && hasSpaceAbove(view);
}

/** A declared heading above all known ones opens a section unless it stands where the name and contact do. */
function isDeclaredBelowTop(views: readonly LineView[], view: LineView): boolean {
  if (view.line.headingLevel === null || view.index < LINES_OF_A_NAME) return false;
  const below = views.slice(view.index + 1, view.index + 3);
  return below.every((line) => !/@|https?:/u.test(line.text));
}

/** Under a larger line, the name, and over text that is no contact line. */
function isBelowTitle(views: readonly LineView[], view: LineView): boolean {
  const titled = views
    .slice(0, view.index)
    .some(({ sizeRatio }) => sizeRatio > view.sizeRatio * TITLE_OVER_HEADING);
  const [first, ...below] = views.slice(view.index + 1, view.index + 4);
  return (
    titled && first !== undefined && [first, ...below].every((line) => !/@|https?:|\d{5}/u.test(line.text))
  );
}

/**
 * Whether entries with dates stand in the section so far, of which no line is as large and as bold as this one. Capitals
 * do not tell: a name can be all capitals.
 */
function isUnlikeEntries(views: readonly LineView[], view: LineView, current: Heading): boolean {
  const section = views.slice(current.lastLine + 1, view.index);
  return section.some((line) => isAnchor(line)) && !section.some((line) => looksAlike(line, view));
}

/**
 * "IBM" over "Software Engineer, 2019 – 2021" is an employer, however bold. Dates below a heading that the document
 * declares are those of its section's entries, except among projects, which have no other name.
 */
function readsAsEntryHeader(views: readonly LineView[], view: LineView, kind: HeadingKind): boolean {
  const declared = view.line.headingLevel !== null && kind !== 'projects';
  if (declared && (namesOrganization(view.text) || namesInstitution(view.text) || namesDegree(view.text)))
    return true;
  const below = views.slice(view.index + 1, view.index + 3);
  const bulletAt = below.findIndex((next) => next.line.bullet !== null);
  const header = [view, ...(bulletAt === -1 ? below : below.slice(0, bulletAt))];
  return header.some(
    (line) => (line.dates.length > 0 && !declared) || (namesTitle(line.text) && line.wordCount <= 8),
  );
}
