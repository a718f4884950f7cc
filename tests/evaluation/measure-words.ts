import { wordsOf } from './comparable-text.ts';

/**
 * Share of another extractor's words that a text has too, 0 to 1: words of two letters or more, each as often as it
 * stands there. 1 when the other found none.
 */
export function measureWords(text: string, other: string): number {
  const left = new Map<string, number>();
  for (const word of longWords(text)) left.set(word, (left.get(word) ?? 0) + 1);
  const wanted = longWords(other);
  if (wanted.length === 0) return 1;
  let recovered = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    recovered += 1;
  }
  return recovered / wanted.length;
}

function longWords(text: string): readonly string[] {
  return wordsOf(text).filter((word) => (word.match(/\p{L}/gu) ?? []).length >= 2);
}

/** The middle value of a list, the mean of the two middle ones where it has none; null for an empty list. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  return high === undefined || low === undefined ? null : (high + low) / 2;
}
