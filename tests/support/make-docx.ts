import { Document, type FileChild, type IPropertiesOptions, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The bytes of a Word document with these paragraphs and tables. */
export async function makeDocx(
  children: readonly FileChild[],
  options: Partial<Pick<IPropertiesOptions, 'styles' | 'numbering'>> & {
    readonly headers?: NonNullable<IPropertiesOptions['sections'][number]['headers']>;
  } = {},
): Promise<Uint8Array> {
  const { headers, ...rest } = options;
  const section = headers === undefined ? { children } : { headers, children };
  return new Uint8Array(await Packer.toBuffer(new Document({ ...rest, sections: [section] })));
}

/** A document with this XML inside its body, and other parts changed or added. */
export async function docxWithBody(
  body: string,
  change: (parts: Record<string, Uint8Array>) => void = () => {},
): Promise<Uint8Array> {
  const parts = unzipSync(await makeDocx([]));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  parts['word/document.xml'] = strToU8(xml.replace(/<w:body>.*<\/w:body>/su, `<w:body>${body}</w:body>`));
  change(parts);
  return zipSync(parts);
}
