import { z } from 'zod';
import type { Device } from '../../../domain/fleet/find-device.ts';
import { listMeters } from '../../../domain/meters/list-meters.ts';
import type { MeterState } from '../../../domain/meters/rules/meter-state.ts';
import {
  findOwnReadings,
  findSentReadings,
  type SentReadings,
} from '../../../domain/meters/sent-readings.ts';
import type { Refusal } from '../../../domain/outcome.ts';
import type { Programme } from '../../../domain/programmes/schema.ts';
import { refuseTakeBack } from '../../../domain/sent/rules/take-back.ts';
import type { Scene } from '../../engine/capability.ts';
import { beginning } from '../../engine/links.ts';
import { chosenDevice, deviceOf, deviceShape } from '../parts/device/device-draft.ts';
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
   * are, they are although they are lower than the record (the desk has to check them), or they are to be changed. Any
   * new figure opens the questions again.
   */
  stand: z.enum(['open', 'not-exchanged', 'sure', 'insists', 'change']).default('open'),
  /** The readings that are corrected, by the id they were given under; null: new ones are given. */
  corrects: z.uuid().nullable().default(null),
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
  /** The readings that are corrected, whose counters then are all there is; null: new ones are given. */
  correcting: SentReadings | null;
  /** What the person gave last for the device and may still correct; null: nothing, or that is being done. */
  own: SentReadings | null;
  /** Why they cannot be corrected any more. */
  refusal: Refusal | null;
  /** F11: questions about the contract are for administrators. */
  isAdministrator: boolean;
};

/** Loads it, through what the person may see. Of readings that are corrected each counter is as it stood before. */
export async function loadMeterFacts(scene: Scene, draft: MetersDraft): Promise<MeterFacts> {
  const { devices, device } = await loadDevices(scene, draft);
  const { correcting, refusal } = await loadCorrected(scene, draft, device);
  const meters = correcting?.readings.map(({ meter }) => meter) ?? (await metersOf(scene, device));
  return {
    devices,
    device,
    meters,
    correcting,
    own: correcting === null ? await ownOf(scene, device, meters) : null,
    refusal,
    now: scene.now,
    figures: scene.actor.programme.meters,
    isAdministrator: scene.actor.role === 'administrator',
  };
}

async function metersOf(scene: Scene, device: Device | null): Promise<MeterState[]> {
  return device === null ? [] : listMeters(scene.db, device);
}

async function ownOf(scene: Scene, device: Device | null, meters: readonly MeterState[]) {
  const isByPerson = meters.some(({ last }) => last?.source === 'person');
  return device !== null && isByPerson ? findOwnReadings(scene, device) : null;
}

/** What is corrected; once another device is meant the figures are new ones for that. */
async function loadCorrected(scene: Scene, { corrects }: MetersDraft, device: Device | null) {
  const found = corrects === null ? null : await findSentReadings(scene, corrects);
  if (found === null) return { correcting: null, refusal: null };
  if (!found.ok) return { correcting: null, refusal: found.refusal };
  if (found.value.device.id !== device?.id) return { correcting: null, refusal: null };
  return { correcting: found.value, refusal: refuseTakeBack(found.value, scene.actor.personId, scene.now) };
}

/** What of a draft they depend on. */
export function loadedFor(draft: MetersDraft) {
  return [...deviceOf(draft), draft.corrects] as const;
}

/** A draft that corrects readings, with the figures as they are recorded. */
export function draftToCorrect(sent: Pick<SentReadings, 'device' | 'submissionId'> & Figures) {
  const values = Object.fromEntries(sent.readings.map(({ meter, value }) => [meter.code, value]));
  return { ...chosenDevice(sent.device.id), corrects: sent.submissionId, values };
}

type Figures = { readings: readonly { meter: { code: string }; value: number }[] };
