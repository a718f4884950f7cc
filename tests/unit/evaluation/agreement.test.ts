import { describe, expect, it } from 'vitest';
import { measureAgreement } from '../../evaluation/evidence/agreement.ts';
import { measureOrdinal, type RatedPair } from '../../evaluation/evidence/ordinal-agreement.ts';
import { type GoldAnnotation, readGold } from '../../evaluation/evidence/read-gold.ts';

function repeat(times: number, pair: RatedPair): readonly RatedPair[] {
  return Array.from({ length: times }, () => pair);
}

describe('measureOrdinal', () => {
  it("gives Cohen's kappa where there are two levels", () => {
    // Fifty pairs, 35 alike (.7); chance gives .5 · .6 + .5 · .4 = .5; kappa is (.7 - .5) / (1 - .5).
    const pairs = [...repeat(20, [1, 1]), ...repeat(5, [1, 0]), ...repeat(10, [0, 1]), ...repeat(15, [0, 0])];
    expect(measureOrdinal(pairs).kappa).toBeCloseTo(0.4, 12);
  });

  it('weighs a disagreement by the square of its distance', () => {
    // Means 1.5 and variances 1.25 on both sides: chance gives 2.5, the pairs give (0 + 1 + 1 + 0) / 4.
    const near = measureOrdinal([
      [0, 0],
      [1, 2],
      [2, 1],
      [3, 3],
    ]);
    expect(near.kappa).toBeCloseTo(0.8, 12);
    // The same ratings paired otherwise: (9 + 0 + 0 + 9) / 4 against 2.5.
    const far = measureOrdinal([
      [0, 3],
      [1, 1],
      [2, 2],
      [3, 0],
    ]);
    expect(far.kappa).toBeCloseTo(-0.8, 12);
  });

  it('takes half a level as half a level', () => {
    // Variances 2.25 and 1.5625, means .25 apart: chance gives 3.875, the pairs give .25 / 2.
    expect(
      measureOrdinal([
        [1, 1.5],
        [4, 4],
      ]).kappa,
    ).toBeCloseTo(30 / 31, 12);
  });

  it('counts the pairs that are the same and those at most one level apart', () => {
    const { pairs, exact, withinOne } = measureOrdinal([
      [2, 2],
      [1, 2],
      [1.5, 3],
      [4, 1],
    ]);
    expect({ pairs, exact, withinOne }).toEqual({ pairs: 4, exact: 0.25, withinOne: 0.5 });
  });

  it('has no figure where there is nothing to compare', () => {
    expect(measureOrdinal([])).toEqual({ pairs: 0, exact: null, withinOne: null, kappa: null });
    expect(
      measureOrdinal([
        [2, 2],
        [2, 2],
      ]).kappa,
    ).toBeNull();
  });
});

function agree(left: string, right: string) {
  return measureAgreement(
    [[readGold(left), readGold(right)]],
    ['core.python', 'core.testing', 'core.debug', 'be.rest'],
  );
}

describe('measureAgreement', () => {
  it('takes the same skill at the same place as strict and at a touching place as overlap', () => {
    const { strict, overlap } = agree(
      '@0/-/0 Wrote a [[REST API|rest-api|asserted|2]] in [[Flask|flask|asserted|2]] with [[pytest|pytest|asserted|2]]',
      '@0/-/0 Wrote a [[REST|rest-api|asserted|2]] API in [[Flask|flask|asserted|2]] with pytest',
    );
    expect(strict).toEqual({ matched: 1, expected: 3, found: 2 });
    expect(overlap).toEqual({ matched: 2, expected: 3, found: 2 });
  });

  it('does not match another skill, nor another line, nor spans that only meet', () => {
    const lines = [
      ['@0/-/0 [[Spark|spark|asserted|1]]', '@0/-/0 [[Spark|pyspark|asserted|1]]'],
      ['@0/-/1 [[Go|go|asserted|1]]\n@0/-/2 Go', '@0/-/1 Go\n@0/-/2 [[Go|go|asserted|1]]'],
      ['@0/-/3 [[Dask|dask|asserted|1]]Dask', '@0/-/3 Dask[[Dask|dask|asserted|1]]'],
    ] as const;
    for (const [left, right] of lines) {
      expect(agree(left, right).overlap).toEqual({ matched: 0, expected: 1, found: 1 });
      expect(agree(right, left).overlap).toEqual({ matched: 0, expected: 1, found: 1 });
    }
  });

  it('pairs each mention once', () => {
    const whole = '@0/-/0 [[unit and load tests|software-testing|asserted|1]]';
    const parts =
      '@0/-/0 [[unit|software-testing|asserted|1]] and [[load tests|software-testing|asserted|1]]';
    expect(agree(whole, parts).overlap).toEqual({ matched: 1, expected: 1, found: 2 });
    expect(agree(parts, whole).overlap).toEqual({ matched: 1, expected: 2, found: 1 });
  });

  it('takes two skills that the lexicon lacks as one, whatever they are called', () => {
    const { strict } = agree(
      '@0/-/0 [[Slurm|?Slurm|asserted|1]]',
      '@0/-/0 [[Slurm|?batch scheduler|asserted|1]]',
    );
    expect(strict.matched).toBe(1);
  });

  it('compares contexts and strengths of what both marked', () => {
    const { contexts, strength } = agree(
      '@0/-/0 [[Go|go|hedged|1]], [[Rust|rust|wished|0]], [[Ray|ray|negated|0]], [[Dask|dask|asserted|2]]',
      '@0/-/0 [[Go|go|asserted|2]], [[Rust|rust|wished|0]], [[Ray|ray|negated|0]], Dask',
    );
    expect(Object.fromEntries(contexts)).toEqual({
      asserted: { matched: 0, expected: 0, found: 1 },
      hedged: { matched: 0, expected: 1, found: 0 },
      wished: { matched: 1, expected: 1, found: 1 },
      negated: { matched: 1, expected: 1, found: 1 },
      'other-party': { matched: 0, expected: 0, found: 0 },
    });
    expect(strength).toMatchObject({ pairs: 3, exact: 2 / 3, withinOne: 1 });
  });

  it('compares the depth of every competency, of those that either found and of those that both found', () => {
    const { depth } = agree(
      '= core.python 3\n= core.testing 1\n= core.debug 2',
      '= core.python 4\n= core.testing 1',
    );
    expect(depth.every).toMatchObject({ pairs: 4, exact: 2 / 4, withinOne: 3 / 4 });
    expect(depth.either).toMatchObject({ pairs: 3, exact: 1 / 3, withinOne: 2 / 3 });
    expect(depth.both).toMatchObject({ pairs: 2, exact: 1 / 2, withinOne: 1 });
  });

  it('adds up the résumés and does not mix their lines', () => {
    const first: GoldAnnotation = readGold('@0/-/0 [[Go|go|asserted|1]]');
    const second: GoldAnnotation = readGold('@0/-/0 Go');
    const pairs = [
      [first, second],
      [second, first],
      [first, first],
    ] as const;
    const { strict, overlap, strength } = measureAgreement(pairs, []);
    expect(strict).toEqual({ matched: 1, expected: 2, found: 2 });
    expect(overlap).toEqual(strict);
    expect(strength.pairs).toBe(1);
  });
});
