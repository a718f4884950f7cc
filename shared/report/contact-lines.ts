import type { Resume } from '../resume/resume.ts';
import { isPlace } from '../resume/word-classes.ts';
import { isLinks } from '../resume/written-links.ts';

const SEPARATOR = /\t|\s[·‧∙–—]\s|\s*[|•]\s*/u;
/** "Address: Oslo", "Based in Oslo" */
const LABEL = /^(?:address|location|based in|adresse|wohnort|lieu|ubicación|indirizzo|morada|adres)\b:?\s*/iu;
const LONGEST_HEADLINE = 12;

/** What stands among name and contact data besides them. */
export interface ContactLines {
  /** Where the person lives: "Oslo", "Portland, OR"; null where no place is known as one. */
  readonly place: string | null;
  /** The line under the name that is no contact data: "Data and infrastructure"; null without one. */
  readonly headline: string | null;
}

/** Looks through the lines of contact data. `text` is the document's, with what may not be shown hidden. */
export function readContactLines({ statements, contact }: Resume, text: string): ContactLines {
  const lines = statements
    .filter(({ kind }) => kind === 'contact')
    .map(({ span }) => text.slice(span.start, span.end).trim());
  const pieces = lines
    .flatMap((line) => line.split(SEPARATOR))
    .map((piece) => piece.replace(LABEL, '').trim());
  const [name, under] = lines;
  return {
    place: pieces.find((piece) => isPlace(piece)) ?? null,
    headline: name === contact.name && under !== undefined && isHeadline(under) ? under : null,
  };
}

function isHeadline(line: string): boolean {
  if (!/\p{L}{3}/u.test(line) || /[@█:\t\d]/u.test(line)) return false;
  return !isLinks(line) && !isPlace(line) && line.split(/\s+/u).length <= LONGEST_HEADLINE;
}
