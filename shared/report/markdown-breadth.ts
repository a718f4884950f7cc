import { type BreadthView, DEMAND_HEADS, DEMANDS, dotted } from './breadth-view.ts';
import { markdownTable } from './markdown-parts.ts';
import { BREADTH_EXPLAINED, BREADTH_HEADING } from './words.ts';

/** The skills that are shown, by depth and by kind of demand; nothing without any. */
export function breadthMarkdown({ rows, sentence }: BreadthView): readonly string[] {
  if (rows.length === 0) return [];
  return [
    `### ${BREADTH_HEADING}`,
    `${sentence} ${BREADTH_EXPLAINED}`,
    markdownTable(
      ['Depth', ...DEMAND_HEADS],
      rows.map(({ level, names }) => [level, ...DEMANDS.map((demand) => dotted(names[demand]))]),
    ),
  ];
}
