import { describe, expect, test } from 'vitest';
import { f1 } from '../../evaluation/match-counts.ts';
import { measureBullets } from '../../evaluation/measure-bullets.ts';
import { measureContact } from '../../evaluation/measure-contact.ts';
import { measureEntries, measureEntryFields, measureItems } from '../../evaluation/measure-entries.ts';
import { measureSections } from '../../evaluation/measure-sections.ts';
import type { EntryFact } from '../../evaluation/truth.ts';

const job: EntryFact = {
  kind: 'work',
  title: 'Baker',
  organization: 'Mill & Co',
  start: '2020-01',
  end: 'present',
};

describe('sections', () => {
  test('match by kind and heading, whatever their order, case and spacing', () => {
    const expected = [
      { kind: 'work', heading: 'Work  Experience' },
      { kind: 'skills', heading: 'Skills' },
    ] as const;
    const found = [
      { kind: 'skills', heading: 'SKILLS:' },
      { kind: 'work', heading: 'Work Experience' },
    ] as const;
    expect(measureSections(expected, found).counts).toEqual({ matched: 2, expected: 2, found: 2 });
  });

  test('a section of the wrong kind is one miss and one too many', () => {
    const { missed, extra } = measureSections(
      [{ kind: 'work', heading: 'Career' }],
      [{ kind: 'other', heading: 'Career' }],
    );
    expect({ missed, extra }).toEqual({ missed: ['work: career'], extra: ['other: career'] });
  });

  test('the same heading twice counts twice', () => {
    const skills = { kind: 'skills', heading: 'Skills' } as const;
    expect(measureSections([skills], [skills, skills]).extra).toEqual(['skills: skills']);
  });

  test('one without a heading counts only where such a one is expected', () => {
    const work = { kind: 'work', heading: 'Experience' } as const;
    const unheaded = { kind: 'work', heading: null } as const;
    expect(measureSections([work], [unheaded, work]).extra).toEqual([]);
    expect(measureSections([unheaded], [unheaded, unheaded]).extra).toEqual(['work: -']);
    expect(measureSections([unheaded], []).missed).toEqual(['work: -']);
  });
});

describe('entries', () => {
  test('count only when kind, title, organisation and both dates are right', () => {
    expect(f1(measureEntries([job], [job]).counts)).toBe(1);
    for (const wrong of [
      { kind: 'project' },
      { title: 'Cook' },
      { organization: null },
      { start: '2020' },
      { end: null },
    ] as const)
      expect(f1(measureEntries([job], [{ ...job, ...wrong }]).counts), JSON.stringify(wrong)).toBe(0);
  });

  test('one of two found is an F1 of two thirds', () => {
    expect(f1(measureEntries([job, { ...job, title: 'Miller' }], [job]).counts)).toBeCloseTo(2 / 3);
  });

  test('entries of kind other are left out: no truth writes them down', () => {
    expect(measureEntries([], [{ ...job, kind: 'other' }]).extra).toEqual([]);
  });

  test('one wrong field leaves the other fields right', () => {
    expect(measureEntryFields([job], [{ ...job, start: '2019-01' }])).toEqual({
      matched: 3,
      expected: 4,
      found: 4,
    });
  });

  test('an absent field is no field', () => {
    expect(measureEntryFields([{ ...job, organization: null }], [{ ...job, end: null }])).toEqual({
      matched: 2,
      expected: 3,
      found: 3,
    });
  });
});

describe('list items', () => {
  test('are the same when nine of ten characters are', () => {
    const text = 'abcdefghijklmnopqrst';
    expect(measureBullets([text], [`${text}uv`]).counts.matched).toBe(1);
    expect(measureBullets([text], [`${text}uvw`]).counts.matched).toBe(0);
  });

  test('match one to one', () => {
    const { counts, extra } = measureBullets(['Baked bread'], ['Baked bread', 'Baked bread']);
    expect({ counts, extra }).toEqual({
      counts: { matched: 1, expected: 1, found: 2 },
      extra: ['baked bread'],
    });
  });

  test('one found item stands for one expected item only', () => {
    expect(measureBullets(['Baked bread', 'Baked bread'], ['Baked bread']).counts.matched).toBe(1);
  });

  test('the most similar pair is taken first', () => {
    const text = 'abcdefghijklmnopqrst';
    // Were the first expected item to take the first found one that is similar enough, none would be left for the second.
    expect(measureBullets([text, `${text}uvw`], [`${text}uv`, text]).counts.matched).toBe(2);
  });

  test('words that were divided at a line’s end are joined', () => {
    expect(measureBullets(['Raised sourdough'], ['Raised sour-\ndough']).counts.matched).toBe(1);
  });
});

test('contact counts each of name, e-mail and phone, and what is absent must be absent', () => {
  const truth = { name: 'Ada Beispiel', email: 'ada@example.com', phone: null };
  expect(measureContact(truth, { ...truth, name: 'ADA BEISPIEL' }).counts.matched).toBe(3);
  expect(measureContact(truth, { ...truth, phone: '555 0100' }).counts.matched).toBe(2);
  expect(measureContact(truth, { ...truth, email: 'adam@example.com' })).toMatchObject({
    missed: ['email: ada@example.com'],
    extra: ['email: adam@example.com'],
  });
});

describe('phone numbers', () => {
  test.each([
    ['+1 (555) 010-1001', '+1(555)010-1001', 3],
    ['+49 30 555 XXX XX', '+49 30 555 xxxxx', 3],
    ['+49 30 *** *** **', '+49 30 ********', 3],
    ['+49 30 555 XXX XX', '+49 30 555', 2],
    ['+49 30 *** *** **', '+49 30 *** ***', 2],
    ['+49 30 5550101', '49 30 5550101', 2],
    ['555 0100', '555 0101', 2],
  ])('%s against %s, whatever the spacing', (expected, found, matched) => {
    const contact = { name: null, email: null };
    expect(measureContact({ ...contact, phone: expected }, { ...contact, phone: found }).counts.matched).toBe(
      matched,
    );
  });
});

test('items are counted by entry: a sum that is right does not hide two that are wrong', () => {
  const [baker, miller] = [
    { ...job, items: 3 },
    { ...job, title: 'Miller', items: 2 },
  ] as const;
  expect(measureItems([baker, miller], [miller, { ...baker, start: null }]).counts.matched).toBe(2);
  const swapped = [
    { ...baker, items: 2 },
    { ...miller, items: 3 },
  ];
  expect(measureItems([baker, miller], swapped)).toMatchObject({
    missed: ['work: baker | 3', 'work: miller | 2'],
    extra: ['work: baker | 2', 'work: miller | 3'],
  });
  expect(measureItems([], [{ ...baker, kind: 'other' }]).counts.found).toBe(0);
});
