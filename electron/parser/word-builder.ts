import { apply, combine, type Rectangle } from './affine.ts';
import type { GraphicsState, TextPosition } from './graphics-state.ts';
import type { PaintedWord, Turn } from './painting.ts';
import type { PdfFont } from './pdf-font.ts';

/** A gap up to this share of the font size lies between letters of one word, and so does a step back up to it. */
const LETTER_GAP = 0.12;
const LETTER_OVERLAP = 0.3;
const SAME_BASELINE = 0.02;
/** A space with the next letter this close to the last (share of the font size) is covered by it. */
const COVERED_SPACE = 0.02;
/** Text that rises by no more than this share of its width is straight. */
const SLANT = 0.05;

/** Text rendering modes (ISO 32000-1, table 106) that leave no ink, and those that stroke. */
const INKLESS_MODES: ReadonlySet<number> = new Set([3, 7]);
const STROKE_ONLY_MODES: ReadonlySet<number> = new Set([1, 5]);
const FILL_AND_STROKE_MODES: ReadonlySet<number> = new Set([2, 6]);

/** Lengths are measured along and across the text: from the left and the top for upright text. */
interface GlyphPlace {
  readonly left: number;
  readonly right: number;
  /** Where the next letter of the word is expected, with letter spacing. */
  readonly next: number;
  readonly baseline: number;
  readonly fontSize: number;
  readonly turn: Turn;
}

interface OpenWord {
  readonly order: number;
  readonly state: GraphicsState;
  readonly font: PdfFont;
  text: string;
  left: number;
  right: number;
  next: number;
  readonly baseline: number;
  readonly fontSize: number;
  readonly turn: Turn;
  /** Whether a space follows, unless the next letter stands where the space would. */
  spaced: boolean;
}

/** Collects glyphs into words. A change of font, size, colour or line, a gap or a space ends a word. */
export class WordBuilder {
  readonly words: PaintedWord[] = [];
  #open: OpenWord | null = null;

  /** `order` places the word among the shapes; `advance` is the glyph's width in unscaled text space. */
  add(
    unicode: string,
    advance: number,
    spacing: number,
    state: GraphicsState,
    position: TextPosition,
    order: number,
  ): void {
    if (state.font === null) return;
    if (unicode.trim() === '') {
      if (this.#open === null) return;
      if (this.#isNext(this.#open, placeOf(position, state, advance, spacing))) this.#open.spaced = true;
      else this.end();
      return;
    }
    const place = placeOf(position, state, advance, spacing);
    if (
      this.#open !== null &&
      isSameFont(this.#open.font, state.font) &&
      this.#continues(this.#open, place, state) &&
      !isApart(this.#open, place)
    ) {
      this.#open.spaced = false;
      this.#open.text += unicode;
      this.#open.right = Math.max(this.#open.right, place.right);
      this.#open.next = place.next;
      return;
    }
    this.end();
    this.#open = { ...place, order, state, font: state.font, text: unicode, spaced: false };
  }

  /** Closes the word that is being collected. */
  end(): void {
    const open = this.#open;
    this.#open = null;
    if (open === null) return;
    const { state, font } = open;
    const strokeOnly = STROKE_ONLY_MODES.has(state.renderMode);
    this.words.push({
      order: open.order,
      text: open.spaced ? `${open.text} ` : open.text,
      ...onPage(
        {
          left: open.left,
          right: open.right,
          top: open.baseline - font.ascent * open.fontSize,
          bottom: open.baseline - font.descent * open.fontSize,
        },
        open,
      ),
      fontSize: open.fontSize,
      font,
      turn: open.turn,
      color: strokeOnly ? state.stroke : state.fill,
      alpha: strokeOnly ? state.strokeAlpha : state.fillAlpha,
      inked: !INKLESS_MODES.has(state.renderMode),
      stroked: FILL_AND_STROKE_MODES.has(state.renderMode),
      clip: state.clip,
    });
  }

  #continues(open: OpenWord, place: GlyphPlace, state: GraphicsState): boolean {
    return (
      this.#isNext(open, place) &&
      open.state.fill === state.fill &&
      open.state.stroke === state.stroke &&
      open.state.fillAlpha === state.fillAlpha &&
      open.state.renderMode === state.renderMode &&
      open.turn === place.turn
    );
  }

  #isNext(open: OpenWord, place: GlyphPlace): boolean {
    const gap = place.left - open.next;
    return (
      gap <= LETTER_GAP * place.fontSize &&
      gap >= -LETTER_OVERLAP * place.fontSize &&
      Math.abs(open.baseline - place.baseline) <= SAME_BASELINE * place.fontSize &&
      Math.abs(open.fontSize - place.fontSize) <= SAME_BASELINE * place.fontSize
    );
  }
}

/**
 * Whether the space before a letter is one, however narrow. Browsers print a soft hyphen that no line ends at as a
 * space, and the next letter over it.
 */
function isApart(open: OpenWord, place: GlyphPlace): boolean {
  return open.spaced && place.left - open.right > COVERED_SPACE * place.fontSize;
}

/** Turns a box and a baseline that were measured along the text to the page. */
function onPage(
  { left, right, top, bottom }: Rectangle,
  { baseline, turn }: Pick<GlyphPlace, 'baseline' | 'turn'>,
): Pick<PaintedWord, 'box' | 'baseline'> {
  if (turn === 'down')
    return { box: { left: -bottom, right: -top, top: left, bottom: right }, baseline: -baseline };
  if (turn === 'up') return { box: { left: top, right: bottom, top: -right, bottom: -left }, baseline };
  return { box: { left, right, top, bottom }, baseline };
}

/** Where a point of the page lies along and across text that runs so. */
function alongText([x, y]: readonly [x: number, y: number], turn: Turn): readonly [number, number] {
  if (turn === 'down') return [y, -x];
  return turn === 'up' ? [-y, x] : [x, y];
}

/** A file may split one font into several subsets, and change between them within a word. */
function isSameFont(a: PdfFont, b: PdfFont): boolean {
  return a === b || (a.name !== '' && a.name === b.name && a.bold === b.bold && a.italic === b.italic);
}

function placeOf(position: TextPosition, state: GraphicsState, advance: number, spacing: number): GlyphPlace {
  const matrix = combine(state.matrix, position.matrix);
  const y = position.y + state.rise;
  // The direction of writing and of "up" on the page, for a letter one unit large.
  const sign = Math.sign(state.fontSize);
  const along: readonly [number, number] = [
    matrix[0] * sign * state.horizontalScale,
    matrix[1] * sign * state.horizontalScale,
  ];
  const up: readonly [number, number] = [matrix[2] * sign, matrix[3] * sign];
  const turn = turnOf(along, up);
  const placeAt = (width: number) =>
    alongText(apply(matrix, position.x + width * state.horizontalScale, y), turn);
  const [left, baseline] = placeAt(0);
  const [right, end] = placeAt(advance);
  const [next] = placeAt(advance + spacing);
  return {
    left: Math.min(left, right),
    right: Math.max(left, right),
    next: Math.max(next, left),
    baseline: (baseline + end) / 2,
    fontSize: Math.hypot(up[0], up[1]) * Math.abs(state.fontSize),
    turn,
  };
}

function turnOf(along: readonly [number, number], up: readonly [number, number]): Turn {
  if (along[0] > 0 && up[1] < 0 && Math.abs(along[1]) <= SLANT * along[0]) return 'upright';
  if (along[1] > 0 && up[0] > 0 && Math.abs(along[0]) <= SLANT * along[1]) return 'down';
  if (along[1] < 0 && up[0] < 0 && Math.abs(along[0]) <= SLANT * -along[1]) return 'up';
  return 'other';
}
