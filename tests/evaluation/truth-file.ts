import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sectionKindSchema } from '../../shared/resume/resume.ts';

const doubt = z.string().optional();
const dateSchema = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u)
  .nullable();

/** What a person reads on the pages of a real file, written down by eye. */
export const truthFileSchema = z
  .strictObject({
    file: z.string(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    sections: z
      .array(z.strictObject({ kind: sectionKindSchema, heading: z.string().nullable(), doubt }).readonly())
      .readonly(),
    entries: z
      .array(
        z
          .strictObject({
            kind: z.enum(['work', 'volunteer', 'project', 'education', 'certification']),
            title: z.string().nullable(),
            organization: z.string().nullable(),
            start: dateSchema,
            end: z.union([dateSchema, z.literal('present')]),
            /** List items or paragraphs under the entry's header. */
            items: z.int().min(0),
            /** Why a person would hesitate. */
            doubt,
          })
          .readonly(),
      )
      .readonly(),
    doubt,
  })
  .readonly();
export type TruthFile = z.infer<typeof truthFileSchema>;

/** The truth files of a folder by file name; none where the folder is absent. Throws on one that does not fit. */
export function loadTruthFiles(folder: string): ReadonlyMap<string, TruthFile> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const parsed = truthFileSchema.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });
  return new Map(files.map((truth) => [truth.file, truth]));
}
