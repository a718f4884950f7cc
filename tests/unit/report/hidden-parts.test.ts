import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../shared/document/document-from-text.ts';
import { findHiddenParts } from '../../../shared/report/hidden-parts.ts';
import type { Mask } from '../../../shared/report/mask.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import type { Resume } from '../../../shared/resume/resume.ts';

/** A résumé that opens with these lines and was read as this person's. */
function resumeOf(lines: readonly string[], name: string): Resume {
  const { value, notices } = documentFromText([...lines, '', 'Skills', 'Python'].join('\n'));
  const resume = buildResume(value, notices);
  const end = value.text.indexOf('\nSkills');
  return {
    ...resume,
    contact: { ...resume.contact, name },
    statements: [{ kind: 'contact', span: { start: 0, end }, section: null, entry: null }],
  };
}

/** What is left of the lines above the first heading. */
function shownOf(lines: readonly string[], masks: readonly Mask[], name = 'Nadia Holm'): readonly string[] {
  return findHiddenParts(masks, resumeOf(lines, name)).text.split('\n').slice(0, lines.length);
}

describe('hiding contact details', () => {
  test.each([
    ['as it was read', ['Nadia Holm']],
    ['in capitals', ['NADIA HOLM']],
    ['with a gap in it', ['Nadia\tHolm']],
    ['with letters behind it', ['Nadia Holm, MSc']],
    ['in a column so narrow that each word has its line', ['Nadia', 'Holm']],
  ])('leaves the name: %s', (_, lines) => {
    expect(shownOf([...lines, 'Kirkegata 4, Oslo'], ['contact'])).toEqual([...lines, '█'.repeat(17)]);
  });

  test('hides a line of addresses that are made of the name', () => {
    const addresses = 'nadia.holm@example.org · Oslo · example.org/nadia-holm';
    expect(shownOf(['Nadia Holm', addresses], ['contact'])).toEqual([
      'Nadia Holm',
      '█'.repeat(addresses.length),
    ]);
  });

  test('hides a line that only shares a word with the name', () => {
    expect(shownOf(['Nadia Holm', 'Holm street 4'], ['contact'])).toEqual(['Nadia Holm', '█'.repeat(13)]);
  });

  test('hides the name too where both are to be hidden', () => {
    expect(shownOf(['NADIA', 'Holm'], ['contact', 'name'])).toEqual(['█████', '████']);
  });
});
