import { inOwnCell, isDateAlone } from './line-role.ts';
import type { LineView } from './line-view.ts';
import type { Entry, Section, SectionKind, Statement } from './resume.ts';
import { isStopWord } from './stop-words.ts';
import { isKindAlone, namesNoEmployer } from './word-classes.ts';

/**
 * Signs that a reading went wrong, found without knowing the truth, each as the share (0 to 1) of what could show it.
 * They are those of `QUALITY_WEIGHTS`.
 */
export interface ReadingSigns {
  readonly missingName: number;
  readonly unlikelyName: number;
  readonly fragment: number;
  readonly wideGap: number;
  readonly strayDate: number;
  readonly dateOutside: number;
  readonly emptySection: number;
  readonly workWithoutJobs: number;
  readonly looseLine: number;
  readonly jobWithoutItems: number;
}

/** What was read, as far as the signs ask. */
export interface ReadStructure {
  readonly text: string;
  readonly views: readonly LineView[];
  readonly sections: readonly Section[];
  readonly entries: readonly Entry[];
  readonly statements: readonly Statement[];
}

const LONGEST_NAME = 60;
const MOST_WORDS_OF_NAME = 9;
const WITH_ENTRIES: ReadonlySet<SectionKind> = new Set([
  'work',
  'volunteering',
  'education',
  'certifications',
  'projects',
]);
const WITHOUT_DATES: ReadonlySet<SectionKind> = new Set(['summary', 'skills', 'languages', 'other']);

export function findReadingSigns(structure: ReadStructure): ReadingSigns {
  const { text, sections, entries, statements } = structure;
  const named = entries.filter(({ kind }) => kind !== 'other');
  const kindOf = ({ section }: Statement) => sections[section ?? -1]?.kind;
  const items = statements.filter(
    (statement) => ITEM_KINDS.has(statement.kind) && WITH_ENTRIES.has(kindOf(statement) ?? 'other'),
  );
  const outside = statements.filter((statement) => {
    const undated = statement.section === null || WITHOUT_DATES.has(kindOf(statement) ?? 'other');
    return undated && statement.entry === null && statement.kind !== 'heading';
  });
  const ofJobs = items.filter((item) => kindOf(item) === 'work');
  const marked = ofJobs.filter(({ kind }) => kind === 'bullet').length;
  const lines = new Map(structure.views.map(({ line }) => [line.span.start, line]));
  // What follows a project's name in its line may well begin small.
  const small = items.filter(({ span }) => {
    const line = lines.get(span.start);
    return line !== undefined && opensInside(text.slice(span.start, span.end), line.bullet !== null);
  }).length;
  return {
    ...signsOfNames(named),
    ...signsOfSections(structure),
    fragment: small * 2 > items.length ? 0 : share(small, items.length),
    wideGap: share(
      items.filter(({ span }) => text.slice(span.start, span.end).includes('\t')).length,
      items.length,
    ),
    strayDate: share(datesAlone(structure.views, items), named.length),
    dateOutside: share(datesAlone(structure.views, outside), named.length),
    looseLine: marked === 0 ? 0 : share(ofJobs.length - marked, ofJobs.length),
    jobWithoutItems: jobsWithoutItems(named),
  };
}

/** "cut its time by half" without a sign, or "and cut its time" behind one; "pytest for nine services" may follow a sign. */
function opensInside(text: string, isMarked: boolean): boolean {
  const first = /^\p{Ll}[\p{L}’']*/u.exec(text)?.[0];
  return first !== undefined && (!isMarked || isStopWord(first));
}

const ITEM_KINDS: ReadonlySet<Statement['kind']> = new Set(['bullet', 'prose', 'list']);

function signsOfNames(named: readonly Entry[]): Pick<ReadingSigns, 'missingName' | 'unlikelyName'> {
  const titled = new Set(named.flatMap(({ kind, title }) => (title === null ? [] : [kind])));
  const missing = named.reduce((sum, entry) => sum + missingNames(entry, titled.has(entry.kind)), 0);
  const names = named.flatMap(({ title, organization }) => [title, organization]);
  return {
    missingName: share(missing, 2 * named.length),
    unlikelyName: share(names.filter((name) => name !== null && isUnlikely(name)).length, names.length),
  };
}

/**
 * How many of its two names an entry lacks, where entries have them: a job has an employer unless it says not, anything
 * else a name of its own or, where no other of its kind has one, an organisation. A project needs no second name.
 */
function missingNames({ kind, title, organization }: Entry, othersAreTitled: boolean): number {
  if (kind !== 'work') {
    if (title !== null) return 0;
    if (kind === 'project') return 1;
    return organization === null ? 2 : Number(othersAreTitled);
  }
  const alone = title !== null && organization === null && namesNoEmployer(title);
  return alone ? 0 : Number(title === null) + Number(organization === null);
}

/** Too long or too short for a name, or a piece of a sentence or of another name ("Foundation"). */
function isUnlikely(name: string): boolean {
  return (
    isKindAlone(name) ||
    name.length > LONGEST_NAME ||
    name.split(/\s+/u).length > MOST_WORDS_OF_NAME ||
    /\b(?:19|20)\d\d\b/u.test(name) ||
    !/^[\p{L}\p{N}]/u.test(name) ||
    /^\p{Ll}+\s/u.test(name) ||
    /\p{Ll}{3}[.;:]$/u.test(name)
  );
}

function signsOfSections({
  sections,
  entries,
  statements,
}: ReadStructure): Pick<ReadingSigns, 'emptySection' | 'workWithoutJobs'> {
  const headed = sections.flatMap(({ heading }, index) => (heading === null ? [] : [index]));
  const filled = new Set(statements.flatMap(({ kind, section }) => (kind === 'heading' ? [] : [section])));
  const work = sections.flatMap(({ kind }, index) => (kind === 'work' ? [index] : []));
  const withEntries = new Set(entries.map(({ section }) => section));
  return {
    emptySection: share(headed.filter((index) => !filled.has(index)).length, headed.length),
    workWithoutJobs: share(work.filter((index) => !withEntries.has(index)).length, work.length),
  };
}

/** How many lines of these statements are a date, or hold one in a cell of its own. */
function datesAlone(views: readonly LineView[], statements: readonly Statement[]): number {
  const starts = new Map(views.map((view) => [view.line.span.start, view.index]));
  return statements.flatMap(({ span }) => {
    const first = starts.get(span.start);
    const lines: LineView[] = [];
    for (let index = first ?? views.length; index < views.length; index += 1) {
      const view = views[index];
      if (view === undefined || view.line.span.start >= span.end) break;
      lines.push(view);
    }
    return lines.filter((view) => isDateAlone(view) || (view.cells.length > 1 && inOwnCell(view)));
  }).length;
}

function jobsWithoutItems(entries: readonly Entry[]): number {
  const counts = entries.filter(({ kind }) => kind === 'work').map(({ bullets }) => bullets.length);
  const several = counts.some((count) => count > 1);
  return several ? share(counts.filter((count) => count === 0).length, counts.length) : 0;
}

function share(count: number, all: number): number {
  return Math.min(1, count / Math.max(1, all));
}
