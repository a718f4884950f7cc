import { createHash } from 'node:crypto';
import { describeFailure } from '../../shared/base/failure.ts';
import type { OpenedFile } from '../../shared/ipc/bridge.ts';
import { openResumeFile } from '../files/open-resume-file.ts';

/** The file at `path` if its bytes have this SHA-256 (hexadecimal): another one in its place is a failure like none. */
export async function openUnchanged(path: string, sha256: string): Promise<OpenedFile> {
  const opened = await openResumeFile(path);
  if (opened.kind === 'failure') return opened;
  const isSame = createHash('sha256').update(opened.file.bytes).digest('hex') === sha256;
  return isSame ? opened : { kind: 'failure', name: opened.file.name, failure: describeFailure('NOT_FOUND') };
}
