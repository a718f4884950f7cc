import type { Draft } from './entry-draft.ts';
import type { HeaderName } from './header-names.ts';
import { isPlace, namesOrganization } from './word-classes.ts';

const TOWN = /^\p{Lu}[\p{L}'’.-]+(?:[ -]\p{Lu}[\p{L}'’.-]+){0,3}$/u;

/** What parts a place from what stands behind it in its line. */
const NEXT_NAME = /\t|\s[-\u2010-\u2015|·•]\s|\s\(/u;

/**
 * Cuts towns that no table knows off organisations ("Zonnewind, Amersfoort") when another entry of the section
 * has a known place in the same position.
 */
export function withoutSharedPlaces(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(isPlacedBehindName)) return drafts;
  return drafts.map((draft) => {
    const { organization } = draft.names;
    const cut = organization === null ? null : withoutTown(organization);
    return cut === null ? draft : { ...draft, names: { ...draft.names, organization: cut } };
  });
}

/** Whether a known place follows the organisation behind a comma, up to the next gap or the line's end. */
function isPlacedBehindName({ lines, names: { organization } }: Draft): boolean {
  if (organization === null) return false;
  const { end } = organization.span;
  const view = lines.header.find(({ line }) => line.span.start <= end && line.span.end >= end);
  const tail = view?.text.slice(end - view.line.span.start).split(NEXT_NAME)[0] ?? '';
  const place = /^,\s*(.+)$/u.exec(tail)?.[1];
  return place !== undefined && isPlace(place.trim());
}

function withoutTown({ text, span }: HeaderName): HeaderName | null {
  const comma = text.lastIndexOf(',');
  const town = text.slice(comma + 1).trim();
  if (comma <= 0 || text.indexOf(',') !== comma || !TOWN.test(town) || namesOrganization(town)) return null;
  return { text: text.slice(0, comma), span: { start: span.start, end: span.start + comma } };
}
