import { describe, expect, test } from 'vitest';
import { compareRoles } from '../../../renderer/features/compare/compare-roles.ts';
import { markedLines } from '../../../renderer/features/evidence/marked-lines.ts';
import { stepStandings, stepsOf } from '../../../renderer/features/reading/step-standings.ts';
import { evidenceMarks } from '../../../renderer/store/evidence-marks.ts';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { ROLE_IDS } from '../../../shared/catalog/skill-matrix.ts';
import { assessRole } from '../../../shared/scoring/assess-role.ts';
import { judgeResume } from '../../../shared/scoring/judge-resume.ts';
import { parseText, textFile } from '../../support/fake-bridge.ts';
import { RESUME_TEXT } from '../../support/window-store.ts';

const catalog = builtInCatalog();

function judged(text: string) {
  const opened = textFile('a.txt', text);
  if (opened.kind !== 'file') throw new Error('A text is always a file.');
  const { resume } = parseText(opened.file);
  return { resume, judgement: judgeResume({ resume, catalog, asOf: '2026-01-01' }) };
}

describe('the text view', () => {
  const { resume, judgement } = judged(RESUME_TEXT);
  const lines = markedLines(resume, evidenceMarks(judgement.mentions, catalog.lexicon));
  const textOf = (index: number) => lines[index]?.pieces.map(({ text }) => text).join('');

  test('holds every line of the document, whole', () => {
    const shown = lines.map((_, index) => textOf(index));
    const { text } = resume.document;
    expect(shown).toEqual(resume.document.lines.map(({ span }) => text.slice(span.start, span.end)));
  });

  test('cuts a line at its marks', () => {
    const line = lines.find(({ pieces }) => pieces.some(({ text }) => text === 'Kubernetes'));
    expect(line?.kind).toBe('bullet');
    expect(line?.pieces.map(({ text, mark }) => [text, mark?.tag ?? null])).toEqual([
      ['No production experience with ', null],
      ['Kubernetes', '–'],
    ]);
  });

  test('sets the further lines of a list item under its first', () => {
    const text = RESUME_TEXT.replace(' for rate quotes,', '\n  for rate quotes,');
    const { resume: wrapped, judgement: judgedAgain } = judged(text);
    const at = markedLines(wrapped, evidenceMarks(judgedAgain.mentions, catalog.lexicon));
    const kindOf = (start: string) =>
      at.find(({ pieces }) =>
        pieces
          .map((piece) => piece.text)
          .join('')
          .startsWith(start),
      )?.kind;
    expect(kindOf('Built REST endpoints')).toBe('bullet');
    expect(kindOf('for rate quotes')).toBe('continuation');
    expect(kindOf('Mar 2022')).toBe('text');
  });

  test('knows headings', () => {
    const headings = lines.flatMap(({ kind }, index) => (kind === 'heading' ? [textOf(index)] : []));
    expect(headings).toEqual(['Experience', 'Education', 'Skills']);
  });
});

describe('the comparison of roles', () => {
  const { judgement } = judged(RESUME_TEXT);
  const comparison = compareRoles(ROLE_IDS.map((role) => assessRole(judgement, role)));

  test('has a column for every role with every category', () => {
    expect(comparison.columns.map(({ role }) => role.id)).toEqual(ROLE_IDS);
    for (const { categories } of comparison.columns) {
      expect(categories.map(({ id }) => id)).toEqual(['core', 'backend', 'data', 'cloud', 'collab']);
    }
  });

  test('names the role that the résumé resembles, and none where it resembles none', () => {
    expect(comparison.closest).toBe('backend-engineer');
    const nothing = judged(
      'Ann Lee\nann@example.org\n\nExperience\nGardener, Rose Park\n2019 - 2021\n• Cut hedges\n',
    );
    expect(compareRoles(ROLE_IDS.map((role) => assessRole(nothing.judgement, role))).closest).toBe(null);
  });

  /** Every role's required categories close to what it asks, by so much. */
  function shortBy(missing: (category: string, role: string) => number) {
    return ROLE_IDS.map((role) => {
      const analysis = assessRole(judgement, role);
      const categories = analysis.categories.map((category) => {
        const { id, required } = category;
        if (required === null) return category;
        const short = missing(id, role);
        const status = short > 0 ? ('close' as const) : ('met' as const);
        return { ...category, depth: required.required - short, status };
      });
      return { ...analysis, categories };
    });
  }

  test('names the category that is short in most roles, however little', () => {
    const short = shortBy((category, role) => {
      if (category === 'core') return 0.1;
      return category === 'collab' && role !== 'cross-functional-lead' ? 0.5 : 0;
    });
    expect(compareRoles(short).helpsMost).toEqual({
      category: 'core',
      name: 'Core Software Engineering',
      roles: 7,
    });
  });

  test('names of two that are short in as many roles the one that is further short', () => {
    const short = (core: number, collab: number) =>
      compareRoles(shortBy((category) => ({ core, collab })[category] ?? 0)).helpsMost?.category;
    expect([short(0.2, 0.4), short(0.4, 0.2)]).toEqual(['collab', 'core']);
  });

  test('names none where nothing is short', () => {
    expect(compareRoles(shortBy(() => 0)).helpsMost).toBeNull();
  });
});

const READ = ['open', 'structure', 'evidence', 'compare'] as const;

test('the steps of reading: finished ones with a fact, then the one under way, then the rest', () => {
  expect(stepStandings(READ, {})).toMatchObject({
    open: 'now',
    structure: 'later',
    evidence: 'later',
    compare: 'later',
  });
  expect(stepStandings(READ, { open: '1 page', structure: '3 sections' })).toMatchObject({
    open: 'done',
    structure: 'done',
    evidence: 'now',
    compare: 'later',
  });
});

test('recognition is a step of its own, after opening, only where it was asked for', () => {
  const reading = {
    kind: 'reading' as const,
    file: { name: 'scan.png', bytes: new Uint8Array() },
    requestId: 'r',
    facts: {},
    recognizing: null,
  };
  expect(stepsOf({ ...reading, ocr: 'never' })).toEqual(READ);
  expect(stepsOf({ ...reading, ocr: 'auto' })).toEqual([
    'open',
    'recognize',
    'structure',
    'evidence',
    'compare',
  ]);
});
