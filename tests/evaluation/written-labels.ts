import { z } from 'zod';
import type { SectionKind } from '../../shared/resume/resume.ts';
import written from './labels.json' with { type: 'json' };
import { languageSchema, type Persona, type PersonaEntry } from './persona.ts';
import { type DateStyle, writtenRange } from './written-date.ts';

const headerSchema = z.strictObject({ title: z.string(), organization: z.string() });
const LABELS = z
  .record(
    languageSchema,
    z.strictObject({
      email: z.string(),
      phone: z.string(),
      location: z.string(),
      link: z.string(),
      place: z.string(),
      dates: z.string(),
      hours: z.string(),
      work: headerSchema,
      volunteering: headerSchema,
      projects: headerSchema,
      education: headerSchema,
      certifications: headerSchema,
    }),
  )
  .parse(written);

/** What forms write before a piece of contact data or of an entry's header. */
export interface LabelledPiece {
  readonly label: string;
  readonly text: string;
}

/** Contact data with its labels in the persona's language. */
export function labelledContact(persona: Persona): readonly LabelledPiece[] {
  const labels = LABELS[persona.language];
  return (['email', 'phone', 'location', 'link'] as const).map((field) => ({
    label: labels[field],
    text: persona[field],
  }));
}

const FULL_TIME = '40';

const HEADED = ['work', 'volunteering', 'projects', 'education', 'certifications'] as const;

/**
 * An entry's header as forms of public employers ask for it: the employer first, and the hours a week of a job. Absent
 * pieces are left out.
 */
export function labelledHeader(
  entry: PersonaEntry,
  kind: SectionKind,
  { language }: Persona,
  dates: DateStyle,
): readonly LabelledPiece[] {
  const labels = LABELS[language];
  const header = labels[HEADED.find((each) => each === kind) ?? 'work'];
  return [
    { label: header.organization, text: entry.organization ?? '' },
    { label: header.title, text: entry.title },
    { label: labels.place, text: entry.location ?? '' },
    { label: labels.dates, text: writtenRange(entry, language, dates) },
    { label: labels.hours, text: kind === 'work' && entry.organization !== null ? FULL_TIME : '' },
  ].filter(({ text }) => text !== '');
}

/** "Employer: Holt & Finch". */
export const writtenPiece = ({ label, text }: LabelledPiece): string => `${label}: ${text}`;
