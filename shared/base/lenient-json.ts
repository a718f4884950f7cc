import { z } from 'zod';

/** Text, or a number that stands for text; null for everything else, also for nothing but spaces. */
export const words = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null)
  .transform((value) => value?.trim() || null);

/** A list of which everything is left out that is not as it should be. */
export function listOf<T>(item: z.ZodType<T>): z.ZodType<readonly T[]> {
  return z
    .array(z.unknown())
    .nullish()
    .catch(null)
    .transform((list) =>
      (list ?? []).flatMap((value) => {
        const decoded = item.safeParse(value);
        return decoded.success ? [decoded.data] : [];
      }),
    );
}

export const texts = listOf(words).transform((list) => list.filter((text) => text !== null));
