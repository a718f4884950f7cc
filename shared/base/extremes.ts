/** The smallest of any number of values; Infinity of none. Spreading a long list into `Math.min` overflows the stack. */
export function least(values: readonly number[]): number {
  return values.reduce((smallest, value) => Math.min(smallest, value), Number.POSITIVE_INFINITY);
}

/** The greatest of any number of values; -Infinity of none. */
export function greatest(values: readonly number[]): number {
  return values.reduce((largest, value) => Math.max(largest, value), Number.NEGATIVE_INFINITY);
}
