import { greatest, least } from '../base/extremes.ts';
import { groupRows } from './group-rows.ts';
import { isBareMarker } from './list-marker.ts';
import type { TextRun } from './text-run.ts';

/** Runs of one row without a wide gap between them: what moves as one piece when columns are found. */
export interface TextChunk {
  readonly runs: readonly TextRun[];
  /** Joined with single spaces; only for looking at, never for the document. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly fontSize: number;
}

/** Gap that separates chunks, as a share of the font size: wider than a justified space, narrower than a gutter. */
const CHUNK_GAP = 0.8;
/** Gap up to which a list marker belongs to the text behind it. */
const MARKER_GAP = 3;

/** Cuts a page's runs into chunks, top to bottom and left to right. */
export function cutChunks(runs: readonly TextRun[]): readonly TextChunk[] {
  const chunks: TextChunk[] = [];
  for (const row of groupRows(runs)) {
    let part: TextRun[] = [];
    let right = Number.NEGATIVE_INFINITY;
    for (const run of row.runs) {
      const marker = part.every((other) => isBareMarker(other.text));
      const gap = (marker ? MARKER_GAP : CHUNK_GAP) * Math.min(run.fontSize, row.fontSize);
      if (part.length > 0 && run.x - right > gap) {
        chunks.push(chunkOf(part));
        part = [];
      }
      part.push(run);
      right = Math.max(right, run.x + run.width);
    }
    chunks.push(chunkOf(part));
  }
  return chunks;
}

/** Where the leftmost chunk starts and the rightmost ends. */
export function extentOf(chunks: readonly TextChunk[]): { readonly left: number; readonly right: number } {
  return {
    left: least(chunks.map((chunk) => chunk.left)),
    right: greatest(chunks.map((chunk) => chunk.right)),
  };
}

function chunkOf(runs: readonly TextRun[]): TextChunk {
  let main = runs[0];
  for (const run of runs) if (main === undefined || run.text.length > main.text.length) main = run;
  return {
    runs,
    text: runs.map((run) => run.text.trim()).join(' '),
    left: least(runs.map((run) => run.x)),
    right: greatest(runs.map((run) => run.x + run.width)),
    top: least(runs.map((run) => run.y)),
    bottom: greatest(runs.map((run) => run.y + run.height)),
    baseline: main?.baseline ?? 0,
    fontSize: main?.fontSize ?? 0,
  };
}
