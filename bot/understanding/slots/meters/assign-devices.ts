import type { DeviceSlot } from '../../types.ts';
import { identityOf } from './placed.ts';

/** A device named in a line, where, and in which of its sentences. */
export type Named = { slot: DeviceSlot; at: number; sentence: number };

/** The device of a figure; `null` when none is known, "several" when it may be any of some. */
export type Assigned = DeviceSlot | null | 'several';

/** The devices of a line, each once in a row: a serial number and the name of the same machine are one. */
export function distinctDevices(devices: readonly Named[]): Named[] {
  return devices.filter(
    ({ slot }, index) => index === 0 || identityOf(slot) !== identityOf(devices[index - 1]?.slot ?? null),
  );
}

/**
 * Which device each figure of a line belongs to, by place: the one before it, or, where figures come first, the one
 * behind it. Devices named together share out as many figures in their order.
 */
export function assignInLine(figures: readonly number[], devices: readonly Named[]): Assigned[] {
  const [first] = devices;
  if (first === undefined) return figures.map(() => null);
  if (first.at > (figures[0] ?? Number.POSITIVE_INFINITY))
    return figures.map((at) => (devices.find((device) => device.at > at) ?? devices.at(-1))?.slot ?? null);
  const groups = figures.map((at) => leading(at, figures, devices));
  return groups.map(({ group, from }, index) => {
    if (group.length < 2) return group[0]?.slot ?? null;
    const sharing = groups.filter((other) => other.from === from).length;
    const place = groups.slice(0, index).filter((other) => other.from === from).length;
    return sharing === group.length ? (group[place]?.slot ?? null) : 'several';
  });
}

/** The devices named together before a place, with no figure between them. */
function leading(
  at: number,
  figures: readonly number[],
  devices: readonly Named[],
): { group: readonly Named[]; from: number } {
  const before = devices.filter((device) => device.at < at);
  const { at: last = 0, sentence } = before.at(-1) ?? {};
  const figure = figures.findLast((other) => other < last) ?? Number.NEGATIVE_INFINITY;
  const group = before.filter((device) => device.at > figure && device.sentence === sentence);
  return { group, from: group[0]?.at ?? 0 };
}

/** What a line says for the assignment of devices to lines. */
export type LineOfDevices = { devices: readonly Named[]; figures: number };

/**
 * The devices each line stands under: those named last above it, or, where figures come before any device and the
 * devices stand in lines of their own below, those named next.
 */
export function headingsOf(lines: readonly LineOfDevices[]): (readonly Named[])[] {
  const heads = lines.map(({ devices, figures }) => (devices.length > 0 && figures === 0 ? devices : null));
  const firstFigure = lines.findIndex(({ figures }) => figures > 0);
  const firstDevice = lines.findIndex(({ devices }) => devices.length > 0);
  const isBelow =
    firstFigure >= 0 && firstDevice > firstFigure && heads[firstDevice] !== null && endsWithHead(lines);
  if (isBelow) return lines.map((_, index) => heads.slice(index).find((head) => head !== null) ?? []);
  let heading: readonly Named[] = [];
  return lines.map(({ devices }) => {
    const above = heading;
    if (devices.length > 0) heading = devices.slice(-devices.length);
    return above;
  });
}

function endsWithHead(lines: readonly LineOfDevices[]): boolean {
  return (lines.findLast(({ devices, figures }) => devices.length > 0 || figures > 0)?.figures ?? 1) === 0;
}
