import { type GivenReading, looksSwapped } from '../../../domain/meters/rules/judge-reading.ts';
import { type DeviceReadings, devicesOf, type MetersDraft, type SaidReading } from './draft.ts';
import type { MeterFacts } from './facts.ts';
import { type JudgedReading, readingsOf } from './readings.ts';

/**
 * What becomes of a figure: it is sent, it goes to the desk to be checked, or it stays until the person has looked at it
 * (lower than the record, far above the usual, exchanged with another, impossible).
 */
export type Fate = 'fine' | 'desk' | Doubt;
export type Doubt = 'lower' | 'jump' | 'swapped' | 'impossible';

/** A figure on its counter and what becomes of it. */
export type Line = JudgedReading & { fate: Fate };

/** Why figures wait for a device: the words fit none or several, it has no counters, or nothing was given for it. */
export type Problem = 'unknown' | 'several' | 'no-counters' | 'no-figures';

/** The readings of one device of a draft, with what is known of it. */
export type DevicePart = {
  readings: DeviceReadings;
  facts: Pick<MeterFacts, 'device' | 'meters' | 'now' | 'figures' | 'correcting'>;
  lines: Line[];
  /** Two counters that would fit the other way round. */
  swapped: [GivenReading, GivenReading] | null;
  /** Figures that belong to no counter of it. */
  unplaced: SaidReading[];
  problem: Problem | null;
};

/** The devices of a draft, each with its figures judged against its own counters. */
export function partsOf(draft: MetersDraft, facts: MeterFacts): DevicePart[] {
  return devicesOf(draft).map((readings, at) => {
    const { device, meters, correcting } = at === 0 ? facts : known(readings, facts);
    return partOf(readings, { device, meters, correcting, now: facts.now, figures: facts.figures });
  });
}

function known({ deviceId }: DeviceReadings, { others }: MeterFacts) {
  const found = (deviceId === null ? undefined : others.get(deviceId)) ?? { device: null, meters: [] };
  return { ...found, correcting: null };
}

function partOf(readings: DeviceReadings, facts: DevicePart['facts']): DevicePart {
  const { given, unplaced } = readingsOf(readings, facts);
  const swapped = swappedIn(readings, given, facts);
  const lines = given.map((one) => ({ ...one, fate: fateOf(one, readings, swapped) }));
  return { readings, facts, lines, swapped, unplaced, problem: problemOf(readings, facts, lines) };
}

function swappedIn(readings: DeviceReadings, given: JudgedReading[], { now, figures }: DevicePart['facts']) {
  if (readings.stand === 'sure' || readings.stand === 'not-exchanged') return null;
  const open = given.filter((one) => one.event === null && !isRight(one, readings));
  return looksSwapped(open, now, figures);
}

/** A figure that is another one by now has not been confirmed. */
function isRight({ meter, value }: GivenReading, { right }: DeviceReadings): boolean {
  return right[meter.code] === value;
}

function fateOf(one: JudgedReading, readings: DeviceReadings, swapped: DevicePart['swapped']): Fate {
  const { kind } = one.judgement;
  if (kind === 'impossible') return kind;
  if (one.event !== null) return 'desk';
  if (swapped?.some(({ meter }) => meter.code === one.meter.code)) return 'swapped';
  if (kind === 'lower') return isRight(one, readings) ? 'desk' : kind;
  return isRight(one, readings) || readings.stand === 'sure' ? 'fine' : kind;
}

function problemOf(
  { deviceId, unknownDevice, values, said }: DeviceReadings,
  { device, meters }: DevicePart['facts'],
  lines: readonly Line[],
): Problem | null {
  if (device === null) return deviceId === null && unknownDevice === null ? 'several' : 'unknown';
  if (meters.length === 0) return 'no-counters';
  return lines.length === 0 && said.length === 0 && Object.keys(values).length === 0 ? 'no-figures' : null;
}

/** The lines of all parts with one of these fates. */
export function linesWith(parts: readonly DevicePart[], ...fates: readonly Fate[]): Line[] {
  return parts.flatMap(({ lines }) => lines.filter(({ fate }) => fates.includes(fate)));
}

/** What goes out with the next "send". */
export const sentFates = ['fine', 'desk'] as const satisfies readonly Fate[];
export const doubts = ['swapped', 'lower', 'jump', 'impossible'] as const satisfies readonly Doubt[];

/** Whether the figures take the place of recorded ones. */
export function isCorrection(parts: readonly DevicePart[]): boolean {
  return parts.some(({ facts }) => facts.correcting !== null);
}

/**
 * Whether figures are shown together: those of several devices, or with some that the desk has to check. A correction
 * is shown alone.
 */
export function isTogether(draft: MetersDraft, parts: readonly DevicePart[]): boolean {
  if (isCorrection(parts)) return false;
  return draft.others.length > 0 || linesWith(parts, 'desk').length > 0;
}

/** The readings of a device without these counters. */
export function withoutLines({ readings, lines }: DevicePart, gone: readonly Line[]): DeviceReadings {
  const left = lines.filter((line) => !gone.includes(line));
  return {
    ...readings,
    said: [],
    values: Object.fromEntries(left.map(({ meter, value }) => [meter.code, value])),
    details: Object.fromEntries(
      left.map(({ meter, readOn, estimated, event }) => [meter.code, { readOn, estimated, event }]),
    ),
  };
}
