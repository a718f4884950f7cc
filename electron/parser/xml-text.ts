const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/giu;
/** What XML 1.0 allows no document to hold, not even as a reference. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const LAST_CODE_POINT = 0x10ffff;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text with the five predefined entities and character references resolved; others stay as written. */
export function decodeXmlText(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? '';
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '';
  });
}

/** Text as it can stand in an element or in an attribute in double quotes. */
export function encodeXmlText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? '');
}

/** Text between two tags: comments and instructions are none, a CDATA section is taken as it stands. */
export function textBetween(raw: string): string {
  if (!raw.includes('<')) return decodeXmlText(raw);
  return raw
    .split(/(<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>)/u)
    .map((piece) => {
      if (piece.startsWith('<![CDATA[')) return piece.slice('<![CDATA['.length, -']]>'.length);
      return piece.startsWith('<') ? '' : decodeXmlText(piece);
    })
    .join('');
}
