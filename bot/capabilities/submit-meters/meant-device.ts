import type { Utterance } from '../../engine/capability.ts';
import { deviceFields } from '../parts/device/device-draft.ts';
import type { DevicePart } from './device-parts.ts';
import type { DeviceReadings } from './draft.ts';
import { isFor } from './split-figures.ts';

/** From here on a message is surely about something else. */
const sureOtherwise = 0.65;

/**
 * The devices of a draft after a message that says which device was meant by words that fitted none ("HBZ is a typo,
 * that row is WHJ02153"). null for any other message.
 */
export function meantDevice(
  { understanding }: Utterance,
  parts: readonly DevicePart[],
): DeviceReadings[] | null {
  const { confidence, slots } = understanding;
  if (slots.meters !== undefined) return null;
  const named = slots.devices ?? (slots.device === undefined ? [] : [slots.device]);
  const [known, ...more] = named.filter(({ candidates }) => candidates.length > 0);
  const open = parts.filter(({ facts: { device } }) => device === null);
  const spoken = open.filter(({ readings }) => named.some((one) => isFor(one, readings)));
  // Who names the words that fitted none speaks of them, whatever else it sounds like.
  if (spoken.length === 0 && confidence >= sureOtherwise) return null;
  const [meant, ...others] = spoken.length > 0 ? spoken : open;
  if (known === undefined || more.length > 0 || meant === undefined || others.length > 0) return null;
  return parts.map(({ readings }) =>
    readings === meant.readings ? { ...readings, ...deviceFields(readings, known) } : readings,
  );
}
