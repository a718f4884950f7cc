import type { Line, TextDocument } from '../../shared/document/text-document.ts';

const PAGE = { width: 612, height: 792 };
const MARGIN = 54;
const HANGING = 14;
const LEADING = 12;
const BODY_SIZE = 10;
const COLUMN_WIDTH = 250;

/**
 * A document as a reader of pages would give it, from annotated lines in reading order:
 * "## Text" a title, twice as large · "# Text" larger and bold with space above · "**Text**" bold · "_Text_" italic · "• Text" list item, four spaces
 * before it for each level · "  Text"
 * a line under a list item's text · "" space above the next line · "\t" a tab stop · "---" the next page ·
 * "|||" the next column.
 */
export function documentOf(annotated: readonly string[], changes: Partial<TextDocument> = {}): TextDocument {
  const lines: Line[] = [];
  const texts: string[] = [];
  let start = 0;
  let [page, region, column, y, number, space] = [1, 0, 0, MARGIN, 0, false];
  let opensRegion = true;
  for (const source of annotated) {
    if (source === '---' || source === '|||') {
      column = source === '|||' ? column + 1 : 0;
      page += source === '---' ? 1 : 0;
      number = source === '---' ? 0 : number;
      region += 1;
      y = MARGIN;
      opensRegion = true;
      space = false;
      continue;
    }
    if (source === '') {
      space = true;
      continue;
    }
    const title = source.startsWith('## ');
    const heading = title || source.startsWith('# ');
    const bold = heading || source.startsWith('**');
    const italic = /^_.*_$/u.test(source);
    const bullet = /^ *([•■–-]) /u.exec(source)?.[1] ?? null;
    const depth = bullet === null ? 0 : source.indexOf(bullet) / 4;
    const hanging = bullet !== null || source.startsWith('  ');
    const marked = source.replace(/^(?:#{1,2} | *[•■–-] | {2}|_)|_$/gu, '');
    const text = marked.replace(/\*\*/gu, '');
    const boldLength = /^\*\*(.+?)\*\*./u.exec(marked)?.[1]?.length ?? null;
    const size = title ? BODY_SIZE * 2 : heading ? BODY_SIZE * 1.3 : BODY_SIZE;
    const gap = space || heading ? 2 : 1;
    y += opensRegion ? 0 : gap * LEADING;
    number += 1;
    const x = MARGIN + column * (COLUMN_WIDTH + 20) + (hanging ? HANGING * (1 + depth) : 0);
    const width = text.length * size * 0.5;
    const span = { start, end: start + text.length };
    lines.push({
      span,
      page,
      block: null,
      number,
      box: { page, x, y, width, height: LEADING },
      segments: [{ start: span.start, end: span.end, x, width }],
      fontSize: size,
      bold,
      boldEnd: boldLength === null ? null : start + boldLength,
      italic,
      bullet,
      headingLevel: null,
      tabs: [...text.matchAll(/\t/gu)].map((tab) => start + tab.index),
      region,
      gapAbove: opensRegion ? null : gap,
      indent: x,
    });
    texts.push(text);
    start += text.length + 1;
    opensRegion = false;
    space = false;
  }
  return {
    format: 'pdf',
    text: texts.join('\n'),
    lines,
    pages: Array.from({ length: page }, () => PAGE),
    links: [],
    columnCertainty: 1,
    unreadableShare: 0,
    recognition: null,
    ...changes,
  };
}
