import { z } from 'zod';
import { listMeters } from '../../../domain/meters/list-meters.ts';
import type { MeterState } from '../../../domain/meters/rules/meter-state.ts';
import type { Programme } from '../../../domain/programmes/schema.ts';
import type { Scene } from '../../engine/capability.ts';
import { beginning } from '../../engine/links.ts';
import { deviceShape } from '../parts/device/device-draft.ts';
import { type DeviceFacts, loadDevices } from '../parts/device/device-facts.ts';

/** A figure as people say it; codes and kinds are what the understanding finds in a message. */
const saidReading = z.object({
  code: z.string().nullable().default(null),
  kind: z
    .enum(['bw-large', 'bw-small', 'colour-large', 'colour-small', 'total', 'bw', 'colour'])
    .nullable()
    .default(null),
  value: z.number(),
});
export type SaidReading = z.infer<typeof saidReading>;

/** Figures of another device in the same message; `text` is what the person called it. */
const otherDevice = z.object({ ...deviceShape, text: z.string(), said: z.array(saidReading) });
export type OtherDevice = z.infer<typeof otherDevice>;

/** What is known so far of the readings of one device. */
export const metersDraft = z.object({
  ...deviceShape,
  /** Figures as people say them; which counter each belongs to depends on the device. */
  said: z.array(saidReading).default([]),
  /** Figures by counter code, from the form or a correction: they win over what was said. */
  values: z.record(z.string(), z.number()).default({}),
  /**
   * What the person answered about unusual figures: the counters are not exchanged, the figures are right as they
   * are, or they are to be changed. Any new figure opens the questions again.
   */
  stand: z.enum(['open', 'not-exchanged', 'sure', 'change']).default('open'),
  /** Taken up afterwards, one by one. */
  others: z.array(otherDevice).default([]),
  /** Figures of the last message that fill no counter, as they were written; named, so that none is lost silently. */
  unused: z.array(z.string()).default([]),
});
export type MetersDraft = z.infer<typeof metersDraft>;

/** The way to giving readings. */
export const giveReadings = beginning('submit-meters', metersDraft);

/** What has to be known of the world to take readings: the device's own counters (G39), and how to judge figures. */
export type MeterFacts = DeviceFacts & {
  meters: MeterState[];
  now: Date;
  figures: Programme['meters'];
  /** F11: questions about the contract are for administrators. */
  isAdministrator: boolean;
};

/** Loads it, through what the person may see. */
export async function loadMeterFacts(scene: Scene, draft: MetersDraft): Promise<MeterFacts> {
  const { devices, device } = await loadDevices(scene, draft);
  return {
    devices,
    device,
    meters: device === null ? [] : await listMeters(scene.db, device),
    now: scene.now,
    figures: scene.actor.programme.meters,
    isAdministrator: scene.actor.role === 'administrator',
  };
}
