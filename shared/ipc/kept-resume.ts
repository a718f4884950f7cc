import { z } from 'zod';
import { daySchema } from '../base/month.ts';

/** SHA-256 of a file's bytes, in hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** What stays of a résumé in the library when the app is closed: how it stood, not what it says. */
export const keptResumeSchema = z
  .strictObject({
    /** Fingerprint of its file. */
    sha256: sha256Schema,
    fileName: z.string().max(1024),
    /** The person's name as read, or the file's name. */
    title: z.string().max(1024),
    readOn: daySchema,
    /** Name of the role that `readiness` is for. */
    role: z.string().max(200),
    /** 0 to 100; null where too little could be read for a figure. */
    readiness: z.number().min(0).max(100).nullable(),
    /** In the menu’s list of what was opened; false once that was cleared. */
    isRecent: z.boolean().default(true),
  })
  .readonly();
export type KeptResume = z.infer<typeof keptResumeSchema>;

export const keptResumesSchema = z.array(keptResumeSchema).max(2000).readonly();
