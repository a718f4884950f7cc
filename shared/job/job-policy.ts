import { z } from 'zod';
import policyData from '../../resources/policy/job-description.json' with { type: 'json' };

const depthSchema = z.number().min(0).max(4);

/** How deep a job description asks for a skill, by where and how it names it. `notes` says where each number is from. */
const jobPolicySchema = z
  .strictObject({
    version: z.string(),
    depths: z
      .strictObject({
        listed: depthSchema,
        mentioned: depthSchema,
        responsible: depthSchema,
        optional: depthSchema,
      })
      .readonly(),
    /** Phrases that make what a sentence asks welcome rather than required, unless one of `firm` stands in it too. */
    optional: z.array(z.string()).readonly(),
    firm: z.array(z.string()).readonly(),
    /** What headings of a plain advert hold over what the work consists of, and over whom it looks for. Lower case. */
    duties: z.array(z.string()).readonly(),
    wants: z.array(z.string()).readonly(),
    levels: z
      .array(z.strictObject({ depth: depthSchema, words: z.array(z.string()).readonly() }).readonly())
      .readonly(),
    notes: z.record(z.string(), z.string()).readonly(),
  })
  .readonly();
export type JobPolicy = z.infer<typeof jobPolicySchema>;

export const JOB_POLICY: JobPolicy = jobPolicySchema.parse(policyData);
