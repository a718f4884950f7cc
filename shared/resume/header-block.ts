import { MOST_LINES_ABOVE_DATE } from './entry-context.ts';
import { entryKindOf } from './entry-kind.ts';
import { hasWideGap, isSentence, opensBold } from './line-role.ts';
import type { LineView } from './line-view.ts';
import { readHeader } from './read-header.ts';
import type { SectionKind } from './resume.ts';
import { namesInstitution, namesTitle } from './word-classes.ts';

/** Below a wide gap, or the first line of a page. */
export function isSetApart(view: LineView, above: LineView): boolean {
  return hasWideGap(view) || (view.line.gapAbove === null && view.line.page !== above.line.page);
}

/** Whether anything in a header's lines is a name. */
export function isNamed(lines: readonly LineView[], kind: SectionKind): boolean {
  const { title, organization } = readHeader(lines, entryKindOf(kind) ?? 'other', null);
  return (title ?? organization) !== null;
}

/** The lines up to a gap or a sentence. */
export function headerBlock(lines: readonly LineView[]): readonly LineView[] {
  const end = lines.findIndex((view, index) => {
    const above = lines[index - 1];
    return above !== undefined && (isSetApart(view, above) || isSentence(view));
  });
  return end === -1 ? lines : lines.slice(0, end);
}

/** Whether lines name a job with its employer, a degree with its school, or in bold a project. */
export function namesEntry(block: readonly LineView[], kind: SectionKind): boolean {
  const { title, organization } = readHeader(block, entryKindOf(kind) ?? 'other', null);
  if (title === null || block.length > MOST_LINES_ABOVE_DATE) return false;
  if (kind === 'projects') return block[0] !== undefined && opensBold(block[0]);
  if (organization === null) return false;
  return kind === 'education' ? namesInstitution(organization.text) : namesTitle(title.text);
}
