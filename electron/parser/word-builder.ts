import { readGlyphs } from '../../shared/document/reading-direction.ts';
import { isAccent, withAccent } from './accents.ts';
import { boundsOf } from './affine.ts';
import { type Direction, type GlyphPlace, isOver, pageOf, placeOf } from './glyph-place.ts';
import type { GraphicsState, TextPosition } from './graphics-state.ts';
import type { PaintedWord, Turn } from './painting.ts';
import type { PdfFont } from './pdf-font.ts';

/** A gap up to this share of the font size lies between letters of one word, and so does a step back up to it. */
const LETTER_GAP = 0.12;
const LETTER_OVERLAP = 0.3;
const SAME_BASELINE = 0.02;
/** Cosine of the angle between the lines of two letters of one word. */
const SAME_DIRECTION = 0.999;
/** A space with the next letter this close to the last (share of the font size) is covered by it. */
const COVERED_SPACE = 0.02;

/** Text rendering modes (ISO 32000-1, table 106) that leave no ink, and those that stroke. */
const INKLESS_MODES: ReadonlySet<number> = new Set([3, 7]);
const STROKE_ONLY_MODES: ReadonlySet<number> = new Set([1, 5]);
const FILL_AND_STROKE_MODES: ReadonlySet<number> = new Set([2, 6]);

/** Where a glyph stands in the order of painting, and whether it is marked as an artefact. */
interface Mark {
  readonly order: number;
  readonly artifact: boolean;
}

interface PlacedGlyph {
  readonly unicode: string;
  readonly place: GlyphPlace;
  readonly state: GraphicsState;
  readonly font: PdfFont;
  readonly mark: Mark;
}

interface OpenWord {
  readonly along: Direction;
  readonly order: number;
  readonly state: GraphicsState;
  readonly font: PdfFont;
  /** What each glyph stands for, from left to right. */
  readonly glyphs: string[];
  /** Of the last glyph. */
  last: GlyphPlace;
  left: number;
  right: number;
  next: number;
  readonly baseline: number;
  readonly fontSize: number;
  readonly turn: Turn;
  readonly artifact: boolean;
  /** Whether a space follows, unless the next letter stands where the space would. */
  spaced: boolean;
}

/** Collects glyphs into words. A change of font, size, colour or line, a gap or a space ends a word. */
export class WordBuilder {
  readonly words: PaintedWord[] = [];
  #open: OpenWord | null = null;
  /** An accent whose letter may come next: TeX draws accented letters of its old fonts so. */
  #accent: PlacedGlyph | null = null;

  /** `mark.order` places the word among the shapes; `advance` is the glyph's width in unscaled text space. */
  add(
    unicode: string,
    advance: number,
    spacing: number,
    state: GraphicsState,
    position: TextPosition,
    mark: Mark,
  ): void {
    if (state.font === null) return;
    const place = placeOf(position, state, advance, spacing);
    if (unicode.trim() === '') {
      this.#flushAccent();
      if (this.#open === null) return;
      if (this.#isNext(this.#open, place)) this.#open.spaced = true;
      else this.end();
      return;
    }
    const glyph = { unicode, place, state, font: state.font, mark };
    if (isAccent(unicode)) {
      this.#flushAccent();
      if (!this.#accentLast(glyph)) this.#accent = glyph;
      return;
    }
    const accent = this.#accent;
    const composed =
      accent !== null && isOver(accent.place, place) ? withAccent(unicode, accent.unicode) : null;
    if (composed === null) this.#flushAccent();
    else this.#accent = null;
    this.#place({ ...glyph, unicode: composed ?? unicode });
  }

  /** Puts an accent that came after its letter on it. */
  #accentLast({ unicode, place }: PlacedGlyph): boolean {
    if (this.#open === null || !isOver(place, this.#open.last)) return false;
    const composed = withAccent(this.#open.glyphs.at(-1) ?? '', unicode);
    if (composed === null) return false;
    this.#open.glyphs[this.#open.glyphs.length - 1] = composed;
    return true;
  }

  /** An accent over no letter is a sign like others. */
  #flushAccent(): void {
    const accent = this.#accent;
    this.#accent = null;
    if (accent !== null) this.#place(accent);
  }

  #place({ unicode, place, state, font, mark }: PlacedGlyph): void {
    if (
      this.#open !== null &&
      isSameFont(this.#open.font, font) &&
      this.#continues(this.#open, place, state) &&
      this.#open.artifact === mark.artifact &&
      !isApart(this.#open, place)
    ) {
      this.#open.spaced = false;
      this.#open.glyphs.push(unicode);
      this.#open.right = Math.max(this.#open.right, place.right);
      this.#open.next = place.next;
      this.#open.last = place;
      return;
    }
    this.#close();
    this.#open = { ...place, ...mark, state, font, glyphs: [unicode], last: place, spaced: false };
  }

  /** Closes the word that is being collected. */
  end(): void {
    this.#flushAccent();
    this.#close();
  }

  #close(): void {
    const open = this.#open;
    this.#open = null;
    if (open === null) return;
    const { state, font } = open;
    const text = readGlyphs(open.glyphs);
    const strokeOnly = STROKE_ONLY_MODES.has(state.renderMode);
    this.words.push({
      order: open.order,
      text: open.spaced ? `${text} ` : text,
      box: boundsOf(
        pageOf(open.along),
        open.left,
        open.baseline - font.ascent * open.fontSize,
        open.right,
        open.baseline - font.descent * open.fontSize,
      ),
      // Measured down from the line, it is the distance from the left with its sign turned where text runs down.
      baseline: open.turn === 'down' ? -open.baseline : open.baseline,
      length: open.right - open.left,
      fontSize: open.fontSize,
      font,
      turn: open.turn,
      artifact: open.artifact,
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
      open.along[0] * place.along[0] + open.along[1] * place.along[1] >= SAME_DIRECTION &&
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

/** A file may split one font into several subsets, and change between them within a word. */
function isSameFont(a: PdfFont, b: PdfFont): boolean {
  return a === b || (a.name !== '' && a.name === b.name && a.bold === b.bold && a.italic === b.italic);
}
