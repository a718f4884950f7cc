import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxWithBody } from '../../support/make-docx.ts';
import {
  type ExtraParts,
  para,
  partXml,
  readBody,
  readWord,
  run,
  stylesXml,
  table,
} from '../../support/read-word.ts';

const WHITE = '<w:color w:val="FFFFFF"/>';
const visible = para('Served customers');

function style(id: string, kind: string, content: string, parent = ''): string {
  const base = parent === '' ? '' : `<w:basedOn w:val="${parent}"/>`;
  return `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${id}"/>${base}${content}</w:style>`;
}

function shade(fill: string): string {
  return `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
}

function shadedCell(fill: string, content: string): string {
  return `<w:tbl><w:tr><w:tc><w:tcPr>${shade(fill)}</w:tcPr>${content}</w:tc></w:tr></w:tbl>`;
}

function drawing(anchor: string, shape: string, content = ''): string {
  const box = content === '' ? '' : `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>`;
  return `<w:r><w:drawing><wp:anchor ${anchor}><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><wps:wsp><wps:spPr>${shape}</wps:spPr>${box}</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
}

function fill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

type Case = readonly [name: string, body: string, extra?: ExtraParts];

function asCase([name, body, extra]: Case) {
  return { name, body, extra: extra ?? {} };
}

const hiddenCases: readonly Case[] = [
  [
    'by a character style',
    para('Kubernetes', '<w:rStyle w:val="Ghost"/>'),
    { 'styles.xml': stylesXml(style('Ghost', 'character', '<w:rPr><w:vanish/></w:rPr>')) },
  ],
  [
    'by a paragraph style three steps away',
    para('Kubernetes', '', '<w:pStyle w:val="C"/>'),
    {
      'styles.xml': stylesXml(
        style('A', 'paragraph', '<w:rPr><w:vanish/></w:rPr>') +
          style('B', 'paragraph', '', 'A') +
          style('C', 'paragraph', '', 'B'),
      ),
    },
  ],
  [
    'in white by an inherited style',
    para('Kubernetes', '', '<w:pStyle w:val="B"/>'),
    {
      'styles.xml': stylesXml(
        style('A', 'paragraph', `<w:rPr>${WHITE}</w:rPr>`) + style('B', 'paragraph', '', 'A'),
      ),
    },
  ],
  [
    'too small by style',
    para('Kubernetes', '<w:rStyle w:val="Tiny"/>'),
    { 'styles.xml': stylesXml(style('Tiny', 'character', '<w:rPr><w:sz w:val="4"/></w:rPr>')) },
  ],
  ['in lines of no height', para('Kubernetes', '', '<w:spacing w:line="20" w:lineRule="exact"/>')],
  ['in the colour of its cell', shadedCell('1F3864', para('Kubernetes', '<w:color w:val="1F3865"/>'))],
  ['in the colour of its paragraph', para('Kubernetes', '<w:color w:val="202020"/>', shade('1F1F1F'))],
  [
    'in the colour of its own highlight',
    para('Kubernetes', '<w:color w:val="000080"/><w:highlight w:val="darkBlue"/>'),
  ],
  [
    'in white on a white cell in a dark table',
    `<w:tbl><w:tblPr>${shade('000000')}</w:tblPr><w:tr><w:tc><w:tcPr>${shade('FFFFFF')}</w:tcPr>${para('Kubernetes', WHITE)}</w:tc></w:tr></w:tbl>`,
  ],
  ['in the white of the theme', para('Kubernetes', '<w:color w:themeColor="background1"/>')],
  [
    'in a hidden row',
    `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${para('Kubernetes')}</w:tc></w:tr></w:tbl>`,
  ],
  [
    'in white in a text box that is white',
    `<w:p>${drawing('', fill('FFFFFF'), para('Kubernetes', WHITE))}</w:p>`,
  ],
  [
    'in a drawing that is hidden',
    `<w:p>${drawing('', '', para('Kubernetes')).replace('<a:graphic ', '<wp:docPr id="1" name="x" hidden="1"/><a:graphic ')}</w:p>`,
  ],
  ...[
    ['beside every page', '<wp:positionH><wp:posOffset>-9000000</wp:posOffset></wp:positionH>'],
    ['far below every page', '<wp:positionV><wp:posOffset>99000000</wp:posOffset></wp:positionV>'],
    ['of no height', '<wp:extent cx="2000000" cy="12700"/>'],
  ].map(
    ([name = '', place = '']): Case => [
      `in a text box ${name}`,
      `<w:p>${drawing('', '', para('Kubernetes')).replace('<a:graphic ', `${place}<a:graphic `)}</w:p>`,
    ],
  ),
  [
    'in a run that is hidden with its drawing',
    `<w:p>${drawing('', '', para('Kubernetes')).replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>')}</w:p>`,
  ],
  [
    'in white over a shape too small for text',
    `<w:p>${drawing('behindDoc="1"', fill('000000')).replace('<a:graphic ', '<wp:extent cx="100" cy="100"/><a:graphic ')}${run('Kubernetes', WHITE)}</w:p>`,
  ],
  [
    'under another prefix',
    `<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:r><x:rPr><x:vanish/></x:rPr><x:t>Kubernetes</x:t></x:r></x:p>`,
  ],
  [
    'in a formula',
    '<w:p><m:oMath><m:r><w:rPr><w:vanish/></w:rPr><m:t>Kubernetes</m:t></m:r></m:oMath></w:p>',
  ],
  [
    'in a footnote',
    `<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
    {
      'footnotes.xml': partXml(
        'footnotes',
        `<w:footnote w:id="2">${para('Kubernetes', '<w:vanish/>')}</w:footnote>`,
      ),
    },
  ],
];

describe('text that a reader cannot see is left out, counted and placed', () => {
  test.each(hiddenCases.map(asCase))('$name', async ({ body, extra }) => {
    const { text, notices } = await readBody(visible + body, extra);
    expect([text, notices.map((notice) => [notice.kind, notice.message])]).toEqual([
      'Served customers',
      [
        [
          'HIDDEN_TEXT',
          expect.stringMatching(
            /^One word cannot be seen by a reader \(hidden, too small or in the colour of the ground\) and was left out\. The first stands in paragraph [23]\.$/u,
          ),
        ],
      ],
    ]);
  });

  test('by the defaults of the document, unless the run says otherwise', async () => {
    const defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>';
    const body = para('Kubernetes') + para('Served customers', '<w:vanish w:val="0"/>');
    const { text, notices } = await readBody(body, { 'styles.xml': stylesXml(defaults) });
    expect([text, notices.map((notice) => notice.kind)]).toEqual(['Served customers', ['HIDDEN_TEXT']]);
  });

  test('the words of several places are counted together', async () => {
    const body = visible + para('Kubernetes and Terraform', WHITE) + para('Helm', '<w:vanish/>');
    const { notices } = await readBody(body);
    expect(notices.map((notice) => notice.message)).toEqual([
      '4 words cannot be seen by a reader (hidden, too small or in the colour of the ground) and were left out. The first stands in paragraph 2.',
    ]);
  });

  test('a field that starts in hidden text goes on after it', async () => {
    const field = `<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="begin"/><w:instrText> REF x </w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${run('Python')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { text, notices } = await readBody(`<w:p>${field}</w:p>`);
    expect([text, notices]).toEqual(['Python', []]);
  });
});

const seenCases: readonly Case[] = [
  [
    'in a text box that hangs into the margin',
    `<w:p>${drawing('', '', para('Kubernetes')).replace('<a:graphic ', '<wp:positionH><wp:posOffset>-900000</wp:posOffset></wp:positionH><wp:extent cx="2000000" cy="9000000"/><a:graphic ')}</w:p>`,
  ],
  [
    'of two styles that each hide it',
    para('Kubernetes', '<w:rStyle w:val="R"/>', '<w:pStyle w:val="P"/>'),
    {
      'styles.xml': stylesXml(
        style('P', 'paragraph', '<w:rPr><w:vanish/></w:rPr>') +
          style('R', 'character', '<w:rPr><w:vanish/></w:rPr>'),
      ),
    },
  ],
  ['whose mark alone is hidden', `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('Kubernetes')}</w:p>`],
  ['as small as a remark', para('Kubernetes', '<w:sz w:val="12"/>')],
  [
    'white in a table whose style paints it',
    `<w:tbl><w:tblPr><w:tblStyle w:val="Dark"/></w:tblPr><w:tr><w:tc>${para('Kubernetes', WHITE)}</w:tc></w:tr></w:tbl>`,
    {
      'styles.xml': stylesXml(
        style(
          'Dark',
          'table',
          `<w:tblStylePr w:type="firstRow"><w:tcPr>${shade('000000')}</w:tcPr></w:tblStylePr>`,
        ),
      ),
    },
  ],
  ['white in a dark text box', `<w:p>${drawing('', fill('1F3864'), para('Kubernetes', WHITE))}</w:p>`],
  [
    'white over a dark shape behind the text',
    `<w:p>${drawing('behindDoc="1"', fill('1F3864')).replace('<a:graphic ', '<wp:extent cx="2000000" cy="9000000"/><a:graphic ')}${run('Kubernetes', WHITE)}</w:p>`,
  ],
  ['of automatic colour on a dark cell', shadedCell('000000', para('Kubernetes', '<w:color w:val="auto"/>'))],
  ['white on a highlight', para('Kubernetes', `${WHITE}<w:highlight w:val="darkBlue"/>`)],
  ['pale but legible', para('Kubernetes', '<w:color w:val="BFBFBF"/>')],
  ['in a nested table on the dark cell around it', shadedCell('1F3864', table([para('Kubernetes', WHITE)]))],
];

test.each(seenCases.map(asCase))('text $name stays', async ({ body, extra }) => {
  const { text, notices } = await readBody(visible + body, extra);
  expect([text, notices]).toEqual(['Served customers\nKubernetes', []]);
});

test('white text on a page of a dark colour stays', async () => {
  const bytes = await docxWithBody(para('Kubernetes', WHITE), (parts) => {
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    parts['word/document.xml'] = strToU8(xml.replace('<w:body>', '<w:background w:color="1F3864"/><w:body>'));
  });
  expect((await readWord(bytes)).text).toBe('Kubernetes');
});
