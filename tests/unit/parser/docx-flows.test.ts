import { describe, expect, test } from 'vitest';
import { para, partXml, readBody, relationshipsXml, run, table } from '../../support/read-word.ts';

/** A text box as Word writes it: drawn, and once more for programs that know only VML. */
function textBox(content: string, shape = ''): string {
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:spPr>${shape}</wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}

function drawnOnly(content: string, anchor = ''): string {
  return `<w:r><w:drawing><wp:anchor>${anchor}<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
}

describe('text boxes', () => {
  test('a text box is read once, after the paragraph on which it hangs', async () => {
    const body = `<w:p>${textBox(para('Python') + para('SQL'))}${run('Ada Example')}</w:p>${para('Engineer')}`;
    expect((await readBody(body)).text).toBe('Ada Example\nPython\nSQL\nEngineer');
  });

  test('a text box that is only drawn is read', async () => {
    const body = `<w:p>${drawnOnly(para('Python'))}${run('Ada Example')}</w:p>`;
    expect((await readBody(body)).text).toBe('Ada Example\nPython');
  });

  test('a text box that is only there in VML is read, in each of its shapes', async () => {
    const shapes = ['v:shape', 'v:rect', 'v:roundrect', 'v:oval'].map(
      (shape) =>
        `<w:p><w:r><w:pict><${shape}><v:textbox><w:txbxContent>${para(shape.slice(2))}</w:txbxContent></v:textbox></${shape}></w:pict></w:r></w:p>`,
    );
    expect((await readBody(shapes.join(''))).text).toBe('shape\nrect\nroundrect\noval');
  });

  test('the branch for other programs counts when the first one needs what no word processor knows', async () => {
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice xmlns:zz="urn:example:zz" Requires="zz"><w:t>unknown</w:t></mc:Choice><mc:Fallback><w:t>Python</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect((await readBody(body)).text).toBe('Python');
  });

  test('of two branches that differ, only the one that is shown is read', async () => {
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>Python</w:t></mc:Choice><mc:Fallback><w:t>Kubernetes</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect((await readBody(body)).text).toBe('Python');
  });

  test('boxes in a group, and a box in a box, are read each once', async () => {
    const inner = `<w:p>${drawnOnly(para('Inner'))}${run('Outer')}</w:p>`;
    const group = `<w:r><w:drawing><wp:anchor><wpg:wgp xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">${[
      'One',
      'Two',
    ]
      .map((text) => `<wps:wsp><wps:txbx><w:txbxContent>${para(text)}</w:txbxContent></wps:txbx></wps:wsp>`)
      .join('')}</wpg:wgp></wp:anchor></w:drawing></w:r>`;
    const body = `<w:p>${group}</w:p><w:p>${drawnOnly(inner)}</w:p>`;
    expect((await readBody(body)).text).toBe('One\nTwo\nOuter\nInner');
  });

  test('a text box is a region of its own', async () => {
    const body = `<w:p>${textBox(para('Python'))}${run('Ada Example')}</w:p>${para('Engineer')}`;
    const { document } = await readBody(body);
    expect(document.lines.map((line) => line.region)).toEqual([0, 1, 2]);
  });

  test('a text box on a heading comes before it, so that it does not part the heading from its section', async () => {
    const heading = `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${textBox(para('Python'))}${run('Experience')}</w:p>`;
    const body = `${para('Ada Example')}${heading}${para('Engineer')}`;
    expect((await readBody(body)).text).toBe('Ada Example\nPython\nExperience\nEngineer');
  });

  test('a text box in a cell stays with its cell', async () => {
    const body = table([`<w:p>${textBox(para('Python'))}${run('Left')}</w:p>`, para('Right')]);
    expect((await readBody(body)).text).toBe('Left\nPython\nRight');
  });
});

describe('page headers and footers', () => {
  const references = (...kinds: readonly (readonly [kind: string, type: string, id: string])[]) =>
    kinds.map(([kind, type, id]) => `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`).join('');
  const relationships = relationshipsXml(
    ['rId1', 'header', 'header1.xml'],
    ['rId2', 'header', 'header2.xml'],
    ['rId3', 'footer', 'footer1.xml'],
    ['rId4', 'footer', 'footer2.xml'],
  );
  const parts = {
    '_rels/document.xml.rels': relationships,
    'header1.xml': partXml('hdr', para('Ada Example')),
    'header2.xml': partXml('hdr', para('Second header')),
    'footer1.xml': partXml('ftr', para('ada@example.com')),
    'footer2.xml': partXml('ftr', para('Second footer')),
  };

  test('headers are read first and footers last, each once over all sections', async () => {
    const section = `<w:sectPr>${references(['header', 'default', 'rId1'], ['footer', 'default', 'rId3'])}</w:sectPr>`;
    const body = `${para('Experience')}<w:p><w:pPr>${section}</w:pPr></w:p>${para('Education')}${section}`;
    const { text, document } = await readBody(body, parts);
    expect(text).toBe('Ada Example\nExperience\nEducation\nada@example.com');
    expect(document.lines.map((line) => line.region)).toEqual([0, 1, 1, 2]);
  });

  test('headers that say the same are read once', async () => {
    const section = `<w:sectPr>${references(['header', 'first', 'rId1'], ['header', 'default', 'rId2'])}<w:titlePg/></w:sectPr>`;
    const same = { ...parts, 'header2.xml': parts['header1.xml'] };
    expect((await readBody(para('Experience') + section, same)).text).toBe('Ada Example\nExperience');
  });

  test('a first page header counts where the section has one, before that of the other pages', async () => {
    const both = references(['header', 'default', 'rId2'], ['header', 'first', 'rId1']);
    const shown = await readBody(`${para('Experience')}<w:sectPr>${both}<w:titlePg/></w:sectPr>`, parts);
    expect(shown.text).toBe('Ada Example\nSecond header\nExperience');
    const off = await readBody(`${para('Experience')}<w:sectPr>${both}</w:sectPr>`, parts);
    expect(off.text).toBe('Second header\nExperience');
  });

  test('a header of even pages counts where the settings have one', async () => {
    const section = `<w:sectPr>${references(['header', 'default', 'rId1'], ['header', 'even', 'rId2'])}</w:sectPr>`;
    const off = await readBody(para('Experience') + section, {
      ...parts,
      'settings.xml': partXml('settings', ''),
    });
    expect(off.text).toBe('Ada Example\nExperience');
    const settings = partXml('settings', '<w:evenAndOddHeaders/>');
    const on = await readBody(para('Experience') + section, { ...parts, 'settings.xml': settings });
    expect(on.text).toBe('Ada Example\nSecond header\nExperience');
  });

  test('links of a header lead where the header says', async () => {
    const section = `<w:sectPr>${references(['header', 'default', 'rId1'])}</w:sectPr>`;
    const { document } = await readBody(para('Experience') + section, {
      ...parts,
      '_rels/document.xml.rels': relationshipsXml(
        ['rId1', 'header', 'header1.xml'],
        ['rId9', 'hyperlink', 'https://example.com/body'],
      ),
      'header1.xml': partXml('hdr', `<w:p><w:hyperlink r:id="rId9">${run('Profile')}</w:hyperlink></w:p>`),
      '_rels/header1.xml.rels': relationshipsXml(['rId9', 'hyperlink', 'https://example.com/ada']),
    });
    expect([document.text, document.links]).toEqual(['Profile\nExperience', ['https://example.com/ada']]);
  });

  test('page numbers are left out, what stands beside them is kept', async () => {
    const section = `<w:sectPr>${references(['header', 'default', 'rId1'], ['footer', 'default', 'rId3'])}</w:sectPr>`;
    const page = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>';
    const pages = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> NUMPAGES </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { text } = await readBody(para('Experience') + section, {
      ...parts,
      'header1.xml': partXml('hdr', `<w:p>${run('Ada Example, ')}${page}</w:p>`),
      'footer1.xml': partXml('ftr', `<w:p>${run('Page ')}${page}${run(' of ')}${pages}</w:p>`),
    });
    expect(text).toBe('Ada Example,\nExperience');
  });

  test('a text box of a header is read', async () => {
    const section = `<w:sectPr>${references(['header', 'default', 'rId1'])}</w:sectPr>`;
    const box = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${para('Ada Example')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const { text } = await readBody(para('Experience') + section, {
      ...parts,
      'header1.xml': partXml('hdr', box),
    });
    expect(text).toBe('Ada Example\nExperience');
  });
});

describe('notes and remarks', () => {
  test('a footnote and an endnote are read after the paragraph that refers to them', async () => {
    const body = `<w:p>${run('Built APIs')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r></w:p>${para('Engineer')}`;
    const { text } = await readBody(body, {
      'footnotes.xml': partXml(
        'footnotes',
        `<w:footnote w:type="separator" w:id="-1">${para('none')}</w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run(' With FastAPI.')}</w:p></w:footnote>`,
      ),
      'endnotes.xml': partXml('endnotes', `<w:endnote w:id="2">${para('Until 2020.')}</w:endnote>`),
    });
    expect(text).toBe('Built APIs\nWith FastAPI.\nUntil 2020.\nEngineer');
  });

  test('comments and glossary entries are never read', async () => {
    const body = `<w:p><w:commentRangeStart w:id="1"/>${run('Built APIs')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`;
    const { text } = await readBody(body, {
      'comments.xml': partXml('comments', `<w:comment w:id="1">${para('Kubernetes')}</w:comment>`),
      'glossary/document.xml': partXml('glossaryDocument', para('Kubernetes')),
    });
    expect(text).toBe('Built APIs');
  });
});

test('a large first letter in a frame of its own belongs to its word', async () => {
  const body = `${para('E', '<w:sz w:val="96"/>', '<w:framePr w:dropCap="drop" w:lines="3"/>')}${para('ngineer of APIs')}`;
  expect((await readBody(body)).text).toBe('Engineer of APIs');
});

test('a framed first letter without a paragraph after it is read', async () => {
  const body = `${para('Ada')}${para('E', '', '<w:framePr w:dropCap="margin"/>')}`;
  expect((await readBody(body)).text).toBe('Ada\nE');
});

test('columns of a section and breaks of pages and columns do not change the order', async () => {
  const body = `${para('Left')}<w:p><w:r><w:br w:type="column"/></w:r>${run('Right')}</w:p><w:p><w:r><w:br w:type="page"/></w:r>${run('Next page')}</w:p><w:sectPr><w:cols w:num="2"/></w:sectPr>`;
  expect((await readBody(body)).text).toBe('Left\nRight\nNext page');
});
