import { z } from 'zod';
import { readingEvents } from '../../../domain/meters/rules/meter-state.ts';
import type { SentReading, SentReadings } from '../../../domain/meters/sent-readings.ts';
import { beginning } from '../../engine/links.ts';
import { chosenDevice, deviceShape } from '../parts/device/device-draft.ts';

/** What is known of a figure beside its value. */
const details = z.object({
  /** The day it was read off the machine, when the person named one. */
  readOn: z.iso.date().nullable().default(null),
  /** It was not read off the machine. */
  estimated: z.boolean().default(false),
  /** Why it does not go on from the last one. */
  event: z.enum(readingEvents).nullable().default(null),
});
export type Details = z.infer<typeof details>;

/** A figure as people say it; codes and kinds are what the understanding finds in a message. */
const saidReading = details.extend({
  code: z.string().nullable().default(null),
  kind: z
    .enum(['bw-large', 'bw-small', 'colour-large', 'colour-small', 'total', 'bw', 'colour'])
    .nullable()
    .default(null),
  value: z.number(),
});
export type SaidReading = z.infer<typeof saidReading>;

/** What is known so far of the readings of one device. */
const deviceReadings = z.object({
  ...deviceShape,
  /** What the person called it. */
  text: z.string().default(''),
  /** Figures as people say them; which counter each belongs to depends on the device. */
  said: z.array(saidReading).default([]),
  /** Figures by counter code, from the form or a correction: they win over what was said. */
  values: z.record(z.string(), z.number()).default({}),
  /** The same by counter code. */
  details: z.record(z.string(), details).default({}),
  /** By counter code, the figure of which the person says that it is right, however odd it looks. */
  right: z.record(z.string(), z.number()).default({}),
  /** What the person said about figures that the desk has to check. */
  words: z.array(z.string()).default([]),
  /**
   * What the person answered about unusual figures: the counters are not exchanged, the figures are right as they
   * are, they are although they are lower than the record (the desk has to check them), or they are to be changed. Any
   * new figure opens the questions again.
   */
  stand: z.enum(['open', 'not-exchanged', 'sure', 'insists', 'change']).default('open'),
});
export type DeviceReadings = z.infer<typeof deviceReadings>;

/** What is known so far of the readings of one device, or of several. */
export const metersDraft = deviceReadings.extend({
  /** The readings of the first device that are corrected, by the id they were given under; null: new ones are given. */
  corrects: z.uuid().nullable().default(null),
  /** Further devices, on the same card and sent with the same button. */
  others: z.array(deviceReadings).default([]),
  /** Figures of the last message that fill no counter, as they were written; named, so that none is lost silently. */
  unused: z.array(z.string()).default([]),
  /** Of the devices that do not fit on one card: which ones are in view, counted from 0. */
  page: z.int().min(0).default(0),
});
export type MetersDraft = z.infer<typeof metersDraft>;

/** The way to giving readings. */
export const giveReadings = beginning('submit-meters', metersDraft);

/** Nothing known yet of a device's readings. */
export const noReadings: DeviceReadings = deviceReadings.parse({});

/** Every device of a draft, in the order they were named. */
export function devicesOf(draft: MetersDraft): DeviceReadings[] {
  const { others, corrects: _corrects, unused: _unused, page: _page, ...own } = draft;
  return [own, ...others];
}

/** The draft with these devices instead; what was said of one device twice becomes one. */
export function withDevices(draft: MetersDraft, devices: readonly DeviceReadings[]): MetersDraft {
  const [own = noReadings, ...others] = devices.reduce<DeviceReadings[]>(join, []);
  return { ...draft, ...own, others };
}

function join(known: DeviceReadings[], one: DeviceReadings): DeviceReadings[] {
  const { deviceId } = one;
  if (deviceId === null || !known.some((other) => other.deviceId === deviceId)) return [...known, one];
  return known.map((other) => (other.deviceId === deviceId ? joined(other, one) : other));
}

/** The later figures win. */
function joined(first: DeviceReadings, then: DeviceReadings): DeviceReadings {
  return {
    ...first,
    said: [...first.said, ...then.said],
    values: { ...first.values, ...then.values },
    details: { ...first.details, ...then.details },
    right: { ...first.right, ...then.right },
    words: [...first.words, ...then.words],
    stand: 'open',
  };
}

/** A draft that corrects readings, with the figures as they are recorded. */
export function draftToCorrect(sent: Pick<SentReadings, 'device' | 'submissionId'> & Recorded) {
  const { readings } = sent;
  return {
    ...chosenDevice(sent.device.id),
    corrects: sent.submissionId,
    values: Object.fromEntries(readings.map(({ meter, value }) => [meter.code, value])),
    details: Object.fromEntries(
      readings.map(({ meter, readOn, estimated, event }) => [meter.code, { readOn, estimated, event }]),
    ),
  };
}

type Recorded = { readings: readonly Pick<SentReading, 'meter' | 'value' | keyof Details>[] };
