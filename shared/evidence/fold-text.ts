/** Characters without ink, which may stand inside a word: soft hyphen, zero width, joiners, direction marks. */
const INKLESS = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/u;
/** A letter with its combining marks is normalised as one. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Text with the offset that each of its UTF-16 units has in the text that it was made from. */
export interface FoldedText {
  readonly text: string;
  /** One longer than `text`: the last is the end of the source. */
  readonly offsets: readonly number[];
}

/**
 * NFKC without characters that have no ink, so that "ﬁne" reads "fine". `from` and `to` are offsets into `text`;
 * the offsets of the result index `text` too. Letter case is kept.
 */
export function foldText(text: string, from: number, to: number): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  for (const match of text.slice(from, to).matchAll(CLUSTER)) {
    const [cluster] = match;
    const plain = INKLESS.test(cluster) ? '' : cluster.normalize('NFKC');
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(from + match.index);
    folded += plain;
  }
  offsets.push(to);
  return { text: folded, offsets };
}
