import { scanTags } from './scan-xml.ts';
import type { OfficeArchive } from './unpack-archive.ts';

const HEADER_PART = /^word\/header\d*\.xml$/u;
/** References into the header's own relationships, which mean something else in the main part. */
const RELATIONSHIP = /\sr:(?:id|embed|link|pict)\s*=\s*(?:"[^"]*"|'[^']*')/gu;

/**
 * The main part with the text of the page headers at its start, where name and contact often stand; mammoth
 * reads the main part only. A header that says the same as another one (first page, odd pages) comes once.
 */
export function withHeaders(document: OfficeArchive, main: string): string {
  const seen = new Set<string>();
  let headers = '';
  for (const [name, xml] of [...document.parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!HEADER_PART.test(name)) continue;
    const text = xml.replace(/<[^>]*>/gu, '').trim();
    if (text === '' || seen.has(text)) continue;
    seen.add(text);
    headers += asContent(xml.replace(RELATIONSHIP, ''));
  }
  if (headers === '') return main;
  const body = startOfBody(main);
  return body === null ? main : main.slice(0, body) + headers + main.slice(body);
}

/** The header's paragraphs in a content control that carries the header's namespaces. */
function asContent(header: string): string {
  let start: { readonly attributes: string; readonly end: number } | null = null;
  for (const tag of scanTags(header)) {
    if (tag.name !== 'w:hdr') continue;
    if (tag.kind === 'open') start = tag;
    else if (tag.kind === 'close' && start !== null) {
      const inner = header.slice(start.end, tag.start);
      return `<w:sdt ${start.attributes}><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    }
  }
  return '';
}

function startOfBody(main: string): number | null {
  for (const tag of scanTags(main)) {
    if (tag.name === 'w:body' && tag.kind === 'open') return tag.end;
  }
  return null;
}
