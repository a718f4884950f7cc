import type { Line } from '../../../shared/document/text-document.ts';
import { unplacedStatements } from '../../../shared/resume/rate-quality.ts';
import type { Entry, Resume, Section, Statement, StatementKind } from '../../../shared/resume/resume.ts';

/** Names a row of the outline: a group ("top", "s2", "unplaced"), an entry ("e4") or a line ("l17"). */
export type RowKey = string;

/** A line with what it was taken for. */
export interface ReadLine {
  readonly key: RowKey;
  readonly line: Line;
  readonly text: string;
  /** Of the statement that has most of the line's characters. */
  readonly kind: StatementKind;
  /** "S2" where a section begins, "E3" where an entry does, "S2 E3" where both do; "" on other lines. */
  readonly tag: string;
  readonly group: RowKey;
  /** null outside entries. */
  readonly entry: RowKey | null;
}

export interface ReadEntry {
  readonly key: RowKey;
  /** From 1 over the whole résumé. */
  readonly number: number;
  readonly entry: Entry;
  readonly lines: readonly ReadLine[];
}

/** What belongs together: the lines above the sections, a section, or the lines that stand in none. */
export interface ReadGroup {
  readonly key: RowKey;
  readonly kind: 'top' | 'section' | 'unplaced';
  /** From 1; null for what is no section. */
  readonly number: number | null;
  readonly section: Section | null;
  readonly entries: readonly ReadEntry[];
  /** All its lines in reading order, those of its entries too. */
  readonly lines: readonly ReadLine[];
}

/** A résumé as it was understood, and each of its lines with its place in that. */
export interface ResumeOutline {
  /** The top first, then the sections in reading order, then what is unplaced; empty groups are left out. */
  readonly groups: readonly ReadGroup[];
  /** In reading order. Lines without visible characters are left out. */
  readonly lines: readonly ReadLine[];
}

const TOP = 'top';
const UNPLACED = 'unplaced';

/** Hangs every line on its section and entry, as the statements say. */
export function outlineResume(resume: Resume): ResumeOutline {
  const lines = readLines(resume);
  const groups: readonly ReadGroup[] = [
    group(TOP, 'top', null, []),
    ...resume.sections.map((section, index) =>
      group(
        `s${index}`,
        'section',
        { section, number: index + 1 },
        resume.entries.flatMap((entry, at) => (entry.section === index ? [readEntry(entry, at)] : [])),
      ),
    ),
    group(UNPLACED, 'unplaced', null, []),
  ];
  return { groups: groups.filter(({ kind, lines: own }) => kind === 'section' || own.length > 0), lines };

  function group(
    key: RowKey,
    kind: ReadGroup['kind'],
    named: { readonly section: Section; readonly number: number } | null,
    entries: readonly ReadEntry[],
  ): ReadGroup {
    return {
      key,
      kind,
      number: named?.number ?? null,
      section: named?.section ?? null,
      entries,
      lines: lines.filter((line) => line.group === key),
    };
  }

  function readEntry(entry: Entry, index: number): ReadEntry {
    const key = `e${index}`;
    return { key, number: index + 1, entry, lines: lines.filter((line) => line.entry === key) };
  }
}

function readLines({ document, statements }: Resume): readonly ReadLine[] {
  const unplaced = new Set(unplacedStatements(statements));
  const begun = new Set<string>();
  let next = 0;
  return document.lines.flatMap((line, index) => {
    const text = document.text.slice(line.span.start, line.span.end);
    if (text.trim() === '') return [];
    while ((statements[next]?.span.end ?? Number.POSITIVE_INFINITY) <= line.span.start) next += 1;
    const within = statementsWithin(statements, next, line);
    const [main] = within.toSorted((left, right) => shared(right, line) - shared(left, line));
    const entry = within.find((statement) => statement.entry !== null)?.entry ?? null;
    const section = main?.section ?? null;
    const outside = main === undefined || unplaced.has(main) ? UNPLACED : TOP;
    return [
      {
        key: `l${index}`,
        line,
        text,
        kind: main?.kind ?? 'prose',
        tag: [begin('S', section), begin('E', entry)].filter((tag) => tag !== null).join(' '),
        group: section === null ? outside : `s${section}`,
        entry: entry === null ? null : `e${entry}`,
      },
    ];
  });

  /** The tag of a section or entry on its first line; null on the others and for none. */
  function begin(letter: 'S' | 'E', index: number | null): string | null {
    const tag = index === null ? null : `${letter}${index + 1}`;
    if (tag === null || begun.has(tag)) return null;
    begun.add(tag);
    return tag;
  }
}

/** Those that share characters with the line; `from` is the first that does not end before it. */
function statementsWithin(statements: readonly Statement[], from: number, line: Line): readonly Statement[] {
  const within: Statement[] = [];
  for (let at = from; at < statements.length; at += 1) {
    const statement = statements[at];
    if (statement === undefined || statement.span.start >= line.span.end) break;
    within.push(statement);
  }
  return within;
}

/** How many characters a statement has on a line. */
function shared({ span }: Statement, line: Line): number {
  return Math.min(span.end, line.span.end) - Math.max(span.start, line.span.start);
}

/** The lines that a row stands for, in reading order; none for an unknown key. */
export function linesOfRow(outline: ResumeOutline, key: RowKey): readonly ReadLine[] {
  return outline.lines.filter((line) => line.key === key || line.group === key || line.entry === key);
}

/** The line after or before another one in reading order; the line itself at either end. */
export function neighbourLine(outline: ResumeOutline, key: RowKey, by: 1 | -1): RowKey {
  const index = outline.lines.findIndex((line) => line.key === key);
  return outline.lines[index + by]?.key ?? key;
}
