import { basename, dirname } from 'node:path';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import type { ExportFailure } from '../../shared/ipc/bridge.ts';
import { errorCode } from '../files/error-code.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';

/** Writes a finished report: the file is complete or absent, and an older file of that name is whole until then. */
export async function writeReport(path: string, content: Uint8Array): Promise<Result<void, ExportFailure>> {
  try {
    await writeFileAtomically(path, content);
    return succeed(undefined);
  } catch (error) {
    return fail(describeWriteError(errorCode(error), path));
  }
}

/** Names the cause and the place. `code` is the system's name of the error, null when it is not the system's. */
export function describeWriteError(code: string | null, path: string): ExportFailure {
  const name = shorten(basename(path));
  const folder = shorten(dirname(path));
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        kind: 'DISK_FULL',
        message: `There is not enough room for “${name}” in ${folder}. Nothing was saved.`,
      };
    case 'EROFS':
      return { kind: 'READ_ONLY', message: `${folder} can only be read. Nothing was saved.` };
    case 'EACCES':
    case 'EPERM':
      return {
        kind: 'NO_PERMISSION',
        message: `The system does not allow writing “${name}” in ${folder}. Nothing was saved.`,
      };
    case 'ENOENT':
    case 'ENOTDIR':
      return {
        kind: 'FOLDER_GONE',
        message: `There is no folder ${folder}. Nothing was saved.`,
      };
    case 'ENAMETOOLONG':
      return {
        kind: 'NAME_TOO_LONG',
        message: `The name “${name}” is too long for ${folder}. Nothing was saved.`,
      };
    case 'EISDIR':
    case 'ENOTEMPTY':
      return {
        kind: 'UNKNOWN',
        message: `“${name}” in ${folder} is a folder, not a file. Nothing was saved.`,
      };
    default:
      return {
        kind: 'UNKNOWN',
        message: `“${name}” could not be saved in ${folder} (${code ?? 'no reason given'}). Nothing was saved.`,
      };
  }
}

/** A message has room for a name and a folder, each at most this long. */
const MAX_SHOWN = 160;

function shorten(text: string): string {
  return text.length <= MAX_SHOWN ? text : `…${text.slice(text.length - MAX_SHOWN + 1)}`;
}
