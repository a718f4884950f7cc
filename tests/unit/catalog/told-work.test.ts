import { describe, expect, it } from 'vitest';
import { decodeToldWork, decodeWordClasses } from '../../../shared/catalog/told-work.ts';

const CLASSES = decodeWordClasses({ lower: ['cut', 'brought down'], latency: ['P95', 'load time'] });
const SENTENCES = { positive: ['a', 'b'], negative: ['c', 'd'] };

function waysOf(...says: readonly string[]) {
  return decodeToldWork({ told: [{ skill: 'tuning', says, ...SENTENCES }] }, CLASSES)[0]?.ways;
}

describe('decodeToldWork', () => {
  it('spells out classes, part by part', () => {
    expect(waysOf('{lower} … the {latency}')).toEqual([
      [
        [['cut'], ['brought', 'down']],
        [
          ['the', 'p95'],
          ['the', 'load', 'time'],
        ],
      ],
    ]);
  });

  it('spells out choices of words, of two words, of a class and of a very form', () => {
    expect(waysOf('out_of|{lower} memory', '=owned|led', 'from # to')).toEqual([
      [
        [
          ['out', 'of', 'memory'],
          ['cut', 'memory'],
          ['brought', 'down', 'memory'],
        ],
      ],
      [[['=owned'], ['led']]],
      [[['from', '#', 'to']]],
    ]);
  });

  it('reads a file without told work as none', () => {
    expect(decodeToldWork({ category: 'core', skills: [] }, CLASSES)).toEqual([]);
  });

  it('refuses a class that is not there, and a telling without words', () => {
    expect(() => waysOf('{raise} … {latency}')).toThrow('There is no word class {raise}');
    expect(() => waysOf()).toThrow();
    expect(() => decodeWordClasses({ lower: [] })).toThrow();
  });
});
