import { z } from 'zod';
import countryFile from '../../resources/reading/countries.json' with { type: 'json' };
import { foldText } from './fold-text.ts';

/** Countries by their code of ISO 3166-1 alpha-2; the first name is the one that we write. */
const countriesSchema = z
  .array(
    z
      .strictObject({ code: z.string().regex(/^[A-Z]{2}$/), names: z.array(z.string().min(1)).min(1) })
      .readonly(),
  )
  .readonly();

export const COUNTRIES = countriesSchema.parse(countryFile);

const CODES = new Map(
  COUNTRIES.flatMap(({ code, names }) => names.map((name) => [keyOf(name), code] as const)),
);
const NAMES = new Map(
  COUNTRIES.flatMap(({ code, names }) => names.slice(0, 1).map((name) => [code, name] as const)),
);

/** "SE" of "Sweden"; null where no country is known by that name. A bare code is none: "CA" is California, too. */
export function countryCodeOf(name: string): string | null {
  return CODES.get(keyOf(name)) ?? null;
}

/** "Sweden" of "SE"; null for a code that is not known. */
export function countryNameOf(code: string): string | null {
  return NAMES.get(code.toUpperCase()) ?? null;
}

function keyOf(name: string): string {
  return foldText(name.trim()).replace(/\.$/u, '');
}
