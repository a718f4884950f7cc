import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { ExplainedError } from '../support/project.mjs';

// PKWARE APPNOTE 6.3.10: 4.3.7 local header, 4.3.12 central directory, 4.3.16 end of central directory.
const endSignature = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const entrySignature = 0x02014b50;
const endBytes = 22;
const longestComment = 0xffff;
const stored = 0;
const deflated = 8;

/**
 * One file of an archive. `mode` holds Unix permission bits, 0 when the archive has none.
 * @typedef {{ name: string, method: number, packedBytes: number, bytes: number, mode: number, headerAt: number }} ZipEntry
 */

/**
 * Unpacks chosen files of a ZIP archive (stored or deflated, without ZIP64) with their permissions. A stream
 * for each file: the archive may be larger than memory. The archive's own checksum is not looked at: what is
 * unpacked here was verified as a whole before.
 * @param {string} archive
 * @param {string} directory
 * @param {(name: string) => string | null} choose where in the directory a file goes; null leaves it out
 * @returns {Promise<number>} how many files were written
 */
export async function unzip(archive, directory, choose) {
  const handle = await open(archive, 'r');
  try {
    let written = 0;
    for (const entry of await readEntries(handle)) {
      const place = entry.name.endsWith('/') ? null : choose(entry.name);
      if (place === null) continue;
      const target = path.resolve(directory, place);
      if (!target.startsWith(path.resolve(directory) + path.sep)) {
        throw new ExplainedError(`The archive names a file outside its own folder: ${entry.name}`);
      }
      await mkdir(path.dirname(target), { recursive: true });
      await unpack(archive, await dataStart(handle, entry), entry, target);
      await chmod(target, entry.mode === 0 ? 0o644 : entry.mode);
      written += 1;
    }
    return written;
  } finally {
    await handle.close();
  }
}

/**
 * @param {import('node:fs/promises').FileHandle} handle
 * @returns {Promise<ZipEntry[]>}
 */
async function readEntries(handle) {
  const { size } = await handle.stat();
  const tail = await readAt(
    handle,
    Math.max(0, size - endBytes - longestComment),
    Math.min(size, endBytes + longestComment),
  );
  const end = tail.lastIndexOf(endSignature);
  if (end < 0) throw new ExplainedError('This is not a ZIP archive, or its end is missing.');
  const count = tail.readUInt16LE(end + 10);
  const directory = await readAt(handle, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  /** @type {ZipEntry[]} */
  const entries = [];
  for (let at = 0; entries.length < count; ) {
    if (directory.readUInt32LE(at) !== entrySignature)
      throw new ExplainedError('The ZIP archive’s directory is damaged.');
    const nameBytes = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameBytes),
      method: directory.readUInt16LE(at + 10),
      packedBytes: directory.readUInt32LE(at + 20),
      bytes: directory.readUInt32LE(at + 24),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      headerAt: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * A file's data follows its local header, whose name and extra field have lengths of their own.
 * @param {import('node:fs/promises').FileHandle} handle
 * @param {ZipEntry} entry
 */
async function dataStart(handle, entry) {
  const header = await readAt(handle, entry.headerAt, 30);
  return entry.headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

/**
 * @param {string} archive
 * @param {number} start
 * @param {ZipEntry} entry
 * @param {string} target
 */
async function unpack(archive, start, entry, target) {
  let bytes = 0;
  const count = new Transform({
    transform(chunk, _encoding, done) {
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const packed =
    entry.packedBytes === 0
      ? Readable.from([])
      : createReadStream(archive, { start, end: start + entry.packedBytes - 1 });
  if (entry.method === deflated) await pipeline(packed, createInflateRaw(), count, createWriteStream(target));
  else if (entry.method === stored) await pipeline(packed, count, createWriteStream(target));
  else
    throw new ExplainedError(
      `${entry.name} is packed by a method that is not known here (${String(entry.method)}).`,
    );
  if (bytes !== entry.bytes) {
    throw new ExplainedError(
      `${entry.name} has ${String(bytes)} bytes and not the ${String(entry.bytes)} that the archive says.`,
    );
  }
}

/**
 * @param {import('node:fs/promises').FileHandle} handle
 * @param {number} position
 * @param {number} length
 */
async function readAt(handle, position, length) {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new ExplainedError('The ZIP archive ends too early.');
  return buffer;
}
