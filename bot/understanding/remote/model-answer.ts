import { z } from 'zod';
import { capabilityIds } from '../intents.ts';

const share = z.number().min(0).max(1);

/** What a model may answer; an id that is not in the list makes the whole answer invalid. */
export const modelAnswer = z.object({
  intent: z.enum(capabilityIds),
  confidence: share,
  alternatives: z
    .array(z.object({ intent: z.enum(capabilityIds), confidence: share }))
    .max(4)
    .default([]),
  /** Serial number of the device meant, of those that were sent. */
  device: z.string().max(50).nullable().default(null),
});
export type ModelAnswer = z.infer<typeof modelAnswer>;

/** The part of a chat endpoint's answer that is read. */
export const chatAnswer = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().max(4000) }) })).min(1),
});
