import { z } from 'zod';
import { beginning } from '../../engine/links.ts';
import { deviceShape } from '../parts/device/device-draft.ts';
import { severalShape } from '../parts/device/several-devices.ts';

/** Who is to be on which devices, as far as it was said. */
export const peopleDraft = z.object({
  ...deviceShape,
  ...severalShape,
  /** What was written about it: read once the people of the account are known */
  said: z.array(z.string().max(500)).default([]),
  /** A name that was found in it, which may be nobody's here */
  named: z.string().nullable().default(null),
  /** What the form or a later message made of it, by the ids of people; null: what was said stands */
  change: z
    .object({ add: z.array(z.uuid()), remove: z.array(z.uuid()) })
    .nullable()
    .default(null),
});
export type PeopleDraft = z.infer<typeof peopleDraft>;

/** The way to changing who is on a device. */
export const changeWhoIsOn = beginning('assign-device', peopleDraft);
