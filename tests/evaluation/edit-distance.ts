/** Levenshtein's distance between two sequences: insertions, deletions and replacements, one each. */
export function editDistance(a: readonly unknown[], b: readonly unknown[]): number {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const width = endB - from;
  let row = Int32Array.from({ length: width + 1 }, (_, index) => index);
  for (let i = from; i < endA; i += 1) {
    const next = new Int32Array(width + 1);
    next[0] = i - from + 1;
    for (let j = 0; j < width; j += 1) {
      const replaced = (row[j] ?? 0) + (a[i] === b[from + j] ? 0 : 1);
      next[j + 1] = Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1);
    }
    row = next;
  }
  return row[width] ?? 0;
}

/** 1 for equal sequences, 0 for sequences with nothing in common; 1 for two empty ones. */
export function similarity(a: readonly unknown[], b: readonly unknown[]): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - editDistance(a, b) / longest;
}
