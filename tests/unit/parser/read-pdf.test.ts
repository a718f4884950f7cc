import { resolve } from 'node:path';
import { degrees, PDFName, PDFString, rgb } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../electron/parser/read-document.ts';
import type { NoticeKind } from '../../../shared/base/notice.ts';
import type { TextDocument } from '../../../shared/document/text-document.ts';
import { lockedPdf, makePdf, rawPdf } from '../../support/make-pdf.ts';

const assetsDir = resolve(import.meta.dirname, '../../../node_modules/pdfjs-dist');

async function read(bytes: Uint8Array): Promise<{
  readonly document: TextDocument;
  readonly notices: readonly NoticeKind[];
  readonly messages: string;
}> {
  const reading = await readDocument(bytes, { assetsDir });
  if (!reading.ok) throw new Error(reading.error.kind);
  const { value, notices } = reading.value;
  return {
    document: value,
    notices: notices.map((notice) => notice.kind),
    messages: notices.map((notice) => notice.message).join(' '),
  };
}

async function failureOf(bytes: Uint8Array): Promise<string> {
  const reading = await readDocument(bytes, { assetsDir });
  return reading.ok ? `read: ${reading.value.value.text}` : reading.error.kind;
}

describe('text that is seen', () => {
  test('has its place, size and look', async () => {
    const bytes = await makePdf(({ addPage, write, bold, italic }) => {
      const page = addPage();
      page.drawText('EXPERIENCE', { x: 50, y: 742, size: 14, font: bold });
      page.drawText('Example Ltd', { x: 50, y: 722, size: 11, font: italic });
      write(page, 'Built APIs in Python', 50, 140);
    });
    const { document, notices } = await read(bytes);
    expect(notices).toEqual([]);
    expect(document.text).toBe('EXPERIENCE\nExample Ltd\nBuilt APIs in Python');
    expect(document.lines.map((line) => [line.fontSize, line.bold, line.italic])).toEqual([
      [14, true, false],
      [11, false, true],
      [11, false, false],
    ]);
    const [heading] = document.lines;
    expect(heading?.box?.x).toBeCloseTo(50, 1);
    expect(heading?.box?.y).toBeGreaterThan(84);
    expect(heading?.box?.y).toBeLessThan(92);
    expect(document.pages).toEqual([{ width: 595, height: 842 }]);
  });

  test('a space under the next letter, as browsers print an unused soft hyphen, does not cut the word', async () => {
    const bytes = rawPdf('BT /F1 12 Tf 50 700 Td (Desi) Tj ( ) Tj [278] TJ (gned it) Tj ET');
    const { document } = await read(bytes);
    expect(document.text).toBe('Designed it');
  });

  test('reports the pages and the text layer when the file is open', async () => {
    const bytes = await makePdf(({ addPage, write }) => {
      write(addPage(), 'Ada Example', 50, 100);
      write(addPage(), 'Skills', 50, 100);
    });
    const opened: string[] = [];
    await readDocument(bytes, { assetsDir, onOpened: (detail) => opened.push(detail) });
    expect(opened).toEqual(['2 pages, text layer found']);
  });

  test('is upright on a page that is shown turned', async () => {
    const bytes = await makePdf(({ addPage, regular }) => {
      const page = addPage();
      page.setRotation(degrees(90));
      page.drawText('Turned page', { x: 100, y: 100, size: 11, font: regular, rotate: degrees(90) });
    });
    const { document } = await read(bytes);
    expect(document.text).toBe('Turned page');
    expect(document.pages).toEqual([{ width: 842, height: 595 }]);
  });

  test.each([
    ['down', -90, 500, [650, 450]],
    ['up', 90, 520, [560, 380]],
  ] as const)(
    'headings that run %s the page stand above the text beside them',
    async (_, turn, x, starts) => {
      const bytes = await makePdf(({ addPage, write, bold }) => {
        const page = addPage();
        write(page, 'Ada Example', 50, 100, 20);
        for (const [index, text] of ['Developer', 'Built APIs', 'Ran APIs', 'Kept APIs'].entries())
          write(page, text, 50, 200 + 20 * index);
        for (const [index, text] of ['Physics', 'State University', 'Thesis', 'Grade'].entries())
          write(page, text, 50, 380 + 20 * index);
        for (const [index, text] of ['Work', 'Studies'].entries())
          page.drawText(text, { x, y: starts[index] ?? 0, size: 24, font: bold, rotate: degrees(turn) });
      });
      const { document } = await read(bytes);
      expect(document.text.split('\n')).toEqual([
        'Ada Example',
        ...['Work', 'Developer', 'Built APIs', 'Ran APIs', 'Kept APIs'],
        ...['Studies', 'Physics', 'State University', 'Thesis', 'Grade'],
      ]);
    },
  );

  test('white on a dark ground is read', async () => {
    const bytes = await makePdf(({ addPage, write, regular }) => {
      const page = addPage();
      page.drawRectangle({ x: 0, y: 700, width: 595, height: 142, color: rgb(0.1, 0.2, 0.3) });
      page.drawText('Ada Example', { x: 50, y: 780, size: 20, font: regular, color: rgb(1, 1, 1) });
      write(page, 'Skills', 50, 200);
    });
    const { document, notices } = await read(bytes);
    expect([document.text, notices]).toEqual(['Ada Example\nSkills', []]);
  });

  test('letter spacing by operator does not cut words', async () => {
    const { document } = await read(rawPdf('BT /F1 12 Tf 8 Tc 50 700 Td (WORK EXPERIENCE) Tj ET'));
    expect(document.text).toBe('WORK EXPERIENCE');
  });

  test('letter spacing by single letters does not cut words', async () => {
    const shown = [...'EDUCATION'].map((letter) => `(${letter}) -600`).join(' ');
    const { document } = await read(rawPdf(`BT /F1 12 Tf 50 700 Td [${shown}] TJ ET`));
    expect(document.text).toBe('EDUCATION');
  });

  test('spaces that are only gaps are spaces', async () => {
    const { document } = await read(
      rawPdf('BT /F1 12 Tf 50 700 Td [(Built) -280 (APIs) -280 (in) -300 (Go)] TJ ET'),
    );
    expect(document.text).toBe('Built APIs in Go');
  });

  test('a space that the file writes is a space, however narrow', async () => {
    const { document } = await read(rawPdf('BT /F1 12 Tf -2.6 Tw 50 700 Td (Built APIs in Go) Tj ET'));
    expect(document.text).toBe('Built APIs in Go');
  });

  test('a word whose letters come from two subsets of one font is one word', async () => {
    const fonts = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name}+Helvetica >>`;
    const content = 'BT /A 12 Tf 50 700 Td (Post) Tj /B 12 Tf (gres) Tj 5 0 Td ET';
    const bytes = rawPdf(content, '', `/A ${fonts('AAAAAA')} /B ${fonts('BBBBBB')}`);
    const { document } = await read(bytes);
    expect(document.text).toBe('Postgres');
    expect(document.lines[0]?.segments).toHaveLength(1);
  });

  test("the bullet of TeX's bitmap fonts, which name no glyph, marks its line", async () => {
    const fonts =
      '/F2 << /Type /Font /Subtype /Type3 /FontBBox [0 0 10 10] /FontMatrix [.1 0 0 .1 0 0] /CharProcs << /a136 6 0 R >> /Encoding << /Type /Encoding /Differences [136 /a136] >> /FirstChar 136 /LastChar 136 /Widths [5] >>';
    const content = 'BT /F2 12 Tf 50 700 Td (\\210) Tj /F1 12 Tf 10 0 Td (Built APIs) Tj ET';
    const { document } = await read(rawPdf(content, '', fonts));
    expect([document.text, document.lines[0]?.bullet]).toEqual(['Built APIs', '•']);
  });

  test('accents that are drawn over their letters belong to them, as TeX sets them', async () => {
    const fonts = '/F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
    // "für", an "É" with its accent raised, "naïve" with a letter without a dot, "ça" with the cedilla after its letter.
    const encoded = (octal: string, back: number) => `(\\${octal}) ${back}`;
    const content =
      `BT /F2 12 Tf 50 700 Td [(f) -100 ${encoded('250', 433)} (ur)] TJ ET ` +
      'BT /F2 12 Tf 2 Ts 151 700 Td (\\264) Tj 0 Ts -1 0 Td (E) Tj (t) Tj ET ' +
      'BT /F2 12 Tf 200 700 Td [(c) 420 (\\270) -90 (a)] TJ ET';
    expect((await read(rawPdf(content, '', fonts))).document.text).toBe('für\tÉt\tça');
  });

  test('an accent beside a letter is a sign of its own', async () => {
    const fonts = '/F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
    const { document } = await read(rawPdf('BT /F2 12 Tf 50 700 Td (run `make`) Tj ET', '', fonts));
    expect(document.text).toBe('run `make`');
  });

  test('every way of moving to the next line is followed', async () => {
    const { document } = await read(
      rawPdf(
        "BT /F1 12 Tf 16 TL 50 700 Td (one) Tj T* (two) Tj (three) ' 0 -20 TD (four) Tj T* (five) Tj ET",
      ),
    );
    expect(document.text).toBe('one\ntwo\nthree\nfour\nfive');
    expect(
      document.lines.map((line) => Math.round((line.box?.y ?? 0) - (document.lines[0]?.box?.y ?? 0))),
    ).toEqual([0, 16, 32, 52, 72]);
  });

  test('text in form objects is read with their matrix', async () => {
    const bytes = await makePdf(async ({ document, addPage, write }) => {
      const { PDFDocument } = await import('pdf-lib');
      const inner = await PDFDocument.load(rawPdf('BT /F1 12 Tf 50 700 Td (Inner) Tj ET'));
      const [embedded] = await document.embedPdf(inner);
      const page = addPage();
      if (embedded !== undefined) page.drawPage(embedded, { x: 100, y: -50 });
      write(page, 'Outer', 50, 100);
    });
    const { document } = await read(bytes);
    expect(document.text).toBe('Outer\nInner');
    expect(document.lines[1]?.box?.x).toBeCloseTo(150, 1);
  });

  test('drawn bullets mark their lines, rating dots do not', async () => {
    const bytes = await makePdf(({ addPage, write }) => {
      const page = addPage();
      page.drawCircle({ x: 55, y: 745, size: 2, color: rgb(0, 0, 0) });
      write(page, 'Built APIs', 66, 100);
      write(page, 'Python', 50, 120);
      for (const x of [120, 130, 140]) page.drawCircle({ x, y: 725, size: 3, color: rgb(0, 0, 0) });
      write(page, 'SQL', 160, 120);
      // A chevron, two thirds of the letters' size.
      page.drawRectangle({ x: 52, y: 701, width: 5.4, height: 7.2, color: rgb(1, 0.6, 0) });
      write(page, 'Led reviews', 66, 140);
    });
    const { document } = await read(bytes);
    expect(document.lines.map((line) => line.bullet)).toEqual(['•', null, '•']);
    expect(document.text).toBe('Built APIs\nPython\tSQL\nLed reviews');
  });

  test('a drawn bullet marks its line beside a rail too, a dot between two words does not', async () => {
    const bytes = await makePdf(({ addPage, write }) => {
      const page = addPage();
      write(page, 'Oslo', 64, 100);
      page.drawCircle({ x: 115, y: 745, size: 2, color: rgb(0, 0, 0) });
      write(page, 'Built APIs', 126, 100);
      write(page, 'Oslo', 50, 140);
      page.drawCircle({ x: 82, y: 705, size: 2, color: rgb(0, 0, 0) });
      write(page, 'Bergen', 89, 140);
    });
    const { document } = await read(bytes);
    expect(document.text).toBe('Oslo • Built APIs\nOslo Bergen');
  });

  test('link targets are kept as text', async () => {
    const bytes = await makePdf(({ document, addPage, write }) => {
      const page = addPage();
      write(page, 'Portfolio', 50, 100);
      const annotation = document.context.register(
        document.context.obj({
          Type: 'Annot',
          Subtype: 'Link',
          Rect: [50, 730, 100, 745],
          A: { Type: 'Action', S: 'URI', URI: PDFString.of('https://example.com/ada') },
        }),
      );
      page.node.set(PDFName.of('Annots'), document.context.obj([annotation]));
    });
    expect((await read(bytes)).document.links).toEqual(['https://example.com/ada']);
  });
});

describe('text that a reader cannot see is left out and reported', () => {
  const visible = 'BT /F1 12 Tf 50 700 Td (Served customers) Tj ET ';
  const white = '1 1 1 rg BT /F1 12 Tf 50 600 Td (Kubernetes Terraform) Tj ET 0 0 0 rg ';

  test.each([
    ['white on white', white, 'in the colour of the ground'],
    ['nearly white', white.replace('1 1 1', '.97 .97 .97'), 'in the colour of the ground'],
    [
      'dark on the same dark',
      `.1 .1 .1 rg 0 580 595 60 re f ${white.replace('1 1 1', '.1 .1 .1')}`,
      'in the colour of the ground',
    ],
    ['without ink', 'BT 3 Tr /F1 12 Tf 50 600 Td (Kubernetes Terraform) Tj 0 Tr ET ', 'drawn without ink'],
    ['tiny', 'BT /F1 1 Tf 50 600 Td (Kubernetes Terraform) Tj ET ', 'too small to read'],
    ['outside the page', 'BT /F1 12 Tf 50 900 Td (Kubernetes Terraform) Tj ET ', 'outside the page'],
    [
      'clipped away',
      'q 0 0 40 40 re W n BT /F1 12 Tf 50 600 Td (Kubernetes Terraform) Tj ET Q ',
      'outside the page',
    ],
    ['outside the frame of its form', 'q /X1 Do Q ', 'outside the page'],
    [
      'under a painted area',
      'BT /F1 12 Tf 50 600 Td (Kubernetes Terraform) Tj ET 1 1 1 rg 40 580 300 60 re f 0 0 0 rg ',
      'covered by something else',
    ],
  ])('%s', async (_, hidden, reason) => {
    const { document, notices, messages } = await read(
      rawPdf(visible + hidden + visible.replace('700', '650')),
    );
    expect(document.text).toBe('Served customers\nServed customers');
    expect(notices).toEqual(['HIDDEN_TEXT']);
    expect(messages).toBe(`2 words on page 1 cannot be seen by a reader (${reason}) and were left out.`);
  });

  test('an area painted before the text does not cover it', async () => {
    const { document, notices } = await read(rawPdf(`.9 .95 1 rg 40 580 300 60 re f 0 0 0 rg ${visible}`));
    expect([document.text, notices]).toEqual(['Served customers', []]);
  });

  test('the invisible text of a scanned page is its text', async () => {
    const image = 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q ';
    const layer = 'Built payment services in Python for four hundred shops';
    const { document, notices } = await read(rawPdf(`${image}BT 3 Tr /F1 12 Tf 50 700 Td (${layer}) Tj ET`));
    expect([document.text, notices]).toEqual([layer, []]);
  });

  test('the name of a scanner on a picture of the whole page does not make the page read', async () => {
    const image = 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q ';
    const stamp = 'BT /F1 8 Tf 400 20 Td (Scanned with PageScanner) Tj ET';
    expect(await failureOf(rawPdf(`${image}${stamp}`))).toBe('NO_TEXT');
  });

  test.each([
    ['without width', '0 Tz'],
    ['squeezed to a line', '1 Tz'],
  ])('%s', async (_, squeeze) => {
    const { document, messages } = await read(
      rawPdf(`${visible}BT ${squeeze} /F1 12 Tf 50 600 Td (Kubernetes) Tj ET`),
    );
    expect(document.text).toBe('Served customers');
    expect(messages).toBe(
      'One word on page 1 cannot be seen by a reader (too small to read) and was left out.',
    );
  });

  test('narrow letters are read', async () => {
    const { document, notices } = await read(rawPdf(visible.replace('BT', 'BT 60 Tz')));
    expect([document.text, notices]).toEqual(['Served customers', []]);
  });

  test('a replacement text that differs from the letters shown is not read for them', async () => {
    const { document } = await read(
      rawPdf('BT /F1 12 Tf 50 700 Td /Span << /ActualText (Kubernetes) >> BDC (Served customers) Tj EMC ET'),
    );
    expect(document.text).toBe('Served customers');
  });
});

describe('text that is seen and not read is counted', () => {
  const visible = 'BT /F1 12 Tf 50 700 Td (Served customers) Tj 0 -16 Td (Built payment services) Tj ET ';
  const text = 'Served customers\nBuilt payment services';

  test.each([
    ['upwards', '0 1 -1 0 20 300'],
    ['downwards', '0 -1 1 0 20 300'],
    ['aslant', '.7 .7 -.7 .7 100 300'],
    ['upside down', '-1 0 0 -1 300 300'],
  ])('words that are turned %s', async (_, matrix) => {
    const { document, notices, messages } = await read(
      rawPdf(`${visible}BT /F1 12 Tf ${matrix} Tm (CURRICULUM VITAE) Tj ET`),
    );
    expect([document.text, notices]).toEqual([text, ['UNREAD_TEXT']]);
    expect(messages).toBe('2 words on page 1 were not read (set turned).');
  });

  test('a watermark that the file marks as an artefact', async () => {
    const mark =
      '/Artifact << /Type /Background >> BDC BT .8 g /F1 60 Tf 40 690 Td (DRAFT Kubernetes) Tj 0 g ET EMC ';
    const { document, notices, messages } = await read(rawPdf(mark + visible));
    expect([document.text, notices]).toEqual([text, ['UNREAD_TEXT']]);
    expect(messages).toBe('2 words on page 1 were not read (marked as a background of other text).');
  });

  test('a page header marked as an artefact is read: the name often stands there', async () => {
    const header = '/Artifact << /Type /Pagination >> BDC BT /F1 20 Tf 50 800 Td (Ada Example) Tj ET EMC ';
    const { document, notices } = await read(rawPdf(header + visible));
    expect([document.text, notices]).toEqual([`Ada Example\n${text}`, []]);
  });

  test.each(['1', '- 1 -', 'Page 1 of 1'])(
    'but the number of a lone page is no text: "%s"',
    async (number) => {
      const { document, notices } = await read(rawPdf(`${visible}BT /F1 9 Tf 280 30 Td (${number}) Tj ET`));
      expect([document.text, notices]).toEqual([text, []]);
    },
  );

  test('another figure at the foot of a lone page is text', async () => {
    const { document } = await read(rawPdf(`${visible}BT /F1 9 Tf 280 30 Td (2019) Tj ET`));
    expect(document.text).toBe(`${text}\n2019`);
  });
});

describe('files with a catch', () => {
  test('a password is needed', async () => {
    expect(await failureOf(lockedPdf())).toBe('ENCRYPTED');
  });

  test('no text', async () => {
    expect(await failureOf(await makePdf(({ addPage }) => void addPage()))).toBe('NO_TEXT');
  });

  test('junk before the header is skipped', async () => {
    const pdf = rawPdf('BT /F1 12 Tf 50 700 Td (Ada) Tj ET');
    const junk = new Uint8Array(900).fill(0x41);
    expect((await read(new Uint8Array([...junk, ...pdf]))).document.text).toBe('Ada');
  });

  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, 100)],
    [
      'random',
      () =>
        Uint8Array.from({ length: 4000 }, (_, index) =>
          index < 8 ? '%PDF-1.4'.charCodeAt(index) : (index * 7919) % 251,
        ),
    ],
  ])('%s is corrupt', async (_, damage) => {
    expect(await failureOf(damage(rawPdf('BT /F1 12 Tf 50 700 Td (Ada) Tj ET')))).toBe('CORRUPT');
  });

  test('pages beyond the limit are not read', async () => {
    const bytes = await makePdf(({ addPage, write }) => {
      for (let page = 1; page <= 201; page += 1) write(addPage(), `Line of page ${page}`, 50, 300);
    });
    const { document, notices } = await read(bytes);
    expect(notices).toEqual(['PAGES_TRUNCATED']);
    expect(document.text.split('\n').at(-1)).toBe('Line of page 200');
  });

  test('a page that cannot be read does not cost the others', async () => {
    const bytes = await makePdf(({ document, addPage, write }) => {
      write(addPage(), 'First', 50, 300);
      const broken = addPage();
      broken.node.set(PDFName.of('MediaBox'), document.context.obj([0, 0, 595, 842]));
      broken.node.set(PDFName.of('Contents'), PDFString.of('not a stream'));
      write(addPage(), 'Third', 50, 300);
    });
    expect((await read(bytes)).document.text).toBe('First\nThird');
  });

  test('scripts are noted and not run', async () => {
    const bytes = await makePdf(({ document, addPage, write }) => {
      write(addPage(), 'Ada Example', 50, 100);
      document.addJavaScript('greet', 'app.alert("x")');
    });
    expect((await read(bytes)).notices).toEqual(['ACTIVE_CONTENT_IGNORED']);
  });
});

test('reading leaves the given bytes as they are', async () => {
  const bytes = rawPdf('BT /F1 12 Tf 50 700 Td (Ada) Tj ET');
  const copy = bytes.slice();
  await read(bytes);
  expect(bytes).toEqual(copy);
});

test('two columns come out the same whether the file holds them row by row or column by column', async () => {
  const left = [
    'EXPERIENCE',
    'Backend Engineer at Example',
    'Built the settlement API',
    'Wrote contract tests',
    'Led a team of four people',
  ];
  const right = ['SKILLS', 'Python and SQL', 'Docker, Kafka', 'LANGUAGES', 'English, German'];
  const draw = (order: readonly (readonly [string, number, number])[]) =>
    makePdf(({ addPage, write }) => {
      const page = addPage();
      write(page, 'Ada Example', 50, 60, 20);
      for (const [text, x, row] of order) write(page, text, x, 100 + row * 16);
    });
  const columns = [
    ...left.map((text, row): [string, number, number] => [text, 50, row]),
    ...right.map((text, row): [string, number, number] => [text, 350, row]),
  ];
  const rows = [...columns].sort((a, b) => a[2] - b[2]);
  const expected = ['Ada Example', ...left, ...right].join('\n');
  expect((await read(await draw(columns))).document.text).toBe(expected);
  expect((await read(await draw(rows))).document.text).toBe(expected);
});
