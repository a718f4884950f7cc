/**
 * Lower case without accents, one UTF-16 unit for one, so that offsets into the result are offsets into `text`:
 * "Février" → "fevrier". A letter whose plain form is longer or shorter stays as it is.
 */
export function foldText(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    folded += unit < '\u0080' ? unit.toLowerCase() : foldUnit(unit);
  }
  return folded;
}

function foldUnit(unit: string): string {
  if (APOSTROPHES.has(unit)) return "'";
  if (INDIVISIBLE.test(unit)) return unit;
  const plain = unit.normalize('NFD').charAt(0).toLowerCase();
  return plain.length === 1 ? plain : unit;
}

/** Hangul and kana, whose first part alone would be another letter. */
const INDIVISIBLE = /[\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]/u;
const APOSTROPHES: ReadonlySet<string> = new Set(['\u2018', '\u2019', '\u02bc', '\u0060', '\u00b4']);

/** The words of a text, folded: letters and digits, with inner ".", "'", "&", "-", "+" and "#" kept ("ph.d", "c++"). */
export function foldedWords(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+(?:[.'&-][\p{L}\p{N}]+)*[+#]*/gu) ?? [];
}
