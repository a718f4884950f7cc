import { otherKindOf } from '../resume/classify-heading.ts';
import type { Entry, Resume, Section, Statement } from '../resume/resume.ts';
import { isPlace, isRegion, isTown } from '../resume/word-classes.ts';
import { readContactLines } from './contact-lines.ts';
import { findHiddenParts } from './hidden-parts.ts';
import { itemsOf, languagesOfLine, locationOf, skillsOfLines } from './json-resume-items.ts';
import type { Mask } from './mask.ts';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** A résumé as jsonresume.org writes it (schema 1.0), and what that form has no place for. */
export interface ConvertedResume {
  /** Ready for JSON; parts that the résumé does not have are left out. */
  readonly resume: Readonly<Record<string, unknown>>;
  /** Headings, as written, of sections whose text is not in it. */
  readonly leftOut: readonly string[];
}

/** What was read of a résumé, in the form of jsonresume.org. What `mask` hides stands nowhere in it. */
export function convertToJsonResume(resume: Resume, mask: readonly Mask[]): ConvertedResume {
  const { text, hide } = findHiddenParts(mask, resume);
  const read = (span: Statement['span']) => text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  /** With its tabs, which part a label from what it labels. */
  const readCells = ({ start, end }: Statement['span']) =>
    text
      .slice(start, end)
      .replace(/[^\S\t]+/gu, ' ')
      .replace(/ ?\t[ \t]*/gu, '\t')
      .trim();
  const linesIn = (accepts: (section: Section | null) => boolean) =>
    resume.statements
      .filter((each) => each.entry === null && each.kind !== 'heading' && each.kind !== 'contact')
      .map(({ section, span }) => ({
        section: resume.sections[section ?? -1] ?? null,
        line: read(span),
        cells: readCells(span),
      }))
      .filter(({ section }) => accepts(section));
  const linesOf = (place: LinePlace) =>
    linesIn((section) => section !== null && placeOfLines(section) === place).map(({ line }) => line);
  const entriesOf = (kind: Entry['kind']) =>
    resume.entries.flatMap((entry, index) =>
      placeOfEntry(entry, resume) === kind ? [{ entry, ...bodyOf(resume, index, read) }] : [],
    );
  const hidden = (name: string | null) => (name === null ? undefined : hide(name));
  /** What paid and voluntary work have alike. */
  const positionOf = ({ entry, about, items, keywords }: ReturnType<typeof entriesOf>[number]) => ({
    position: hidden(entry.title),
    location: placeBehind(entry, text),
    ...datesOf(entry),
    summary: about,
    highlights: items,
    keywords,
  });
  const { place, headline } = readContactLines(resume, text);
  const top = linesIn((section) => section === null).map(({ line }) => line);
  const [label, ...opening] = headline === null ? top : [headline, ...top];
  const converted = {
    $schema: SCHEMA,
    basics: {
      ...contactOf(resume, mask, hide),
      label,
      summary: paragraphs([...opening, ...linesOf('summary')]),
      location: place === null ? undefined : locationOf(place),
    },
    work: entriesOf('work').map((held) => ({ name: hidden(held.entry.organization), ...positionOf(held) })),
    volunteer: entriesOf('volunteer').map((held) => ({
      organization: hidden(held.entry.organization),
      ...positionOf(held),
    })),
    projects: entriesOf('project').map(({ entry, about, items, keywords }) => ({
      name: hidden(entry.title),
      entity: hidden(entry.organization),
      ...datesOf(entry),
      description: about,
      highlights: items,
      keywords,
    })),
    skills: resume.sections
      .filter(({ kind }) => kind === 'skills')
      .flatMap((skills) =>
        skillsOfLines(
          linesIn((section) => section === skills).map(({ cells }) => cells),
          hide(skills.heading ?? 'Skills'),
        ),
      ),
    education: entriesOf('education').map(({ entry, about, items, keywords }) => ({
      institution: hidden(entry.organization),
      studyType: hidden(entry.title),
      ...datesOf(entry),
      summary: about,
      courses: items,
      keywords,
    })),
    certificates: entriesOf('certification').map(({ entry, about, items }) => ({
      name: hidden(entry.title),
      issuer: hidden(entry.organization),
      date: dayOf(entry.end, entry.endPrecision) ?? dayOf(entry.start, entry.startPrecision),
      summary: paragraphs([about, ...items]),
    })),
    awards: linesOf('awards').map((title) => ({ title })),
    publications: linesOf('publications').map((name) => ({ name })),
    languages: linesIn((section) => section?.kind === 'languages').flatMap(({ cells }) =>
      languagesOfLine(cells),
    ),
    interests: linesOf('interests').flatMap((line) => itemsOf(line).map((name) => ({ name }))),
    references: linesOf('references').map((reference) => ({ reference })),
  };
  return { resume: withoutEmpty(converted), leftOut: headingsLeftOut(resume).map(hide) };
}

/** The body of an entry: paragraphs above its first item, the rest in order, and its tools. */
function bodyOf(
  { entries, statements }: Resume,
  index: number,
  read: (span: Statement['span']) => string,
): { readonly about: string; readonly items: readonly string[]; readonly keywords: readonly string[] } {
  const own = statements.filter(({ entry }) => entry === index);
  const prose = new Set(own.filter(({ kind }) => kind === 'prose').map(({ span }) => span.start));
  const bullets = entries[index]?.bullets ?? [];
  const first = bullets.findIndex(({ start }) => !prose.has(start));
  const lead = first === -1 ? bullets.length : first;
  return {
    about: paragraphs(bullets.slice(0, lead).map(read)),
    items: bullets.slice(lead).map(read),
    keywords: own
      .filter(({ kind }) => kind === 'stack')
      .flatMap(({ span }) => itemsOf(read(span).replace(/^[^:,]{1,40}:\s*/u, ''))),
  };
}

/** The form has one field for it: a line of it is a paragraph. */
function paragraphs(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

function contactOf({ contact }: Resume, mask: readonly Mask[], hide: (text: string) => string) {
  const name = mask.includes('name') || contact.name === null ? undefined : contact.name;
  if (mask.includes('contact')) return { name };
  // An address that tells a hidden name is no address any more.
  const whole = (text: string | null) => (text === null || hide(text) !== text ? undefined : text);
  return {
    name,
    email: whole(contact.email),
    phone: whole(contact.phone),
    profiles: contact.links.filter((link) => hide(link) === link).map((link) => ({ url: withScheme(link) })),
  };
}

/**
 * What stands behind the organisation on its line, when that is neither title nor dates: "Fjordline Payments, Oslo".
 * Between bars only what is known as a place: "Engineer | Acme | Oslo | 2020 – 2023".
 */
function placeBehind({ organizationSpan, titleSpan, span }: Entry, text: string): string | undefined {
  if (organizationSpan === null) return undefined;
  const { end } = organizationSpan;
  const [rest = ''] = text.slice(end, span.end).split('\n');
  const isTitled = titleSpan !== null && titleSpan.start >= end && titleSpan.start < end + rest.length;
  const behindComma = isTitled ? undefined : /^\s*,\s*(\p{L}[^\t\d|·]{0,60}?)\s*$/u.exec(rest)?.[1];
  return (
    behindComma ??
    rest
      .split(/[\t|·•]/u)
      .slice(1)
      .map((cell) => cell.trim())
      .find(tellsPlace)
  );
}

/** Not how somebody was employed alone: "Full-time", "Remote". */
function tellsPlace(cell: string): boolean {
  return isPlace(cell) && cell.split(/[,;/&]/u).some((piece) => isTown(piece) || isRegion(piece.trim()));
}

function withScheme(link: string): string {
  return /^[a-z][a-z\d+.-]*:/iu.test(link) ? link : `https://${link}`;
}

/** "present" has no date in this form: an entry without an end goes on. */
function datesOf(entry: Entry) {
  return {
    startDate: dayOf(entry.start, entry.startPrecision),
    endDate: dayOf(entry.end, entry.endPrecision),
  };
}

function dayOf(month: Entry['end'], precision: Entry['endPrecision']): string | undefined {
  if (month === null || month === 'present') return undefined;
  return precision === 'month' ? month : month.slice(0, 4);
}

/** A time without work stands among the jobs, in this form too. */
function placeOfEntry({ kind, section }: Entry, { sections }: Resume): Entry['kind'] {
  return kind === 'other' && sections[section]?.kind === 'work' ? 'work' : kind;
}

/** The parts of the form that take lines which are no entries. */
type LinePlace = Exclude<Section['kind'], 'other'> | 'interests' | 'references';
const LINES_KEPT: ReadonlySet<LinePlace | null> = new Set([
  'summary',
  'skills',
  'awards',
  'publications',
  'languages',
  'interests',
  'references',
]);

/** Where a section's lines belong; null where the form has nothing of the kind. */
function placeOfLines({ kind, heading }: Section): LinePlace | null {
  return kind === 'other' ? otherKindOf(heading ?? '') : kind;
}

/** The sections of which a line or an entry has no place in the form. */
function headingsLeftOut(resume: Resume): readonly string[] {
  return resume.sections.flatMap((section, index) => {
    const isLost = resume.statements.some((each) => {
      if (each.section !== index || each.kind === 'heading' || each.kind === 'contact') return false;
      const entry = each.entry === null ? undefined : resume.entries[each.entry];
      if (entry !== undefined) return placeOfEntry(entry, resume) === 'other';
      return !LINES_KEPT.has(placeOfLines(section));
    });
    return isLost ? [section.heading ?? section.kind] : [];
  });
}

/** Leaves out what is undefined, an empty text or an empty list. */
function withoutEmpty(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      const kept = Array.isArray(part)
        ? part.map((each: unknown) => (isRecord(each) ? withoutEmpty(each) : each))
        : isRecord(part)
          ? withoutEmpty(part)
          : part;
      const isEmpty =
        kept === undefined || kept === '' || (Array.isArray(kept) && kept.length === 0) || isBare(kept);
      return isEmpty ? [] : [[key, kept]];
    }),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBare(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length === 0;
}
