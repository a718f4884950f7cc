import { describe, expect, test } from 'vitest';
import {
  linesOfRow,
  neighbourLine,
  outlineResume,
  type ReadGroup,
} from '../../../renderer/features/what-was-read/outline-resume.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import { documentOf } from '../../support/document-of.ts';

const RESUME = [
  '## Ada Beispiel',
  'ada@example.org',
  '# Experience',
  '**Backend developer, Kestrel Freight\tMar 2022 - Present**',
  '• Built REST endpoints in FastAPI for rate quotes and for',
  '  carriers in eleven countries',
  '• Wrote pytest suites',
  '',
  '**Python developer, Quay Systems\t2015 - 2018**',
  '• Kept the billing jobs running',
  '---',
  '# Skills',
  'Python, Django, Docker',
];

const outlineOf = (lines: readonly string[]) => outlineResume(buildResume(documentOf(lines), []));
const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

function groupAt(groups: readonly ReadGroup[], index: number): ReadGroup {
  const group = groups[index];
  if (group === undefined) throw new Error(`There is no group ${index}.`);
  return group;
}

describe('the outline of what was read', () => {
  const outline = outlineOf(RESUME);

  test('has every line of the résumé once, in reading order', () => {
    expect(outline.lines.map(({ line }) => [line.page, line.number])).toEqual([
      ...Array.from({ length: 9 }, (_, index) => [1, index + 1]),
      [2, 1],
      [2, 2],
    ]);
    const grouped = outline.groups.flatMap(({ lines }) => lines);
    expect(new Set(grouped).size).toBe(grouped.length);
    expect(texts(grouped)).toEqual(texts(outline.lines));
  });

  test('has the lines above the sections, then the sections with their headings and kinds', () => {
    expect(
      outline.groups.map(({ kind, number, section }) => [kind, number, section?.heading, section?.kind]),
    ).toEqual([
      ['top', null, undefined, undefined],
      ['section', 1, 'Experience', 'work'],
      ['section', 2, 'Skills', 'skills'],
    ]);
    expect(texts(groupAt(outline.groups, 0).lines)).toEqual(['Ada Beispiel', 'ada@example.org']);
    expect(texts(groupAt(outline.groups, 2).lines)).toEqual(['Skills', 'Python, Django, Docker']);
  });

  test('hangs each line on its entry, a bullet with its continuation', () => {
    const [first, second] = groupAt(outline.groups, 1).entries;
    expect(first?.entry).toMatchObject({ title: 'Backend developer', organization: 'Kestrel Freight' });
    expect(first?.lines.map(({ kind }) => kind)).toEqual(['header', 'bullet', 'bullet', 'bullet']);
    expect(texts(first?.lines ?? []).at(2)).toBe('carriers in eleven countries');
    expect(texts(second?.lines ?? [])).toEqual([
      'Python developer, Quay Systems\t2015 - 2018',
      'Kept the billing jobs running',
    ]);
  });

  test('tags the first line of each section and of each entry', () => {
    expect(
      outline.lines.flatMap(({ text, tag }) => (tag === '' ? [] : [[tag, text.split(/[,\t]/)[0]]])),
    ).toEqual([
      ['S1', 'Experience'],
      ['E1', 'Backend developer'],
      ['E2', 'Python developer'],
      ['S2', 'Skills'],
    ]);
  });

  test('gives the lines of any row', () => {
    expect(texts(linesOfRow(outline, 's1'))).toEqual(['Skills', 'Python, Django, Docker']);
    expect(linesOfRow(outline, 'e1')).toHaveLength(2);
    expect(texts(linesOfRow(outline, 'l0'))).toEqual(['Ada Beispiel']);
    expect(linesOfRow(outline, 'e9')).toEqual([]);
  });

  test('leads from line to line over the page break, and stays at either end', () => {
    const keys = outline.lines.map(({ key }) => key);
    const [first = '', last = ''] = [keys[0], keys.at(-1)];
    const beforeBreak = keys[8] ?? '';
    expect(neighbourLine(outline, beforeBreak, 1)).toBe(keys[9]);
    expect(neighbourLine(outline, keys[9] ?? '', -1)).toBe(beforeBreak);
    expect(neighbourLine(outline, first, -1)).toBe(first);
    expect(neighbourLine(outline, last, 1)).toBe(last);
  });
});

describe('lines that stand in no section', () => {
  test('are unplaced from the eleventh on: what is above that may be name and contact', () => {
    const document = documentOf(Array.from({ length: 14 }, (_, index) => `Line ${index + 1}`));
    const statements = document.lines.map(({ span }) => ({
      kind: 'contact' as const,
      span,
      section: null,
      entry: null,
    }));
    const resume = { ...buildResume(document, []), sections: [], entries: [], statements };
    expect(outlineResume(resume).groups.map(({ kind, lines }) => [kind, texts(lines)])).toEqual([
      ['top', document.text.split('\n').slice(0, 10)],
      ['unplaced', ['Line 11', 'Line 12', 'Line 13', 'Line 14']],
    ]);
  });

  test('are no group where there are none', () => {
    expect(outlineOf(RESUME).groups.map(({ kind }) => kind)).not.toContain('unplaced');
  });
});

test('an empty text has an empty outline', () => {
  expect(outlineOf([])).toEqual({ groups: [], lines: [] });
});
