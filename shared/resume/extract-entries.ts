import type { TextSpan } from '../base/text-span.ts';
import { type BodyItem, bodyItems, spanOf } from './body-items.ts';
import { splitUndatedProjects, withoutActivity, withoutDescription } from './described-projects.ts';
import { type DateState, entryDates } from './entry-dates.ts';
import type { Draft } from './entry-draft.ts';
import { entryKindOf } from './entry-kind.ts';
import type { EntryLines, SplitSection } from './entry-lines.ts';
import { entryViews } from './entry-views.ts';
import { groupLines, type LineGroup } from './group-lines.ts';
import type { HeaderName } from './header-names.ts';
import { isAnchor } from './line-role.ts';
import type { LineView } from './line-view.ts';
import { withListedDegrees } from './listed-degrees.ts';
import { nameOrder } from './name-order.ts';
import { namedIssuer } from './named-issuer.ts';
import { type HeaderNames, readHeader } from './read-header.ts';
import type { NameOrder } from './read-job-names.ts';
import type { Entry, EntryKind, SectionKind } from './resume.ts';
import { withoutSharedPlaces } from './shared-places.ts';
import { splitCertificates } from './split-certificates.ts';
import { splitDegrees } from './split-degrees.ts';
import { splitEntries } from './split-entries.ts';
import { readTimeAway } from './time-away.ts';
import {
  isPlace,
  namesDegree,
  namesInstitution,
  namesNoEmployer,
  namesOrganization,
  namesTitle,
} from './word-classes.ts';

/** An entry with what its statements are cut from. */
export interface ExtractedEntry {
  readonly entry: Omit<Entry, 'section'>;
  readonly header: readonly LineView[];
  /** Parts of the header that list tools. */
  readonly stacks: readonly TextSpan[];
  readonly body: readonly BodyItem[];
  readonly dates: DateState;
}

export interface ExtractedSection {
  /** What stands before the first entry. */
  readonly lead: readonly BodyItem[];
  readonly entries: readonly ExtractedEntry[];
}

/**
 * The entries of a section. `before` is the last entry of the section that this one goes on with in another
 * column; list items before the first header are then items of that entry, given again with its names and dates.
 */
export function extractEntries(
  lines: readonly LineView[],
  sectionKind: SectionKind,
  before: ExtractedEntry | null,
): ExtractedSection {
  const kind = entryKindOf(sectionKind);
  const views = entryViews(lines);
  const undated = !views.some((view) => isAnchor(view));
  if (kind === null || (undated && !namesEntries(views, kind)))
    return { lead: bodyItems(groupLines(views)), entries: [] };
  const groups = groupLines(views);
  const split = splitSection(groups, sectionKind, { undated, continues: before !== null });
  const drafts = split.entries.flatMap((lines) => read(lines, kind, null));
  const order = nameOrder(drafts);
  const settled = order === null ? drafts : split.entries.flatMap((lines) => read(lines, kind, order));
  const entries = inheritEmployers(withoutSharedPlaces(settled));
  if (before === null || split.lead.length === 0) return { lead: bodyItems(split.lead), entries };
  return { lead: [], entries: [goOn(before, split.lead), ...entries] };
}

function splitSection(
  groups: readonly LineGroup[],
  kind: SectionKind,
  { undated, continues }: { readonly undated: boolean; readonly continues: boolean },
): SplitSection {
  if (kind === 'certifications') return splitCertificates(groups);
  const split = splitEntries(groups, kind);
  if (kind === 'education') return { lead: split.lead, entries: withListedDegrees(split.entries) };
  if (kind === 'volunteering') return { lead: split.lead, entries: split.entries.map(withoutActivity) };
  if (kind !== 'projects') return split;
  const named = split.entries.length === 0 && undated && !continues ? splitUndatedProjects(groups) : split;
  return { lead: named.lead, entries: named.entries.map(withoutDescription) };
}

/** Undated lines of other sections, and courses without a school or degree, are items and no entries. */
function namesEntries(views: readonly LineView[], kind: EntryKind): boolean {
  if (kind === 'education') return views.some(({ text }) => namesDegree(text) || namesInstitution(text));
  return kind !== 'other';
}

function read(lines: EntryLines, sectionEntryKind: EntryKind, order: NameOrder | null): readonly Draft[] {
  const text = lines.header.map((view) => view.text).join(' ');
  const studied = sectionEntryKind === 'work' && namesDegree(text) && !namesTitle(text);
  const kind: EntryKind = studied ? 'education' : sectionEntryKind;
  const [first, ...others] = (kind === 'education' ? splitDegrees(lines) : [lines]).map(
    (own): Draft => ({
      lines: own,
      kind: kind === 'work' && readTimeAway(own.header) !== null ? 'other' : kind,
      names: namesIn(own, kind, order),
      beside: null,
    }),
  );
  return first === undefined ? [] : [first, ...others.map((draft) => ({ ...draft, beside: first }))];
}

/** What the header says; the issuer of a certificate may be named in a sentence instead. */
function namesIn({ header, body }: EntryLines, kind: EntryKind, order: NameOrder | null): HeaderNames {
  const names = readHeader(header, kind, order);
  if (kind !== 'certification') return names;
  const issuer = namedIssuer([...header, ...body.flatMap((group) => group.lines)]);
  return { ...names, organization: issuer ?? names.organization };
}

/**
 * Several roles at one employer: an employer's line without a title of its own heads the role under it, and a role
 * that names no employer belongs to the one above, unless it says that there was none.
 */
function inheritEmployers(drafts: readonly Draft[]): readonly ExtractedEntry[] {
  const entries: ExtractedEntry[] = [];
  let employer: HeaderName | null = null;
  let umbrella: Draft | null = null;
  let isUnderOne = false;
  for (const each of drafts) {
    const draft: Draft = umbrella !== null || isUnderOne ? asRole(each) : each;
    const heads = isUmbrella(draft);
    if (heads) {
      if (umbrella !== null) entries.push(finish(umbrella, null, null));
      umbrella = draft;
      continue;
    }
    const { title, organization } = draft.names;
    const headed = umbrella !== null && organization === null && title !== null;
    if (umbrella !== null && !headed) entries.push(finish(umbrella, null, null));
    isUnderOne = organization === null ? title !== null && (headed || isUnderOne) : hasEmployerAbove(draft);
    if (umbrella !== null && headed) employer = umbrella.names.organization;
    else if (organization !== null) employer = organization;
    else if (title === null || linesOfNames(draft) > 2 || isWithoutEmployer(draft)) employer = null;
    const belongs = isOffice(draft) || isListedDegree(draft) || draft.beside !== null;
    const inherited = organization === null && belongs ? employer : organization;
    entries.push(finish(draft, inherited, headed ? umbrella : null));
    umbrella = null;
  }
  if (umbrella !== null) entries.push(finish(umbrella, null, null));
  return entries;
}

/** Whether the employer stands on a line of its own, without a date, over the title. */
function hasEmployerAbove({ lines, names: { title, organization } }: Draft): boolean {
  if (title === null || organization === null) return false;
  const line = lines.header.find((view) => view.line.span.end >= organization.span.end);
  return line !== undefined && line.line.span.end <= title.span.start && line.dates.length === 0;
}

/** Under an employer's line the only name of a dated header is a role, unless its words say otherwise. */
function asRole(draft: Draft): Draft {
  const { title, organization } = draft.names;
  if (title !== null || organization === null || namesOrganization(organization.text)) return draft;
  if (!isOffice(draft) || !draft.lines.header.some((view) => view.dates.length > 0)) return draft;
  return { ...draft, names: { ...draft.names, title: organization, organization: null } };
}

/** The header's lines without those that are only a date or a place. */
function linesOfNames({ lines }: Draft): number {
  return lines.header.filter((view) => {
    const date = view.dates[0];
    const undated = date === undefined ? view.text : view.text.replace(/\([^)]*\)\s*$/u, '');
    const alone = date !== undefined && undated.trim().length <= date.span.end - date.span.start;
    return !alone && !isPlace(view.text);
  }).length;
}

/** "■ M.B.A. ⇥ 2008 – 2009" in a list under the school. */
function isListedDegree({ kind, lines }: Draft): boolean {
  return kind === 'education' && lines.header[0]?.line.bullet != null;
}

function isWithoutEmployer({ lines }: Draft): boolean {
  return lines.header.some((view) => namesNoEmployer(view.text));
}

function isOffice({ kind }: Draft): boolean {
  return kind === 'work' || kind === 'volunteer';
}

/** An employer's line with nothing of its own under it. */
function isUmbrella(draft: Draft): boolean {
  const { names, lines } = draft;
  return isOffice(draft) && names.organization !== null && names.title === null && lines.body.length === 0;
}

function finish(draft: Draft, employer: HeaderName | null, umbrella: Draft | null): ExtractedEntry {
  const header = [...(umbrella?.lines.header ?? []), ...draft.lines.header];
  const organization = employer ?? draft.names.organization;
  const { title, stacks } = draft.names;
  const bodyViews = draft.lines.body.flatMap((group) => group.lines);
  const own = entryDates(draft.lines.header, bodyViews, draft.kind);
  const above = umbrella ?? draft.beside;
  const dates = own.state !== 'none' || above === null ? own : entryDates(above.lines.header, [], draft.kind);
  const body = bodyItems(draft.lines.body);
  return {
    header,
    stacks: [...(umbrella?.names.stacks ?? []), ...stacks],
    body,
    dates: dates.state,
    entry: {
      kind: draft.kind,
      title: title?.text ?? null,
      titleSpan: title?.span ?? null,
      organization: organization?.text ?? null,
      organizationSpan: organization?.span ?? null,
      ...dates.range,
      bullets: itemSpans(body),
      span: spanOf([...header, ...bodyViews]),
    },
  };
}

function itemSpans(body: readonly BodyItem[]): readonly TextSpan[] {
  return body.filter(({ kind }) => kind === 'bullet' || kind === 'prose').map(({ span }) => span);
}

/** The rest of an entry in another column: the same names and dates, its own items. */
function goOn(before: ExtractedEntry, groups: readonly LineGroup[]): ExtractedEntry {
  const body = bodyItems(groups);
  return {
    header: [],
    stacks: [],
    body,
    dates: before.dates,
    entry: {
      ...before.entry,
      bullets: itemSpans(body),
      span: spanOf(groups.flatMap((group) => group.lines)),
    },
  };
}
