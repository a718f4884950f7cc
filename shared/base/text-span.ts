import { z } from 'zod';

/** Half-open range of UTF-16 offsets into `TextDocument.text`. */
export const textSpanSchema = z.strictObject({ start: z.int().min(0), end: z.int().min(0) }).readonly();
export type TextSpan = z.infer<typeof textSpanSchema>;
