import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxWithBody } from '../../support/make-docx.ts';
import { para, partXml, readWord, relationshipsXml, run, stylesXml } from '../../support/read-word.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const content = `<w:document xmlns:w="${WORD}"><w:body>${para('Zoë Example')}</w:body></w:document>`;

async function textWithMain(main: Uint8Array): Promise<string> {
  const bytes = await docxWithBody('', (parts) => {
    parts['word/document.xml'] = main;
  });
  return (await readWord(bytes)).text;
}

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'little' ? bytes : bytes.swap16());
}

describe('encodings', () => {
  const declared = `<?xml version="1.0" encoding="UTF-16"?>${content}`;
  test.each([
    ['UTF-16, little end first, with a mark', utf16(`\ufeff${declared}`, 'little')],
    ['UTF-16, big end first, with a mark', utf16(`\ufeff${declared}`, 'big')],
    ['UTF-16, little end first, without a mark', utf16(declared, 'little')],
    ['UTF-16, big end first, without a mark', utf16(declared, 'big')],
    ['UTF-16 without a declaration', utf16(content, 'big')],
    ['UTF-8 with a mark', strToU8(`\ufeff<?xml version="1.0" encoding="UTF-8"?>${content}`)],
    ['UTF-8 that says UTF-16', strToU8(declared)],
  ])('%s', async (_, main) => {
    expect(await textWithMain(main)).toBe('Zoë Example');
  });
});

test('strict documents are read with their styles, links and hidden text', async () => {
  const body = `<w:p><w:pPr><w:pStyle w:val="Mine"/></w:pPr>${run('Experience')}</w:p>${para('Kubernetes', '<w:vanish w:val="true"/>')}<w:p><w:hyperlink r:id="rId1">${run('Portfolio')}</w:hyperlink></w:p>`;
  const strict = (xml: string) =>
    strToU8(
      xml
        .replaceAll(WORD, STRICT)
        .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', STRICT_RELATIONS),
    );
  const bytes = await docxWithBody('', (parts) => {
    parts['word/document.xml'] = strict(partXml('document', `<w:body>${body}</w:body>`));
    parts['word/looks.xml'] = strict(
      stylesXml('<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="heading 1"/></w:style>'),
    );
    parts['word/_rels/document.xml.rels'] = strict(
      relationshipsXml(['rId1', 'hyperlink', 'https://example.com/ada'], ['rId2', 'styles', 'looks.xml']),
    );
  });
  const { document, notices } = await readWord(bytes);
  expect(document.text).toBe('Experience\nPortfolio');
  expect(document.lines[0]?.headingLevel).toBe(1);
  expect(document.links).toEqual(['https://example.com/ada']);
  expect(notices.map((notice) => notice.kind)).toEqual(['HIDDEN_TEXT']);
});

test.each([
  ['another prefix', content.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=')],
  [
    'no prefix',
    content.replaceAll('<w:', '<').replaceAll('</w:', '</').replace('xmlns:w', 'xmlns').replaceAll('w:', ''),
  ],
])('elements with %s are read', async (_, main) => {
  expect(await textWithMain(strToU8(main))).toBe('Zoë Example');
});

test.each([
  ['under another name', 'word/document2.xml', 'word/document2.xml'],
  ['by an absolute address', 'word/document2.xml', '/word/document2.xml'],
  ['in other letters', 'Word/Document.xml', 'word/document.xml'],
])('the main part is found %s', async (_, name, target) => {
  const bytes = zipSync({
    '_rels/.rels': strToU8(relationshipsXml(['rId1', 'officeDocument', target])),
    [name]: strToU8(content),
  });
  expect((await readWord(bytes)).text).toBe('Zoë Example');
});

test.each([
  ['the document', 'word/document.xml'],
  ['the styles', 'word/styles.xml'],
])('tags of %s that do not match make the file corrupt', async (_, name) => {
  const bytes = await docxWithBody(para('Ada'), (parts) => {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(xml.replace(/<\/[^>]*>$/u, ''));
  });
  await expect(readWord(bytes)).rejects.toThrow('CORRUPT');
});

test('characters that XML does not allow do not stop the reading', async () => {
  expect(await textWithMain(strToU8(content.replace('Zoë', 'Ada&#1;&#xFFFF;\u0002')))).toBe('Ada Example');
});
