import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { mentionPlaceOf } from '../../../shared/evidence/correct-mention.ts';
import type { Correction } from '../../../shared/evidence/correction.ts';
import type { SkillMention } from '../../../shared/evidence/skill-mention.ts';
import { judgeResume } from '../../../shared/scoring/judge-resume.ts';
import { role, structuredResume } from '../../support/structured-resume.ts';

const catalog = builtInCatalog();
const resume = structuredResume({
  skills: ['Django, Celery'],
  entries: [
    role([
      'Built REST endpoints in FastAPI, 40 requests per second in production',
      'No production experience with Kubernetes',
    ]),
  ],
});

function judge(corrections: readonly Correction[] = []) {
  return judgeResume({ resume, catalog, asOf: '2026-01-01', corrections });
}

function mentionOf(mentions: readonly SkillMention[], label: string): SkillMention {
  const mention = mentions.find((each) => each.label === label);
  if (mention === undefined) throw new Error(`${label} was not found.`);
  return mention;
}

const place = (label: string) => mentionPlaceOf(mentionOf(judge().mentions, label));
const depthOf = (judgement: ReturnType<typeof judge>, skill: string) =>
  judgement.skills.find(({ id }) => id === skill)?.depth ?? 0;

describe('a mention that a person', () => {
  test('took out supports nothing, and says what it was read as', () => {
    const before = judge();
    const after = judge([{ kind: 'not-evidence', mention: place('FastAPI') }]);
    // Built with two kinds of result over four years, in one sentence: practised.
    expect(depthOf(before, 'fastapi')).toBe(3);
    expect(depthOf(after, 'fastapi')).toBe(0);
    const mention = mentionOf(after.mentions, 'FastAPI');
    expect(mention).toMatchObject({ strength: 0, counted: false, corroborators: [] });
    expect(mention.why).toBe(`Taken out by hand. As read: ${mentionOf(before.mentions, 'FastAPI').why}`);
  });

  test('gave another skill counts for that one, as strong as it was', () => {
    const after = judge([{ kind: 'wrong-skill', mention: place('FastAPI'), skill: 'flask' }]);
    expect(depthOf(after, 'fastapi')).toBe(0);
    expect(depthOf(after, 'flask')).toBe(3);
    expect(mentionOf(after.mentions, 'FastAPI').why).toMatch(/^Read as FastAPI, corrected by hand\. /);
  });

  test('raised counts with the strength that was given, also where the text denied it', () => {
    expect(mentionOf(judge().mentions, 'Kubernetes')).toMatchObject({ context: 'negated', counted: false });
    const after = judge([{ kind: 'stronger', mention: place('Kubernetes'), strength: 2 }]);
    expect(mentionOf(after.mentions, 'Kubernetes')).toMatchObject({
      context: 'asserted',
      counted: true,
      strength: 2,
    });
    expect(depthOf(after, 'kubernetes')).toBe(2);
  });

  test('raised in a list reaches working at most, because a list has no dates', () => {
    expect(depthOf(judge(), 'celery')).toBe(1);
    expect(depthOf(judge([{ kind: 'stronger', mention: place('Celery'), strength: 4 }]), 'celery')).toBe(2);
  });

  test('lowered counts with the strength that was given, keeps what it is read as, and may lose its depth', () => {
    const before = mentionOf(judge().mentions, 'FastAPI');
    const after = judge([{ kind: 'weaker', mention: place('FastAPI'), strength: 1 }]);
    const mention = mentionOf(after.mentions, 'FastAPI');
    expect(mention).toMatchObject({ context: 'asserted', counted: true, strength: 1 });
    expect(mention.why).toBe(`Lowered by hand from strength 3 to 1 of 4. As read: ${before.why}`);
    expect(depthOf(after, 'fastapi')).toBe(1);
    const used = judge([{ kind: 'weaker', mention: place('FastAPI'), strength: 2 }]);
    expect(depthOf(used, 'fastapi')).toBe(2);
  });

  test('lowered to what the text claims at most stays as it was read', () => {
    for (const label of ['Celery', 'Kubernetes'])
      expect(judge([{ kind: 'weaker', mention: place(label), strength: 2 }])).toEqual(judge());
  });

  test('raised below what the text earns stays as it was read', () => {
    expect(judge([{ kind: 'stronger', mention: place('FastAPI'), strength: 2 }])).toEqual(judge());
  });
});

describe('corrections', () => {
  test('change the mention that they name and no other', () => {
    const before = judge().mentions;
    const after = judge([{ kind: 'not-evidence', mention: place('Celery') }]).mentions;
    expect(after.filter(({ label }) => label !== 'Celery')).toEqual(
      before.filter(({ label }) => label !== 'Celery'),
    );
  });

  test('that fit no mention change nothing', () => {
    const celery = place('Celery');
    const moved = { ...celery, span: { start: celery.span.start + 1, end: celery.span.end + 1 } };
    const renamed = { ...celery, label: 'Salary' };
    for (const mention of [moved, renamed])
      expect(judge([{ kind: 'not-evidence', mention }])).toEqual(judge());
  });

  test('find their mention again after it was given another skill', () => {
    const once = judge([{ kind: 'wrong-skill', mention: place('Celery'), skill: 'redis' }]);
    const again = mentionPlaceOf(mentionOf(once.mentions, 'Celery'));
    expect(again).toEqual(place('Celery'));
    expect(judge([{ kind: 'not-evidence', mention: again }])).toEqual(
      judge([{ kind: 'not-evidence', mention: place('Celery') }]),
    );
  });
});
