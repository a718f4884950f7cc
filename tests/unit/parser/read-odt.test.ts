import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../electron/parser/read-document.ts';
import { makeOdt } from '../../support/make-odt.ts';
import { failureOf, outlineOf, readFile } from '../../support/read-file.ts';

const paragraph = (text: string, style = 'Standard') => `<text:p text:style-name="${style}">${text}</text:p>`;
const textStyle = (name: string, properties: string, inside = '') =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/>${inside}</style:style>`;
const paragraphStyle = (name: string, parent: string, properties = '') =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}">${properties}</style:style>`;

async function outline(body: string, automatic = '', styles = ''): Promise<readonly string[]> {
  return outlineOf((await readFile(makeOdt({ body, automatic, styles }))).document);
}

test('headings, list items with depth, tabs, breaks, spaces, bold and links are kept', async () => {
  const { document, notices } = await readFile(
    makeOdt({
      body:
        '<text:p text:style-name="P1">Ada Example</text:p>' +
        '<text:h text:outline-level="2">Experience</text:h>' +
        paragraph('<text:span text:style-name="T1">Engineer</text:span><text:tab/>2020 – 2024') +
        '<text:list><text:list-item><text:p>Built APIs</text:p><text:p>for banks</text:p>' +
        '<text:list><text:list-item><text:p>with FastAPI</text:p></text:list-item></text:list>' +
        '</text:list-item><text:list-item><text:p>Ran them</text:p></text:list-item></text:list>' +
        paragraph('Line one<text:line-break/>Line\n  two<text:s text:c="2"/>end') +
        paragraph('<text:a xlink:href="https://example.com/ada?a=1&amp;b=2">R&amp;D &#x2713;</text:a>'),
      automatic:
        textStyle('T1', 'fo:font-weight="bold"') +
        paragraphStyle(
          'P1',
          'Standard',
          '<style:text-properties fo:font-weight="bold" fo:font-size="20pt"/>',
        ),
    }),
  );
  expect(notices).toEqual([]);
  expect(document.format).toBe('odt');
  expect(outlineOf(document)).toEqual([
    '**Ada Example',
    'h2 Experience',
    'Engineer\t2020 – 2024',
    '• Built APIs',
    'for banks',
    '•• with FastAPI',
    '• Ran them',
    'Line one',
    'Line two end',
    'R&D ✓',
  ]);
  expect(document.lines[0]?.fontSize).toBe(20);
  expect(document.links).toEqual(['https://example.com/ada?a=1&b=2']);
});

test('a paragraph style is a heading by its name, by its level, or by one that it inherits from', async () => {
  const styles =
    paragraphStyle('Heading', 'Standard') +
    paragraphStyle('Heading_20_3', 'Heading') +
    paragraphStyle('Subtitle', 'Heading') +
    paragraphStyle('Title', 'Heading') +
    '<style:style style:name="Band" style:family="paragraph" style:default-outline-level="2"/>';
  const body =
    paragraph('Ada Example', 'Title') +
    paragraph('Engineer', 'Subtitle') +
    paragraph('Projects', 'P9') +
    paragraph('Skills', 'Band') +
    paragraph('Languages', 'Heading') +
    paragraph('Text', 'Unknown');
  expect(await outline(body, paragraphStyle('P9', 'Heading_20_3'), styles)).toEqual([
    'h1 Ada Example',
    'Engineer',
    'h3 Projects',
    'h2 Skills',
    'h1 Languages',
    'Text',
  ]);
});

test('a table row of short cells is one line, a table of columns is read column by column', async () => {
  const cell = (...texts: readonly string[]) =>
    `<table:table-cell>${texts.map((text) => paragraph(text)).join('')}</table:table-cell>`;
  const table = (rows: string) => `<table:table><table:table-column/>${rows}</table:table>`;
  const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`;
  expect(
    await outline(
      table(`<table:table-header-rows>${row(cell('Cloud') + cell('AWS'))}</table:table-header-rows>`) +
        paragraph('') +
        table(row(cell('SKILLS', 'Python', 'SQL') + cell('EXPERIENCE', 'Engineer', 'Built APIs'))),
    ),
  ).toEqual(['Cloud\tAWS', 'SKILLS', 'Python', 'SQL', 'EXPERIENCE', 'Engineer', 'Built APIs']);
});

test('footnotes and text boxes come after their paragraph, once', async () => {
  const frame =
    '<draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box><draw:image><text:p>Copy</text:p></draw:image><svg:title>Picture</svg:title></draw:frame>';
  const note =
    '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Noted</text:p></text:note-body></text:note>';
  expect(await outline(paragraph(`Built${note} APIs${frame}`) + paragraph('Next'))).toEqual([
    'Built APIs',
    'Noted',
    'Boxed',
    'Next',
  ]);
});

test('deleted text and remarks of reviewers are no text', async () => {
  const changes =
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>Kubernetes</text:p></text:deletion></text:changed-region></text:tracked-changes>';
  const remark = '<office:annotation><text:p>Is this true?</text:p></office:annotation>';
  expect(await outline(changes + paragraph(`Built <text:change text:change-id="c"/>APIs${remark}`))).toEqual([
    'Built APIs',
  ]);
});

test('page headers come first, each text once, and footers not at all', async () => {
  const part = (name: string, text: string) => `<style:${name}>${paragraph(text)}</style:${name}>`;
  const { document } = await readFile(
    makeOdt({
      body: paragraph('Experience'),
      masters: `<style:master-page style:name="Standard">${part('header', 'ada@example.com')}${part('header-first', 'ada@example.com')}${part('footer', 'Page 1')}</style:master-page>`,
    }),
  );
  expect(document.text).toBe('ada@example.com\nExperience');
});

test('the file is named by its paragraphs when it is open', async () => {
  const opened: string[] = [];
  await readDocument(makeOdt({ body: paragraph('One') + paragraph('') + paragraph('Two') }), {
    assetsDir: '',
    onOpened: (detail) => opened.push(detail),
  });
  expect(opened).toEqual(['OpenDocument text, 2 paragraphs']);
});

describe('text that a reader cannot see is left out and reported', () => {
  const styles =
    textStyle('Ghost', 'text:display="none"') +
    '<style:style style:name="Child" style:family="text" style:parent-style-name="Ghost"><style:text-properties fo:font-weight="bold"/></style:style>' +
    textStyle('White', 'fo:color="#ffffff"') +
    textStyle('Tiny', 'fo:font-size="1pt"') +
    textStyle('Badge', 'fo:color="#ffffff" fo:background-color="#1f3864"') +
    paragraphStyle('GhostP', 'Standard', '<style:text-properties text:display="none"/>') +
    paragraphStyle(
      'Dark',
      'Standard',
      '<style:paragraph-properties fo:background-color="#1f3864"/><style:text-properties fo:color="#ffffff"/>',
    ) +
    textStyle('Ink', 'fo:color="#1f3864"') +
    textStyle('InkBadge', 'fo:color="#1f3864" fo:background-color="#1f3865"') +
    textStyle('WhiteBadge', 'fo:color="#ffffff" fo:background-color="#ffffff"') +
    textStyle('Share', 'fo:font-size="5%"') +
    textStyle('Metric', 'fo:font-size="0.5mm"') +
    textStyle('Lowered', 'style:text-position="0% 1%"') +
    textStyle('Grey', 'fo:color="#777777"') +
    textStyle('LightGrey', 'fo:color="#dddddd"') +
    textStyle('Half', 'fo:font-size="50%"') +
    textStyle('Automatic', 'style:use-window-font-color="true" fo:color="#ffffff"') +
    paragraphStyle('Small', 'Standard', '<style:text-properties fo:font-size="10%"/>') +
    paragraphStyle('Pale', 'Standard', '<style:paragraph-properties fo:background-color="#ffffff"/>') +
    paragraphStyle('PaleChild', 'Dark', '<style:paragraph-properties fo:background-color="transparent"/>') +
    paragraphStyle(
      'Picture',
      'Standard',
      '<style:paragraph-properties fo:background-color="#ffffff"><style:background-image xlink:href="Pictures/band.png"/></style:paragraph-properties>',
    ) +
    '<style:style style:name="DarkSection" style:family="section"><style:section-properties fo:background-color="#1f3864"/></style:style>' +
    '<style:style style:name="PaleFrame" style:family="graphic"><style:graphic-properties fo:background-color="#ffffff"/></style:style>' +
    '<style:style style:name="DarkCell" style:family="table-cell"><style:table-cell-properties fo:background-color="#1f3864"/></style:style>';
  const span = (style: string) => paragraph(`<text:span text:style-name="${style}">Kubernetes</text:span>`);
  const inStyle = (style: string, letters: string) =>
    paragraph(`<text:span text:style-name="${letters}">Kubernetes</text:span>`, style);
  const inDarkCell = (content: string) =>
    `<table:table><table:table-row><table:table-cell table:style-name="DarkCell">${content}</table:table-cell></table:table-row></table:table>`;
  const visible = paragraph('Served customers');
  const read = async (body: string, pageStyles = '') => {
    const { document, notices } = await readFile(makeOdt({ body, automatic: styles, pageStyles }));
    return [document.text, notices];
  };

  test.each([
    ['hidden by its style', span('Ghost')],
    ['hidden by an inherited style', span('Child')],
    ['hidden by the style of its paragraph', paragraph('Kubernetes', 'GhostP')],
    ['white', span('White')],
    ['tiny', span('Tiny')],
    ['dark on the same dark', span('InkBadge')],
    ['dark in a paragraph of the same dark', inStyle('Dark', 'Ink')],
    ['dark in a cell of the same dark', inDarkCell(span('Ink'))],
    ['white on white in a dark paragraph', inStyle('Dark', 'WhiteBadge')],
    ['white in a white paragraph of a dark cell', inDarkCell(inStyle('Pale', 'White'))],
    ['white in a paragraph that gives up the ground it inherits', inStyle('PaleChild', 'White')],
    [
      'white in a white frame',
      paragraph(
        `<draw:frame draw:style-name="PaleFrame"><draw:text-box>${span('White')}</draw:text-box></draw:frame>`,
      ),
    ],
    ['a small share of the usual size', span('Share')],
    ['a share of a small share', inStyle('Small', 'Half')],
    ['tiny in millimetres', span('Metric')],
    ['shrunk by its position', span('Lowered')],
    ['in a hidden section', `<text:section text:display="none">${paragraph('Kubernetes')}</text:section>`],
    ['a hidden field', paragraph('<text:hidden-text text:is-hidden="true" text:string-value="Kubernetes"/>')],
    [
      'in a paragraph that a field hides',
      paragraph('<text:hidden-paragraph text:is-hidden="true"/>Kubernetes'),
    ],
  ])('%s', async (_, hidden) => {
    expect(await read(visible + hidden)).toEqual(['Served customers', ['HIDDEN_TEXT']]);
  });

  test.each([
    ['white on a ground of its own', span('Badge')],
    ['white in a dark paragraph', paragraph('Kubernetes', 'Dark')],
    [
      'white in a dark cell',
      `<table:table><table:table-row><table:table-cell table:style-name="DarkCell">${span('White')}</table:table-cell></table:table-row></table:table>`,
    ],
    [
      'white in a frame, whose ground is not known',
      paragraph(`<draw:frame><draw:text-box>${span('White')}</draw:text-box></draw:frame>`),
    ],
    ['grey on white', span('Grey')],
    ['light grey in a dark cell', inDarkCell(span('LightGrey'))],
    [
      'white in a dark section',
      `<text:section text:style-name="DarkSection">${span('White')}</text:section>`,
    ],
    ['white on a picture', inStyle('Picture', 'White')],
    ['text in the automatic colour', span('Automatic')],
    ['text of half the usual size', span('Half')],
    [
      'a field that is shown',
      paragraph('<text:hidden-text text:is-hidden="false">Kubernetes</text:hidden-text>'),
    ],
  ])('but %s stays', async (_, shown) => {
    expect(await read(visible + shown)).toEqual(['Served customers\nKubernetes', []]);
  });

  test('and so does white on a dark page', async () => {
    const page =
      '<style:page-layout style:name="pm1"><style:page-layout-properties fo:background-color="#102030"/></style:page-layout>';
    expect(await read(visible + span('White'), page)).toEqual(['Served customers\nKubernetes', []]);
  });

  test('while letters of the page’s own colour are lost', async () => {
    const page =
      '<style:page-layout style:name="pm1"><style:page-layout-properties fo:background-color="#1f3864"/></style:page-layout>';
    expect(await read(visible + span('Ink'), page)).toEqual(['Served customers', ['HIDDEN_TEXT']]);
  });
});

test('a size in percent is a share of the size that the style inherits', async () => {
  const styles =
    paragraphStyle('Big', 'Standard', '<style:text-properties fo:font-size="20pt"/>') +
    paragraphStyle('Half', 'Big', '<style:text-properties fo:font-size="50%"/>');
  const { document } = await readFile(makeOdt({ body: paragraph('Ada', 'Half'), styles }));
  expect(document.lines[0]?.fontSize).toBe(10);
});

describe('files with a catch', () => {
  const withContent = (content: string) =>
    makeOdt({ body: '' }, (parts) => {
      parts['content.xml'] = strToU8(content);
    });

  test('an encrypted document is locked', async () => {
    const bytes = makeOdt({ body: '' }, (parts) => {
      parts['content.xml'] = new Uint8Array([0x9f, 0xff, 0x12, 0x80]);
      parts['META-INF/manifest.xml'] = strToU8(
        '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      );
    });
    expect(await failureOf(bytes)).toBe('ENCRYPTED');
  });

  test('entities are refused', async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><office:document-content><office:body><office:text><text:p>&b;</text:p></office:text></office:body></office:document-content>';
    expect(await failureOf(withContent(bomb))).toBe('FORBIDDEN_DTD');
  });

  test('nesting beyond every need is refused', async () => {
    const deep = `${'<text:span>'.repeat(600)}x${'</text:span>'.repeat(600)}`;
    expect(await failureOf(makeOdt({ body: paragraph(deep) }))).toBe('LIMIT_NESTING');
  });

  test('what unpacks to far more than its size is refused', async () => {
    expect(await failureOf(makeOdt({ body: paragraph('a'.repeat(3_000_000)) }))).toBe('ZIP_BOMB');
  });

  test('repetitions are not believed', async () => {
    const { document } = await readFile(
      makeOdt({
        body:
          paragraph(`a${'<text:s text:c="999999999"/>'.repeat(10)}b`) +
          '<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>c</text:p></table:table-cell></table:table-row></table:table>',
      }),
    );
    expect(document.text).toBe('a b\nc');
  });

  test('styles that inherit from each other in a circle end', async () => {
    const circle = paragraphStyle('A', 'B') + paragraphStyle('B', 'A');
    expect(await outline(paragraph('Ada', 'A'), circle)).toEqual(['Ada']);
  });

  test('references to no character are nothing', async () => {
    expect(await outline(paragraph('a&#x110000;&#0;b &unknown; c'))).toEqual(['ab &unknown; c']);
  });

  test('damaged XML is corrupt', async () => {
    const whole = makeOdt({ body: paragraph('Ada') }, (parts) => {
      const xml = strFromU8(parts['content.xml'] ?? new Uint8Array());
      parts['content.xml'] = strToU8(xml.slice(0, -40));
    });
    expect(await failureOf(whole)).toBe('CORRUPT');
    expect(await failureOf(withContent('<a><b></a></b>'))).toBe('CORRUPT');
    expect(await failureOf(withContent('no XML'))).toBe('CORRUPT');
  });

  test('a file that is cut off is corrupt', async () => {
    const bytes = makeOdt({ body: paragraph('Ada') });
    expect(await failureOf(bytes.slice(0, bytes.length * 0.6))).toBe('CORRUPT');
  });

  test('a spreadsheet is no document', async () => {
    const bytes = makeOdt({ body: '' }, (parts) => {
      parts.mimetype = strToU8('application/vnd.oasis.opendocument.spreadsheet');
    });
    expect(await failureOf(bytes)).toBe('UNSUPPORTED_TYPE');
  });

  test('a document without its content is corrupt', async () => {
    const bytes = makeOdt({ body: '' }, (parts) => {
      delete parts['content.xml'];
    });
    expect(await failureOf(bytes)).toBe('CORRUPT');
  });

  test('macros and objects are noted and left alone', async () => {
    const bytes = makeOdt({ body: paragraph('Ada') }, (parts) => {
      parts['Basic/Standard/Module1.xml'] = strToU8('<script/>');
      parts['Object 1/content.xml'] = strToU8('<chart/>');
    });
    expect((await readFile(bytes)).notices).toEqual(['MACROS_IGNORED', 'ACTIVE_CONTENT_IGNORED']);
  });
});
