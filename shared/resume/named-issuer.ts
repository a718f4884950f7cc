import type { HeaderName } from './header-names.ts';
import { isDateAlone } from './line-role.ts';
import type { LineView } from './line-view.ts';
import { titleTable } from './reading-tables.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s(?:(?:of|for|and|de|du|für|e|y|&)\s)?\p{Lu}[\p{L}\p{N}&'’-]*)*`;
const ARTICLE = String.raw`(?:(?:the|der|dem|das|la|le|el|il|het|de)\s)?`;
const PHRASES = titleTable.issuedBy.map((phrase) => {
  const [first = '', ...rest] = phrase;
  return `[${first}${first.toUpperCase()}]${rest.join('')}`.replaceAll(' ', String.raw`\s`);
});
const ISSUED_BY = new RegExp(String.raw`(?<!\p{L})(?:${PHRASES.join('|')}):?\s${ARTICLE}(${NAME})`, 'u');

/** Who gave a certificate, where the lines say so: "Certificate issued by the Linux Professional Institute". */
export function namedIssuer(views: readonly LineView[]): HeaderName | null {
  const offset = views[0]?.line.span.start ?? 0;
  const text = views
    .filter((view) => !isDateAlone(view))
    .reduce((before, view) => before.padEnd(view.line.span.start - offset, '\n') + view.text, '');
  const match = ISSUED_BY.exec(text);
  const name = match?.[1]?.replace(/\.$/u, '');
  if (match === null || name === undefined) return null;
  const start = offset + match.index + match[0].length - (match[1]?.length ?? 0);
  return { text: name.replace(/\s/gu, ' '), span: { start, end: start + name.length } };
}
