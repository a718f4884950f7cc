import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { FailureKind } from '../../shared/base/failure.ts';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import { errorCode } from './error-code.ts';

/**
 * Reads a whole file of at most `maxBytes`. The open does not block, so that a pipe cannot hold the app, and the kind
 * and size are asked of the open file itself, so that nothing can be swapped in between.
 */
export async function readBoundedFile(
  path: string,
  maxBytes: number,
): Promise<Result<Uint8Array, FailureKind>> {
  let file: FileHandle | null = null;
  try {
    // On Windows O_NONBLOCK is undefined, which adds nothing here; pipes do not open as files there.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = await file.stat();
    if (!stats.isFile()) return fail('NOT_A_FILE');
    if (stats.size > maxBytes) return fail('TOO_LARGE');
    return await readUpTo(file, stats.size, maxBytes);
  } catch (error) {
    return fail(nameOpenError(error));
  } finally {
    await file?.close();
  }
}

/** Reads to the end, whatever the size said: a file may grow while it is read, and some claim to have no size. */
async function readUpTo(
  file: FileHandle,
  expectedBytes: number,
  maxBytes: number,
): Promise<Result<Uint8Array, FailureKind>> {
  let buffer = new Uint8Array(expectedBytes + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length, null);
    if (bytesRead === 0) break;
    length += bytesRead;
    if (length > maxBytes) return fail('TOO_LARGE');
    if (length === buffer.length) {
      const larger = new Uint8Array(buffer.length * 2);
      larger.set(buffer);
      buffer = larger;
    }
  }
  return length === 0 ? fail('EMPTY') : succeed(buffer.slice(0, length));
}

function nameOpenError(error: unknown): FailureKind {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'NOT_FOUND';
    case 'EISDIR':
    case 'ENXIO':
      return 'NOT_A_FILE';
    default:
      return 'UNREADABLE';
  }
}
