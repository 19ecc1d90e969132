import { z } from 'zod';

/** A name or label that people read, in both languages of the house. */
export const bilingual = z.strictObject({ da: z.string().trim().min(1), en: z.string().trim().min(1) }).readonly();
