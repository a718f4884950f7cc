import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { evaluateEvidence } from '../../evaluation/evaluate-evidence.ts';
import { findInText } from '../../evaluation/evidence/find-in-text.ts';
import { mapLine } from '../../evaluation/evidence/ink-offsets.ts';
import { readSpanFile } from '../../evaluation/evidence/span-file.ts';

const catalog = builtInCatalog();
const EXAMPLE = join(import.meta.dirname, '../../evaluation/evidence/example-spans.jsonl');

afterEach(() => {
  vi.restoreAllMocks();
});

async function run(...words: readonly string[]) {
  const printed = { out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    printed.err += String(text);
    return true;
  });
  return { code: await evaluateEvidence(words), ...printed };
}

describe('a span of a read line', () => {
  const written = '  •  The “ﬁrst”  version in C++';
  const read = 'The "first" version in C++';

  it('is found again in the line as written', () => {
    const at = (words: string) => {
      const start = read.indexOf(words);
      const span = mapLine(written, read)?.({ start, end: start + words.length });
      return span == null ? null : written.slice(span.start, span.end);
    };
    expect(at('C++')).toBe('C++');
    expect(at('first')).toBe('ﬁrst');
    expect(at('version in')).toBe('version in');
  });

  it('is nowhere when it was put behind the written line', () => {
    expect(mapLine('Engineer', 'Engineer\tMar 2021')?.({ start: 9, end: 12 })).toBeNull();
  });

  it('is not looked for in another line', () => {
    expect(mapLine('Engineer', 'Baker')).toBeNull();
    expect(mapLine('', 'Baker')).toBeNull();
  });
});

describe('findInText', () => {
  it.each([
    ['Built it in Django.', ['Django']],
    ['  - Built it   in Django.\n', ['Django']],
    ['Jo Reed\r\n\r\nSkills\r\n\r\nPython, 𝒳 Django\r\n', ['Python', 'Django']],
  ])('gives offsets in %j as written', (text, expected) => {
    const words = findInText(text, catalog).map(({ span }) => text.slice(span.start, span.end));
    expect(words).toEqual(expected);
  });
});

describe('readSpanFile', () => {
  it('takes a skill by its id, its name or one of its forms', () => {
    const spans = ['kubernetes', 'Kubernetes', 'K8s', 'fresco painting'].map((skill) => ({
      start: 0,
      end: 1,
      skill,
    }));
    const { texts } = readSpanFile(JSON.stringify({ text: 'x', spans }), catalog.lexicon);
    expect(texts[0]?.marks.map(({ skill }) => skill)).toEqual([
      'kubernetes',
      'kubernetes',
      'kubernetes',
      '?fresco painting',
    ]);
  });

  it.each([
    ['foo', 'Line 2: this is not JSON; each line is one object {"text": …, "spans": […]}.'],
    ['{"text": "ab"}', 'Line 2: spans: must be a list, empty where nothing is marked.'],
    ['{"text": "", "spans": []}', 'Line 2: text: must not be empty.'],
    [
      '{"text": "ab", "spans": [{"start": 0, "end": 3}]}',
      'Line 2: spans[0].end: 3 is behind the end of the text, which has 2 characters.',
    ],
    ['{"text": "ab", "spans": [{"start": 1, "end": 1}]}', 'Line 2: spans[0]: start must be below end.'],
    [
      '{"text": "ab", "spans": [{"start": 0.5, "end": 1}]}',
      'Line 2: spans[0].start: must be a whole number.',
    ],
    [
      '{"text": "ab", "spans": [{"start": 0, "end": 1, "context": "perhaps"}]}',
      'Line 2: spans[0].context: must be one of asserted, hedged, wished, negated, other-party.',
    ],
  ])('says what is wrong with %s', (line, sentence) => {
    expect(readSpanFile(`{"text": "a", "spans": []}\n${line}\n`, catalog.lexicon).problems).toEqual([
      sentence,
    ]);
  });
});

describe('eval:evidence with a file', () => {
  it('prints hand-counted figures', async () => {
    const { code, out } = await run(EXAMPLE);
    // Six marks; the painting is missed, and of "Python 3.11" only "Python" is found.
    expect(out.split('\n').map((line) => line.split(/ {2,}/u))).toEqual(
      expect.arrayContaining([
        ['place, strict', '6', '5', '.800', '.666', '.727'],
        ['place, overlap', '6', '5', '1', '.833', '.909'],
        ['place and skill, strict', '6', '5', '.800', '.666', '.727'],
        ['place and skill, overlap', '6', '5', '1', '.833', '.909'],
        ['Marks whose skill the lexicon lacks, counted as missed: 1'],
        ['Context the same, of the marks that were found: 1'],
      ]),
    );
    expect(code).toBe(0);
  });

  it('compares competencies where the spans name them, and lists differences of files that are not kept back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumb-spans-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const lines = [
      // Found: a tool of the competency, and one of another. React shows none, so it is left aside.
      {
        text: 'Built it in Django.',
        spans: [{ start: 12, end: 18, competency: 'be.api-build', strength: 2 }],
      },
      { text: 'Ran it on PostgreSQL and React.', spans: [{ start: 10, end: 20, competency: 'be.caching' }] },
    ];
    const files = ['open.jsonl', 'shut-held.jsonl'].map((name) => join(folder, name));
    for (const file of files) writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    const { out, code } = await run('--details', ...files);
    const [open = '', held = ''] = out.split('shut-held.jsonl');
    for (const part of [open, held])
      expect(part.split('\n').map((line) => line.split(/ {2,}/u))).toEqual(
        expect.arrayContaining([
          ['place and competency, overlap', '2', '2', '.500', '.500', '.500'],
          ['Strength the same, likewise: 1'],
        ]),
      );
    const missed = '- “PostgreSQL” be.caching';
    expect([open.includes(missed), held.includes(missed)]).toEqual([true, false]);
    expect(code).toBe(0);
  });

  it('refuses a file that is absent, an option that does not exist, and a résumé that is kept back', async () => {
    expect(await run('absent.jsonl')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('absent.jsonl cannot be read') as string,
    });
    expect(await run('--detail')).toMatchObject({ code: 2, out: '' });
    expect(await run('--details', '--only', '001')).toMatchObject({
      code: 2,
      out: '',
      err: 'Résumé 001 is kept back: only sums over all of those are printed.\n',
    });
  });
});
