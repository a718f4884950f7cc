/** Characters without ink, which may stand inside a word: soft hyphen, zero width, joiners, direction marks. */
const INKLESS = /[\u00ad\u200b-\u200f\u2060\ufeff]/u;
/** A letter with its combining marks is normalised as one. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Text and the way back to the text that it was made from. */
export interface FoldedText {
  readonly text: string;
  /** The offset in the source of a UTF-16 offset in `text`; its length gives the source's end. */
  readonly sourceOffset: (offset: number) => number;
}

/**
 * NFKC without characters that have no ink, so that "ﬁne" reads "fine". `from` and `to` are offsets into `text`;
 * source offsets index `text` too. Letter case is kept.
 */
export function foldText(text: string, from: number, to: number): FoldedText {
  const source = text.slice(from, to);
  if (!INKLESS.test(source) && source.normalize('NFKC') === source)
    return { text: source, sourceOffset: (offset) => from + offset };
  let folded = '';
  const offsets: number[] = [];
  for (const match of source.matchAll(CLUSTER)) {
    const [cluster] = match;
    const plain = INKLESS.test(cluster) ? '' : cluster.normalize('NFKC');
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(from + match.index);
    folded += plain;
  }
  return { text: folded, sourceOffset: (offset) => offsets[offset] ?? to };
}
