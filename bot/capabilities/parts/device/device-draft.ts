import { z } from 'zod';
import type { Utterance } from '../../../engine/capability.ts';
import type { DeviceSlot } from '../../../understanding/types.ts';

/** The part of a draft that says which device it is about. */
export const deviceShape = {
  deviceId: z.uuid().nullable().default(null),
  /** Devices the words can mean; asked about when there are several. */
  candidates: z.array(z.uuid()).default([]),
  /** Words that should have named a device but fit none of the person's. */
  unknownDevice: z.string().nullable().default(null),
  /** Of a long choice: the place of the first device in view, counted from 0. */
  shownFrom: z.number().int().min(0).optional(),
};
export type DeviceDraft = {
  deviceId: string | null;
  candidates: string[];
  unknownDevice: string | null;
  shownFrom?: number | undefined;
};

/** What of a draft the facts about its device depend on. */
export function deviceOf({ deviceId, candidates, unknownDevice }: DeviceDraft) {
  return [deviceId, candidates, unknownDevice] as const;
}

/** The device fields after a message: unchanged when it names none, open again when the words fit none or several. */
export function deviceFields(draft: DeviceDraft, slot: DeviceSlot | undefined): DeviceDraft {
  const { deviceId, candidates, unknownDevice } = draft;
  if (slot === undefined) return { deviceId, candidates, unknownDevice };
  const [first, ...others] = slot.candidates;
  if (first === undefined) return { deviceId: null, candidates: [], unknownDevice: slot.text };
  if (others.length > 0) return { deviceId: null, candidates: [...slot.candidates], unknownDevice: null };
  return chosenDevice(first);
}

/** The device fields of a first message: the one it names, else the one that was just spoken of. */
export function deviceSaid(draft: DeviceDraft, { understanding, recalled }: Utterance): DeviceDraft {
  const { device } = understanding.slots;
  if (device !== undefined || recalled?.device === undefined) return deviceFields(draft, device);
  return chosenDevice(recalled.device.id);
}

/** The device fields once a device was chosen. */
export function chosenDevice(deviceId: string): DeviceDraft {
  return { deviceId, candidates: [], unknownDevice: null };
}

/** "The other one": the other of two, or the choice again when there are more. */
export function anotherDevice(draft: DeviceDraft, devices: readonly { id: string }[]): DeviceDraft {
  const others = devices.flatMap(({ id }) => (id === draft.deviceId ? [] : [id]));
  const [only, ...more] = others;
  if (only !== undefined && more.length === 0) return chosenDevice(only);
  return { deviceId: null, candidates: others, unknownDevice: null };
}
