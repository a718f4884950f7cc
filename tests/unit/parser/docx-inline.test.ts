import { describe, expect, test } from 'vitest';
import { para, readBody, relationshipsXml, run } from '../../support/read-word.ts';

const BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
const SEPARATE = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

function instruction(text: string): string {
  return `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
}

async function textOf(inline: string): Promise<string> {
  return (await readBody(`<w:p>${inline}</w:p>`)).text;
}

describe('fields', () => {
  test('the result of a field is read, its instruction never', async () => {
    const field = `${BEGIN}${instruction(' MERGEFIELD Kubernetes ')}${SEPARATE}${run('Python')}${END}`;
    expect(await textOf(`${run('Wrote ')}${field}${run(' for years')}`)).toBe('Wrote Python for years');
  });

  test('text within an instruction is none, also as the result of a field within it', async () => {
    const inner = `${BEGIN}${instruction(' MERGEFIELD x ')}${SEPARATE}${run('Kubernetes')}${END}`;
    const field = `${BEGIN}${instruction(' IF ')}${inner}${run('Terraform')}${SEPARATE}${run('Python')}${END}`;
    expect(await textOf(field)).toBe('Python');
  });

  test('a field within a result is read, also over several paragraphs', async () => {
    const body = `<w:p>${BEGIN}${instruction(' TOC ')}${SEPARATE}${run('One ')}${BEGIN}${instruction(' REF x ')}${SEPARATE}${run('two')}${END}</w:p><w:p>${run('three')}${END}</w:p>${para('four')}`;
    expect((await readBody(body)).text).toBe('One two\nthree\nfour');
  });

  test('a field without a result shows nothing', async () => {
    expect(await textOf(`${run('Ada')}${BEGIN}${instruction(' TA Kubernetes ')}${END}`)).toBe('Ada');
  });

  test('a field that never ends, or never began, swallows nothing', async () => {
    expect(await textOf(`${END}${run('Ada')}${BEGIN}${instruction(' PAGE ')}${run(' Example')}`)).toBe(
      'Ada Example',
    );
  });

  test('links of simple, complex and nested fields lead where they say', async () => {
    const simple = `<w:fldSimple w:instr=' HYPERLINK "https://example.com/a" \\o "a tip" '>${run('One')}</w:fldSimple>`;
    const complex = `${BEGIN}${instruction(' HYPER')}${instruction('LINK "https://example.com/b" \\o "a tip"')}${SEPARATE}${run('Two')}${END}`;
    const within = `${BEGIN}${instruction(' HYPERLINK \\l "place" ')}${SEPARATE}${run('Three')}${END}`;
    const { text, document } = await readBody(`<w:p>${simple} ${complex} ${within}</w:p>`);
    expect([text, document.links]).toEqual([
      'OneTwoThree',
      ['https://example.com/a', 'https://example.com/b'],
    ]);
  });

  test('links by relationship lead where the part says', async () => {
    const { document } = await readBody(`<w:p><w:hyperlink r:id="rId7">${run('Mail')}</w:hyperlink></w:p>`, {
      '_rels/document.xml.rels': relationshipsXml([
        'rId7',
        'hyperlink',
        'mailto:ada@example.com?a=1&amp;b=2',
      ]),
    });
    expect([document.text, document.links]).toEqual(['Mail', ['mailto:ada@example.com?a=1&b=2']]);
  });
});

describe('tracked changes show the final text', () => {
  test('insertions and the places to which text was moved are read, deletions are not', async () => {
    const deleted = '<w:del><w:r><w:delText>Terraform</w:delText></w:r></w:del>';
    const moved = `<w:moveFrom>${run('Ansible')}</w:moveFrom>`;
    expect(
      await textOf(
        `<w:ins>${run('Python')}</w:ins>${deleted}${moved}<w:moveTo>${run(' and SQL')}</w:moveTo>`,
      ),
    ).toBe('Python and SQL');
  });

  test('a paragraph whose end is deleted goes on in the next', async () => {
    const body = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Built ')}</w:p>${para('APIs')}`;
    expect((await readBody(body)).text).toBe('Built APIs');
  });

  test('deleted rows and cells are not read', async () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${para(text)}</w:tc>`;
    const body = `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell('Terraform')}</w:tr><w:tr>${cell('Python')}${cell('Ansible', '<w:cellDel/>')}</w:tr></w:tbl>`;
    expect((await readBody(body)).text).toBe('Python');
  });

  test('formatting that was changed is not in force any more', async () => {
    const changed = '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>';
    expect((await readBody(para('Python', changed))).text).toBe('Python');
  });
});

describe('content controls and other wrappers', () => {
  const control = (content: string) =>
    `<w:sdt><w:sdtPr><w:alias w:val="Kubernetes"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

  test('content controls are read within a line, around blocks, rows and cells, and within each other', async () => {
    const cells = `${control(`<w:tc>${para('Cloud')}</w:tc>`)}<w:tc>${para('AWS')}</w:tc>`;
    const body = `<w:p>${run('Ada ')}${control(run('Example'))}</w:p>${control(control(para('Engineer')))}<w:tbl>${control(`<w:tr>${cells}</w:tr>`)}</w:tbl>`;
    expect((await readBody(body)).text).toBe('Ada Example\nEngineer\nCloud\tAWS');
  });

  test('smart tags, custom XML, directions and bookmarks leave the text as it is', async () => {
    const inline = `<w:bookmarkStart w:id="0" w:name="x"/><w:smartTag>${run('One')}</w:smartTag><w:customXml>${run(' two')}</w:customXml><w:bookmarkEnd w:id="0"/><w:dir w:val="ltr">${run(' three')}</w:dir><w:bdo w:val="ltr">${run(' four')}</w:bdo>`;
    expect(await textOf(inline)).toBe('One two three four');
  });

  test('of annotated text the base is read', async () => {
    const ruby = `<w:r><w:ruby><w:rt>${run('above')}</w:rt><w:rubyBase>${run('Base')}</w:rubyBase></w:ruby></w:r>`;
    expect(await textOf(ruby)).toBe('Base');
  });

  test('a formula is read as text', async () => {
    const formula =
      '<m:oMath><m:r><m:t>n=</m:t></m:r><m:sSup><m:e><m:r><m:t>40</m:t></m:r></m:e></m:sSup></m:oMath>';
    expect(await textOf(`${run('Speed ')}${formula}`)).toBe('Speed n=40');
  });
});

describe('characters that are elements', () => {
  test('a tab between letters is a tab, and the indentation of a written line break is a space', async () => {
    const { text } = await readBody(
      '<w:p><w:r><w:t>Fietsteller\t2021</w:t></w:r><w:r><w:t>\n\t\tand on</w:t></w:r></w:p>',
    );
    expect(text).toBe('Fietsteller\t2021 and on');
  });

  test('hyphens, tabs and line breaks', async () => {
    const inline =
      '<w:r><w:t>micro</w:t><w:softHyphen/><w:t>services, scikit</w:t><w:noBreakHyphen/><w:t>learn</w:t><w:tab/><w:t>2020</w:t><w:ptab w:alignment="right"/><w:t>Berlin</w:t><w:cr/><w:t>SQL</w:t></w:r>';
    expect(await textOf(inline)).toBe('microservices, scikit-learn\t2020\tBerlin\nSQL');
  });

  test('a bullet of a symbol font is a marker, written as an element, as typed or in private use', async () => {
    const body = [
      '<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>',
      '<w:r><w:sym w:font="Wingdings" w:char="f0a7"/></w:r>',
      run('§', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'),
      run('\uf0b7', '<w:rFonts w:ascii="Symbol"/>'),
    ].map((bullet) => `<w:p>${bullet}${run(' Built APIs')}</w:p>`);
    const { document } = await readBody(body.join(''));
    expect(document.lines.map((line) => line.bullet)).toEqual(['•', '▪', '▪', '•']);
    expect(document.text).toBe('Built APIs\nBuilt APIs\nBuilt APIs\nBuilt APIs');
  });

  test('letters typed in a symbol font are the pictures that a reader sees', async () => {
    const { text } = await readBody(`${para('Ada')}${para('Python', '<w:rFonts w:ascii="Webdings"/>')}`);
    expect(text).not.toContain('Python');
  });

  test('line breaks of the XML itself are spaces', async () => {
    expect(await textOf('<w:r><w:t>Built\n    APIs</w:t></w:r>')).toBe('Built APIs');
  });

  test('entities, CDATA and comments of the XML', async () => {
    expect(await textOf('<w:r><w:t>R&amp;D &#x41;&#66;<!-- no --><![CDATA[ <b> ]]></w:t></w:r>')).toBe(
      'R&D AB <b>',
    );
  });

  test('capitals by formatting stay as they were typed', async () => {
    const { text } = await readBody(para('Experience', '<w:caps/>') + para('Ada', '<w:smallCaps/>'));
    expect(text).toBe('Experience\nAda');
  });
});

describe('content of other files is reported, not followed', () => {
  test('a chunk of another file', async () => {
    const { text, notices } = await readBody(`${para('Ada')}<w:altChunk r:id="rId5"/>`, {
      '_rels/document.xml.rels': relationshipsXml(['rId5', 'aFChunk', 'afchunk.html']),
    });
    expect([text, notices.map((notice) => notice.kind)]).toEqual(['Ada', ['ACTIVE_CONTENT_IGNORED']]);
  });

  test('an embedded file', async () => {
    const { text, notices } = await readBody(`<w:p>${run('Ada')}<w:r><w:object/></w:r></w:p>`, {
      'embeddings/oleObject1.bin': 'Kubernetes',
    });
    expect([text, notices.map((notice) => notice.kind)]).toEqual(['Ada', ['ACTIVE_CONTENT_IGNORED']]);
  });

  test('a picture from elsewhere', async () => {
    const { notices } = await readBody(para('Ada'), {
      '_rels/document.xml.rels': relationshipsXml(['rId5', 'image', 'http://127.0.0.1:9/track.png']),
    });
    expect(notices.map((notice) => notice.kind)).toEqual(['ACTIVE_CONTENT_IGNORED']);
  });

  test('links are not fetched, so they are nothing to report', async () => {
    const { notices } = await readBody(para('Ada'), {
      '_rels/document.xml.rels': relationshipsXml(['rId5', 'hyperlink', 'https://example.com/']),
    });
    expect(notices).toEqual([]);
  });
});
