import { join } from 'node:path';
import { z } from 'zod';
import { describeFailure } from '../../shared/base/failure.ts';
import type { OpenedFile, Sample } from '../../shared/ipc/bridge.ts';
import { openResumeFile } from '../files/open-resume-file.ts';
import { readBoundedFile } from '../files/read-bounded-file.ts';

/** resources/samples/samples.json: the synthetic résumés to try, in the order in which they are offered. */
const sampleFilesSchema = z.array(
  z.object({
    id: z.string().max(64),
    name: z.string(),
    description: z.string(),
    /** In the same folder. */
    file: z.string().regex(/^[\w-]+\.\w+$/),
  }),
);

const MAX_INDEX_BYTES = 64 * 1024;

export interface Samples {
  list(): readonly Sample[];
  open(id: string): Promise<OpenedFile>;
}

/** @throws when the app was built without its samples: a defect of the build, not of this computer */
export async function loadSamples(folder: string): Promise<Samples> {
  const index = await readBoundedFile(join(folder, 'samples.json'), MAX_INDEX_BYTES);
  if (!index.ok) throw new Error(`resources/samples/samples.json: ${index.error}`);
  const entries = sampleFilesSchema.parse(JSON.parse(new TextDecoder().decode(index.value)));
  return {
    list: () => entries.map(({ id, name, description }) => ({ id, name, description })),
    async open(id) {
      const entry = entries.find((sample) => sample.id === id);
      return entry === undefined
        ? { kind: 'failure', name: id, failure: describeFailure('NOT_FOUND') }
        : openResumeFile(join(folder, entry.file));
    },
  };
}
