import type { TextSpan } from '../../shared/base/text-span.ts';
import { normalizeText } from '../../shared/document/normalize-text.ts';
import type { DocumentBlock } from '../../shared/document/text-run.ts';
import type { BlockText } from './block-text.ts';
import { countWords } from './hidden-text.ts';

/** How letters look. `fontSize` in points, null where the document does not say. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontSize: number | null;
}

export interface TextPiece extends Look {
  readonly text: string;
}

/** What a paragraph is and where it stands. */
export type BlockPlace = Pick<DocumentBlock, 'kind' | 'level' | 'cell' | 'line'>;

export const PLAIN_LOOK: Look = { bold: false, italic: false, fontSize: null };

/** A link to a place inside the document, or to something that runs or is held in the link itself, is no link. */
const NO_LINK = /^\s*(?:#|javascript:|vbscript:|data:|file:|about:|$)/iu;
const LONGEST_LINK = 2000;

/** Collects paragraphs in reading order. Text comes out normalised. */
export class BlockWriter {
  readonly #blocks: DocumentBlock[] = [];
  readonly #links: string[] = [];
  #pieces: TextPiece[] = [];
  #holdsInk = false;
  #hiddenWords = 0;

  /** Adds text to the open paragraph, with "\n" for line breaks and "\t" for tabs. */
  write(text: string, look: Look): void {
    if (text === '') return;
    this.#pieces.push({ ...look, text });
    this.#holdsInk ||= text.trim() !== '';
  }

  /** Notes text that a reader cannot see; it is counted and left out. */
  hide(text: string): void {
    this.#hiddenWords += countWords(text);
  }

  link(target: string): void {
    const clean = target.replace(/\p{Cc}/gu, '').trim();
    if (!NO_LINK.test(clean)) this.#links.push(clean.slice(0, LONGEST_LINK));
  }

  /** Whether the open paragraph has ink. */
  get holdsInk(): boolean {
    return this.#holdsInk;
  }

  /** Forgets what was written to the open paragraph. */
  drop(): void {
    this.#pieces = [];
    this.#holdsInk = false;
  }

  /** Ends the paragraph; an empty one becomes an empty block, which is a gap. */
  end(place: BlockPlace): void {
    const pieces = this.#pieces;
    this.drop();
    this.#blocks.push({
      number: this.#blocks.length + 1,
      ...place,
      ...paragraphOf(pieces),
    });
  }

  /** A paragraph of plain text as a whole. */
  paragraph(text: string, place: BlockPlace, look: Look = PLAIN_LOOK): void {
    this.write(text, look);
    this.end(place);
  }

  get text(): BlockText {
    return { blocks: this.#blocks, links: this.#links };
  }

  get hiddenWords(): number {
    return this.#hiddenWords;
  }
}

/** The text of a paragraph and how it looks, from its pieces. */
export function paragraphOf(pieces: readonly TextPiece[]): Look & Pick<DocumentBlock, 'text' | 'boldSpans'> {
  const text = normalizeText(pieces.map((piece) => piece.text).join(''));
  const look = lookOf(pieces);
  const spans = look.bold ? [] : boldSpansIn(text, pieces);
  return { text, ...look, ...(spans.length > 0 && { boldSpans: spans }) };
}

/** Where the bold stretches stand in the whole text. One whose text changed at its edges is not found, and left out. */
function boldSpansIn(text: string, pieces: readonly TextPiece[]): readonly TextSpan[] {
  const stretches: { bold: boolean; text: string }[] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (last !== undefined && (last.bold === piece.bold || piece.text.trim() === '')) last.text += piece.text;
    else stretches.push({ bold: piece.bold, text: piece.text });
  }
  const spans: TextSpan[] = [];
  let from = 0;
  for (const stretch of stretches) {
    const inked = normalizeText(stretch.text).trim();
    const start = text.indexOf(inked, from);
    if (inked === '' || start === -1) continue;
    from = start + inked.length;
    if (stretch.bold) spans.push({ start, end: from });
  }
  return spans;
}

/** The look of a paragraph from those of its pieces: bold and italic where all letters are, the commonest size. */
function lookOf(pieces: readonly TextPiece[]): Look {
  const inked = pieces.filter((piece) => piece.text.trim() !== '');
  const lettersBySize = new Map<number | null, number>();
  for (const { fontSize, text } of inked) {
    lettersBySize.set(fontSize, (lettersBySize.get(fontSize) ?? 0) + text.length);
  }
  const [main] = [...lettersBySize].sort((a, b) => b[1] - a[1] || (b[0] ?? 0) - (a[0] ?? 0));
  return {
    bold: inked.length > 0 && inked.every((piece) => piece.bold),
    italic: inked.length > 0 && inked.every((piece) => piece.italic),
    fontSize: main?.[0] ?? null,
  };
}
