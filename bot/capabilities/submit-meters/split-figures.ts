import { fold } from '../../understanding/text/fold.ts';
import type { DeviceSlot, MeterSlot, Slots } from '../../understanding/types.ts';
import { deviceFields } from '../parts/device/device-draft.ts';
import { maxDescription } from '../parts/form/text-limits.ts';
import { type DeviceReadings, noReadings, type SaidReading } from './draft.ts';

/** The figures of a message for one device; without a device those that name none. */
export type Group = { device: DeviceSlot | undefined; said: SaidReading[]; words: string[] };

/** The figures of a message by device, those of the one it is about first; figures without a device belong to that one. */
export function splitFigures(slots: Slots, text: string): [Group, ...Group[]] {
  const meters = slots.meters ?? [];
  const first = slots.device ?? meters[0]?.device;
  const isOwn = ({ device }: MeterSlot) => device === undefined || sameDevice(device, first);
  const own = toGroup(first, meters.filter(isOwn), text);
  return [
    own,
    ...groupsOf(
      meters.filter((meter) => !isOwn(meter)),
      text,
    ),
  ];
}

/** The same of a message to several devices: figures without a device may be for any of them. */
export function groupFigures(slots: Slots, text: string): Group[] {
  const meters = (slots.meters ?? []).map((meter) => ({ ...meter, device: meter.device ?? slots.device }));
  return groupsOf(meters, text);
}

type OfDevice = Omit<MeterSlot, 'device'> & { device?: DeviceSlot | undefined };

function groupsOf(meters: readonly OfDevice[], text: string): Group[] {
  const devices = meters.map(({ device }) => device);
  const distinct = devices.filter((one, at) => devices.findIndex((other) => sameDevice(other, one)) === at);
  return distinct.map((device) => {
    const own = meters.filter((meter) => sameDevice(meter.device, device));
    return toGroup(device, own, text);
  });
}

/** Words about counters that began again, a machine exchanged: the desk has to read them. */
function toGroup(device: DeviceSlot | undefined, meters: readonly OfDevice[], text: string): Group {
  const isTold = meters.some(({ event }) => event !== undefined);
  return { device, said: meters.map(toSaid), words: isTold ? [text.slice(0, maxDescription)] : [] };
}

/** Figures that fill no counter, each with the label it was given: "scan 9 110". What was corrected at once is no loss. */
export function unusedIn({ unused = [] }: Slots): string[] {
  const left = unused.filter(({ reason }) => reason !== 'previous' && reason !== 'replaced');
  return left.map(({ label, text }) => [label, text].filter(Boolean).join(' '));
}

/** The readings a group begins with. */
export function toReadings({ device, said, words }: Group): DeviceReadings {
  return { ...noReadings, ...deviceFields(noReadings, device), text: device?.text ?? '', said, words };
}

/** Whether words mean a device of a draft: one they can mean, or words that fitted none before. */
export function isFor(device: DeviceSlot | undefined, { deviceId, unknownDevice }: DeviceReadings): boolean {
  if (device === undefined) return false;
  if (deviceId !== null) return device.candidates.includes(deviceId);
  return unknownDevice !== null && fold(unknownDevice) === fold(device.text);
}

function toSaid({ code, kind, value, readOn, estimated, event }: OfDevice): SaidReading {
  return { code, kind, value, readOn: readOn ?? null, estimated: estimated ?? false, event: event ?? null };
}

function sameDevice(one: DeviceSlot | undefined, two: DeviceSlot | undefined): boolean {
  return identity(one) === identity(two);
}

function identity(device: DeviceSlot | undefined): string {
  const { deviceId, candidates, unknownDevice } = deviceFields(noReadings, device);
  return JSON.stringify([deviceId, candidates, unknownDevice]);
}
