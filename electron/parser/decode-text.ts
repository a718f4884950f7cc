/** How much of a file the guesses look at, in bytes or characters. */
const LOOKED_AT = 64 * 1024;
/** In UTF-16 without a mark, European text has a NUL in about every other byte, and in no byte between them. */
const LEAST_NULS = 0.4;
const MOST_STRAY_NULS = 0.02;
/** Bytes to which windows-1252 gives no character; its decoder makes controls of them. */
const UNASSIGNED_1252 = /[\u0081\u008d\u008f\u0090\u009d]/u;
/** The characters of bytes 0x80 to 0x9f in windows-1252 (WHATWG Encoding, index windows-1252). */
const FROM_80_TO_9F_IN_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CONTROL = /[^\P{Cc}\t\n\v\f\r]/u;
/** European text in one byte a letter is mostly ASCII; from this share on it is another code page, or no text. */
const MOST_ACCENTED = 0.3;

/**
 * Text of a file without a declared encoding: by its byte order mark, else UTF-16 where the NULs say so, else UTF-8,
 * else windows-1252 where that looks like text. Null when it is none of them. The mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = encodingByMark(bytes);
  if (marked !== null) return decodeAs(marked, bytes);
  const wide = encodingByNuls(bytes);
  if (wide !== null) return decodeAs(wide, bytes);
  return decodeAs('utf-8', bytes) ?? guessWindows1252(bytes);
}

/** The encoding that a byte order mark names, or null where there is no mark. */
export function encodingByMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** The bytes in this encoding; null when they are not valid in it, or when no such encoding is known. */
export function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return null;
  }
}

function encodingByNuls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(bytes.length, LOOKED_AT) / 2);
  if (pairs === 0) return null;
  const nuls = [0, 0];
  for (let index = 0; index < pairs * 2; index += 1) {
    if (bytes[index] === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls.map((count) => count / pairs);
  if (odd >= LEAST_NULS && even <= MOST_STRAY_NULS) return 'utf-16le';
  return even >= LEAST_NULS && odd <= MOST_STRAY_NULS ? 'utf-16be' : null;
}

function guessWindows1252(bytes: Uint8Array): string | null {
  const text = decodeWindows1252(bytes);
  const start = text.slice(0, LOOKED_AT);
  if (CONTROL.test(start) || UNASSIGNED_1252.test(start)) return null;
  const accented = start.match(/\P{ASCII}/gu)?.length ?? 0;
  return accented / start.length <= MOST_ACCENTED ? text : null;
}

/** Done here because the decoders of some versions of Node take windows-1252 for ISO 8859-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(
    /[\u0080-\u009f]/gu,
    (character) => FROM_80_TO_9F_IN_1252[character.charCodeAt(0) - 0x80] ?? character,
  );
}
