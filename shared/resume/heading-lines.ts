import type { Heading } from './heading.ts';
import type { LineView } from './line-view.ts';
import type { HeadingKind } from './reading-tables.ts';

/** "--- Experience ---", "Experience =====": signs that draw a line before or behind a typed heading. */
const TYPED_RULE = /^[-–—=_*~#.·]{2,}\s*(?=\p{L})|\s*[-–—=_*~#.·]{2,}$/gu;

/** A heading of one or more lines, which follow each other. */
export function wholeLines(lines: readonly LineView[], kind: HeadingKind): Heading {
  const first = lines[0]?.index ?? 0;
  return {
    line: first,
    lastLine: first + lines.length - 1,
    kind,
    text: lines
      .map(({ text }) => text.trim())
      .join(' ')
      .replace(TYPED_RULE, '')
      .replace(/\s*:$/u, ''),
    spans: lines.map(({ line }) => line.span),
  };
}
