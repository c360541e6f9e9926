import { z } from 'zod';
import { deviceShape } from '../parts/device/device-draft.ts';

/** A figure as people say it; codes and kinds are what the understanding finds in a message. */
export const saidReading = z.object({
  code: z.string().nullable().default(null),
  kind: z
    .enum(['bw-large', 'bw-small', 'colour-large', 'colour-small', 'total', 'bw', 'colour'])
    .nullable()
    .default(null),
  value: z.number(),
});
export type SaidReading = z.infer<typeof saidReading>;

/** Figures of another device in the same message; `text` is what the person called it. */
export const otherDevice = z.object({ ...deviceShape, text: z.string(), said: z.array(saidReading) });
export type OtherDevice = z.infer<typeof otherDevice>;
