import { z } from 'zod';

const licenceSchema = z
  .strictObject({
    name: z.string(),
    version: z.string(),
    /** SPDX name, as the package says it. */
    licence: z.string(),
    /** null where the package brings none. */
    text: z.string().nullable(),
  })
  .readonly();
/** A package of others whose code or files are in the product. */
export type Licence = z.infer<typeof licenceSchema>;

export const licencesSchema = z.array(licenceSchema).readonly();
