import type { GapReport } from './gap-report.ts';
import type { Handout } from './handout.ts';
import { nameWithInference } from './inference.ts';
import { groupShownSkills, type ShownWord } from './strengths.ts';

/** Whose demand lasts: that of structure outlives that of a tool. */
export const DEMANDS = ['structural', 'tool-specific'] as const;
type Demand = (typeof DEMANDS)[number];

/** Headings of the columns, in the same order. */
export const DEMAND_HEADS = ['Structural', 'Tool-specific'] as const;

/** The skills that a résumé shows, a row for each depth, a column for each kind of demand. */
export interface BreadthView {
  readonly rows: readonly {
    readonly level: ShownWord;
    readonly names: Readonly<Record<Demand, readonly string[]>>;
  }[];
  /** "At working depth or deeper: 14 structural, 11 tool-specific."; empty without any skill. */
  readonly sentence: string;
}

/** Levels that are at working depth or deeper. */
const WORKING: ReadonlySet<ShownWord> = new Set(['Working', 'Practised', 'Deep']);

/** What is shown, by depth and by kind of demand. */
export function viewBreadth(report: GapReport, { structural }: Pick<Handout, 'structural'>): BreadthView {
  const lasting = new Set(structural);
  const rows = groupShownSkills(report).map(({ level, skills }) => {
    const names = (wanted: boolean) =>
      skills
        .filter(({ id }) => lasting.has(id) === wanted)
        .map(({ id, name }) => nameWithInference(report, name, [id]));
    return { level, names: { structural: names(true), 'tool-specific': names(false) } };
  });
  const working = rows.filter(({ level }) => WORKING.has(level));
  const total = (demand: Demand) => working.reduce((sum, { names }) => sum + names[demand].length, 0);
  return {
    rows,
    sentence:
      rows.length === 0
        ? ''
        : `At working depth or deeper: ${total('structural')} structural, ${total('tool-specific')} tool-specific.`,
  };
}

/** "●● Python, SQL", for formats without drawings; a dash for none. */
export function dotted(names: readonly string[]): string {
  return names.length === 0 ? '–' : `${'●'.repeat(names.length)} ${names.join(', ')}`;
}
