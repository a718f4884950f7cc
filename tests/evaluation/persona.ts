import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sectionKindSchema } from '../../shared/resume/resume.ts';

export const languageSchema = z.enum(['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']);
export type Language = z.infer<typeof languageSchema>;

/** "2021-03", "2021", "present", or null where none is written. */
const writtenDateSchema = z
  .string()
  .regex(/^(?:\d{4}(?:-(?:0[1-9]|1[0-2]))?|present)$/u)
  .nullable();

const personaEntrySchema = z
  .strictObject({
    title: z.string(),
    organization: z.string().nullable(),
    location: z.string().nullable(),
    start: writtenDateSchema,
    end: writtenDateSchema,
    bullets: z.array(z.string()).readonly(),
    /** A further role at the employer of the entry before: the employer is printed once, above both. */
    underSameEmployer: z.boolean().optional(),
    /** A time without work among the jobs, which is none. */
    timeAway: z.boolean().optional(),
  })
  .readonly();
export type PersonaEntry = z.infer<typeof personaEntrySchema>;

const personaSectionSchema = z
  .strictObject({
    kind: sectionKindSchema,
    heading: z.string(),
    paragraphs: z.array(z.string()).readonly().optional(),
    entries: z.array(personaEntrySchema).readonly().optional(),
    /** Lines with a label: "Languages: Python, SQL". */
    groups: z
      .array(z.strictObject({ label: z.string(), items: z.array(z.string()).readonly() }).readonly())
      .readonly()
      .optional(),
    /** Short lines, one under the other. */
    items: z.array(z.string()).readonly().optional(),
  })
  .readonly();
export type PersonaSection = z.infer<typeof personaSectionSchema>;

/** An invented person's résumé as its author means it: the truth about every file that is rendered from it. */
export const personaSchema = z
  .strictObject({
    id: z.string(),
    language: languageSchema,
    /** Kept back: looked at only to report, never to improve the reading. */
    frozen: z.boolean(),
    name: z.string(),
    headline: z.string(),
    email: z.string(),
    phone: z.string(),
    location: z.string(),
    link: z.string(),
    sections: z.array(personaSectionSchema).readonly(),
  })
  .readonly();
export type Persona = z.infer<typeof personaSchema>;

const FOLDER = join(import.meta.dirname, 'personas');

/** All personas that are reported, by id. Throws on a file that does not fit the schema. */
export function loadPersonas(): readonly Persona[] {
  return personasIn(FOLDER);
}

/** Personas to improve the reading on, apart from those that are reported; as `loadPersonas`. */
export function loadPracticePersonas(): readonly Persona[] {
  return personasIn(join(import.meta.dirname, 'practice/personas'));
}

function personasIn(folder: string): readonly Persona[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => personaSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}

/** Entries with the further roles of one employer together, in order. */
export function employerGroups(entries: readonly PersonaEntry[]): readonly (readonly PersonaEntry[])[] {
  const groups: PersonaEntry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (entry.underSameEmployer === true && last !== undefined) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** "Holt & Finch, Bergen"; empty for an entry without organisation. */
export function writtenOrganization({ organization, location }: PersonaEntry): string {
  return [organization, location].filter((part) => part !== null).join(', ');
}
