import { escapeHtml } from '../../../scripts/samples/persona-html.mjs';
import { type Persona, type PersonaEntry, writtenOrganization } from '../persona.ts';
import type { DateStyle } from '../written-date.ts';
import { bulletsOf, type PartStyle, rangeOf } from './html-parts.ts';

/** Escaped; `employer` is with its place, and it and the others empty where they stand above or nowhere. */
export interface HeaderPieces {
  readonly title: string;
  readonly employer: string;
  readonly organization: string;
  readonly place: string;
  readonly range: string;
}

/** Sets a piece that is there; nothing for an empty one. */
export const given = (text: string, set: (text: string) => string) => (text === '' ? '' : set(text));

/** How a layout begins an entry. Where places stand apart, each role repeats its employer. */
interface EntryStyle {
  readonly dates: DateStyle;
  readonly placesApart?: boolean;
  readonly header: (pieces: HeaderPieces) => string;
}

/** Entries that begin as `header` sets them; several roles of one employer stand under it. */
export function entryGroups({
  dates,
  placesApart = false,
  header,
}: EntryStyle): NonNullable<PartStyle['group']> {
  const setEntry = (entry: PersonaEntry, persona: Persona, underEmployer: boolean) =>
    `<article>${header(piecesOf(entry, persona, dates, underEmployer))}${bulletsOf(entry)}</article>`;
  return (group, persona) => {
    const [first] = group;
    const shared = first !== undefined && group.length > 1 && !placesApart;
    const above = shared ? `<p class="employer"><b>${escapeHtml(writtenOrganization(first))}</b></p>` : '';
    return `${above}${group.map((entry) => setEntry(entry, persona, shared)).join('')}`;
  };
}

function piecesOf(
  entry: PersonaEntry,
  persona: Persona,
  dates: DateStyle,
  underEmployer: boolean,
): HeaderPieces {
  return {
    title: escapeHtml(entry.title),
    employer: underEmployer ? '' : escapeHtml(writtenOrganization(entry)),
    organization: underEmployer ? '' : escapeHtml(entry.organization ?? ''),
    place: underEmployer ? '' : escapeHtml(entry.location ?? ''),
    range: escapeHtml(rangeOf(entry, persona, { dates })),
  };
}
