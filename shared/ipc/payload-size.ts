/** What a value that is neither text nor bytes is taken to need, in bytes. */
const BYTES_PER_VALUE = 8;

/**
 * Rough size of a message in bytes, for a bound before its shape is checked. Stops counting as soon as `limit` is
 * passed and does not recurse, so that neither a huge nor a deeply nested message costs more than the limit allows.
 *
 * @returns a number above `limit` when the message is larger than `limit`; its rough size otherwise
 */
export function payloadSize(message: unknown, limit: number): number {
  let size = 0;
  const pending: unknown[] = [message];
  while (pending.length > 0 && size <= limit) {
    const value = pending.pop();
    if (typeof value === 'string') {
      size += value.length * 2;
    } else if (value instanceof ArrayBuffer) {
      size += value.byteLength;
    } else if (ArrayBuffer.isView(value)) {
      size += value.byteLength;
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) {
        size += key.length * 2 + BYTES_PER_VALUE;
        pending.push(child);
      }
    }
    size += BYTES_PER_VALUE;
  }
  return size;
}
