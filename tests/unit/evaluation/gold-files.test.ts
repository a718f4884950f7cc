import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { goldTextSchema } from '../../evaluation/evidence/gold-text.ts';
import { readGold, strayLines } from '../../evaluation/evidence/read-gold.ts';

const FOLDER = join(import.meta.dirname, '../../evaluation/evidence');
const { lexicon, matrix } = builtInCatalog();
const skills = new Set(lexicon.skills.map(({ id }) => id));
const competencies = new Set(matrix.competencies.map(({ id }) => id));

const texts = readdirSync(join(FOLDER, 'texts'))
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => ({
    name,
    text: goldTextSchema.parse(JSON.parse(readFileSync(join(FOLDER, 'texts', name), 'utf8'))),
  }));

const annotations = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^pass-[12]\/\d{3}\.txt$/u.test(name))
  .sort()
  .map((name) => ({ name, read: () => readGold(readFileSync(join(FOLDER, name), 'utf8')) }));

describe('the gold set', () => {
  it.each(texts)('names $name by its number and keeps back every third', ({ name, text }) => {
    expect(name.slice(0, 4)).toBe(`${text.id}-`);
    expect(text.frozen).toBe(Number(text.id) % 3 === 1);
  });

  it('has one résumé of each number, marked by its author', () => {
    const numbers = texts.map(({ text }) => text.id);
    expect(new Set(numbers).size).toBe(numbers.length);
    const marked = annotations.flatMap(({ name }) => (name.startsWith('pass-1') ? [name.slice(-7, -4)] : []));
    expect(marked).toEqual(numbers);
  });

  it.each(annotations)('repeats in $name every line of its résumé', ({ name, read }) => {
    const text = texts.find((each) => name.endsWith(`${each.text.id}.txt`))?.text;
    expect(text === undefined ? [name] : strayLines(text, read())).toEqual([]);
  });

  it.each(annotations)('marks in $name only skills and competencies that exist', ({ read }) => {
    const { lines, depths } = read();
    const unknown = lines
      .flatMap(({ mentions }) => mentions.map(({ skill }) => skill))
      .filter((skill) => !skill.startsWith('?') && !skills.has(skill));
    expect(unknown).toEqual([]);
    expect([...depths.keys()].filter((id) => !competencies.has(id))).toEqual([]);
  });

  it.each(annotations)('gives strength 0 in $name to exactly what is not claimed', ({ read }) => {
    const odd = read().lines.flatMap(({ key, mentions }) =>
      mentions
        .filter(({ context, strength }) =>
          context === 'asserted' ? strength === 0 : strength > (context === 'hedged' ? 1 : 0),
        )
        .map(({ surface }) => `${key} ${surface}`),
    );
    expect(odd).toEqual([]);
  });
});
