import { describe, expect, test } from 'vitest';
import { failureOf, outlineOf, readFile } from '../../support/read-file.ts';

/** An RTF file whose characters are bytes. */
const rtf = (body: string, head = '\\ansi\\ansicpg1252\\deff0'): Uint8Array =>
  new Uint8Array(Buffer.from(`{\\rtf1${head}${body}}`, 'latin1'));
const colors =
  '{\\colortbl;\\red255\\green255\\blue255;\\red31\\green56\\blue100;\\red119\\green119\\blue119;\\red221\\green221\\blue221;}';
/** A shape over the whole page; the colour's lowest byte is red. */
const pageOf = (color: number) =>
  `{\\*\\background{\\shp{\\*\\shpinst{\\sp{\\sn fillColor}{\\sv ${color}}}}}}`;

async function outline(body: string, head?: string): Promise<readonly string[]> {
  return outlineOf((await readFile(rtf(body, head))).document);
}

test('headings, list items with depth, tabs, breaks, bold and links are kept', async () => {
  const { document, notices } = await readFile(
    rtf(
      '{\\stylesheet{\\s0 Normal;}{\\s2\\b heading 2;}{\\*\\cs10 Default;}}\n' +
        '{\\info{\\title Hidden title}}' +
        '\\pard{\\b\\fs40 Ada Example}\\par\n' +
        '\\pard\\s2\\b Experience\\b0\\par' +
        '\\pard{\\b Engineer}\\tab 2020 \\endash  2024\\par' +
        "{\\listtext\\'b7\\tab}\\pard\\ls1\\ilvl0 Built APIs\\par" +
        '{\\listtext -\\tab}\\pard\\ls1\\ilvl1 with FastAPI\\par' +
        '\\pard Line one\\line Line two\\par' +
        '{\\field{\\*\\fldinst{HYPERLINK "https://example.com/ada"}}{\\fldrslt{\\ul Portfolio}}}\\par',
    ),
  );
  expect(notices).toEqual([]);
  expect(document.format).toBe('rtf');
  expect(outlineOf(document)).toEqual([
    '**Ada Example',
    'h2 **Experience',
    'Engineer\t2020 – 2024',
    '• Built APIs',
    '•• with FastAPI',
    'Line one',
    'Line two',
    'Portfolio',
  ]);
  expect(document.lines[0]?.fontSize).toBe(20);
  expect(document.links).toEqual(['https://example.com/ada']);
});

test('a paragraph is a heading also by its outline level', async () => {
  expect(
    await outline('\\pard\\outlinelevel0 Skills\\par\\pard\\outlinelevel9 Python\\par\\pard SQL\\par'),
  ).toEqual(['h1 Skills', 'Python', 'SQL']);
});

test('a paragraph of an old numbered list is an item', async () => {
  expect(
    await outline(
      "\\pard{\\pntext\\'b7\\tab}{\\*\\pn\\pnlvlblt{\\pntxtb\\'b7}}Built APIs\\par\\pard Text\\par",
    ),
  ).toEqual(['• Built APIs', 'Text']);
});

test('a table row of short cells is one line, a table of columns is read column by column', async () => {
  const row = (...cells: readonly string[]) =>
    `\\trowd\\cellx3000\\cellx9000\\pard\\intbl ${cells.map((cell) => `${cell}\\cell`).join(' ')}\\row`;
  expect(
    await outline(
      `${row('Cloud', 'AWS')}\\pard\\par${row('SKILLS\\par Python\\par SQL', 'EXPERIENCE\\par Engineer\\par Built APIs')}\\pard End\\par`,
    ),
  ).toEqual(['Cloud\tAWS', 'SKILLS', 'Python', 'SQL', 'EXPERIENCE', 'Engineer', 'Built APIs', 'End']);
});

describe('letters', () => {
  test.each([
    ['bytes of the document’s code page', "Zo\\'eb \\'96 K\\'f6ln", undefined, 'Zoë – Köln'],
    ['bytes as they are', 'Zo\u00eb', undefined, 'Zoë'],
    ['a Cyrillic code page', "\\'ce\\'ef\\'fb\\'f2", '\\ansi\\ansicpg1251', 'Опыт'],
    [
      'the character set of a font',
      "{\\f1 \\'ce\\'ef\\'fb\\'f2} Ada {\\f2 \\'8aabc}",
      '\\ansi\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset238 Arial CE;}}',
      'Опыт Ada Šabc',
    ],
    [
      // "テ" is 83 65 in Shift JIS, and 65 is the letter e.
      'two bytes of which the second is a plain letter',
      "{\\f1 \\'83e}",
      '\\ansi{\\fonttbl{\\f1\\fcharset128 MS Gothic;}}',
      'テ',
    ],
    ['the old Macintosh', "Zo\\'91", '\\mac ', 'Zoë'],
    ['Unicode with one byte for old readers', "\\u1054\\'ce\\u1087 p!", undefined, 'Оп!'],
    ['Unicode with two bytes for old readers', "\\uc2\\u1054\\'ce\\'cfx", undefined, 'Оx'],
    ['Unicode with nothing for old readers', '{\\uc0\\u1054 p}', undefined, 'Оp'],
    ['negative numbers and pairs', '\\u-10187?\\u-9168?', undefined, '\ud835\udc30'.normalize('NFKC')],
    ['a text in both ways', '{\\upr{Zo?}{\\*\\ud{Zo\\u235?}}}', undefined, 'Zoë'],
    ['signs by name', 'R\\&D \\{x\\} a\\_b C:\\\\x', undefined, 'RD {x} a-b C:\\x'],
    ['an unknown code page', "Zo\\'eb", '\\ansi\\ansicpg99999', 'Zoë'],
  ])('%s', async (_, body, head, text) => {
    expect((await readFile(rtf(body, head))).document.text).toBe(text);
  });

  test('bullets of symbol fonts are markers', async () => {
    const head = '\\ansi{\\fonttbl{\\f3\\fcharset2 Symbol;}}';
    expect(await outline("{\\f3 \\'b7}\\tab Built APIs\\par", head)).toEqual(['• Built APIs']);
  });
});

test('page headers come first, each text once, and footers not at all', async () => {
  expect(
    await outline(
      '\\pard Experience\\par\\sectd{\\headerf ada@example.com\\par}{\\header ada@example.com\\par}{\\footer Page 1\\par}',
    ),
  ).toEqual(['ada@example.com', 'Experience']);
});

test('footnotes and text boxes come after their paragraph, once', async () => {
  const box =
    '{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn fillColor}{\\sv 12}}{\\shptxt\\pard Boxed\\par}}{\\shprslt{\\*\\do{\\dptxbxtext\\pard Boxed\\par}}}}';
  expect(await outline(`\\pard Built{\\footnote\\pard Noted} APIs${box}\\par\\pard Next\\par`)).toEqual([
    'Built APIs',
    'Noted',
    'Boxed',
    'Next',
  ]);
});

test('pictures, objects, deleted text and groups for other readers are no text', async () => {
  const picture =
    '{\\pict\\pngblip\n89504e47\n}{\\*\\shppict{\\pict 8950}}{\\object{\\*\\objdata 0105}{\\result x}}';
  // The bytes of a picture may hold braces.
  const binary = '{\\pict\\bin4 }}{{}';
  expect(
    await outline(
      `{\\*\\generator Word;}Built ${picture}${binary}{\\deleted Kubernetes }{\\*\\unknown Ansible}APIs\\par`,
    ),
  ).toEqual(['Built APIs']);
});

describe('text that a reader cannot see is left out and reported', () => {
  test.each([
    ['hidden', '{\\v Kubernetes}'],
    ['white', '{\\cf1 Kubernetes}'],
    ['tiny', '{\\fs4 Kubernetes}'],
    ['dark on the same dark', '{\\cf2\\chcbpat2 Kubernetes}'],
    ['dark in a paragraph of the same dark', '\\cbpat2{\\cf2 Kubernetes}'],
    ['grey on the same grey', '{\\cf4\\highlight4 Kubernetes}'],
    ['white on white in a shaded paragraph', '\\cbpat2{\\cf1\\chcbpat1 Kubernetes}'],
    [
      'white in a white paragraph of a dark cell',
      '\\trowd\\clcbpat2\\cellx3000\\pard\\intbl\\cbpat1{\\cf1 Kubernetes}\\cell\\row\\pard',
    ],
    [
      'dark in a cell of the same dark',
      '\\trowd\\clcbpat2\\cellx3000\\pard\\intbl{\\cf2 Kubernetes}\\cell\\row\\pard',
    ],
    ['white in a paragraph with hardly a pattern', '\\shading100{\\cf1 Kubernetes}'],
    ['of the colour of a pattern that covers all', '\\shading10000\\cfpat2\\cbpat1{\\cf2 Kubernetes}'],
    ['white on a page that is said to be white', `${pageOf(0xffffff)}{\\cf1 Kubernetes}`],
    ['dark on a page of the same dark', `${pageOf(0x64381f)}{\\cf2 Kubernetes}`],
  ])('%s', async (_, hidden) => {
    const { document, notices } = await readFile(rtf(`${colors}\\pard Served customers\\par ${hidden}\\par`));
    expect([document.text, notices]).toEqual(['Served customers', ['HIDDEN_TEXT']]);
  });

  test.each([
    ['text that is hidden no more', '{\\v\\v0 Kubernetes}'],
    ['white on a ground of its own', '{\\cf1\\chcbpat2 Kubernetes}'],
    ['white in a dark paragraph', '\\cbpat2{\\cf1 Kubernetes}'],
    ['white in a dark cell', '\\trowd\\clcbpat2\\cellx3000\\pard\\intbl{\\cf1 Kubernetes}\\cell\\row\\pard'],
    ['text in the automatic colour', '{\\cf0 Kubernetes}'],
    ['text in the automatic colour on a dark ground', '\\cbpat2{\\cf0 Kubernetes}'],
    ['grey on white', '{\\cf3 Kubernetes}'],
    ['light grey on a dark paragraph', '\\cbpat2{\\cf4 Kubernetes}'],
    ['white on a dark pattern', '\\shading10000\\cfpat2{\\cf1 Kubernetes}'],
    [
      'white on a cell’s dark pattern',
      '\\trowd\\clshdng7500\\cellx3000\\pard\\intbl{\\cf1 Kubernetes}\\cell\\row\\pard',
    ],
    [
      'white in a text box, whose ground is not known',
      '{\\shp{\\*\\shpinst{\\shptxt\\pard{\\cf1 Kubernetes}\\par}}}',
    ],
  ])('but %s stays', async (_, shown) => {
    const { document, notices } = await readFile(rtf(`${colors}\\pard Served customers\\par ${shown}\\par`));
    expect([document.text, notices]).toEqual(['Served customers\nKubernetes', []]);
  });
});

test('white on a dark page stays', async () => {
  const { document, notices } = await readFile(
    rtf(`${colors}${pageOf(0x64381f)}\\pard{\\cf1 Kubernetes}\\par`),
  );
  expect([document.text, notices]).toEqual(['Kubernetes', []]);
});

describe('files with a catch', () => {
  test('a file that is cut off is corrupt', async () => {
    const bytes = rtf('\\pard Ada Example\\par{\\b Engineer}\\par');
    expect(await failureOf(bytes.slice(0, -1))).toBe('CORRUPT');
    expect(await failureOf(bytes.slice(0, bytes.length / 2))).toBe('CORRUPT');
  });

  test('what follows the document is no part of it', async () => {
    const bytes = Buffer.concat([rtf('Ada\\par'), Buffer.from('\u0000\u0000{\\b Eve}')]);
    expect((await readFile(new Uint8Array(bytes))).document.text).toBe('Ada');
  });

  test('nesting beyond every need is refused', async () => {
    expect(await failureOf(rtf(`${'{'.repeat(600)}x${'}'.repeat(600)}`))).toBe('LIMIT_NESTING');
  });

  test('numbers beyond every meaning are not believed', async () => {
    expect(
      (await readFile(rtf('\\uc99999999 \\u65.\\fs-20\\ilvl999999 \\ansicpg-1{\\fs24 Ada}'))).document.text,
    ).toContain('Ada');
  });

  test('a picture that claims more bytes than there are ends the file early', async () => {
    expect(await failureOf(rtf('Ada\\par{\\pict\\bin999999999 x}'))).toBe('CORRUPT');
  });

  test('a document without text has none', async () => {
    expect(await failureOf(rtf('{\\info{\\author Ada}}\\pard\\par'))).toBe('NO_TEXT');
  });
});
