import { z } from 'zod';
import written from './languages.json' with { type: 'json' };
import { type Language, languageSchema, type PersonaEntry } from './persona.ts';

const monthsSchema = z.array(z.string()).length(12);
const WORDS = z
  .record(
    languageSchema,
    z.strictObject({
      contact: z.string(),
      present: z.string(),
      until: z.string(),
      short: monthsSchema,
      long: monthsSchema,
    }),
  )
  .parse(written);

/**
 * How a layout writes dates, in the persona's language: "Mar 2021 – Present", "March 2021 – Present",
 * "03/2021 – Present", "03.2021 – Present" or, in words, "March 2021 to Present".
 */
export type DateStyle = 'short' | 'long' | 'numeric' | 'dotted' | 'words';

/** The heading over contact data in this language. */
export function contactHeading(language: Language): string {
  return WORDS[language].contact;
}

/** "Mar 2021 – Present"; one date where there is one or both are the same; empty where there is none. */
export function writtenRange({ start, end }: PersonaEntry, language: Language, style: DateStyle): string {
  const dates = start === end ? [start] : [start, end];
  return dates
    .flatMap((date) => (date === null ? [] : [writtenDate(date, language, style)]))
    .join(style === 'words' ? ` ${WORDS[language].until} ` : ' – ');
}

function writtenDate(date: string, language: Language, style: DateStyle): string {
  const words = WORDS[language];
  if (date === 'present') return words.present;
  const [year = '', month] = date.split('-');
  if (month === undefined) return year;
  if (style === 'numeric') return `${month}/${year}`;
  if (style === 'dotted') return `${month}.${year}`;
  const months = style === 'short' ? words.short : words.long;
  return `${months[Number(month) - 1] ?? ''} ${year}`;
}
