import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { interviewQuestions } from '../../../shared/report/interview-questions.ts';
import type { Gap } from '../../../shared/scoring/gap-analysis.ts';
import { sampleReport } from '../../support/sample-report.ts';

const opening = (word: string) => ({
  quoting: `${word} of “{quote}” ({place})?`,
  plain: `${word} of {name}?`,
});
const QUESTIONS = {
  kinds: {
    show: opening('Showing'),
    strengthen: opening('Strengthening'),
    deepen: opening('Deepening'),
    build: opening('Building'),
    faded: opening('Since'),
  },
  competencies: { 'core.testing': ['Second?', 'Third?'] as const },
};

function questionsFor(change: (gaps: readonly Gap[]) => readonly Gap[], quote?: string) {
  const report = sampleReport((same) => ({
    ...same,
    gaps: change(same.gaps),
    mentions: same.mentions.map((mention) => (quote === undefined ? mention : { ...mention, quote })),
  }));
  return interviewQuestions(report, QUESTIONS);
}

describe('the questions of an interview', () => {
  // In the sample, testing rests on m3, a sentence of a job; containers on m4, a list; code reviews on nothing.
  test('begin with the sentence that speaks for the gap, and where it stands', () => {
    expect(questionsFor((gaps) => gaps)['core.testing']).toEqual([
      'Strengthening of “Fixed bugs and wrote some unit tests” (page 1, line 7)?',
      'Second?',
      'Third?',
    ]);
  });

  test('name the gap where only a list or nothing speaks for it', () => {
    const asked = questionsFor((gaps) => gaps);
    expect(asked['cl.containers']).toEqual(['Showing of Containers?']);
    expect(asked['co.reviews']).toEqual(['Building of Code reviews?']);
  });

  test('quote no title of a job', () => {
    const report = sampleReport((same) => ({
      ...same,
      mentions: same.mentions.map((mention) => ({ ...mention, span: { start: 485, end: 490 } })),
    }));
    expect(interviewQuestions(report, QUESTIONS)['core.testing']?.[0]).toBe(
      'Strengthening of Testing practices?',
    );
  });

  test('quote each sentence once, and none that is too long to be read out', () => {
    const [testing] = sampleReport().gaps;
    if (testing === undefined) throw new Error('the sample has gaps');
    const twice = (gaps: readonly Gap[]) => gaps.map((gap) => ({ ...gap, evidence: testing.evidence }));
    expect(questionsFor(twice)['be.caching']).toEqual(['Deepening of Caching?']);
    expect(questionsFor((gaps) => gaps, 'x'.repeat(201))['core.testing']?.[0]).toBe(
      'Strengthening of Testing practices?',
    );
  });

  test('ask what came since where the work is long ago', () => {
    const faded = (gaps: readonly Gap[]) => gaps.map((gap) => ({ ...gap, faded: true }));
    expect(questionsFor(faded)['core.testing']?.[0]).toMatch(/^Since of “Fixed bugs/);
  });

  test('leave braces of a résumé as they are', () => {
    expect(questionsFor((gaps) => gaps, 'Wrote {place} {name} $& templates')['core.testing']?.[0]).toBe(
      'Strengthening of “Wrote {place} {name} $& templates” (page 1, line 5)?',
    );
  });

  // Another question may quote the sentence that stands behind it, a dated one among them.
  test('say of a gap without a sentence of its own nothing that a dated sentence would belie', () => {
    const openings = Object.values(builtInCatalog().advice.questions.kinds).map(({ plain }) => plain);
    expect(openings).toHaveLength(5);
    expect(openings.filter((plain) => /dated|no work/.test(plain))).toEqual([]);
  });
});
