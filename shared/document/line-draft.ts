import { greatest, least } from '../base/extremes.ts';
import type { Box, Line, Recognition, ResumeFormat, TextDocument } from './text-document.ts';

/** A line before its place in the document is known: offsets count from the start of its own text. */
export type LineDraft = Omit<Line, 'span' | 'number'> & {
  readonly text: string;
  /** Its number, where it is the file that counts the lines. */
  readonly fileLine?: number;
};

interface DocumentFrame {
  readonly format: ResumeFormat;
  readonly pages: TextDocument['pages'];
  readonly links: readonly string[];
  readonly columnCertainty: number;
  readonly unreadableShare: number;
  readonly recognition: Recognition | null;
}

/** Joins lines by "\n" in the given order and moves their offsets to the document's. */
export function composeDocument(drafts: readonly LineDraft[], frame: DocumentFrame): TextDocument {
  const lines: Line[] = [];
  const numberOnPage = new Map<number | null, number>();
  let start = 0;
  for (const { text, segments, tabs, boldEnd, fileLine, ...rest } of drafts) {
    const number = fileLine ?? (numberOnPage.get(rest.page) ?? 0) + 1;
    numberOnPage.set(rest.page, number);
    lines.push({
      ...rest,
      number,
      span: { start, end: start + text.length },
      segments: segments.map((segment) => ({
        ...segment,
        start: segment.start + start,
        end: segment.end + start,
      })),
      tabs: tabs.map((offset) => offset + start),
      boldEnd: boldEnd === null ? null : boldEnd + start,
    });
    start += text.length + 1;
  }
  return {
    format: frame.format,
    text: drafts.map((draft) => draft.text).join('\n'),
    lines,
    pages: frame.pages,
    links: [...new Set(frame.links)],
    columnCertainty: frame.columnCertainty,
    unreadableShare: frame.unreadableShare,
    recognition: frame.recognition,
  };
}

/** The smallest box around all of them, on the page of the first. Never called without a box. */
export function unionBox(page: number, boxes: readonly Omit<Box, 'page'>[]): Box {
  const x = least(boxes.map((box) => box.x));
  const y = least(boxes.map((box) => box.y));
  return {
    page,
    x,
    y,
    width: greatest(boxes.map((box) => box.x + box.width)) - x,
    height: greatest(boxes.map((box) => box.y + box.height)) - y,
  };
}
