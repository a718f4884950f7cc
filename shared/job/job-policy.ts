import { z } from 'zod';
import policyData from '../../resources/policy/job-description.json' with { type: 'json' };

const depthSchema = z.number().min(0).max(4);

/** How deep a job description asks for a skill, by where and how it names it. `notes` says where each number is from. */
const jobPolicySchema = z
  .strictObject({
    version: z.string(),
    depths: z
      .strictObject({ listed: depthSchema, mentioned: depthSchema, responsible: depthSchema })
      .readonly(),
    levels: z
      .array(z.strictObject({ depth: depthSchema, words: z.array(z.string()).readonly() }).readonly())
      .readonly(),
    notes: z.record(z.string(), z.string()).readonly(),
  })
  .readonly();
export type JobPolicy = z.infer<typeof jobPolicySchema>;

export const JOB_POLICY: JobPolicy = jobPolicySchema.parse(policyData);
