import { z } from 'zod';
import type { Utterance } from '../../engine/capability.ts';
import { beginning } from '../../engine/links.ts';
import { deviceFields, deviceSaid, deviceShape } from '../parts/device/device-draft.ts';
import { otherDevice, saidReading } from './said-reading.ts';
import { splitFigures, unusedIn } from './split-figures.ts';

/** What is known so far of the readings of one device. */
export const metersDraft = z.object({
  ...deviceShape,
  /** Figures as people say them; which counter each belongs to depends on the device. */
  said: z.array(saidReading).default([]),
  /** Figures by counter code, from the form or a correction: they win over what was said. */
  values: z.record(z.string(), z.number()).default({}),
  /**
   * What the person answered about unusual figures: the counters are not exchanged, the figures are right as they
   * are, they are although they are lower than the record (the desk has to check them), or they are to be changed. Any
   * new figure opens the questions again.
   */
  stand: z.enum(['open', 'not-exchanged', 'sure', 'insists', 'change']).default('open'),
  /** Taken up afterwards, one by one. */
  others: z.array(otherDevice).default([]),
  /** Figures of the last message that fill no counter, as they were written; named, so that none is lost silently. */
  unused: z.array(z.string()).default([]),
});
export type MetersDraft = z.infer<typeof metersDraft>;

/** The way to giving readings. */
export const giveReadings = beginning('submit-meters', metersDraft);

/** The first draft, from what was understood of a message. */
export function beginMeters(utterance: Utterance): MetersDraft {
  const { understanding } = utterance;
  const empty = metersDraft.parse({});
  const { device, own, others } = splitFigures(understanding.slots);
  return {
    ...empty,
    ...(device === undefined ? deviceSaid(empty, utterance) : deviceFields(empty, device)),
    said: own,
    others,
    unused: unusedIn(understanding.slots),
  };
}
