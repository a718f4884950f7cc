/** A tag of an XML text. `attributes` is what stands between the name and the end, as written. */
export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly name: string;
  readonly attributes: string;
  /** UTF-16 offsets of the tag in the text, half-open. */
  readonly start: number;
  readonly end: number;
}

const CLOSED_BY: readonly (readonly [opening: string, closing: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/**
 * The tags of an XML text in order, in one pass; comments, CDATA and instructions are passed over, and the
 * scan ends where a tag never closes. It checks nothing: a real XML reader comes after it.
 */
export function* scanTags(xml: string): Generator<XmlTag> {
  let at = xml.indexOf('<');
  while (at !== -1) {
    const special = CLOSED_BY.find(([opening]) => xml.startsWith(opening, at));
    if (special !== undefined) {
      const [, closing] = special;
      const end = xml.indexOf(closing, at);
      if (end === -1) return;
      at = xml.indexOf('<', end + closing.length);
      continue;
    }
    const end = endOfTag(xml, at);
    if (end === -1) return;
    yield tagOf(xml, at, end);
    at = xml.indexOf('<', end);
  }
}

/** The value of an attribute, without resolving character references; null when it is absent. */
export function attributeOf(tag: Pick<XmlTag, 'attributes'>, name: string): string | null {
  const at = ` ${tag.attributes}`.search(new RegExp(`\\s${name}\\s*=\\s*["']`, 'u'));
  if (at === -1) return null;
  const value = /=\s*(?:"([^"]*)"|'([^']*)')/u.exec(tag.attributes.slice(at));
  return value?.[1] ?? value?.[2] ?? null;
}

function endOfTag(xml: string, start: number): number {
  let quote = '';
  for (let index = start + 1; index < xml.length; index += 1) {
    const character = xml[index];
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === '>') {
      return index + 1;
    }
  }
  return -1;
}

function tagOf(xml: string, start: number, end: number): XmlTag {
  const inner = xml.slice(start + 1, end - 1);
  const closing = inner.startsWith('/');
  const empty = !closing && inner.endsWith('/');
  const body = inner.slice(closing ? 1 : 0, empty ? -1 : undefined).trim();
  const nameEnd = body.search(/\s/u);
  return {
    kind: closing ? 'close' : empty ? 'empty' : 'open',
    name: nameEnd === -1 ? body : body.slice(0, nameEnd),
    attributes: nameEnd === -1 ? '' : body.slice(nameEnd + 1),
    start,
    end,
  };
}
