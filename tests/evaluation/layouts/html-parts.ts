import { escapeHtml } from '../../../scripts/samples/persona-html.mjs';
import {
  employerGroups,
  type Persona,
  type PersonaEntry,
  type PersonaSection,
  writtenOrganization,
} from '../persona.ts';
import { contactHeading, type DateStyle, writtenRange } from '../written-date.ts';

/** How an entry's header is set: title over employer, employer over title, or both on one line. */
export type HeaderStyle = 'title-first' | 'employer-first' | 'one-line';

export interface PartStyle {
  readonly dates: DateStyle;
  readonly header: HeaderStyle;
  /** Sets the skills otherwise than as labelled lines. */
  readonly skills?: (section: PersonaSection) => string;
  /** Sets an entry, or several roles under one employer, otherwise than `header` says. */
  readonly group?: (group: readonly PersonaEntry[], persona: Persona) => string;
}

const BASE_STYLE = `
@page { size: A4; margin: 16mm 17mm }
body { font: 10pt/1.4 'Liberation Sans', Arial, sans-serif; color: #1a1d21; margin: 0 }
h1 { font-size: 20pt; margin: 0 } .headline { font-size: 12pt; margin: 1mm 0 } .contact { margin: 0 0 3mm }
h2 { font-size: 11.5pt; border-bottom: .6pt solid #8494a4; margin: 5mm 0 2mm; break-after: avoid }
article { margin-bottom: 3mm; break-inside: avoid } header { display: flex; justify-content: space-between; gap: 4mm }
header span { white-space: nowrap } p { margin: 0 0 1mm } ul { margin: 1mm 0 0; padding-left: 5mm } li { margin-bottom: .8mm }`;

/** A whole page in the persona's language. */
export function htmlPage(persona: Persona, style: string, body: string): string {
  return `<!doctype html><html lang="${persona.language}"><head><meta charset="utf-8"><title>${escapeHtml(persona.name)}</title><style>${BASE_STYLE}${style}</style></head><body>${body}</body></html>`;
}

export function headOf({ name, headline }: Persona): string {
  return `<h1>${escapeHtml(name)}</h1><p class="headline">${escapeHtml(headline)}</p>`;
}

export function contactPieces({ email, phone, location, link }: Persona): readonly string[] {
  return [email, phone, location, link];
}

/** Contact data on one line, with a mark between. */
export function contactLine(persona: Persona, mark: string): string {
  return `<p class="contact">${contactPieces(persona)
    .map(escapeHtml)
    .join(escapeHtml(` ${mark} `))}</p>`;
}

/** Contact data under a heading, one piece a line. */
export function contactSection(persona: Persona): string {
  const lines = contactPieces(persona).map((piece) => `<p>${escapeHtml(piece)}</p>`);
  return `<section><h2>${escapeHtml(contactHeading(persona.language))}</h2>${lines.join('')}</section>`;
}

/** The sections of these kinds, in the persona's order. */
export function sectionsOf(
  persona: Persona,
  style: PartStyle,
  keep: (section: PersonaSection) => boolean = () => true,
): string {
  return persona.sections
    .filter(keep)
    .map((section) => sectionOf(section, persona, style))
    .join('');
}

export function sectionOf(section: PersonaSection, persona: Persona, style: PartStyle): string {
  return `<section><h2>${escapeHtml(section.heading)}</h2><div>${sectionBody(section, persona, style)}</div></section>`;
}

export function sectionBody(section: PersonaSection, persona: Persona, style: PartStyle): string {
  const paragraphs = [...(section.paragraphs ?? []), ...(section.items ?? [])];
  const skills = style.skills ?? labelledLines;
  const setGroup = style.group ?? ((group) => groupOf(group, persona, style));
  return [
    ...paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`),
    skills(section),
    ...employerGroups(section.entries ?? []).map((group) => setGroup(group, persona)),
  ].join('');
}

function labelledLines({ groups = [] }: PersonaSection): string {
  return groups
    .map(({ label, items }) => `<p><b>${escapeHtml(label)}:</b> ${escapeHtml(items.join(', '))}</p>`)
    .join('');
}

/** One entry, or several roles under one employer, which then stands above them. */
function groupOf(group: readonly PersonaEntry[], persona: Persona, style: PartStyle): string {
  const [first] = group;
  if (first === undefined) return '';
  if (group.length === 1) return entryOf(first, persona, style);
  const roles = group.map(
    (entry) => `<article>${rowOf(entry.title, rangeOf(entry, persona, style))}${bulletsOf(entry)}</article>`,
  );
  return `<p class="employer"><b>${escapeHtml(writtenOrganization(first))}</b></p>${roles.join('')}`;
}

function entryOf(entry: PersonaEntry, persona: Persona, style: PartStyle): string {
  return `<article>${headerOf(entry, rangeOf(entry, persona, style), style.header)}${bulletsOf(entry)}</article>`;
}

export function rangeOf(entry: PersonaEntry, persona: Persona, style: Pick<PartStyle, 'dates'>): string {
  return writtenRange(entry, persona.language, style.dates);
}

function headerOf(entry: PersonaEntry, range: string, header: HeaderStyle): string {
  const employer = writtenOrganization(entry);
  if (employer === '') return rowOf(entry.title, range);
  switch (header) {
    case 'title-first':
      return `${rowOf(entry.title, range)}<p>${escapeHtml(employer)}</p>`;
    case 'employer-first':
      return `<header><b>${escapeHtml(entry.organization ?? '')}</b><span>${escapeHtml(entry.location ?? '')}</span></header><header><i>${escapeHtml(entry.title)}</i><span>${escapeHtml(range)}</span></header>`;
    case 'one-line':
      return `<header><span><b>${escapeHtml(entry.title)}</b> | ${escapeHtml(employer)}</span><span>${escapeHtml(range)}</span></header>`;
  }
}

function rowOf(title: string, range: string): string {
  return `<header><b>${escapeHtml(title)}</b><span>${escapeHtml(range)}</span></header>`;
}

export function bulletsOf({ bullets }: PersonaEntry): string {
  if (bullets.length === 0) return '';
  return `<ul>${bullets.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
}
