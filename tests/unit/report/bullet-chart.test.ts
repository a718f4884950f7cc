import { describe, expect, test } from 'vitest';
import { bulletChart, bulletSvg } from '../../../shared/report/bullet-chart.ts';
import { readinessStrip } from '../../../shared/report/readiness-strip.ts';

describe('a bullet chart of 108 units, with 4 units of room at either end', () => {
  const chart = bulletChart({
    depth: 2.5,
    required: { required: 3.5, min: 3, max: 3.5 },
    width: 108,
    height: 24,
  });

  test('stands on an axis from 0 to 4 with a word at each level', () => {
    expect(chart.axis).toEqual({ x1: 4, x2: 104, y: 12 });
    expect(chart.ticks.map(({ word, x }) => [word, x])).toEqual([
      ['Not shown', 4],
      ['Named', 29],
      ['Working', 54],
      ['Practised', 79],
      ['Deep', 104],
    ]);
  });

  test('draws the shown depth, the required range and the depth that decides', () => {
    expect(chart.bar).toEqual({ x: 4, y: 8, width: 62.5, height: 8 });
    expect(chart.band).toEqual({ x: 79, y: 4, width: 12.5, height: 16 });
    expect(chart.marker).toEqual({
      x: 91.5,
      y1: 2,
      y2: 22,
      halo: { x: 88.5, y: 0, width: 6, height: 24 },
    });
  });

  test('is taller at its marker than at its bar, so that the marker is seen on it', () => {
    expect((chart.marker?.y2 ?? 0) - (chart.marker?.y1 ?? 0)).toBeGreaterThan(chart.bar.height);
  });
});

test('a single required depth has no band, and nothing required has no marker', () => {
  expect(bulletChart({ depth: 1, required: { required: 2, min: 2, max: 2 } }).band).toBeNull();
  expect(bulletChart({ depth: 1, required: null })).toMatchObject({ band: null, marker: null });
});

test('depths beyond the scale stay on it', () => {
  expect(bulletChart({ depth: 9, required: null, width: 108 }).bar.width).toBe(100);
  expect(bulletChart({ depth: -1, required: null, width: 108 }).bar.width).toBe(0);
});

test('nothing shown draws no bar', () => {
  expect(bulletSvg(bulletChart({ depth: 0, required: null }))).not.toContain('class="bar"');
});

test('a strip puts readiness and its band on 0 to 100, with 2 units of room', () => {
  expect(readinessStrip({ score: 50, low: 40, high: 60, width: 104, height: 24 })).toEqual({
    width: 104,
    height: 24,
    track: { x: 2, y: 9, width: 100, height: 6 },
    band: { x: 42, y: 4, width: 20, height: 16 },
    marker: { x: 52, y1: 0, y2: 24 },
  });
});

test('equal ends have no band', () => {
  expect(readinessStrip({ score: 50, low: 50, high: 50 }).band).toBeNull();
});
