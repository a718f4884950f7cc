import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { RealFile } from './evaluate-real.ts';

const LIST = join(import.meta.dirname, 'failing-files.json');

/** Why each real file is not read as a person reads it, one sentence each, by file name. */
const reasonsSchema = z.record(z.string(), z.string().min(1)).readonly();
export type FailureReasons = z.infer<typeof reasonsSchema>;

/** The reasons that are written down beside the truth files. Throws where they do not fit the schema. */
export function loadFailureReasons(): FailureReasons {
  return reasonsSchema.parse(JSON.parse(readFileSync(LIST, 'utf8')));
}

/** Whether a file was not read, or says otherwise than a person found on its pages. */
export function isFailing({ outcome, compared }: RealFile): boolean {
  if (outcome !== 'read') return true;
  if (compared === null) return false;
  const { sections, entries, items, contact } = compared;
  return [sections, entries, items, contact].some(({ missed, extra }) => missed.length + extra.length > 0);
}

/** What is wrong with the list, a sentence each: failing files without a reason, and reasons of files read right. */
export function checkReasons(files: readonly RealFile[], reasons: FailureReasons): readonly string[] {
  return files.flatMap((file) => {
    const known = reasons[file.file] !== undefined;
    if (isFailing(file) === known) return [];
    return [
      known
        ? `${file.file} is read right; its reason in failing-files.json has to go.`
        : `${file.file} fails and has no reason in failing-files.json.`,
    ];
  });
}
