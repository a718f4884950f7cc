import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { mentionPlaceOf } from '../../../shared/evidence/correct-mention.ts';
import type { Correction } from '../../../shared/evidence/correction.ts';
import { buildReport } from '../../../shared/report/build-report.ts';
import { NO_LETTERHEAD } from '../../../shared/report/handout.ts';
import { prepareHandout } from '../../../shared/report/prepare-handout.ts';
import { renderMarkdown } from '../../../shared/report/render-markdown.ts';
import { renderText } from '../../../shared/report/render-text.ts';
import { assessRole } from '../../../shared/scoring/assess-role.ts';
import { judgeResume } from '../../../shared/scoring/judge-resume.ts';
import { role, structuredResume } from '../../support/structured-resume.ts';

const catalog = builtInCatalog();
const { lexicon, matrix } = catalog;

const fold = (text: string) => text.toLowerCase().replaceAll('\\', '');

/** Words that a report may hold although an id is spelled like them. */
const OWN_WORDS = lexicon.skills.map(({ name }) => fold(name)).join('\n');
const IDS = [...lexicon.skills, ...matrix.competencies, ...matrix.roles].map(({ id }) => id);
/** An id of one plain word ("python") cannot be told from the word. */
const TELLING_IDS = IDS.filter((id) => /[-.]/.test(id) && !OWN_WORDS.includes(id));

function reportTexts(bullets: readonly string[], correct = (_: Correction['mention']): Correction[] => []) {
  const resume = structuredResume({ skills: ['Python, Docker'], entries: [role(bullets)] });
  const asRead = judgeResume({ resume, catalog, asOf: '2026-01-01' });
  const corrections = asRead.mentions.slice(0, 1).flatMap((mention) => correct(mentionPlaceOf(mention)));
  const judgement = judgeResume({ resume, catalog, asOf: '2026-01-01', corrections });
  const report = buildReport({
    analysis: assessRole(judgement, 'ml-engineer'),
    parsed: { resume, sha256: 'a'.repeat(64), bytes: 1 },
    fileName: 'resume.txt',
    catalog,
    asOf: '2026-01-01',
    version: '1.0.0',
  });
  const letterhead = NO_LETTERHEAD;
  const handouts = (['myself', 'panel'] as const).map((audience) =>
    prepareHandout({ report, resume, judgement, audience, letterhead, mask: [] }),
  );
  return [renderText(report), ...handouts.map((handout) => renderMarkdown(report, handout))].map(fold);
}

function idsIn(texts: readonly string[], written: readonly string[]): readonly string[] {
  const isWritten = (id: string) => written.some((line) => fold(line).includes(id));
  const found = TELLING_IDS.filter((id) =>
    texts.some((text) => new RegExp(`(?<![\\w./-])${id.replaceAll('.', '\\.')}(?![\\w/-])`).test(text)),
  );
  return found.filter((id) => !isWritten(id));
}

describe('a report names skills and competencies by their names, never by their ids,', () => {
  const forms = lexicon.skills.flatMap((skill) => skill.forms.map(({ text }) => text));
  test('whatever words of the lexicon a résumé uses', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...forms), { minLength: 6, maxLength: 12 }), (words) => {
        const bullets = words.map((word) => `Built the ${word} for 40 teams in production`);
        expect(idsIn(reportTexts(bullets), bullets)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test('also of words that are too ordinary to show a skill', () => {
    const weak = lexicon.skills.flatMap((skill) =>
      skill.forms.filter(({ ambiguity }) => ambiguity === 'weak').map(({ text }) => text),
    );
    const bullets = weak.slice(0, 60).map((word) => `Built the ${word} for 40 teams in production`);
    expect(bullets.length).toBeGreaterThan(20);
    expect(idsIn(reportTexts(bullets), bullets)).toEqual([]);
  });

  test('also where a person gave words another skill', () => {
    const bullets = ['No experience with Kubernetes', 'Wrote tests for 40 teams in production'];
    const texts = reportTexts(bullets, (mention) => [
      { kind: 'wrong-skill', mention, skill: 'model-deployment' },
    ]);
    expect(texts.join('\n')).toContain('correction by hand is counted in');
    expect(idsIn(texts, bullets)).toEqual([]);
  });
});
