import { z } from 'zod';

/** contrast: as light or dark as the system, in colours that differ more. */
export const themeSchema = z.enum(['system', 'light', 'dark', 'contrast']);
export type Theme = z.infer<typeof themeSchema>;
