import { type Affine, boundsOf, combine, intersect, type Rectangle } from './affine.ts';
import {
  type GraphicsState,
  initialState,
  moveText,
  TEXT_START,
  type TextPosition,
} from './graphics-state.ts';
import type { Painting } from './painting.ts';
import type { PdfFont } from './pdf-font.ts';
import { OPS } from './pdfjs.ts';
import { ShapeCollector } from './shape-collector.ts';
import { affineOf, changeOf, numbersOf } from './state-operators.ts';
import { WordBuilder } from './word-builder.ts';

/** Operators of a page as pdf.js lists them: two arrays of one length. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface PageFrame {
  /** From PDF user space to the page as it is shown. */
  readonly matrix: Affine;
  readonly width: number;
  readonly height: number;
  readonly fontOf: (id: string) => PdfFont | null;
  /** Whether the optional content (layer) with these marked-content properties is shown. */
  readonly isLayerVisible: (properties: unknown) => boolean;
}

/** Follows a page's operators and notes the words and areas that they paint. Unknown operators are passed over. */
export function paintPage(operators: OperatorList, frame: PageFrame): Painting {
  const painter = new Painter(frame);
  for (const [index, code] of operators.fnArray.entries()) {
    const args = operators.argsArray[index];
    painter.run(code, Array.isArray(args) ? args : [], index);
  }
  return painter.finish();
}

class Painter {
  readonly #frame: PageFrame;
  readonly #shapes = new ShapeCollector();
  readonly #words = new WordBuilder();
  readonly #saved: GraphicsState[] = [];
  /** One entry for each open marked content. */
  readonly #marks: MarkedContent[] = [];
  /** Groups that paint a soft mask leave no ink of their own; how many are open. */
  readonly #maskGroups: boolean[] = [];
  #state: GraphicsState;
  #position: TextPosition = TEXT_START;
  #clipsNextPath = false;

  constructor(frame: PageFrame) {
    this.#frame = frame;
    this.#state = initialState(frame.matrix, { left: 0, top: 0, right: frame.width, bottom: frame.height });
  }

  finish(): Painting {
    this.#words.end();
    const { shapes, dots, pictures } = this.#shapes;
    return { words: this.#words.words, shapes, dots, pictures };
  }

  run(code: number, args: readonly unknown[], order: number): void {
    switch (code) {
      case OPS.save:
        this.#saved.push(this.#state);
        return;
      case OPS.restore:
        this.#restore();
        return;
      case OPS.transform:
        this.#transform(args);
        return;
      case OPS.paintFormXObjectBegin:
        this.#saved.push(this.#state);
        this.#transform(args[0]);
        this.#clipTo(args[1]);
        return;
      case OPS.paintFormXObjectEnd:
        this.#restore();
        return;
      case OPS.beginGroup:
        this.#saved.push(this.#state);
        this.#maskGroups.push(isMaskGroup(args[0]));
        return;
      case OPS.endGroup:
        this.#maskGroups.pop();
        this.#restore();
        return;
      case OPS.beginMarkedContent:
        this.#marks.push({ shown: true, artifact: args[0] === 'Artifact' });
        return;
      case OPS.beginMarkedContentProps:
        this.#marks.push({
          shown: args[0] !== 'OC' || this.#frame.isLayerVisible(args[1]),
          artifact: args[0] === 'Artifact',
        });
        return;
      case OPS.endMarkedContent:
        this.#marks.pop();
        return;
      case OPS.clip:
      case OPS.eoClip:
        this.#clipsNextPath = true;
        return;
      case OPS.constructPath:
        this.#paintPath(args, order);
        return;
      case OPS.shadingFill:
        if (this.#isShown()) this.#shapes.addShading(this.#state, order);
        return;
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
        if (this.#isShown()) this.#shapes.addImage('image', args[0], this.#state, order);
        return;
      case OPS.paintImageMaskXObject:
      case OPS.paintSolidColorImageMask:
        if (this.#isShown()) this.#shapes.addImage('mask', args[0], this.#state, order);
        return;
      default:
        this.#setMoveOrShow(code, args, order);
    }
  }

  #setMoveOrShow(code: number, args: readonly unknown[], order: number): void {
    const change = changeOf(code, args, this.#frame.fontOf);
    if (change !== null) {
      this.#set(change);
      return;
    }
    switch (code) {
      case OPS.beginText:
        this.#position = TEXT_START;
        return;
      case OPS.setTextMatrix: {
        const matrix = affineOf(args[0]);
        if (matrix !== null) this.#position = { ...TEXT_START, matrix };
        return;
      }
      case OPS.moveText:
      case OPS.setLeadingMoveText: {
        const [dx, dy] = numbersOf(args, 2) ?? [0, 0];
        if (code === OPS.setLeadingMoveText) this.#set({ leading: dy ?? 0 });
        this.#position = moveText(this.#position, dx ?? 0, dy ?? 0);
        return;
      }
      case OPS.nextLine:
        this.#position = moveText(this.#position, 0, this.#state.leading);
        return;
      case OPS.showText:
        if (Array.isArray(args[0])) this.#showText(args[0], order);
        return;
    }
  }

  #set(change: Partial<GraphicsState>): void {
    this.#state = { ...this.#state, ...change };
  }

  #restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  #transform(value: unknown): void {
    const matrix = affineOf(value);
    if (matrix !== null) this.#set({ matrix: combine(this.#state.matrix, matrix) });
  }

  #clipTo(value: unknown): void {
    const box = this.#boundsOf(value);
    if (box !== null) this.#set({ clip: intersect(this.#state.clip, box) });
  }

  #boundsOf(value: unknown): Rectangle | null {
    const [x0, y0, x1, y1] = numbersOf(value, 4) ?? [];
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return null;
    return boundsOf(this.#state.matrix, x0, y0, x1, y1);
  }

  #paintPath(args: readonly unknown[], order: number): void {
    const [operation, data, extent] = args;
    const box = this.#boundsOf(extent);
    if (this.#clipsNextPath) {
      this.#clipsNextPath = false;
      if (box !== null) this.#set({ clip: intersect(this.#state.clip, box) });
    }
    if (box === null || typeof operation !== 'number' || !this.#isShown()) return;
    this.#shapes.addPath(operation, Array.isArray(data) ? data[0] : null, box, this.#state, order);
  }

  #showText(glyphs: readonly unknown[], order: number): void {
    const { font, fontSize, charSpacing, wordSpacing, horizontalScale } = this.#state;
    if (font === null || font.vertical || fontSize === 0) return;
    const direction = Math.sign(fontSize);
    const artifact = this.#marks.some((mark) => mark.artifact);
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.#advance((-glyph * fontSize) / 1000, horizontalScale);
        continue;
      }
      if (!isGlyph(glyph)) continue;
      const width = glyph.width * font.unit * fontSize;
      const spacing = ((glyph.isSpace ? wordSpacing : 0) + charSpacing) * direction;
      if (this.#isShown()) {
        this.#words.add(glyph.unicode, width, spacing, this.#state, this.#position, { order, artifact });
      }
      this.#advance(width + spacing, horizontalScale);
    }
  }

  #advance(distance: number, horizontalScale: number): void {
    this.#position = { ...this.#position, x: this.#position.x + distance * horizontalScale };
  }

  #isShown(): boolean {
    return !this.#maskGroups.includes(true) && this.#marks.every(({ shown }) => shown);
  }
}

interface MarkedContent {
  readonly shown: boolean;
  readonly artifact: boolean;
}

interface Glyph {
  readonly unicode: string;
  /** In glyph units. */
  readonly width: number;
  readonly isSpace: boolean;
}

function isGlyph(value: unknown): value is Glyph {
  return (
    typeof value === 'object' &&
    value !== null &&
    'unicode' in value &&
    typeof value.unicode === 'string' &&
    'width' in value &&
    typeof value.width === 'number' &&
    Number.isFinite(value.width) &&
    'isSpace' in value &&
    typeof value.isSpace === 'boolean'
  );
}

function isMaskGroup(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'smask' in value &&
    value.smask !== null &&
    value.smask !== undefined
  );
}
