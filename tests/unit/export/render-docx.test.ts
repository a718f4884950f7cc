import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { createCanvas } from '../../../electron/export/png.ts';
import { renderDocx } from '../../../electron/export/render-docx.ts';
import { hostileHandout, hostileReport } from '../../support/hostile-report.ts';
import { HOSTILE_GROUPS, STEERING_CHARACTERS } from '../../support/hostile-strings.ts';
import { sampleHandout } from '../../support/sample-handout.ts';
import { sampleReport } from '../../support/sample-report.ts';

type Parts = Readonly<Record<string, string>>;

function docxOf(report = sampleReport(), handout = sampleHandout()) {
  return renderDocx(report, { handout, paper: 'A4', footer: 'Amara Osei, Backend Engineer' });
}

async function partsOf(report = sampleReport(), handout = sampleHandout()): Promise<Parts> {
  const parts = unzipSync(await docxOf(report, handout));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Paragraphs as style or list, and text. */
function paragraphsOf(parts: Parts): readonly string[] {
  return [...(parts['word/document.xml'] ?? '').matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(inner)?.[1] ?? 'Normal';
    const text = [...inner.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('');
    return `${style}: ${text}`;
  });
}

describe('the report as a Word document', () => {
  let parts: Parts = {};
  beforeAll(async () => {
    parts = await partsOf();
  });

  test('has real headings', () => {
    expect(paragraphsOf(parts).filter((paragraph) => /^Heading[12]:/.test(paragraph))).toEqual([
      'Heading1: Where Amara’s résumé stands',
      'Heading2: Three things to do first',
      'Heading2: Gaps in order',
      'Heading2: Strengths and breadth',
      'Heading2: Plan',
      'Heading2: Evidence',
      'Heading2: Other roles',
      'Heading2: Method',
    ]);
  });

  test('has tables with heading rows that are repeated', () => {
    const xml = parts['word/document.xml'] ?? '';
    expect(xml.match(/<w:tbl>/g)).toHaveLength(7);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(7);
  });

  test('has lists: each gap a box in the plan', () => {
    expect(paragraphsOf(parts)).toContain(
      'ListParagraph: Testing practices Strengthen it, medium effort, +3.0, 60 days, by 2 March 2026',
    );
    expect(parts['word/numbering.xml']).toContain('w:val="☐"');
  });

  test('shows each category as a picture whose alternative text has both figures', () => {
    const xml = parts['word/document.xml'] ?? '';
    expect([...xml.matchAll(/<wp:docPr[^>]* descr="([^"]*)"/g)].map((match) => match[1])).toEqual([
      'Core Software Engineering: 2.6 shown, 3.5 needed',
      'Backend &amp; API Architecture: 3.2 shown, 3.0–3.5 needed',
      'Data Engineering &amp; ML: 0.8 shown, nothing required',
      'Cloud &amp; Infrastructure Literacy: 2.1 shown, 2.0 needed',
      'Collaboration &amp; Communication: 0.2 shown, 2.0 needed',
    ]);
  });

  test('numbers its pictures from 1, however many documents were made before', async () => {
    const again = await partsOf();
    const ids = (xml = '') => [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map((match) => match[1]);
    expect(ids(again['word/document.xml'])).toEqual(['1', '2', '3', '4', '5']);
  });

  test('quotes the evidence with its place', () => {
    expect(paragraphsOf(parts)).toContain(
      'ListParagraph: [3] “Fixed bugs and wrote some unit tests” page 1, line 7.',
    );
  });

  test('names the place of a sentence that another gap has quoted', async () => {
    const shared = sampleReport((report) => ({
      ...report,
      gaps: report.gaps.map((gap) => ({ ...gap, evidence: report.gaps[0]?.evidence ?? [] })),
    }));
    const named = paragraphsOf(await partsOf(shared)).filter((paragraph) =>
      paragraph.includes('Quoted above'),
    );
    expect(named).toEqual(Array(3).fill('Normal: Résumé showsQuoted above: [3] page 1, line 7.'));
  });

  test('tells its title and its day, and nothing of the machine', () => {
    expect(parts['docProps/core.xml']).toMatch(
      /<dc:title>Where Amara’s résumé stands<\/dc:title><dc:creator>Plumb<\/dc:creator>.*2026-01-01T00:00:00Z.*2026-01-01T00:00:00Z/,
    );
    expect(parts['docProps/app.xml']).not.toMatch(/<Application>|<Company>|<AppVersion>/);
  });

  test('links to nothing outside itself and holds no program', () => {
    expect(Object.values(parts).join('')).not.toMatch(
      /TargetMode="External"|vbaProject|w:instrText[^>]*>\s*DDE/,
    );
  });

  test('dates every part of the package with the report’s own day', async () => {
    const view = new DataView((await docxOf()).buffer);
    const dates: number[] = [];
    // A ZIP file's directory: signature PK\1\2, time at 12, date at 14, lengths of name, extra and comment from 28.
    for (let at = 0; at < view.byteLength - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) dates.push(view.getUint32(at + 12, true));
    }
    // 1 January 2026, midnight: years since 1980, month, day.
    const date = ((2026 - 1980) << 9) | (1 << 5) | 1;
    expect(dates).toHaveLength(24);
    expect(new Set(dates)).toEqual(new Set([(date << 16) >>> 0]));
  });

  test('has the paper that was asked for', async () => {
    const sizeOf = async (paper: 'A4' | 'Letter') => {
      const made = unzipSync(
        await renderDocx(sampleReport(), { handout: sampleHandout(), paper, footer: '' }),
      );
      const xml = strFromU8(made['word/document.xml'] ?? new Uint8Array());
      return [...xml.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, size]) => size);
    };
    // Twentieths of a point: 210 × 297 mm, and 8.5 × 11 inches.
    expect(await sizeOf('A4')).toEqual(['w:w="11906" w:h="16838" w:orient="portrait"']);
    expect(await sizeOf('Letter')).toEqual(['w:w="12240" w:h="15840" w:orient="portrait"']);
  });

  test('shows a logo as one picture more, with whose it is', async () => {
    const logo = {
      format: 'png' as const,
      base64: Buffer.from(createCanvas(60, 30, [[36, 70, 111]]).toPng()).toString('base64'),
      width: 60,
      height: 30,
    };
    const letterhead = { preparedBy: 'R. Lindqvist', note: '', logo };
    const picturesOf = (made: Parts) =>
      [...(made['word/document.xml'] ?? '').matchAll(/<wp:docPr[^>]* descr="([^"]*)"/g)].map(
        (match) => match[1],
      );
    const withLogo = unzipSync(await docxOf(sampleReport(), sampleHandout({ letterhead })));
    const described = picturesOf(await partsOf(sampleReport(), sampleHandout({ letterhead })));
    expect(described).toEqual(['Logo of R. Lindqvist', ...picturesOf(parts)]);
    const files = Object.entries(withLogo).filter(([name]) => name.startsWith('word/media/'));
    const same = files.filter(([, bytes]) => Buffer.from(bytes).toString('base64') === logo.base64);
    expect(same).toHaveLength(1);
  });

  test('has a project, skills by demand, and for oneself the sums of gain and order', async () => {
    const project = {
      step: 1 as const,
      name: 'A small tool',
      what: 'Write it.',
      doneWhen: 'A dated line names it.',
      covers: ['core.testing', 'cl.containers'],
    };
    const handout = sampleHandout({
      audience: 'myself',
      structural: ['unit-testing'],
      projects: [project],
    });
    const paragraphs = paragraphsOf(await partsOf(sampleReport(), handout));
    expect(paragraphs).toContain(
      'Normal: One project for several gaps: A small tool. Write it. ' +
        'Gives evidence for Testing practices, Containers. Done when: A dated line names it.',
    );
    const texts = paragraphs.map((paragraph) => paragraph.replace(/^\w+: /, ''));
    expect(texts).toEqual(expect.arrayContaining(['● Unit testing', '●● FastAPI, Redis', '= Priority']));
    expect(paragraphsOf(parts).join('\n')).not.toContain('= Priority');
  });

  test('is the same each time', async () => {
    expect(await docxOf()).toEqual(await docxOf());
  });
});

// A client's is looked at field by field in tests/golden/hostile-fields.test.ts.
test.each(['myself', 'panel'] as const)(
  'hostile text stays text in the paragraph where it stands, for %s',
  async (audience) => {
    const made = (text: string) => partsOf(hostileReport(text), hostileHandout(text, audience));
    const harmless = paragraphsOf(await made('harmless'));
    // XML has no start of a line that matters, so that several can stand in one field.
    for (const text of HOSTILE_GROUPS) {
      const parts = await made(text);
      const xml = parts['word/document.xml'] ?? '';
      expect(paragraphsOf(parts).map((paragraph) => paragraph.split(':')[0])).toEqual(
        harmless.map((paragraph) => paragraph.split(':')[0]),
      );
      expect(xml).not.toMatch(STEERING_CHARACTERS);
      expect(xml).not.toMatch(/<(?:script|img|svg|iframe|w:hyperlink|w:instrText|w:altChunk)/);
    }
  },
);
