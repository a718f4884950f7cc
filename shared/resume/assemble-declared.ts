import type { TextSpan } from '../base/text-span.ts';
import type { AssembledResume } from './assembled-resume.ts';
import { spanOf } from './body-items.ts';
import { isTagline } from './cut-statements.ts';
import type { DeclaredBlock, DeclaredEntry, DeclaredField, DeclaredResume } from './declared-resume.ts';
import { type DateState, datesAmong } from './entry-dates.ts';
import { findDates } from './find-dates.ts';
import { isStackLine } from './line-role.ts';
import type { LineView } from './line-view.ts';
import type { Entry, Section, Statement, StatementKind } from './resume.ts';
import { namesTimeAway } from './time-away.ts';
import { stackLabelEnd } from './word-classes.ts';

/** A block that has text in the document. */
interface PlacedBlock extends DeclaredBlock {
  readonly views: readonly LineView[];
  readonly span: TextSpan;
}

/** Hangs the declared structure on the document's lines. What has no text, as behind a limit, is left out. */
export function assembleDeclared(views: readonly LineView[], declared: DeclaredResume): AssembledResume {
  const viewsOf = new Map<number, LineView[]>();
  for (const view of views) {
    const number = view.line.block ?? 0;
    viewsOf.set(number, [...(viewsOf.get(number) ?? []), view]);
  }
  const placed = declared.blocks.flatMap((block): readonly PlacedBlock[] => {
    const own = viewsOf.get(block.number) ?? [];
    return own.length === 0 ? [] : [{ ...block, views: own, span: spanOf(own) }];
  });
  const sectionNumbers = numbersOf(placed.map(({ section }) => section));
  const entryNumbers = numbersOf(placed.map(({ entry }) => entry));
  const statements = placed.map(
    (block): Statement => ({
      kind: statementKind(block),
      span: block.span,
      section: numberIn(sectionNumbers, block.section),
      entry: numberIn(entryNumbers, block.entry),
    }),
  );
  const sections = declared.sections.flatMap((kind, index): readonly Section[] => {
    const own = placed.filter(({ section }) => section === index);
    if (own.length === 0) return [];
    const heading = own.find((block) => block.kind === 'heading')?.views[0]?.text ?? null;
    return [{ kind, heading, span: spanOf(own.flatMap((block) => block.views)) }];
  });
  const dated = declared.entries.flatMap((entry, index) => {
    const number = entryNumbers.get(index);
    if (number === undefined) return [];
    const own = statements.filter((statement) => statement.entry === number);
    return [readEntry(entry, own, sectionNumbers.get(entry.section) ?? 0, viewsOf)];
  });
  return {
    sections,
    entries: dated.map(({ entry }) => entry),
    statements,
    contact: declared.contact,
    jobDates: dated.filter(({ entry }) => entry.kind === 'work').map(({ state }) => state),
  };
}

/** The numbers from 0 that what is left gets, by those it had. */
function numbersOf(indexes: readonly (number | null)[]): ReadonlyMap<number, number> {
  const left = [...new Set(indexes.filter((index) => index !== null))].sort((a, b) => a - b);
  return new Map(left.map((index, number) => [index, number]));
}

function numberIn(numbers: ReadonlyMap<number, number>, index: number | null): number | null {
  return index === null ? null : (numbers.get(index) ?? null);
}

/** Fields say where text belongs; whether it lists tools ("Stack: Python, Kafka"), only its words say. */
function statementKind({ kind, entry, views }: PlacedBlock): StatementKind {
  const [first] = views;
  if (first === undefined) return 'contact';
  if (kind === 'headline') return isTagline(first) ? 'prose' : 'contact';
  if (entry === null) return kind;
  if (kind === 'bullet') return stackLabelEnd(first.text) === null ? 'bullet' : 'stack';
  return kind === 'prose' && isStackLine(first) ? 'stack' : kind;
}

function readEntry(
  { kind: declaredKind, title, organization, dates }: DeclaredEntry,
  statements: readonly Statement[],
  section: number,
  viewsOf: ReadonlyMap<number, readonly LineView[]>,
): { readonly entry: Entry; readonly state: DateState } {
  const titled = fieldIn(viewsOf, title);
  const organized = fieldIn(viewsOf, organization);
  const away = declaredKind === 'work' && namesTimeAway([titled?.text ?? '']) && organized === null;
  const kind = away ? 'other' : declaredKind;
  const { range, state } = datesAmong(dates === null ? [] : findDates(dates), kind);
  const items = statements.filter((each) => each.kind === 'bullet' || each.kind === 'prose');
  const entry: Entry = {
    kind,
    title: titled?.text ?? null,
    titleSpan: titled?.span ?? null,
    organization: organized?.text ?? null,
    organizationSpan: organized?.span ?? null,
    ...range,
    bullets: items.map(({ span }) => span),
    span: {
      start: statements[0]?.span.start ?? 0,
      end: statements.at(-1)?.span.end ?? 0,
    },
    section,
  };
  return { entry, state };
}

/** Counted from the end of its line, since a line has lost the list marker that it opened with. */
function fieldIn(
  viewsOf: ReadonlyMap<number, readonly LineView[]>,
  field: DeclaredField | null,
): { readonly text: string; readonly span: TextSpan } | null {
  const view = field === null ? undefined : viewsOf.get(field.block)?.[0];
  if (field === null || view === undefined) return null;
  const line = view.line.span;
  const start = Math.max(line.start, line.end - (field.blockLength - field.start));
  const end = Math.max(start, line.end - (field.blockLength - field.end));
  return end === start
    ? null
    : { span: { start, end }, text: view.text.slice(start - line.start, end - line.start) };
}
