import type { Line } from '../../../shared/document/text-document.ts';
import type { Resume } from '../../../shared/resume/resume.ts';
import type { EvidenceMark } from '../../store/evidence-marks.ts';

/** A stretch of a line: plain, or words of a mark. A mark over two lines has a piece on each; the first carries its tag. */
export interface LinePiece {
  /** Offset in the document's text. */
  readonly start: number;
  readonly text: string;
  readonly mark: EvidenceMark | null;
  readonly isFirst: boolean;
}

export interface MarkedLine {
  /** Offset in the document's text; unique among lines. */
  readonly start: number;
  /** continuation: a further line of a list item. */
  readonly kind: 'heading' | 'bullet' | 'continuation' | 'text';
  /** Set on the first line of a page. */
  readonly opensPage: number | null;
  /** Whether a wider gap stands above it. */
  readonly opensBlock: boolean;
  readonly pieces: readonly LinePiece[];
}

/** The résumé's lines in reading order, cut at the marks. `marks` are in reading order and do not overlap. */
export function markedLines(resume: Resume, marks: readonly EvidenceMark[]): readonly MarkedLine[] {
  const { document } = resume;
  const headings = new Set(
    resume.statements.filter((statement) => statement.kind === 'heading').map(({ span }) => span.start),
  );
  const items = resume.statements.filter((statement) => statement.kind === 'bullet');
  const isContinued = ({ span }: Line) =>
    items.some((item) => item.span.start < span.start && span.start < item.span.end);
  const blocks = new Set(resume.entries.map((entry) => entry.span.start));
  return document.lines.map((line, index) => {
    const previous = document.lines[index - 1];
    const isHeading = headings.has(line.span.start);
    return {
      start: line.span.start,
      kind: isHeading ? 'heading' : kindInList(line, isContinued(line)),
      opensPage: line.page !== null && line.page !== previous?.page ? line.page : null,
      opensBlock: isHeading || blocks.has(line.span.start),
      pieces: piecesOf(line, document.text, marks),
    };
  });
}

function kindInList(line: Line, isContinued: boolean): 'bullet' | 'continuation' | 'text' {
  if (line.bullet !== null) return 'bullet';
  return isContinued ? 'continuation' : 'text';
}

function piecesOf(line: Line, text: string, marks: readonly EvidenceMark[]): readonly LinePiece[] {
  const { start, end } = line.span;
  const pieces: LinePiece[] = [];
  let at = start;
  function add(until: number, mark: EvidenceMark | null): void {
    if (until <= at) return;
    const isFirst = mark !== null && mark.span.start >= start;
    pieces.push({ start: at, text: text.slice(at, until), mark, isFirst });
    at = until;
  }
  for (const mark of marks) {
    if (mark.span.end <= start || mark.span.start >= end) continue;
    add(Math.max(start, mark.span.start), null);
    add(Math.min(end, mark.span.end), mark);
  }
  add(end, null);
  return pieces;
}
