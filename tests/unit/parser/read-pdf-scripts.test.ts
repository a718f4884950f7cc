import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseResume } from '../../../electron/parser/parse-resume.ts';
import { readDocument } from '../../../electron/parser/read-document.ts';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { judgeResume } from '../../../shared/scoring/judge-resume.ts';
import { type ShownGlyphs, type0Pdf } from '../../support/make-type0-pdf.ts';

const assetsDir = resolve(import.meta.dirname, '../../../node_modules/pdfjs-dist');

/** Lines under each other, each given by its glyphs from left to right. */
function page(...lines: readonly (string | readonly string[])[]): readonly ShownGlyphs[] {
  return lines.map((glyphs, index) => ({ x: 50, y: 700 - 20 * index, size: 12, glyphs: [...glyphs] }));
}

async function linesOf(...lines: readonly (string | readonly string[])[]): Promise<readonly string[]> {
  const reading = await readDocument(type0Pdf(page(...lines)), { assetsDir });
  if (!reading.ok) throw new Error(reading.error.kind);
  return reading.value.value.text.split('\n');
}

/** Letters of a word that is written from right to left, as they stand from left to right. */
function turned(word: string): string {
  return [...word].reverse().join('');
}

describe('Chinese, Japanese and Korean lines', () => {
  const lines = [
    'Sato Example',
    'EXPERIENCE',
    'Backend Engineer',
    '株式会社サンプル',
    '2021年4月～2023年3月',
    '• Pythonを用いて決済APIを開発し、本番環境に導入',
    '• 使用Django和PostgreSQL开发订单系统',
    '• Kafka를 사용하여 서비스를 개발',
  ];

  test('keep their letters, and full-width forms become plain ones', async () => {
    expect(await linesOf('Ｐｙｔｈｏｎ，決済', '백엔드 개발자 2021년 4월 – 현재')).toEqual([
      'Python,決済',
      '백엔드 개발자 2021년 4월 – 현재',
    ]);
  });

  test('give the months of an entry and the Latin names of skills in its sentences', async () => {
    const outcome = await parseResume(type0Pdf(page(...lines)), { assetsDir });
    if (!outcome.ok) throw new Error(outcome.error.kind);
    const { resume } = outcome.value;
    expect(resume.entries.map(({ start, end }) => [start, end])).toEqual([['2021-04', '2023-03']]);
    const { mentions } = judgeResume({ resume, catalog: builtInCatalog(), asOf: '2026-01-01' });
    const found = new Set(mentions.filter(({ counted }) => counted).map(({ skill }) => skill));
    expect(['django', 'kafka', 'postgresql', 'python'].filter((skill) => !found.has(skill))).toEqual([]);
  });
});

describe('Hebrew and Arabic lines', () => {
  test('a line is read from its right end, its Latin names and its figures from their left', async () => {
    expect(
      await linesOf(
        `2023 - 2021 ,${turned('תוכנה')} ${turned('מפתח')}`,
        `Python, Django, SQL :${turned('כישורים')}`,
        `3 ${turned('עבור')} API ${turned('שירותי')} (FastAPI) Python-${turned('ב')} ${turned('בניתי')}`,
      ),
    ).toEqual([
      'מפתח תוכנה, 2021 - 2023',
      'כישורים: Python, Django, SQL',
      'בניתי ב-Python (FastAPI) שירותי API עבור 3',
    ]);
  });

  test('words in a line that starts at the left are read where they stand', async () => {
    expect(await linesOf(`Languages: English, ${turned('שפה')} ${turned('עברית')}, French`)).toEqual([
      'Languages: English, עברית שפה, French',
    ]);
  });

  test('a bullet at the right end opens its item', async () => {
    const reading = await readDocument(type0Pdf(page(`Python ${turned('פיתוח')} •`)), { assetsDir });
    if (!reading.ok) throw new Error(reading.error.kind);
    const { text, lines } = reading.value.value;
    expect([text, lines[0]?.bullet]).toEqual(['פיתוח Python', '•']);
  });

  test('shapes of Arabic letters become the letters, and those of a ligature keep their order', async () => {
    // "تطوير" in its contextual shapes and "سلام" with the ligature of lam and alef, as a page shows them.
    expect(await linesOf('Python ﺮﻳﻮﻄﺗ', ['ﻡ', 'ﻼ', 'ﺳ'], ['م', 'لا', 'س'])).toEqual([
      'تطوير Python',
      'سلام',
      'سلام',
    ]);
  });

  test('brackets are turned with the words in them', async () => {
    // The page shows the shapes "(" and ")" as in every script; which one opens is the other way round.
    expect(await linesOf(`(${turned('בכיר')}) ${turned('מפתח')}`)).toEqual(['מפתח (בכיר)']);
  });
});

describe('glyphs that are no letters', () => {
  test('ligatures are their letters, by one code or by several', async () => {
    expect(await linesOf([...'oﬃce workﬂow'], ['o', 'ffi', 'c', 'e'])).toEqual(['office workflow', 'office']);
  });

  test('icons of a font without a name are no text', async () => {
    expect(await linesOf('\uf095 +49 555 0100', '\uf095\uf09b example-ada', '\u{f02ac} Terraform')).toEqual([
      '+49 555 0100',
      'example-ada',
      'Terraform',
    ]);
  });

  test('a font whose letters all stand for private codes is unreadable, not empty', async () => {
    const garbled = [...'\ue001\ue002\ue003\ue004\ue005 \ue006\ue007\ue008'];
    const reading = await readDocument(type0Pdf(page(garbled)), { assetsDir });
    expect(reading.ok ? reading.value.value.text : reading.error.kind).toBe('GARBLED_TEXT');
  });

  test('characters without width do not cut a word or hide one', async () => {
    expect(await linesOf([...'Py\u200bth\u2060on'], [...'Ja\u00adva'])).toEqual(['Python', 'Java']);
  });

  test('words with letters that only look Latin are counted and credited nothing', async () => {
    const bytes = type0Pdf(page('SKILLS', 'Jаvа, Kubеrnеtеs, Python'));
    const outcome = await parseResume(bytes, { assetsDir });
    if (!outcome.ok) throw new Error(outcome.error.kind);
    const { resume } = outcome.value;
    expect(resume.notices.map(({ kind, message }) => [kind, message.split('.')[0]])).toContainEqual([
      'LOOKALIKE_LETTERS',
      '2 words mix letters of different alphabets that look alike',
    ]);
    const { mentions } = judgeResume({ resume, catalog: builtInCatalog(), asOf: '2026-01-01' });
    expect(mentions.map(({ skill }) => skill)).toEqual(['python']);
  });
});
