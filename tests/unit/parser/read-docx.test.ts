import {
  ExternalHyperlink,
  Header,
  HeadingLevel,
  type IRunOptions,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../electron/parser/read-document.ts';
import type { NoticeKind } from '../../../shared/base/notice.ts';
import type { TextDocument } from '../../../shared/document/text-document.ts';
import { docxWithBody, makeDocx } from '../../support/make-docx.ts';

const assetsDir = '';

async function read(
  bytes: Uint8Array,
): Promise<{ readonly document: TextDocument; readonly notices: readonly NoticeKind[] }> {
  const reading = await readDocument(bytes, { assetsDir });
  if (!reading.ok) throw new Error(reading.error.kind);
  return {
    document: reading.value.value,
    notices: reading.value.notices.map((notice) => notice.kind),
  };
}

async function failureOf(bytes: Uint8Array): Promise<string> {
  const reading = await readDocument(bytes, { assetsDir });
  return reading.ok ? `read: ${reading.value.value.text}` : reading.error.kind;
}

function paragraphXml(text: string, runProperties = '', paragraphProperties = ''): string {
  return `<w:p><w:pPr>${paragraphProperties}</w:pPr><w:r><w:rPr>${runProperties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
}

test('headings, list items, tabs, breaks, bold and links are kept', async () => {
  const name: IRunOptions = { text: 'Ada Example', bold: true, size: 40 };
  const bytes = await makeDocx([
    new Paragraph({ children: [new TextRun(name)] }),
    new Paragraph({ text: 'Experience', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({
      children: [new TextRun('Engineer'), new TextRun({ children: [new Tab(), '2020 – 2024'] })],
    }),
    new Paragraph({ text: 'Built APIs', bullet: { level: 0 } }),
    new Paragraph({ text: 'with FastAPI', bullet: { level: 1 } }),
    new Paragraph({ children: [new TextRun('Line one'), new TextRun({ text: 'Line two', break: 1 })] }),
    new Paragraph({
      children: [
        new ExternalHyperlink({ link: 'https://example.com/ada', children: [new TextRun('Portfolio')] }),
      ],
    }),
  ]);
  const { document, notices } = await read(bytes);
  expect(notices).toEqual([]);
  expect(document.text).toBe(
    'Ada Example\nExperience\nEngineer\t2020 – 2024\nBuilt APIs\nwith FastAPI\nLine one\nLine two\nPortfolio',
  );
  expect(document.lines.map((line) => [line.headingLevel, line.bullet, line.bold, line.fontSize])).toEqual([
    [null, null, true, 20],
    [1, null, false, 16],
    [null, null, false, 10],
    [null, '•', false, 10],
    [null, '•', false, 10],
    [null, null, false, 10],
    [null, null, false, 10],
    [null, null, false, 10],
  ]);
  expect(document.lines[2]?.tabs).toEqual([document.text.indexOf('\t')]);
  expect(document.links).toEqual(['https://example.com/ada']);
});

test('a two-column layout made as a table is read column by column', async () => {
  const cell = (...texts: readonly string[]) =>
    new TableCell({ children: texts.map((text) => new Paragraph(text)) });
  const bytes = await makeDocx([
    new Paragraph('Ada Example'),
    new Table({
      rows: [
        new TableRow({
          children: [cell('SKILLS', 'Python', 'SQL'), cell('EXPERIENCE', 'Engineer', 'Built APIs')],
        }),
      ],
    }),
  ]);
  expect((await read(bytes)).document.text).toBe(
    'Ada Example\nSKILLS\nPython\nSQL\nEXPERIENCE\nEngineer\nBuilt APIs',
  );
});

test('a table in a table is read in its place', async () => {
  const inner = new Table({
    rows: [
      new TableRow({
        children: [
          new TableCell({ children: [new Paragraph('Cloud')] }),
          new TableCell({ children: [new Paragraph('AWS')] }),
        ],
      }),
    ],
  });
  const bytes = await makeDocx([
    new Table({
      rows: [
        new TableRow({
          children: [new TableCell({ children: [new Paragraph('Before'), inner, new Paragraph('After')] })],
        }),
      ],
    }),
  ]);
  expect((await read(bytes)).document.text).toBe('Before\nCloud\tAWS\nAfter');
});

test('the page header is read first, once', async () => {
  const header = () => new Header({ children: [new Paragraph('Ada Example, ada@example.com')] });
  const bytes = await makeDocx([new Paragraph('Experience')], {
    headers: { default: header(), first: header() },
  });
  expect((await read(bytes)).document.text).toBe('Ada Example, ada@example.com\nExperience');
});

test('ligatures, zero-width and soft-hyphen letters are normalised', async () => {
  const { document } = await read(await docxWithBody(paragraphXml('P\u200bython, micro\u00adservices, ﬁne')));
  expect(document.text).toBe('Python, microservices, fine');
});

test('the file is named by its paragraphs when it is open', async () => {
  const opened: string[] = [];
  const bytes = await makeDocx([new Paragraph('One'), new Paragraph(''), new Paragraph('Two')]);
  await readDocument(bytes, { assetsDir, onOpened: (detail) => opened.push(detail) });
  expect(opened).toEqual(['Word document, 2 paragraphs']);
});

test('UTF-16 parts are read', async () => {
  const bytes = await docxWithBody('', (parts) => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphXml('Ada')}</w:body></w:document>`;
    parts['word/document.xml'] = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
  });
  expect((await read(bytes)).document.text).toBe('Ada');
});

describe('text that a reader cannot see is left out and reported', () => {
  const visible = paragraphXml('Served customers');
  test.each([
    ['hidden', paragraphXml('Kubernetes', '<w:vanish/>')],
    ['white', paragraphXml('Kubernetes', '<w:color w:val="FFFFFF"/>')],
    ['nearly white', paragraphXml('Kubernetes', '<w:color w:val="fefefe"/>')],
    ['tiny', paragraphXml('Kubernetes', '<w:sz w:val="2"/>')],
    ['hidden by a style', paragraphXml('Kubernetes', '<w:rStyle w:val="Ghost"/>')],
    [
      'hidden by an inherited paragraph style',
      paragraphXml('Kubernetes', '', '<w:pStyle w:val="GhostChild"/>'),
    ],
  ])('%s', async (_, hidden) => {
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="character" w:styleId="Ghost"><w:name w:val="Ghost"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="GhostChild"><w:name w:val="Child"/><w:basedOn w:val="Ghost"/></w:style></w:styles>';
    const bytes = await docxWithBody(visible + hidden, (parts) => {
      parts['word/styles.xml'] = strToU8(styles);
    });
    const { document, notices } = await read(bytes);
    expect([document.text, notices]).toEqual(['Served customers', ['HIDDEN_TEXT']]);
  });

  test.each([
    ['not hidden', paragraphXml('Kubernetes', '<w:vanish w:val="0"/>')],
    [
      'white on shading of its own',
      paragraphXml('Kubernetes', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>'),
    ],
    [
      'white on a shaded paragraph',
      paragraphXml('Kubernetes', '<w:color w:val="FFFFFF"/>', '<w:shd w:val="clear" w:fill="1F3864"/>'),
    ],
    [
      'white in a shaded cell',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>${paragraphXml('Kubernetes', '<w:color w:val="FFFFFF"/>')}</w:tc></w:tr></w:tbl>`,
    ],
  ])('but text that is %s stays', async (_, shown) => {
    const { document, notices } = await read(await docxWithBody(visible + shown));
    expect([document.text, notices]).toEqual(['Served customers\nKubernetes', []]);
  });

  test('deleted text of tracked changes is no text', async () => {
    const deleted = '<w:p><w:del><w:r><w:delText>Kubernetes</w:delText></w:r></w:del></w:p>';
    const { document, notices } = await read(await docxWithBody(visible + deleted));
    expect([document.text, notices]).toEqual(['Served customers', []]);
  });
});

describe('files with a catch', () => {
  test('entities are refused', async () => {
    const bytes = await docxWithBody('', (parts) => {
      parts['word/document.xml'] = strToU8(
        '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>',
      );
    });
    expect(await failureOf(bytes)).toBe('FORBIDDEN_DTD');
  });

  test('nesting beyond every need is refused', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(400)}${'</w:sdtContent></w:sdt>'.repeat(400)}`;
    expect(await failureOf(await docxWithBody(deep))).toBe('LIMIT_NESTING');
  });

  test('what unpacks to far more than its size is refused', async () => {
    const bytes = await docxWithBody(paragraphXml('a'.repeat(3_000_000)));
    expect(bytes.length).toBeLessThan(40_000);
    expect(await failureOf(bytes)).toBe('ZIP_BOMB');
  });

  test('more entries than a document has are refused', async () => {
    const bytes = await docxWithBody(paragraphXml('Ada'), (parts) => {
      for (let index = 0; index < 5001; index += 1) parts[`word/media/${index}.png`] = new Uint8Array();
    });
    expect(await failureOf(bytes)).toBe('ZIP_BOMB');
  });

  test('a size that is too small for its part is not read beyond', async () => {
    const bytes = await docxWithBody(paragraphXml('word '.repeat(20_000)));
    // The unpacked size of each part stands 22 bytes before its name in the archive's directory.
    const directory = Buffer.from(bytes).lastIndexOf('word/document.xml') - 22;
    new DataView(bytes.buffer).setUint32(directory, 40, true);
    expect(await failureOf(bytes)).toBe('CORRUPT');
  });

  test('a file that is cut off is corrupt', async () => {
    const bytes = await makeDocx([new Paragraph('Ada')]);
    expect(await failureOf(bytes.slice(0, bytes.length * 0.6))).toBe('CORRUPT');
  });

  test('another archive is no document', async () => {
    const bytes = zipSync({ 'readme.txt': strToU8('hello') });
    expect(await failureOf(bytes)).toBe('UNSUPPORTED_TYPE');
  });

  test('an office file without a document is corrupt', async () => {
    const bytes = await docxWithBody('', (parts) => {
      delete parts['word/document.xml'];
    });
    expect(await failureOf(bytes)).toBe('CORRUPT');
  });

  test('a document without text has none', async () => {
    expect(await failureOf(await makeDocx([new Paragraph('')]))).toBe('NO_TEXT');
  });

  test('macros and remote templates are noted and left alone', async () => {
    const bytes = await docxWithBody(paragraphXml('Ada'), (parts) => {
      parts['word/vbaProject.bin'] = strToU8('macro');
      parts['word/_rels/settings.xml.rels'] = strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/attachedTemplate" Target="http://127.0.0.1:9/t.dotm" TargetMode="External"/></Relationships>',
      );
    });
    const { document, notices } = await read(bytes);
    expect([document.text, notices]).toEqual(['Ada', ['MACROS_IGNORED', 'ACTIVE_CONTENT_IGNORED']]);
  });

  test('a document leaves nothing behind for the next one', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const poisoned = await docxWithBody(paragraphXml('Ada'), (parts) => {
      parts['word/styles.xml'] = strToU8(
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="__proto__" w:styleId="externalFileAccess"><w:name w:val="x"/></w:style></w:styles>',
      );
    });
    await read(poisoned);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});
