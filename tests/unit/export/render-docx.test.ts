import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../../../electron/export/render-docx.ts';
import { hostileReport } from '../../support/hostile-report.ts';
import { ALL_HOSTILE, STEERING_CHARACTERS } from '../../support/hostile-strings.ts';
import { sampleReport } from '../../support/sample-report.ts';

type Parts = Readonly<Record<string, string>>;

async function partsOf(report = sampleReport()): Promise<Parts> {
  const parts = unzipSync(await renderDocx(report));
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
      'Heading2: Method',
    ]);
  });

  test('has tables with heading rows that are repeated', () => {
    const xml = parts['word/document.xml'] ?? '';
    expect(xml.match(/<w:tbl>/g)).toHaveLength(4);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(4);
  });

  test('has lists: each gap a box in the plan', () => {
    expect(paragraphsOf(parts)).toContain(
      'ListParagraph: Testing practices Strengthen it, medium effort, +3.0',
    );
    expect(parts['word/numbering.xml']).toContain('w:val="☐"');
  });

  test('quotes the evidence with its place', () => {
    expect(paragraphsOf(parts)).toContain(
      'ListParagraph: “Fixed bugs and wrote some unit tests” page 1, line 7. Used in a dated role, without a result.',
    );
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
    const view = new DataView((await renderDocx(sampleReport())).buffer);
    const dates: number[] = [];
    // A ZIP file's directory: signature PK\1\2, time at 12, date at 14, lengths of name, extra and comment from 28.
    for (let at = 0; at < view.byteLength - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) dates.push(view.getUint32(at + 12, true));
    }
    // 1 January 2026, midnight: years since 1980, month, day.
    const date = ((2026 - 1980) << 9) | (1 << 5) | 1;
    expect(dates).toHaveLength(19);
    expect(new Set(dates)).toEqual(new Set([(date << 16) >>> 0]));
  });

  test('is the same each time', async () => {
    expect(await renderDocx(sampleReport())).toEqual(await renderDocx(sampleReport()));
  });
});

test('hostile text stays text in the paragraph where it stands', async () => {
  const harmless = paragraphsOf(await partsOf(hostileReport('harmless')));
  for (const text of ALL_HOSTILE) {
    const parts = await partsOf(hostileReport(text));
    const xml = parts['word/document.xml'] ?? '';
    expect(paragraphsOf(parts).map((paragraph) => paragraph.split(':')[0])).toEqual(
      harmless.map((paragraph) => paragraph.split(':')[0]),
    );
    expect(xml).not.toMatch(STEERING_CHARACTERS);
    expect(xml).not.toMatch(/<(?:script|img|svg|iframe|w:hyperlink)/);
  }
});
