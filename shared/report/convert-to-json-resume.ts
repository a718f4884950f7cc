import type { Entry, Resume, Section, Statement } from '../resume/resume.ts';
import { findHiddenParts } from './hidden-parts.ts';
import { itemsOf, languagesOfLine, skillsOfLine } from './json-resume-items.ts';
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
  const linesOf = (kind: Section['kind'] | null) =>
    resume.statements
      .filter((each) => {
        const section = each.section === null ? null : resume.sections[each.section];
        const wanted = kind === null ? section === null : section?.kind === kind;
        return wanted && each.entry === null && each.kind !== 'heading' && each.kind !== 'contact';
      })
      .map(({ span }) => read(span));
  const entriesOf = (kind: Entry['kind']) =>
    resume.entries.map((entry, index) => ({ entry, index })).filter(({ entry }) => entry.kind === kind);
  const bodyOf = ({ entry, index }: { readonly entry: Entry; readonly index: number }) => ({
    ...datesOf(entry),
    highlights: entry.bullets.map(read),
    keywords: resume.statements
      .filter((each) => each.kind === 'stack' && each.entry === index)
      .flatMap(({ span }) => itemsOf(read(span).replace(/^[^:,]{1,40}:\s*/u, ''))),
  });
  const hidden = (name: string | null) => (name === null ? undefined : hide(name));
  const [label, ...opening] = linesOf(null);
  const converted = {
    $schema: SCHEMA,
    basics: {
      ...contactOf(resume, mask, hide),
      label,
      summary: [...opening, ...linesOf('summary')].join(' '),
    },
    work: entriesOf('work').map((each) => ({
      name: hidden(each.entry.organization),
      position: hidden(each.entry.title),
      location: locationOf(each.entry, text),
      ...bodyOf(each),
    })),
    projects: entriesOf('project').map((each) => ({
      name: hidden(each.entry.title),
      entity: hidden(each.entry.organization),
      ...bodyOf(each),
    })),
    skills: linesOf('skills').flatMap(skillsOfLine),
    education: entriesOf('education').map((each) => ({
      institution: hidden(each.entry.organization),
      studyType: hidden(each.entry.title),
      ...bodyOf(each),
    })),
    certificates: entriesOf('certification').map(({ entry }) => ({
      name: hidden(entry.title),
      issuer: hidden(entry.organization),
      date: dayOf(entry.end, entry.endPrecision) ?? dayOf(entry.start, entry.startPrecision),
      summary: entry.bullets.map(read).join(' '),
    })),
    awards: linesOf('awards').map((title) => ({ title })),
    publications: linesOf('publications').map((name) => ({ name })),
    languages: linesOf('languages').flatMap(languagesOfLine),
  };
  return { resume: withoutEmpty(converted), leftOut: headingsLeftOut(resume).map(hide) };
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

/** What stands behind the organisation on its line, when that is neither title nor dates: "Fjordline Payments, Oslo". */
function locationOf({ organizationSpan, titleSpan, span }: Entry, text: string): string | undefined {
  if (organizationSpan === null) return undefined;
  const { end } = organizationSpan;
  const [rest = ''] = text.slice(end, span.end).split('\n');
  if (titleSpan !== null && titleSpan.start >= end && titleSpan.start < end + rest.length) return undefined;
  return /^\s*,\s*(\p{L}[^\t\d|·]{0,60}?)\s*$/u.exec(rest)?.[1];
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

/** Where lines may stand outside entries. */
const LINES_KEPT: ReadonlySet<Section['kind']> = new Set([
  'summary',
  'skills',
  'awards',
  'publications',
  'languages',
]);

/** The sections of which a line or an entry has no place in the form. */
function headingsLeftOut(resume: Resume): readonly string[] {
  return resume.sections.flatMap(({ kind, heading }, index) => {
    const isLost = resume.statements.some((each) => {
      if (each.section !== index || each.kind === 'heading' || each.kind === 'contact') return false;
      return each.entry === null ? !LINES_KEPT.has(kind) : resume.entries[each.entry]?.kind === 'other';
    });
    return isLost ? [heading ?? kind] : [];
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
