import { describe, expect, test } from 'vitest';
import { failureOf, outlineOf, readFile } from '../../support/read-file.ts';

const page = (body: string, head = ''): Uint8Array =>
  new TextEncoder().encode(
    `<!DOCTYPE html><html><head><title>Résumé</title>${head}</head><body>${body}</body></html>`,
  );

async function outline(body: string, head = ''): Promise<readonly string[]> {
  return outlineOf((await readFile(page(body, head))).document);
}

test('headings, list items with depth, breaks, bold and links are kept', async () => {
  const { document, notices } = await readFile(
    page(
      `<h1>Ada
         Example</h1>
       <p>ada@example.com<br>Oslo</p>
       <h2>Experience</h2>
       <div><b>Engineer</b>, <i>Acme</i></div>
       <ul><li>Built <em>APIs</em><p>for banks</p><ul><li>with FastAPI</li></ul><li>Ran them</ul>
       <p><strong>All of it</strong></p><p style="font-weight: 700">and this</p>
       <a href="https://example.com/ada?a=1&amp;b=2">R&amp;D</a> <a href="javascript:alert(1)">x</a> <a href="#top">y</a>`,
    ),
  );
  expect(notices).toEqual([]);
  expect(document.format).toBe('html');
  expect(outlineOf(document)).toEqual([
    'h1 **Ada Example',
    'ada@example.com',
    'Oslo',
    'h2 **Experience',
    'Engineer, Acme',
    '• Built APIs',
    'for banks',
    '•• with FastAPI',
    '• Ran them',
    '**All of it',
    '**and this',
    'R&D x y',
  ]);
  expect(document.links).toEqual(['https://example.com/ada?a=1&b=2']);
});

test('scripts, styles, forms and the head are no text', async () => {
  expect(
    await outline(
      '<script>var skill = "Kubernetes"</script><p>Ada</p><style>p { color: red }</style><noscript>Enable it</noscript><template><p>Eve</p></template><select><option>Rust</select><textarea>Go</textarea><svg><text>Zig</text></svg><!-- Ansible -->',
      '<meta name="keywords" content="Kubernetes">',
    ),
  ).toEqual(['Ada']);
});

test('elements beside each other are one line with a tab, columns of a page are not', async () => {
  const css =
    '<style>.row{display:flex;justify-content:space-between} .page{display:flex} .date{float:right}</style>';
  expect(
    await outline(
      '<div class="row"><h3>Engineer</h3><div>2020 – 2024</div></div>' +
        '<div>Developer<span class="date">2018 – 2020</span></div>' +
        '<div class="page"><div><p>Python</p><p>SQL</p></div><div><p>Built APIs</p></div></div>',
      css,
    ),
  ).toEqual(['h3 Engineer\t2020 – 2024', 'Developer\t2018 – 2020', 'Python', 'SQL', 'Built APIs']);
});

test('a table row of short cells is one line, a table of columns is read column by column', async () => {
  const { document } = await readFile(
    page(
      '<table><tr><td>Cloud<td>AWS</table><p>then</p>' +
        '<table><tbody><tr><td><p>SKILLS</p><p>Python</p></td><td><p>EXPERIENCE</p><p>Built APIs</p></td></tr></tbody></table>',
    ),
  );
  expect(document.text).toBe('Cloud\tAWS\nthen\nSKILLS\nPython\nEXPERIENCE\nBuilt APIs');
});

test('preformatted text keeps its lines', async () => {
  expect(await outline('<pre>Ada\nEngineer</pre><p style="white-space:pre-line">a\nb</p>')).toEqual([
    'Ada',
    'Engineer',
    'a',
    'b',
  ]);
});

describe('the encoding', () => {
  const latin = (head: string) =>
    new Uint8Array(
      Buffer.from(`<html><head>${head}</head><body>Zo\u00eb \u0096 K\u00f6ln</body></html>`, 'latin1'),
    );

  test('is that which the page declares', async () => {
    const cyrillic = Buffer.concat([
      Buffer.from('<html><head><meta charset="windows-1251"></head><body>'),
      Buffer.from([0xce, 0xef, 0xfb, 0xf2]),
    ]);
    expect((await readFile(new Uint8Array(cyrillic))).document.text).toBe('Опыт');
    expect(
      (await readFile(latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">')))
        .document.text,
    ).toBe('Zoë – Köln');
  });

  test('is that which the bytes are in where none is declared, or a wrong or an unknown one', async () => {
    expect((await readFile(latin(''))).document.text).toBe('Zoë – Köln');
    expect((await readFile(latin('<meta charset="utf-8">'))).document.text).toBe('Zoë – Köln');
    expect((await readFile(latin('<meta charset="klingon">'))).document.text).toBe('Zoë – Köln');
  });
});

describe('text that a reader cannot see is left out and reported', () => {
  const sheet =
    '<style>/* a */ @import url(x.css); .ghost, #gone { display: none } .box .inner { visibility: hidden } .white { color: #fff } .dark { background: #102030 } @media print { .paper { display: none } } @media screen { .screen { display: none } } .must { display: none !important } .back { display: none } div.back { display: block }</style>';
  const read = async (body: string) => {
    const { document, notices } = await readFile(page(`<p>Served customers</p>${body}`, sheet));
    return [document.text, notices];
  };

  test.each([
    ['by a style attribute', '<p style="DISPLAY : none">Kubernetes</p>'],
    ['by an attribute', '<p hidden>Kubernetes</p>'],
    ['by a class', '<p class="a ghost">Kubernetes</p>'],
    ['by an id', '<p id="gone">Kubernetes</p>'],
    ['by a class in a class', '<div class="box"><p><span class="inner">Kubernetes</span></p></div>'],
    ['by a rule that is important', '<p class="must" style="display:block">Kubernetes</p>'],
    ['on screens', '<p class="screen">Kubernetes</p>'],
    ['inside something hidden', '<div class="ghost"><p style="display:block">Kubernetes</p></div>'],
    ['by visibility', '<p style="visibility:hidden">Kubernetes</p>'],
    ['by opacity', '<p style="opacity:0.0">Kubernetes</p>'],
    ['by size', '<p style="font-size:0">Kubernetes</p>'],
    ['by size in pixels', '<p style="font: 1px/1 serif">Kubernetes</p>'],
    [
      'by size relative to another',
      '<p style="font-size:10%"><span style="font-size:1em">Kubernetes</span></p>',
    ],
    ['white on white', '<p class="white">Kubernetes</p>'],
    ['white on white in numbers', '<p style="color: rgb(254, 254, 254); background: white">Kubernetes</p>'],
    ['clear', '<p style="color: rgba(0,0,0,0)">Kubernetes</p>'],
    ['in white by an old element', '<font color="#FFFFFF">Kubernetes</font>'],
    ['off the page', '<p style="position:absolute;left:-9999px">Kubernetes</p>'],
  ])('%s', async (_, hidden) => {
    expect(await read(hidden)).toEqual(['Served customers', ['HIDDEN_TEXT']]);
  });

  test.each([
    ['hidden on paper only', '<p class="paper">Kubernetes</p>'],
    ['shown by a stronger rule', '<div class="back">Kubernetes</div>'],
    ['white on a dark ground', '<div class="dark"><p class="white">Kubernetes</p></div>'],
    [
      'white in a coloured cell',
      '<table><tr><td bgcolor="navy"><span class="white">Kubernetes</span></table>',
    ],
    [
      'clear over a picture of colours',
      '<p style="color:transparent;background:linear-gradient(red,blue)">Kubernetes</p>',
    ],
    [
      'visible within what is not',
      '<div style="visibility:hidden"><p style="visibility:visible">Kubernetes</p></div>',
    ],
    ['faint', '<p style="opacity:0.5">Kubernetes</p>'],
  ])('but text that is %s stays', async (_, shown) => {
    expect(await read(shown)).toEqual(['Served customers\nKubernetes', []]);
  });
});

describe('pages with a catch', () => {
  test('nesting beyond every need is refused', async () => {
    expect(await failureOf(page('<div>'.repeat(100_000)))).toBe('LIMIT_NESTING');
  });

  test('a page that ends early is read as far as it goes', async () => {
    expect(await failureOf(new TextEncoder().encode('<html><body><p>Ada <b>Exam'))).toBe('read: Ada Exam');
  });

  test('rules that never end hide nothing', async () => {
    expect(await outline('<p class="a">Ada</p>', '<style>.b{{{{.a{color:red</style>')).toEqual(['Ada']);
  });

  test('a page without text has none', async () => {
    expect(await failureOf(page('<script>1</script>'))).toBe('NO_TEXT');
  });

  test('other markup is no page', async () => {
    for (const text of [
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      '<?xml version="1.0"?><resume/>',
      '%!PS-Adobe',
    ]) {
      expect(await failureOf(new TextEncoder().encode(text))).toBe('UNSUPPORTED_TYPE');
    }
  });
});
