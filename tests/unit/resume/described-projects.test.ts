import { describe, expect, test } from 'vitest';
import { documentFromBlocks } from '../../../shared/document/document-from-blocks.ts';
import { documentFromText } from '../../../shared/document/document-from-text.ts';
import type { DocumentBlock } from '../../../shared/document/text-run.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import type { Resume } from '../../../shared/resume/resume.ts';
import { readFile } from '../../support/read-file.ts';
import { bulletsOf, entriesOf, statementsOf } from './outline.ts';

const TOP = ['Ada Lindqvist', 'ada@example.com', '', 'PROJECTS', ''];

const readText = (...lines: readonly string[]): Resume =>
  buildResume(documentFromText([...TOP, ...lines].join('\n')).value, []);

async function readMarkdown(...lines: readonly string[]): Promise<Resume> {
  const text = ['# Ada Lindqvist', '', 'ada@example.com', '', '## Projects', '', ...lines].join('\n');
  const { document } = await readFile(new TextEncoder().encode(text));
  expect(document.format).toBe('markdown');
  return buildResume(document, []);
}

/** Table rows of cells under a heading. */
function readTable(...rows: readonly (readonly string[])[]): Resume {
  const block = (text: string, kind: DocumentBlock['kind'], cell: DocumentBlock['cell']) => ({
    ...{ text, kind, cell, level: kind === 'heading' ? 1 : null },
    ...{ bold: false, italic: false, fontSize: null },
  });
  const blocks = [
    block('Projects', 'heading', null),
    ...rows.flatMap((cells, row) =>
      cells.map((text, column) => block(text, 'cell', { table: 1, row: row + 1, column: column + 1 })),
    ),
  ].map((each, index): DocumentBlock => ({ ...each, number: index + 1 }));
  return buildResume(documentFromBlocks(blocks, { links: [] }).value, []);
}

describe('a project with its description behind its name', () => {
  test('in a table beside a year', () => {
    const resume = readTable(
      ['2024', 'sismo-bot — Telegram bot that posts earthquakes from the USGS feed'],
      ['2022', 'ratelimit – a token bucket for ASGI'],
    );
    expect(entriesOf(resume)).toEqual([
      'sismo-bot | - | ~2024-01..~2024-12',
      'ratelimit | - | ~2022-01..~2022-12',
    ]);
    expect(bulletsOf(resume)).toEqual([
      ['Telegram bot that posts earthquakes from the USGS feed'],
      ['a token bucket for ASGI'],
    ]);
    expect(resume.quality).toBeGreaterThan(0.8);
  });

  test('before its date, which stays in the header', () => {
    const resume = readText(
      'sismo-bot — Telegram bot that posts earthquakes    2024',
      '- Wrote it in Python',
    );
    expect(entriesOf(resume)).toEqual(['sismo-bot | - | ~2024-01..~2024-12']);
    expect(statementsOf(resume).slice(-4)).toEqual([
      'header 0: sismo-bot',
      'bullet 0: Telegram bot that posts earthquakes',
      'header 0:  > 2024',
      'bullet 0: Wrote it in Python',
    ]);
  });

  test.each([
    'tinydb – embeddable key-value store',
    'OpenQDA - A Free Sustainable Qualitative Research Software',
    'CARO - Care Reflexion Online',
  ])('but a longer name is no description: %s', (name) => {
    expect(entriesOf(readText(`${name}    2024`))).toEqual([`${name} | - | ~2024-01..~2024-12`]);
  });

  test('nor is a list of tools or a place', () => {
    expect(entriesOf(readText('Shop — Python, Flask, Redis    2024'))).toEqual([
      'Shop | - | ~2024-01..~2024-12',
    ]);
  });
});

describe('projects without dates', () => {
  const QUEUE = 'A job queue on Redis with retries and delays. Used by two other teams.';
  const BOT = 'Telegram bot that posts earthquakes from the USGS feed.';

  test('as paragraphs of plain text', () => {
    const resume = readText('tinyqueue', QUEUE, '', `sismo-bot — ${BOT}`, '', `Rate limiter: ${BOT}`);
    expect(entriesOf(resume)).toEqual(['tinyqueue | - | -', 'sismo-bot | - | -', 'Rate limiter | - | -']);
    expect(bulletsOf(resume)).toEqual([[QUEUE], [BOT], [BOT]]);
  });

  test('as paragraphs of Markdown, which stay apart', async () => {
    const resume = await readMarkdown(
      `**tinyqueue** - ${QUEUE}`,
      '',
      `**sismo-bot** — ${BOT}`,
      '',
      `[ratelimit](https://example.com/r): ${BOT}`,
    );
    expect(entriesOf(resume)).toEqual(['tinyqueue | - | -', 'sismo-bot | - | -', 'ratelimit | - | -']);
    expect(bulletsOf(resume)).toEqual([[QUEUE], [BOT], [BOT]]);
  });

  test('as list items, of which one says more about the last', async () => {
    const resume = await readMarkdown(
      `- **tinyqueue**: ${QUEUE}`,
      '- In production since May.',
      `- **sismo-bot**: ${BOT}`,
    );
    expect(entriesOf(resume)).toEqual(['tinyqueue | - | -', 'sismo-bot | - | -']);
    expect(bulletsOf(resume)).toEqual([[QUEUE, 'In production since May.'], [BOT]]);
  });

  test('without names are one project', async () => {
    const resume = await readMarkdown(QUEUE, '', BOT);
    expect(entriesOf(resume)).toEqual(['- | - | -']);
    expect(bulletsOf(resume)).toEqual([[QUEUE, BOT]]);
  });

  test('a label names no project', () => {
    const resume = readText('- Languages: Python and SQL for all of it', '- Role: lead of a team of four');
    expect(entriesOf(resume)).toEqual(['- | - | -']);
  });
});

test.each([
  ['fahrplan-diff (Open Source), since 2020', 'fahrplan-diff (Open Source) | - | ~2020-01..present'],
  ['fahrplan-diff (Open Source), seit 2020', 'fahrplan-diff (Open Source) | - | ~2020-01..present'],
  ['tiny_store, Jan 2019 - Mar 2020', 'tiny_store | - | 2019-01..2020-03'],
  ['gtfs-kit (a hobby) | 2021', 'gtfs-kit (a hobby) | - | ~2021-01..~2021-12'],
])('a project may be called by one small word before its date: %s', (line, entry) => {
  const resume = readText(line, '  Library that compares timetables.');
  expect(entriesOf(resume)).toEqual([entry]);
});

test.each(['rewrote the parser in Rust, 2020', 'used by two museums (Open Source) since 2020'])(
  'small words before a date are a sentence: %s',
  (line) => {
    expect(entriesOf(readText(line)).map((entry) => entry.split(' | ')[0])).not.toContain(
      line.replace(/,? (?:since )?2020$/u, ''),
    );
  },
);

describe('voluntary work with what was done behind its names', () => {
  const read = (line: string): Resume =>
    buildResume(documentFromText(['Ada Lindqvist', '', 'VOLUNTEERING', '', line].join('\n')).value, []);

  test.each([
    [
      'since January 2019    Trainer, Jugend hackt, Berlin – teaching Python to teenagers',
      'Trainer | Jugend hackt | 2019-01..present',
      ['teaching Python to teenagers'],
    ],
    [
      '2017 - 2018    Mentor, Code Club – helping children to write games in Python',
      'Mentor | Code Club | ~2017-01..~2018-12',
      ['helping children to write games in Python'],
    ],
    [
      'Mentor, Code Club - ran the weekly evenings for beginners    2017 - 2018',
      'Mentor | Code Club | ~2017-01..~2018-12',
      ['ran the weekly evenings for beginners'],
    ],
    ['2014    Mentor – Django Girls Workshop', 'Mentor | Django Girls Workshop | ~2014-01..~2014-12', []],
    ['2014    Coach – Code Club, Berlin', 'Coach | Code Club | ~2014-01..~2014-12', []],
  ])('%s', (line, entry, items) => {
    const resume = read(line);
    expect(entriesOf(resume)).toEqual([entry]);
    expect(bulletsOf(resume)).toEqual([items]);
  });
});

test('names in bold part projects, one of them dated in its line', async () => {
  const resume = await readMarkdown(
    '**shapviz** – Danish documentation for SHAP, maintainer since 2020',
    '**sklearn-contrib** – 3 merged PRs (sparse encoders)',
  );
  expect(resume.entries.map(({ title }) => title)).toEqual(['shapviz', 'sklearn-contrib']);
  expect(bulletsOf(resume)).toEqual([
    ['Danish documentation for SHAP, maintainer since 2020'],
    ['3 merged PRs (sparse encoders)'],
  ]);
});
