import { z } from 'zod';
import { listOf, texts, words } from '../base/lenient-json.ts';

/** A job description in the form of jsonresume.org (job-schema). Lenient: what is missing or of another type is left out. */
const jobDescriptionSchema = z.object({
  title: words,
  description: words,
  responsibilities: texts,
  qualifications: texts,
  skills: listOf(z.object({ name: words, level: words, keywords: texts })),
});
export type JobDescription = z.infer<typeof jobDescriptionSchema>;

/** The job description that the value is, or null where it is something else. */
export function decodeJobDescription(value: unknown): JobDescription | null {
  const decoded = jobDescriptionSchema.safeParse(value);
  if (!decoded.success) return null;
  const { title, responsibilities, qualifications, skills } = decoded.data;
  const asks = responsibilities.length + qualifications.length + skills.length;
  return title !== null && asks > 0 ? decoded.data : null;
}
