import { basename } from 'node:path';
import { describeFailure } from '../../shared/base/failure.ts';
import type { OpenedFile } from '../../shared/ipc/bridge.ts';
import { MAX_FILE_BYTES } from '../../shared/ipc/parse-contract.ts';
import { readBoundedFile } from './read-bounded-file.ts';

/** Reads a file that the person named: in a dialog, on the command line, by "open with". Never throws. */
export async function openResumeFile(path: string): Promise<OpenedFile> {
  const name = basename(path);
  const content = await readBoundedFile(path, MAX_FILE_BYTES);
  return content.ok
    ? { kind: 'file', file: { name, bytes: content.value } }
    : { kind: 'failure', name, failure: describeFailure(content.error) };
}
