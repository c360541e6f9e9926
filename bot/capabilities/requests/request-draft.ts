import { z } from 'zod';
import { questionShape } from '../parts/article/answer-first.ts';
import { deskShape } from '../parts/desk/desk-draft.ts';
import { deviceShape } from '../parts/device/device-draft.ts';
import { severalShape } from '../parts/device/several-devices.ts';

/** A request to the desk being filled in. */
export const requestDraft = z.object({
  ...deviceShape,
  ...severalShape,
  /** What it is about, by the programme's own list. */
  kind: z.string().nullable().default(null),
  /** The answers by field. */
  answers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  /** Everything the person wrote about it. */
  words: z.string().default(''),
  ...questionShape,
  ...deskShape,
});
export type RequestDraft = z.infer<typeof requestDraft>;
