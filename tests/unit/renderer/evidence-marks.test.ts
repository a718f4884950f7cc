import { describe, expect, test } from 'vitest';
import { type EvidenceMark, evidenceMarks, neighbourMark } from '../../../renderer/store/evidence-marks.ts';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import type { SkillMention } from '../../../shared/evidence/skill-mention.ts';

const { lexicon } = builtInCatalog();

function mention(
  id: string,
  skill: string,
  start: number,
  end: number,
  change: Partial<SkillMention> = {},
): SkillMention {
  return {
    id,
    skill,
    label: skill,
    span: { start, end },
    page: 1,
    block: null,
    line: 1,
    section: 'work',
    entry: 0,
    quote: '',
    boxes: [{ page: 1, x: start, y: 10, width: end - start, height: 12 }],
    context: 'asserted',
    strength: 2,
    corroborators: [],
    counted: true,
    why: '',
    ...change,
  };
}

function summary(marks: readonly EvidenceMark[]): readonly string[] {
  return marks.map(({ id, tag, weight }) => `${id} ${tag} ${weight}`);
}

describe('marks', () => {
  test('are lettered by category and numbered in reading order', () => {
    const marks = evidenceMarks(
      [mention('m2', 'docker', 40, 46), mention('m1', 'fastapi', 0, 7), mention('m3', 'django', 60, 66)],
      lexicon,
    );
    expect(summary(marks)).toEqual(['m1 B1 strong', 'm2 I1 strong', 'm3 B2 strong']);
  });

  test('are strong from a dated use, weak below it, and without a tag where they do not count', () => {
    const marks = evidenceMarks(
      [
        mention('m1', 'docker', 0, 6, { strength: 1 }),
        mention('m2', 'docker', 10, 16, { strength: 1.5 }),
        mention('m3', 'docker', 20, 26, { strength: 2 }),
        mention('m4', 'docker', 30, 36, { strength: 0, counted: false, context: 'negated' }),
      ],
      lexicon,
    );
    expect(summary(marks)).toEqual(['m1 I1 weak', 'm2 I2 weak', 'm3 I3 strong', 'm4 – uncounted']);
  });

  test('whose words overlap are one mark, led by the strongest, drawn once', () => {
    const marks = evidenceMarks(
      [mention('m1', 'docker', 0, 14, { strength: 1 }), mention('m2', 'fastapi', 4, 14, { strength: 3 })],
      lexicon,
    );
    expect(marks).toMatchObject([
      {
        id: 'm1',
        tag: 'B1',
        weight: 'strong',
        span: { start: 0, end: 14 },
        boxes: [{ page: 1, x: 0, y: 10, width: 14, height: 12 }],
        mentions: [{ id: 'm2' }, { id: 'm1' }],
      },
    ]);
  });

  test('that touch without overlapping stay two', () => {
    const marks = evidenceMarks([mention('m1', 'docker', 0, 6), mention('m2', 'fastapi', 6, 13)], lexicon);
    expect(summary(marks)).toEqual(['m1 I1 strong', 'm2 B1 strong']);
  });
});

describe('the next mark', () => {
  const marks = evidenceMarks([mention('m1', 'docker', 0, 6), mention('m2', 'fastapi', 10, 17)], lexicon);
  const from = (selected: string | null, by: 1 | -1) => neighbourMark(marks, selected, by)?.id;

  test('goes around both ends', () => {
    expect([from('m1', 1), from('m2', 1), from('m1', -1)]).toEqual(['m2', 'm1', 'm2']);
  });

  test('starts at the first, or backwards at the last', () => {
    expect([from(null, 1), from(null, -1)]).toEqual(['m1', 'm2']);
  });

  test('is none where there are no marks', () => {
    expect(neighbourMark([], null, 1)).toBe(null);
  });
});
