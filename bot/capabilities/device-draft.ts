import { z } from 'zod';
import type { DeviceSlot } from '../understanding/types.ts';

/** The part of a draft that says which device it is about. */
export const deviceShape = {
  assetId: z.uuid().nullable().default(null),
  /** Devices the words can mean; asked about when there are several. */
  candidates: z.array(z.uuid()).default([]),
  /** Words that should have named a device but fit none of the person's. */
  unknownDevice: z.string().nullable().default(null),
};
export type DeviceDraft = { assetId: string | null; candidates: string[]; unknownDevice: string | null };

/** The device fields after a message: unchanged when it names none, open again when the words fit none or several. */
export function deviceFields(draft: DeviceDraft, slot: DeviceSlot | undefined): DeviceDraft {
  const { assetId, candidates, unknownDevice } = draft;
  if (slot === undefined) return { assetId, candidates, unknownDevice };
  const [first, ...others] = slot.candidates;
  if (first === undefined) return { assetId: null, candidates: [], unknownDevice: slot.text };
  if (others.length > 0) return { assetId: null, candidates: [...slot.candidates], unknownDevice: null };
  return chosenDevice(first);
}

/** The device fields once a device was chosen. */
export function chosenDevice(assetId: string): DeviceDraft {
  return { assetId, candidates: [], unknownDevice: null };
}

/** "The other one": the other of two, or the choice again when there are more. */
export function anotherDevice(draft: DeviceDraft, deviceIds: readonly string[]): DeviceDraft {
  const others = deviceIds.filter((id) => id !== draft.assetId);
  const [only, ...more] = others;
  if (only !== undefined && more.length === 0) return chosenDevice(only);
  return { assetId: null, candidates: [...others], unknownDevice: null };
}
