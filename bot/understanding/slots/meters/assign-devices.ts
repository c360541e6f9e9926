import type { DeviceSlot } from '../../types.ts';
import { identityOf } from './placed.ts';

/** A device named in a line and where; `listed` when just a comma or "and" stands between it and the one before. */
export type Named = { slot: DeviceSlot; at: number; listed: boolean };

/** The device of a figure; `null` when none is known, "several" when it may be any of some. */
export type Assigned = DeviceSlot | null | 'several';

/** The devices of a line, each once in a row: a serial number and the name of the same machine are one. */
export function distinctDevices(devices: readonly Named[]): Named[] {
  return devices.filter(
    ({ slot }, index) => index === 0 || identityOf(slot) !== identityOf(devices[index - 1]?.slot ?? null),
  );
}

/** A figure of a line; `isCounter` when it may be a reading at all. */
export type FigurePlace = { at: number; clause: number; isCounter: boolean };

/**
 * Which device each figure of a line belongs to: that of its clause, or else of the line, by place. `clauses` are where
 * the clauses begin.
 */
export function assignInLine(
  figures: readonly FigurePlace[],
  devices: readonly Named[],
  clauses: readonly number[],
): Assigned[] {
  const clauseOf = (at: number): number => clauses.findLast((from) => from <= at) ?? 0;
  const ofLine = assignByPlace(figures, figures, devices);
  return figures.map((figure, index) => {
    const own = devices.filter(({ at }) => at >= 0 && clauseOf(at) === figure.clause);
    if (own.length === 0) return ofLine[index] ?? null;
    const beside = figures.filter(({ clause }) => clause === figure.clause);
    return assignByPlace([figure], beside, own)[0] ?? null;
  });
}

/**
 * The device before each figure, or, where figures come first and a device last, the one behind it; "several" where
 * they are mixed. Devices named together share out as many figures in their order.
 */
function assignByPlace(
  wanted: readonly FigurePlace[],
  all: readonly FigurePlace[],
  devices: readonly Named[],
): Assigned[] {
  const [first] = devices;
  if (first === undefined) return wanted.map(() => null);
  if (new Set(devices.map(({ slot }) => identityOf(slot))).size === 1) return wanted.map(() => first.slot);
  const counters = all.filter(({ isCounter }) => isCounter).map(({ at }) => at);
  const isBehind = first.at > (counters[0] ?? Number.POSITIVE_INFINITY);
  if (isBehind && (devices.at(-1)?.at ?? 0) < (counters.at(-1) ?? 0)) return wanted.map(() => 'several');
  if (isBehind) return wanted.map(({ at }) => devices.find((device) => device.at > at)?.slot ?? null);
  const groups = new Map(counters.map((at) => [at, leading(at, counters, devices)]));
  return wanted.map(
    ({ at }) => share(at, groups) ?? devices.findLast((device) => device.at < at)?.slot ?? null,
  );
}

type Group = ReturnType<typeof leading>;

function share(at: number, groups: ReadonlyMap<number, Group>): Assigned | undefined {
  const own = groups.get(at);
  if (own === undefined) return undefined;
  if (own.group.length < 2) return own.group[0]?.slot ?? null;
  const sharing = [...groups].filter(([, { from }]) => from === own.from).map(([other]) => other);
  return sharing.length === own.group.length ? (own.group[sharing.indexOf(at)]?.slot ?? null) : 'several';
}

/** The devices named together before a place, with no figure between them. */
function leading(
  at: number,
  figures: readonly number[],
  devices: readonly Named[],
): { group: readonly Named[]; from: number } {
  const before = devices.filter((device) => device.at < at);
  const last = before.at(-1)?.at ?? 0;
  const figure = figures.findLast((other) => other < last) ?? Number.NEGATIVE_INFINITY;
  const since = before.filter((device) => device.at > figure);
  const group = since.slice(
    Math.max(
      0,
      since.findLastIndex(({ listed }) => !listed),
    ),
  );
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
