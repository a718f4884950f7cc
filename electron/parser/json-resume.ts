import { z } from 'zod';
import { listOf, texts, words } from '../../shared/base/lenient-json.ts';

const entrySchema = z.object({
  /** Work, projects; the organisation of a job in the new form. */
  name: words,
  /** The organisation of a job in the old form, of a voluntary one, of a course, and of a project. */
  company: words,
  organization: words,
  institution: words,
  entity: words,
  position: words,
  roles: texts,
  studyType: words,
  area: words,
  location: words,
  startDate: words,
  endDate: words,
  description: words,
  summary: words,
  score: words,
  gpa: words,
  highlights: texts,
  courses: texts,
  keywords: texts,
  url: words,
  website: words,
});
export type JsonResumeEntry = z.infer<typeof entrySchema>;

/** Certificates, awards and publications, which have one date, and what the three call it. */
const honourSchema = z.object({
  name: words,
  title: words,
  issuer: words,
  awarder: words,
  publisher: words,
  date: words,
  releaseDate: words,
  summary: words,
  url: words,
  website: words,
});
export type JsonResumeHonour = z.infer<typeof honourSchema>;

/** Skills and interests. */
const topicSchema = z.object({ name: words, level: words, keywords: texts });
export type JsonResumeTopic = z.infer<typeof topicSchema>;

/**
 * A résumé in the form of jsonresume.org, old (0.0: `company`, `website`) and new (1.0: `name`, `url`). Lenient: what
 * is missing or of another type is left out.
 */
const jsonResumeSchema = z.object({
  basics: z.preprocess(
    (value) => value ?? {},
    z.object({
      name: words,
      label: words,
      email: words,
      phone: words,
      url: words,
      website: words,
      summary: words,
      location: z
        .object({ address: words, postalCode: words, city: words, region: words, countryCode: words })
        .nullish()
        .catch(null),
      profiles: listOf(z.object({ network: words, username: words, url: words })),
    }),
  ),
  work: listOf(entrySchema),
  volunteer: listOf(entrySchema),
  projects: listOf(entrySchema),
  education: listOf(entrySchema),
  skills: listOf(topicSchema),
  certificates: listOf(honourSchema),
  awards: listOf(honourSchema),
  publications: listOf(honourSchema),
  languages: listOf(z.object({ language: words, fluency: words })),
  interests: listOf(topicSchema),
  references: listOf(z.object({ name: words, reference: words })),
});
export type JsonResume = z.infer<typeof jsonResumeSchema>;

/** The résumé that the value is, or null where it is something else. */
export function decodeJsonResume(value: unknown): JsonResume | null {
  const decoded = jsonResumeSchema.safeParse(value);
  if (!decoded.success) return null;
  const { basics, work, education } = decoded.data;
  const introduced = [basics.name, basics.email, basics.label, basics.summary].some((text) => text !== null);
  const employed = work.some((job) => job.position !== null || job.company !== null);
  const taught = education.some((course) => course.institution !== null);
  return introduced || employed || taught ? decoded.data : null;
}
