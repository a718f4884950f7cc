import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { findMentions } from '../../../shared/evidence/find-mentions.ts';
import { smallLexicon } from '../../support/small-lexicon.ts';
import { role, structuredResume } from '../../support/structured-resume.ts';

const { policy } = builtInCatalog();
const people = { kind: 'soft', category: 'collab', competencies: ['co.leadership'] } as const;
const lexicon = smallLexicon([
  { id: 'python', kind: 'language', category: 'core', competencies: ['core.python'], forms: ['Python'] },
  { id: 'excel', kind: 'tool', category: 'adjacent', competencies: [], forms: ['Excel'] },
  { id: 'leadership', ...people, forms: [{ text: 'led', ambiguity: 'weak' }, 'mentoring'] },
]);

/** The words that count in a role with this title. */
function countedAs(title: string, bullets: readonly string[]): readonly string[] {
  const resume = structuredResume({ entries: [{ ...role(bullets), title }] });
  return findMentions({ resume, lexicon, policy, asOf: '2026-01-01' })
    .mentions.filter(({ counted }) => counted)
    .map(({ label }) => label);
}

describe('an ordinary word', () => {
  test.each(['Software Engineer', 'Data Analyst', 'Head of Platform', 'Backend developer'])(
    'counts in a role of software: %s',
    (title) => {
      expect(countedAs(title, ['led a team of five'])).toEqual(['led']);
    },
  );

  test.each(['Shift Leader', 'Structural Engineer', 'Primary School Teacher'])(
    'does not count in another trade: %s',
    (title) => {
      expect(countedAs(title, ['led a team of five', 'Mentoring of newcomers'])).toEqual(['Mentoring']);
    },
  );

  test('counts in any role that names a tool or a technical practice elsewhere', () => {
    expect(countedAs('Shift Leader', ['led a team of five', 'Wrote rotas in Python'])).toEqual([
      'led',
      'Python',
    ]);
    expect(countedAs('Shift Leader', ['led a team of five', 'Kept rotas in Excel'])).toEqual([
      'led',
      'Excel',
    ]);
  });
});
