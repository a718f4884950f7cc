import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Day } from '../../shared/base/month.ts';

const CORE = 'docProps/core.xml';
const BODY = 'word/document.xml';

/**
 * Takes the clock and the counters out of a DOCX package: its properties and the time of every part become the report's own day, so
 * that the same report gives the same bytes and nothing about the machine is told.
 */
export function sealDocx(packed: Uint8Array, title: string, asOf: Day): Uint8Array {
  const parts = unzipSync(packed);
  if (parts[CORE] === undefined) throw new Error('The document has no properties to replace.');
  parts[CORE] = strToU8(coreProperties(title, asOf));
  parts[BODY] = strToU8(numberPictures(strFromU8(parts[BODY] ?? new Uint8Array())));
  const [year, month, day] = asOf.split('-').map(Number);
  // The format keeps local time; a local date therefore gives the same bytes everywhere.
  const mtime = new Date(year ?? 1980, (month ?? 1) - 1, day ?? 1);
  const names = Object.keys(parts).sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name] ?? new Uint8Array()])), { mtime });
}

/** The library counts pictures over all documents that the process ever made. */
function numberPictures(xml: string): string {
  let pictures = 0;
  return xml.replace(/(<wp:docPr id=")\d+/g, (_, start: string) => {
    pictures += 1;
    return `${start}${pictures}`;
  });
}

function coreProperties(title: string, asOf: Day): string {
  const moment = `${asOf}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Plumb</dc:creator><dc:language>en</dc:language>`,
    '<cp:lastModifiedBy>Plumb</cp:lastModifiedBy><cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
