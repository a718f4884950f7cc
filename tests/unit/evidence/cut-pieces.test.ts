import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { cutPieces, LONGEST_PIECE } from '../../../shared/evidence/cut-pieces.ts';
import { findMentions } from '../../../shared/evidence/find-mentions.ts';
import { role, structuredResume } from '../../support/structured-resume.ts';

const { lexicon, policy } = builtInCatalog();

function piecesOf(text: string, from = 0): readonly string[] {
  return cutPieces(text, { start: from, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('a line is read', () => {
  test('as one piece where a person could have written it', () => {
    const line = 'Built order imports. '.repeat(180);
    expect(line.length).toBeLessThan(LONGEST_PIECE);
    expect(piecesOf(`• ${line}`, 2)).toEqual([line]);
  });

  test.each([
    ['between the elements of a list', 'Kafka, ', ','],
    ['between words', 'kafka ', ' '],
    ['anywhere in an endless word', 'kafka', null],
  ])('in pieces that end %s', (_, unit, edge) => {
    const text = unit.repeat(4000);
    const pieces = piecesOf(text);
    expect(pieces.join('')).toBe(text);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_PIECE);
    for (const piece of pieces.slice(0, -1)) if (edge !== null) expect(piece.at(-1)).toBe(edge);
  });
});

test('a skill at the end of a long line is found where it stands', () => {
  const bullet = `${'Wrote letters to the shops of the town. '.repeat(300)}Built Kafka topics for 300 shops`;
  const resume = structuredResume({ entries: [role([bullet])] });
  const { mentions } = findMentions({ resume, lexicon, policy, asOf: '2026-01-01' });
  const kafka = mentions.filter(({ skill }) => skill === 'kafka');
  expect(kafka.map(({ strength, quote }) => [strength, quote])).toEqual([
    [3, 'Built Kafka topics for 300 shops'],
  ]);
  expect(kafka.map(({ span }) => resume.document.text.slice(span.start, span.start + 5))).toEqual(['Kafka']);
});
