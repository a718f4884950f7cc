import { describe, expect, test } from 'vitest';
import { icu } from '../../../renderer/messages/icu.ts';
import { messages } from '../../../renderer/messages.ts';

describe('a message in ICU’s syntax', () => {
  test('counts by the rules of the language', () => {
    const files = icu('{number, plural, =0 {no items} one {# item} other {# items}}', 'number');
    expect([0, 1, 2, 1200].map((number) => files(number))).toEqual([
      'no items',
      '1 item',
      '2 items',
      '1,200 items',
    ]);
  });

  test('says what is absent in its own words', () => {
    const place = icu('{page, select, none {line {line}} other {p. {page}, line {line}}}', 'page', 'line');
    expect(place(null, 7)).toBe('line 7');
    expect(place(2, 7)).toBe('p. 2, line 7');
  });

  test('takes braces and tags in an argument as they are', () => {
    expect(icu('Deleted {title}.', 'title')('{0} <b>')).toBe('Deleted {0} <b>.');
  });
});

test('no message of the catalogue breaks the syntax', () => {
  const said: string[] = [];
  const say = (value: unknown): void => {
    if (typeof value === 'function') said.push((value as (...values: number[]) => string)(1, 1, 1, 1, 1));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(say);
  };
  say(messages);
  expect(said.length).toBeGreaterThan(80);
  for (const sentence of said) expect(sentence).not.toMatch(/undefined|\[object|[{}]/);
});
