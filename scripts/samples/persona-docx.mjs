// A persona as a Word document: plain paragraphs, or the skills in a table.
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writtenOrganization, writtenRange } from './persona.mjs';

const heading = (text) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const plain = (text) => new Paragraph({ text });

function entry(item) {
  const organization = writtenOrganization(item);
  return [
    new Paragraph({
      tabStops: [{ type: 'right', position: 9000 }],
      children: [new TextRun({ text: item.title, bold: true }), new TextRun(`\t${writtenRange(item)}`)],
    }),
    ...(organization ? [plain(organization)] : []),
    ...item.bullets.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
  ];
}

const cell = (width, children) => new TableCell({ width: { size: width, type: WidthType.DXA }, children });

function skills(persona, inTable) {
  if (!inTable)
    return persona.skills.map(
      ([label, items]) =>
        new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(items)] }),
    );
  return [
    new Table({
      columnWidths: [2200, 6800],
      rows: persona.skills.map(
        ([label, items]) =>
          new TableRow({ children: [cell(2200, [plain(label)]), cell(6800, [plain(items)])] }),
      ),
    }),
  ];
}

function part(title, children) {
  return children.length > 0 ? [heading(title), ...children] : [];
}

/**
 * Packs a DOCX again with fixed dates inside and on its entries, so that making the samples again changes nothing.
 * @param {Uint8Array} bytes
 * @returns {Uint8Array}
 */
export function withFixedDates(bytes) {
  const parts = unzipSync(bytes);
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  parts['docProps/core.xml'] = strToU8(core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-01-01T00:00:00Z'));
  return zipSync(parts, { mtime: '2026-01-01T00:00:00' });
}

/** The bytes of a DOCX file. */
export async function personaDocx(persona) {
  const children = [
    new Paragraph({ text: persona.name, heading: HeadingLevel.TITLE }),
    plain(persona.headline),
    plain(persona.contact.join(' | ')),
    ...part('Profile', [plain(persona.summary)]),
    ...part('Work experience', persona.work.flatMap(entry)),
    ...part('Projects', persona.projects.flatMap(entry)),
    ...part('Technical skills', skills(persona, persona.layout === 'document-table')),
    ...part('Education', persona.education.flatMap(entry)),
    ...part('Certifications', (persona.certifications ?? []).map(plain)),
    ...part('Languages', [plain(persona.languages)]),
  ];
  const document = new Document({
    creator: persona.name,
    title: `${persona.name}, résumé`,
    sections: [{ children }],
  });
  return withFixedDates(await Packer.toBuffer(document));
}
