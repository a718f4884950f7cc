import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { type GoldText, goldTextSchema } from '../../evaluation/evidence/gold-text.ts';
import {
  type GoldAnnotation,
  type GoldMention,
  readGold,
  strayLines,
} from '../../evaluation/evidence/read-gold.ts';

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
  .filter((name) => /^(?:pass-[12]|gold)\/\d{3}\.txt$/u.test(name))
  .sort()
  .map((name) => {
    const text = texts.find((each) => each.text.id === name.slice(-7, -4))?.text;
    return { name, text, read: () => readKeptBack(name, text) };
  });

/** What is wrong with a frozen file must not show what it says, so its errors are named without their line. */
function readKeptBack(name: string, text: GoldText | undefined): GoldAnnotation {
  const content = readFileSync(join(FOLDER, name), 'utf8');
  if (text?.frozen !== true) return readGold(content);
  try {
    return readGold(content);
  } catch {
    throw new Error(`${name} cannot be read`);
  }
}

/** Of a frozen file only the number of findings is printed. */
function expectNone(text: GoldText | undefined, findings: readonly string[]): void {
  if (text?.frozen === true) expect(findings.length).toBe(0);
  else expect(findings).toEqual([]);
}

/** The marks of one file as comparable strings; the labels of skills that the lexicon lacks are free words. */
function marks({ lines }: GoldAnnotation): readonly string[] {
  return lines.flatMap(({ key, mentions }) => mentions.map((mention) => `${key} ${describeMark(mention)}`));
}

function describeMark({ span, surface, skill, context, strength }: GoldMention): string {
  return [span.start, surface, skill.startsWith('?') ? '?' : skill, context, strength].join(' ');
}

function depthRows({ depths }: GoldAnnotation): readonly string[] {
  return [...depths].map(([competency, depth]) => `${competency} ${depth}`);
}

function numbersIn(folder: string): readonly string[] {
  return annotations.flatMap(({ name }) => (name.startsWith(`${folder}/`) ? [name.slice(-7, -4)] : []));
}

describe('the gold set', () => {
  it.each(texts)('names $name by its number and keeps back every third', ({ name, text }) => {
    expect(name.slice(0, 4)).toBe(`${text.id}-`);
    expect(text.frozen).toBe(Number(text.id) % 3 === 1);
  });

  it('has one résumé of each number, marked by its author', () => {
    const numbers = texts.map(({ text }) => text.id);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbersIn('pass-1')).toEqual(numbers);
  });

  it('has every résumé marked a second time and adjudicated', () => {
    expect(numbersIn('pass-2')).toEqual(numbersIn('pass-1'));
    expect(numbersIn('gold')).toEqual(numbersIn('pass-1'));
  });

  it.each(annotations)('repeats in $name every line of its résumé', ({ name, text, read }) => {
    expectNone(text, text === undefined ? [name] : strayLines(text, read()));
  });

  it.each(annotations.filter(({ name }) => name.startsWith('gold/')))(
    'keeps in $name what both passes say alike',
    ({ name, text, read }) => {
      const number = name.slice(-7, -4);
      const [left, right] = ['pass-1', 'pass-2'].map((pass) => readKeptBack(`${pass}/${number}.txt`, text));
      const gold = read();
      expect(left?.lines.length).toBe(gold.lines.length);
      const missing = [marks, depthRows].flatMap((rows) => {
        if (left === undefined || right === undefined) return [];
        const other = new Set(rows(right));
        const kept = new Set(rows(gold));
        return rows(left).filter((row) => other.has(row) && !kept.has(row));
      });
      expectNone(text, missing);
    },
  );

  it.each(annotations)('marks in $name only skills and competencies that exist', ({ text, read }) => {
    const { lines, depths } = read();
    const unknown = lines
      .flatMap(({ mentions }) => mentions.map(({ skill }) => skill))
      .filter((skill) => !skill.startsWith('?') && !skills.has(skill));
    expectNone(text, [...unknown, ...[...depths.keys()].filter((id) => !competencies.has(id))]);
  });

  it.each(annotations)('gives strength 0 in $name to exactly what is not claimed', ({ text, read }) => {
    const odd = read().lines.flatMap(({ key, mentions }) =>
      mentions
        .filter(({ context, strength }) =>
          context === 'asserted' ? strength === 0 : strength > (context === 'hedged' ? 1 : 0),
        )
        .map(({ surface }) => `${key} ${surface}`),
    );
    expectNone(text, odd);
  });
});
