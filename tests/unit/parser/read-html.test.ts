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
    ['off the page by less', '<p style="position:relative;left:-999px">Kubernetes</p>'],
    ['off the page by its indent', '<p style="text-indent:-9999px">Kubernetes</p>'],
    ['off the page by a sum', '<p style="position:fixed;top:calc(-50em - 10px)">Kubernetes</p>'],
    ['off the page by a transform', '<p style="transform:translateX(-9999px)">Kubernetes</p>'],
    [
      'white on a white box on a grey page',
      '<div style="background:#ddd"><div style="background:#fff"><ul><li style="color:#fff">Kubernetes</ul></div></div>',
    ],
    ['dark on the same dark', '<p style="color:#222;background:#222">Kubernetes</p>'],
    ['grey on the same grey', '<p style="color:#ddd;background:#ddd">Kubernetes</p>'],
    ['snow', '<p style="color:snow">Kubernetes</p>'],
    ['ivory', '<p style="color:ivory">Kubernetes</p>'],
    ['white by hue', '<p style="color:hsl(0 0% 100%)">Kubernetes</p>'],
    ['white in percentages', '<p style="color:rgb(100%,100%,100%)">Kubernetes</p>'],
    ['almost clear', '<p style="color:rgba(0,0,0,.01)">Kubernetes</p>'],
    ['clear in digits', '<p style="color:#00000000">Kubernetes</p>'],
    ['clear in short digits', '<p style="color:#0000">Kubernetes</p>'],
    ['clear by name', '<p style="color:transparent">Kubernetes</p>'],
    ['clear on a dark ground', '<p class="dark"><span style="color:transparent">Kubernetes</span></p>'],
    ['clear over a picture', '<p style="color:transparent;background:url(a.png)">Kubernetes</p>'],
    ['of a clear fill', '<p style="-webkit-text-fill-color:transparent">Kubernetes</p>'],
    ['white by a variable', '<div style="--Ink:#fff"><p style="color:var(--ink)">Kubernetes</p></div>'],
    [
      'white on dark that a later shorthand undoes',
      '<p class="white" style="background-color:#000;background:none">Kubernetes</p>',
    ],
    ['almost clear by opacity', '<p style="opacity:.01">Kubernetes</p>'],
    ['almost clear by opacity in percent', '<p style="opacity:1%">Kubernetes</p>'],
    [
      'almost clear by opacity in steps',
      '<div style="opacity:.4"><p style="opacity:.4">Kubernetes</p></div>',
    ],
    ['cut off by height', '<p style="height:0;overflow:hidden">Kubernetes</p>'],
    ['cut off by greatest height', '<p style="max-height:0;overflow-y:clip">Kubernetes</p>'],
    [
      'cut off by a box of one pixel',
      '<p style="position:absolute;width:1px;height:1px;overflow:hidden">Kubernetes</p>',
    ],
    ['cut off by a clip', '<p style="position:absolute;clip:rect(1px,1px,1px,1px)">Kubernetes</p>'],
    ['cut off by a clip path', '<p style="clip-path:inset(100%)">Kubernetes</p>'],
    ['cut off from both sides', '<p style="clip-path:inset(0 50% 0 50%)">Kubernetes</p>'],
    ['cut off by a circle', '<p style="clip-path:circle(0)">Kubernetes</p>'],
    ['shrunk', '<p style="transform:scale(0)">Kubernetes</p>'],
    ['shrunk in one direction', '<p style="transform:rotate(0deg) scaleY(.01)">Kubernetes</p>'],
    ['by a size that is computed', '<p style="font-size:calc(1px)">Kubernetes</p>'],
    ['by a size of the window’s', '<p style="font-size:.1vw">Kubernetes</p>'],
    ['by the smaller of two sizes', '<p style="font-size:min(1px, 2em)">Kubernetes</p>'],
    ['by a later shorthand', '<p style="font-size:12px;font:0/0 a">Kubernetes</p>'],
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
      'clear with a picture of colours in its letters',
      '<p style="color:transparent;background:linear-gradient(red,blue);-webkit-background-clip:text">Kubernetes</p>',
    ],
    [
      'visible within what is not',
      '<div style="visibility:hidden"><p style="visibility:visible">Kubernetes</p></div>',
    ],
    ['faint', '<p style="opacity:0.5">Kubernetes</p>'],
    ['grey on white', '<p style="color:#777">Kubernetes</p>'],
    ['light grey on a dark page', '<div style="background:#111;color:#e6e6e6"><p>Kubernetes</p></div>'],
    [
      'light on a dark page by variables',
      '<style>:root{--paper:#111;--ink:hsl(0,0%,90%)} .page{background:var(--paper);color:var(--ink)}</style><div class="page"><p>Kubernetes</p></div>',
    ],
    [
      'a link on a black ground',
      '<p style="background:#000"><a href="https://example.com">Kubernetes</a></p>',
    ],
    ['white on a picture', '<p class="white" style="background:url(band.png)">Kubernetes</p>'],
    [
      'white on a ground in an unknown notation',
      '<p class="white" style="background:oklch(20% 0 0)">Kubernetes</p>',
    ],
    ['of no known colour', '<p style="color:blurple">Kubernetes</p>'],
    ['half clear', '<p style="color:rgb(0 0 0 / 50%)">Kubernetes</p>'],
    ['a band across the page', '<p style="position:relative;left:50%;margin-left:-50vw">Kubernetes</p>'],
    ['shifted without a position', '<p style="left:-9999px">Kubernetes</p>'],
    ['of no height without a cut', '<p style="height:0">Kubernetes</p>'],
    ['in a box that grows', '<p style="width:0;flex:1;overflow:hidden">Kubernetes</p>'],
    ['in a box of a least height', '<p style="height:0;min-height:2em;overflow:hidden">Kubernetes</p>'],
    ['cut off at its edges', '<p style="overflow:hidden;height:20px;clip-path:inset(2px)">Kubernetes</p>'],
    ['of a size that is computed', '<p style="font-size:clamp(1rem, 2vw, 2rem)">Kubernetes</p>'],
    ['of a size that cannot be read', '<p style="font-size:calc(1px">Kubernetes</p>'],
    ['scaled a little', '<p style="transform:scale(.9)">Kubernetes</p>'],
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
