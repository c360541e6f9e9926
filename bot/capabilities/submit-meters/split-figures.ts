import type { DeviceSlot, MeterSlot, Slots } from '../../understanding/types.ts';
import { deviceFields } from '../parts/device/device-draft.ts';
import type { OtherDevice, SaidReading } from './draft.ts';

/** The figures of a message by device: those of the one it is about first, and of the others. */
export type Split = { device: DeviceSlot | undefined; own: SaidReading[]; others: OtherDevice[] };

const noDevice = { deviceId: null, candidates: [], unknownDevice: null };

/** Sorts the figures of a message; those without a device belong to the one the message is about. */
export function splitFigures(slots: Slots): Split {
  const meters = slots.meters ?? [];
  const device = slots.device ?? meters[0]?.device;
  const isOwn = (meter: MeterSlot) =>
    meter.device === undefined || (device !== undefined && sameDevice(meter.device, device));
  const others: OtherDevice[] = [];
  for (const meter of meters) if (meter.device && !isOwn(meter)) addTo(others, meter.device, meter);
  return { device, own: meters.filter(isOwn).map(toSaid), others };
}

/** Figures that fill no counter, each with the label it was given: "scan 9 110". What was corrected at once is no loss. */
export function unusedIn({ unused = [] }: Slots): string[] {
  const left = unused.filter(({ reason }) => reason !== 'previous' && reason !== 'replaced');
  return left.map(({ label, text }) => [label, text].filter(Boolean).join(' '));
}

/** A reading of another device; a device named twice is taken up once. */
function addTo(others: OtherDevice[], device: DeviceSlot, meter: MeterSlot): void {
  const other = toOther(device, [toSaid(meter)]);
  const known = others.find((one) => identity(one) === identity(other));
  if (known) known.said.push(...other.said);
  else others.push(other);
}

/** Figures of a device that is not the one being filled in. */
export function toOther(device: DeviceSlot, said: SaidReading[]): OtherDevice {
  return { ...deviceFields(noDevice, device), text: device.text, said };
}

function toSaid({ code, kind, value }: MeterSlot): SaidReading {
  return { code, kind, value };
}

function sameDevice(one: DeviceSlot, two: DeviceSlot): boolean {
  return identity(toOther(one, [])) === identity(toOther(two, []));
}

function identity({ deviceId, candidates, unknownDevice }: OtherDevice): string {
  return JSON.stringify([deviceId, candidates, unknownDevice]);
}
