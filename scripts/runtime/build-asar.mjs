/**
 * An asar archive of a few small files at its top level. The format is two Chromium pickles (a length, then
 * the JSON directory with a length of its own, padded to four bytes) and the files one after the other:
 * https://github.com/electron/asar#format
 * @param {ReadonlyMap<string, string>} files name → text
 * @returns {Buffer}
 */
export function buildAsar(files) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const directory = {};
  /** @type {Buffer[]} */
  const bodies = [];
  let offset = 0;
  for (const [name, text] of files) {
    const body = Buffer.from(text);
    directory[name] = { size: body.length, offset: String(offset) };
    bodies.push(body);
    offset += body.length;
  }
  const json = Buffer.from(JSON.stringify({ files: directory }));
  const padded = Math.ceil(json.length / 4) * 4;
  const header = Buffer.alloc(16 + padded);
  header.writeUInt32LE(4, 0);
  header.writeUInt32LE(8 + padded, 4);
  header.writeUInt32LE(4 + padded, 8);
  header.writeUInt32LE(json.length, 12);
  json.copy(header, 16);
  return Buffer.concat([header, ...bodies]);
}
