/** Longest quote that is shown whole, in UTF-16 units; about four lines of a report. */
const MAX_SHOWN = 240;

/**
 * A quote as it is shown: whole, or where it is long the words around `word`, with "…" where something is left out.
 * Cuts fall between words where a space is near enough.
 */
export function excerptAround(quote: string, word: string): string {
  if (quote.length <= MAX_SHOWN) return quote;
  const at = Math.max(0, quote.indexOf(word));
  const lead = Math.max(0, Math.floor((MAX_SHOWN - word.length) / 2));
  const from = Math.max(0, Math.min(at - lead, quote.length - MAX_SHOWN));
  const to = from + MAX_SHOWN;
  const firstSpace = quote.slice(from, at).search(/\s/u);
  const start = from === 0 || firstSpace < 0 ? from : from + firstSpace;
  const wordEnd = Math.min(at + word.length, to);
  const lastSpace = quote.slice(wordEnd, to).search(/\s\S*$/u);
  const end = to >= quote.length || lastSpace < 0 ? to : wordEnd + lastSpace;
  const text = wholeLetters(quote.slice(start, end)).trim();
  return `${start === 0 ? '' : '… '}${text}${end >= quote.length ? '' : ' …'}`;
}

/** Without the half of a letter that a cut left at either end. */
function wholeLetters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
}
