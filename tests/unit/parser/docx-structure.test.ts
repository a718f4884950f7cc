import { describe, expect, test } from 'vitest';
import { type ExtraParts, para, partXml, readBody, stylesXml, table } from '../../support/read-word.ts';

function paragraphStyle(id: string, name: string, content = '', parent = ''): string {
  const base = parent === '' ? '' : `<w:basedOn w:val="${parent}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base}${content}</w:style>`;
}

async function headingLevel(paragraphProperties: string, styles: string): Promise<number | null | undefined> {
  const body = para('Experience', '', paragraphProperties);
  const { document } = await readBody(body, { 'styles.xml': stylesXml(styles) });
  return document.lines[0]?.headingLevel;
}

describe('headings', () => {
  test.each([
    ['an outline level of its own', '<w:outlineLvl w:val="1"/>', '', 2],
    [
      'a style with an outline level',
      '<w:pStyle w:val="S"/>',
      paragraphStyle('S', 'Section', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
      1,
    ],
    [
      'a style of a style with an outline level',
      '<w:pStyle w:val="T"/>',
      paragraphStyle('S', 'Section', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
        paragraphStyle('T', 'Mine', '', 'S'),
      3,
    ],
    [
      'a built-in heading under the id of another language',
      '<w:pStyle w:val="berschrift1"/>',
      paragraphStyle('berschrift1', 'heading 1'),
      1,
    ],
    [
      'a style based on a built-in heading',
      '<w:pStyle w:val="Mine"/>',
      paragraphStyle('H', 'heading 2') + paragraphStyle('Mine', 'Mine', '', 'H'),
      2,
    ],
    ['a German name', '<w:pStyle w:val="a"/>', paragraphStyle('a', 'Überschrift 1'), 1],
    ['a French name', '<w:pStyle w:val="a"/>', paragraphStyle('a', 'Titre 1'), 1],
    ['a style that is named but not defined', '<w:pStyle w:val="Heading2"/>', '', 2],
    [
      'a heading style taken back to body text',
      '<w:pStyle w:val="H"/><w:outlineLvl w:val="9"/>',
      paragraphStyle('H', 'heading 1'),
      null,
    ],
    [
      'a title, which is a name and no section',
      '<w:pStyle w:val="Title"/>',
      paragraphStyle('Title', 'Title'),
      null,
    ],
    [
      'a style that only starts like one',
      '<w:pStyle w:val="a"/>',
      paragraphStyle('a', 'heading 1 text'),
      null,
    ],
    [
      'styles that are based on each other',
      '<w:pStyle w:val="A"/>',
      paragraphStyle('A', 'A', '', 'B') + paragraphStyle('B', 'B', '', 'A'),
      null,
    ],
  ])('%s', async (_, properties, styles, level) => {
    expect(await headingLevel(properties, styles)).toBe(level);
  });
});

test('size, bold and italic come from the defaults, the styles and the run, the nearest winning', async () => {
  const styles = stylesXml(
    `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>${paragraphStyle('Normal', 'Normal').replace('<w:style ', '<w:style w:default="1" ')}${paragraphStyle('Job', 'Job', '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>', 'Normal')}<w:style w:type="character" w:styleId="Em"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>`,
  );
  const body = [
    para('Plain'),
    para('By style', '', '<w:pStyle w:val="Job"/>'),
    para('Taken off', '<w:b w:val="0"/><w:sz w:val="18"/>', '<w:pStyle w:val="Job"/>'),
    para('Italic', '<w:rStyle w:val="Em"/>'),
  ].join('');
  const { document } = await readBody(body, { 'styles.xml': styles });
  expect(document.lines.map((line) => [line.fontSize, line.bold, line.italic])).toEqual([
    [11, false, false],
    [14, true, false],
    [9, false, false],
    [11, false, true],
  ]);
});

describe('lists', () => {
  const level = (index: number, format: string, extra = '<w:lvlText w:val="x"/>') =>
    `<w:lvl w:ilvl="${index}"><w:numFmt w:val="${format}"/>${extra}</w:lvl>`;
  const parts: ExtraParts = {
    'numbering.xml': partXml(
      'numbering',
      `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet')}${level(1, 'bullet')}${level(2, 'none')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'decimal')}${level(1, 'bullet', '<w:pStyle w:val="Linked"/><w:lvlText w:val="x"/>')}${level(2, 'bullet', '<w:lvlText w:val=""/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
    ),
    'styles.xml': stylesXml(
      paragraphStyle(
        'Listed',
        'List Bullet',
        '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>',
      ) +
        paragraphStyle('Child', 'Child', '', 'Listed') +
        paragraphStyle('Linked', 'Linked', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'),
    ),
  };
  const numbered = (list: string, at = '0') =>
    `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`;

  test.each([
    ['bullets', numbered('1'), ['•', 18]],
    ['deeper bullets', numbered('1', '1'), ['•', 36]],
    ['numbers', numbered('2'), ['•', 18]],
    ['by style', '<w:pStyle w:val="Listed"/>', ['•', 36]],
    ['by a style that is based on it', '<w:pStyle w:val="Child"/>', ['•', 36]],
    ['by a style that a level names', '<w:pStyle w:val="Linked"/>', ['•', 36]],
    ['taken off a style', `<w:pStyle w:val="Listed"/><w:numPr><w:numId w:val="0"/></w:numPr>`, [null, 0]],
    ['a level without a marker', numbered('1', '2'), [null, 0]],
    ['a level whose marker is empty', numbered('2', '2'), [null, 0]],
    ['a list that is not there', numbered('7'), [null, 0]],
  ])('%s', async (_, properties, expected) => {
    const { document } = await readBody(para('Built APIs', '', properties), parts);
    expect(document.lines.map((line) => [line.bullet, line.indent])).toEqual([expected]);
  });
});

describe('layout tables', () => {
  const paras = (...texts: readonly string[]) => texts.map((text) => para(text)).join('');
  const cell = (content: string, properties: string) =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const main = paras('EXPERIENCE', 'Engineer', 'Built APIs');

  test('a side bar that goes over several rows is read to its end', async () => {
    const side = paras('SKILLS', 'Python', 'SQL');
    const body = `<w:tbl>${row(cell(side, '<w:vMerge w:val="restart"/>'), cell(main, ''))}${row(cell(para(''), '<w:vMerge/>'), cell(paras('EDUCATION', 'BSc'), ''))}</w:tbl>`;
    expect((await readBody(body)).text).toBe(
      'SKILLS\nPython\nSQL\nEXPERIENCE\nEngineer\nBuilt APIs\nEDUCATION\nBSc',
    );
  });

  test('a name over the whole width comes before both columns, what is below after them', async () => {
    const wide = (text: string) => row(cell(para(text), '<w:gridSpan w:val="2"/>'));
    const body = `<w:tbl>${wide('Ada Example')}${row(cell(paras('SKILLS', 'Python', 'SQL'), ''), cell(main, ''))}${row(cell(para('Git'), ''), cell(para('Intern'), ''))}${wide('References')}</w:tbl>`;
    expect((await readBody(body)).text).toBe(
      'Ada Example\nSKILLS\nPython\nSQL\nGit\nEXPERIENCE\nEngineer\nBuilt APIs\nIntern\nReferences',
    );
  });

  test('an empty column between two others parts them', async () => {
    const first = [paras('SKILLS', 'Python', 'SQL'), para(''), main];
    const second = [paras('LANGUAGES', 'English'), para(''), paras('EDUCATION', 'BSc')];
    expect((await readBody(table(first, second))).text).toBe(
      'SKILLS\nPython\nSQL\nLANGUAGES\nEnglish\nEXPERIENCE\nEngineer\nBuilt APIs\nEDUCATION\nBSc',
    );
  });

  test('tables in the columns of a layout, two and three deep, are read with their column', async () => {
    const deepest = table([para('Docker'), para('2 years')]);
    const skills = table([para('Python'), para('9 years')], [para('Tools') + deepest, para('others')]);
    const first = [`${para('SKILLS')}${skills}${para('Git')}`, main];
    const second = [paras('LANGUAGES', 'English'), paras('EDUCATION', 'BSc')];
    expect((await readBody(table(first, second))).text).toBe(
      'SKILLS\nPython\t9 years\nTools\nDocker\t2 years\nothers\nGit\nLANGUAGES\nEnglish\nEXPERIENCE\nEngineer\nBuilt APIs\nEDUCATION\nBSc',
    );
  });

  test('a table of jobs is read row by row, however long its cells are', async () => {
    const job = (company: string, years: string, title: string) => [
      paras(company, 'Berlin', years),
      paras(title, 'Built APIs', 'Ran them'),
    ];
    const body = table(job('Acme', '2020 – 2024', 'Engineer'), job('Initech', '2016 – 2020', 'Developer'));
    expect((await readBody(body)).text).toBe(
      'Acme\nBerlin\n2020 – 2024\nEngineer\nBuilt APIs\nRan them\nInitech\nBerlin\n2016 – 2020\nDeveloper\nBuilt APIs\nRan them',
    );
  });

  test('the rest of a cell is not joined with its neighbour', async () => {
    expect((await readBody(table([paras('Cloud', 'Tools'), para('AWS')]))).text).toBe('Cloud\nTools\nAWS');
  });

  test('a row that starts further right keeps its columns', async () => {
    const shifted = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${paras('EDUCATION', 'BSc')}</w:tc></w:tr>`;
    const body = `<w:tbl>${row(cell(paras('SKILLS', 'Python', 'SQL'), ''), cell(main, ''))}${shifted}${row(cell(paras('LANGUAGES', 'English'), ''), cell(para('Intern'), ''))}</w:tbl>`;
    expect((await readBody(body)).text).toBe(
      'SKILLS\nPython\nSQL\nLANGUAGES\nEnglish\nEXPERIENCE\nEngineer\nBuilt APIs\nEDUCATION\nBSc\nIntern',
    );
  });
});
