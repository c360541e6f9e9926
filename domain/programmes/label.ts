import { z } from 'zod';

/** What a supplier calls a thing, in every language: one without a label in each is refused when the programme is read. */
export const label = z.object({ en: z.string().min(1), fr: z.string().min(1), nl: z.string().min(1) });
export type Label = z.infer<typeof label>;
