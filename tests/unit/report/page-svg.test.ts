import { describe, expect, test } from 'vitest';
import type { PageSketch } from '../../../shared/report/handout.ts';
import { renderPageSvg } from '../../../shared/report/page-svg.ts';

/** A piece of a line whose foot is at y. */
function word(x: number, width: number, y = 110, text = 'text'): PageSketch['words'][number] {
  return { text, x, y, width, size: 10, bold: false };
}

/** A mark on words of 40 points, in the line whose foot is at `foot`. */
function markAt(number: number, x: number, foot = 110) {
  return {
    key: String(number),
    quote: 'text',
    place: 'page 1, line 1',
    why: 'Named.',
    strength: 1,
    mentions: [],
    number,
    page: 1,
    boxes: [{ page: 1, x, y: foot - 11, width: 40, height: 11 }],
    skills: [],
  };
}

interface Drawn {
  readonly viewBox: readonly number[];
  /** Middles of the numbers, by number. */
  readonly tags: ReadonlyMap<number, { readonly x: number; readonly y: number }>;
  readonly found: readonly { readonly x: number; readonly y: number; readonly width: number }[];
  readonly texts: readonly string[];
}

function draw(page: PageSketch, marks: readonly ReturnType<typeof markAt>[]): Drawn {
  const svg = renderPageSvg(page, 1, marks);
  return {
    viewBox: (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number),
    tags: new Map(
      [...svg.matchAll(/<circle cx="([-\d.]+)" cy="([-\d.]+)" r="8"\/><text[^>]*>(\d+)</g)].map(
        ([, x, y, number]) => [Number(number), { x: Number(x), y: Number(y) }],
      ),
    ),
    found: [...svg.matchAll(/class="found" x="([-\d.]+)" y="([-\d.]+)" width="([-\d.]+)"/g)].map(
      ([, x, y, width]) => ({ x: Number(x), y: Number(y), width: Number(width) }),
    ),
    texts: [...svg.matchAll(/<text x="[-\d.]+" y="[-\d.]+" font-size[^>]*>([^<]*)</g)].map(
      ([, text]) => text ?? '',
    ),
  };
}

const PAPER = { width: 600, height: 800 };

describe('the numbers beside a page', () => {
  test('stand in the margins, clear of every word', () => {
    // Two columns that share a line: one from 40 to 280, one from 330 to 560.
    const page = { ...PAPER, words: [word(40, 240), word(330, 230)] };
    const { tags, viewBox } = draw(page, [markAt(1, 260), markAt(2, 400)]);
    const [left = 0, , width = 0] = viewBox;
    const [first, second] = [tags.get(1), tags.get(2)];
    // A number has a radius of 8: it ends before the words begin, and lies on the paper as a whole.
    expect(first?.x).toBeLessThan(40 - 8);
    expect(first?.x).toBeGreaterThan(left + 8);
    expect(second?.x).toBeGreaterThan(560 + 8);
    expect(second?.x).toBeLessThan(left + width - 8);
  });

  test('of the text beside a side bar do not stand in the margin of the side bar', () => {
    // A side bar from 40 to 160, the text from 190 on, left of the middle.
    const page = { ...PAPER, words: [word(40, 120), word(190, 300)] };
    const { tags } = draw(page, [markAt(1, 50), markAt(2, 220)]);
    expect(tags.get(1)?.x).toBeLessThan(40);
    expect(tags.get(2)?.x).toBeGreaterThan(490);
  });

  test('stand beside the line, however many pieces the line was read in', () => {
    const page = { ...PAPER, words: [word(40, 100), word(143, 150), word(300, 200)] };
    expect(draw(page, [markAt(1, 310)]).tags.get(1)?.x).toBeLessThan(40);
  });

  test('are level with their line where they have room', () => {
    const page = { ...PAPER, words: [word(40, 200, 110), word(40, 200, 160)] };
    const { tags, found } = draw(page, [markAt(1, 50, 110), markAt(2, 50, 160)]);
    // Half of a mark's height of 11.
    expect([tags.get(1)?.y, tags.get(2)?.y]).toEqual(found.map(({ y }) => y + 5.5));
  });

  test('move apart in the order of their lines, so that none covers another', () => {
    const feet = [110, 122, 134, 146, 158];
    const page = { ...PAPER, words: feet.map((foot) => word(40, 200, foot)) };
    const { tags } = draw(
      page,
      feet.map((foot, index) => markAt(index + 1, 50, foot)),
    );
    const places = feet.map((_, index) => tags.get(index + 1)?.y ?? Number.NaN);
    for (const [index, place] of places.slice(1).entries()) {
      expect(place - (places[index] ?? Number.NaN)).toBeGreaterThan(16);
    }
  });

  test('lie on the paper, however many there are for few lines', () => {
    const page = { ...PAPER, words: [word(40, 400)] };
    const marks = Array.from({ length: 9 }, (_, index) => markAt(index + 1, 50 + 40 * index));
    const { tags, viewBox } = draw(page, marks);
    const [, top = 0, , height = 0] = viewBox;
    for (const { y } of tags.values()) {
      expect(y).toBeGreaterThan(top + 8);
      expect(y).toBeLessThan(top + height - 8);
    }
  });

  test('are led to by a line that crosses no word', () => {
    const words = [word(60, 200, 110), word(40, 400, 122), word(60, 200, 134)];
    const svg = renderPageSvg({ ...PAPER, words }, 1, [markAt(1, 70, 110), markAt(2, 70, 134)]);
    const leaders = [...svg.matchAll(/class="tag"><path d="M([^"]+)"/g)].map(([, points = '']) =>
      points.split('L').map((point) => point.split(' ').map(Number)),
    );
    expect(leaders).toHaveLength(2);
    for (const [end = [], edge = []] of leaders) {
      // Level from its line, which begins at 60, to the left of all words; only there it may slant.
      expect(end[0]).toBeLessThan(60);
      expect(edge[1]).toBe(end[1]);
      expect(edge[0]).toBeLessThan(40);
    }
  });
});

describe('a page', () => {
  test('is drawn without its empty edges', () => {
    const [left = 0, top = 0, width = 0, height = 0] = draw(
      { ...PAPER, words: [word(100, 240)] },
      [],
    ).viewBox;
    expect([left > 80, left < 100, width > 240, width < 280]).toEqual([true, true, true, true]);
    expect([top, height > 10, height < 30]).toEqual([0, true, true]);
  });

  test('is drawn as a whole where it holds no words', () => {
    const [, top, , height] = draw({ ...PAPER, words: [] }, []).viewBox;
    expect([top, height]).toEqual([0, 800]);
  });

  test('leaves out what lies away from every mark, and shows where', () => {
    const feet = Array.from({ length: 20 }, (_, index) => 100 + 30 * index);
    const words = feet.map((foot) => word(40, 200, foot, `line ${foot}`));
    const marks = [markAt(1, 50, 130), markAt(2, 50, 550)];
    const page = { ...PAPER, words };
    // The line of each mark with those next to it, 30 points away.
    const { texts, found, viewBox } = draw(page, marks);
    expect(texts).toEqual(['line 100', 'line 130', 'line 160', 'line 520', 'line 550', 'line 580']);
    expect(renderPageSvg(page, 1, marks).match(/class="cut"/g)).toHaveLength(1);
    // Far less than the 480 points between the first and the last of these lines.
    expect(viewBox[3]).toBeLessThan(200);
    expect((found[1]?.y ?? 0) - (found[0]?.y ?? 0)).toBeLessThan(110);
  });

  test('keeps a mark on its words when it is folded', () => {
    const words = [word(40, 200, 100, 'first'), word(40, 200, 700, 'last')];
    const svg = renderPageSvg({ ...PAPER, words }, 1, [markAt(1, 40, 100), markAt(2, 40, 700)]);
    const feet = [...svg.matchAll(/<text x="40" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    const tops = [...svg.matchAll(/class="found" x="39" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(feet).toHaveLength(2);
    // Letters stand within the 11 points of their mark.
    for (const [index, foot] of feet.entries()) {
      expect(foot - (tops[index] ?? 0)).toBeGreaterThan(0);
      expect(foot - (tops[index] ?? 0)).toBeLessThan(11);
    }
  });
});
