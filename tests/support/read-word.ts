import { strToU8 } from 'fflate';
import { readDocument } from '../../electron/parser/read-document.ts';
import type { Notice } from '../../shared/base/notice.ts';
import type { TextDocument } from '../../shared/document/text-document.ts';
import { docxWithBody } from './make-docx.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** XML of parts by their name below `word/`, without the XML declaration. */
export type ExtraParts = Readonly<Record<string, string>>;

export interface ReadWord {
  readonly document: TextDocument;
  readonly text: string;
  readonly notices: readonly Notice[];
}

/** Reads a Word document; throws the kind of the failure when it cannot be read. */
export async function readWord(bytes: Uint8Array): Promise<ReadWord> {
  const reading = await readDocument(bytes, { assetsDir: '' });
  if (!reading.ok) throw new Error(reading.error.kind);
  const { value, notices } = reading.value;
  return { document: value, text: value.text, notices };
}

/** Reads a document with this XML inside its body and these other parts. */
export async function readBody(body: string, extra: ExtraParts = {}): Promise<ReadWord> {
  const bytes = await docxWithBody(body, (parts) => {
    for (const [name, xml] of Object.entries(extra)) parts[`word/${name}`] = strToU8(xml);
  });
  return readWord(bytes);
}

/** A paragraph of one run. */
export function para(text: string, runProperties = '', paragraphProperties = ''): string {
  return `<w:p><w:pPr>${paragraphProperties}</w:pPr>${run(text, runProperties)}</w:p>`;
}

/** A run of one text. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table with the XML of its cells, row by row. */
export function table(...rows: readonly (readonly string[])[]): string {
  const xml = rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`);
  return `<w:tbl>${xml.join('')}</w:tbl>`;
}

/** `word/styles.xml` with these styles. */
export function stylesXml(styles: string): string {
  return partXml('styles', styles);
}

/** A part with this root element (without its prefix) and content. */
export function partXml(root: string, content: string): string {
  return `<w:${root} xmlns:w="${WORD}" xmlns:r="${RELATIONS}">${content}</w:${root}>`;
}

/** A relationships part: id, kind ("header"), target; a target with "://" lies outside. */
export function relationshipsXml(
  ...relationships: readonly (readonly [id: string, kind: string, target: string])[]
): string {
  const xml = relationships.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"${/:/u.test(target) ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml.join('')}</Relationships>`;
}
