import { assignReadings, standingOf } from '../../../domain/meters/rules/assign-readings.ts';
import {
  type GivenReading,
  type Judgement,
  judgeReading,
  looksSwapped,
} from '../../../domain/meters/rules/judge-reading.ts';
import { type Figure, momentRead } from '../../../domain/meters/rules/meter-state.ts';
import type { Details, DeviceReadings, SaidReading } from './draft.ts';
import type { MeterFacts } from './facts.ts';

export type JudgedReading = GivenReading & Figure & { judgement: Judgement };

/** A reading judged as this, with what the judgement says. */
export type JudgedAs<K extends Judgement['kind']> = JudgedReading & {
  judgement: Extract<Judgement, { kind: K }>;
};

export type Readings = {
  /** In the order of the counters, each judged against its record. */
  given: JudgedReading[];
  /** Figures that belong to no counter of this device. */
  unplaced: SaidReading[];
};

/** Of one device: its counters and how figures are judged. */
export type DeviceMeters = Pick<MeterFacts, 'meters' | 'now' | 'figures'>;

/** Nothing known of a figure beside its value: read off the machine when it was given. */
export const plainly: Details = { readOn: null, estimated: false, event: null };

/** The figures given so far, each with the counter of the device it belongs to. */
export function readingsOf(
  { said, values, details }: Pick<DeviceReadings, 'said' | 'values' | 'details'>,
  { meters, now, figures }: DeviceMeters,
): Readings {
  const { placed, unplaced } = assignReadings(said, meters.map(standingOf));
  const given = meters.flatMap((meter) => {
    const spoken = placed[meter.code];
    const value = values[meter.code] ?? spoken?.value;
    if (value === undefined) return [];
    const { readOn, estimated, event } = details[meter.code] ?? spoken ?? plainly;
    const judgement = judgeReading(meter, value, momentRead(readOn, now), figures);
    return [{ meter, value, readOn, estimated, event, judgement }];
  });
  return { given, unplaced };
}

/** What has to be settled before the figures can be sent. */
export type Question =
  | { kind: 'impossible' }
  /** `canKeep`: none is lower than its record, so the person may say that they are right as they are. */
  | { kind: 'swapped'; pair: [GivenReading, GivenReading]; canKeep: boolean }
  | { kind: 'lower'; readings: JudgedAs<'lower'>[] }
  | { kind: 'jump'; readings: JudgedAs<'jump'>[] };

/** The first thing to settle: exchanged counters before the refusal they would cause; null when all is well. */
export function questionOf(draft: DeviceReadings, facts: DeviceMeters): Question | null {
  const { given } = readingsOf(draft, facts);
  if (given.some(({ judgement }) => judgement.kind === 'impossible')) return { kind: 'impossible' };
  const lower = given.flatMap((one) => judgedAs(one, 'lower'));
  const asked = draft.stand === 'sure' || draft.stand === 'not-exchanged';
  const pair = asked ? null : looksSwapped(given, facts.now, facts.figures);
  if (pair) return { kind: 'swapped', pair, canKeep: lower.length === 0 };
  if (lower.length > 0) return { kind: 'lower', readings: lower };
  const jumps = draft.stand === 'sure' ? [] : given.flatMap((one) => judgedAs(one, 'jump'));
  return jumps.length > 0 ? { kind: 'jump', readings: jumps } : null;
}

function judgedAs<K extends Judgement['kind']>(reading: JudgedReading, kind: K): JudgedAs<K>[] {
  return reading.judgement.kind === kind ? [reading as JudgedAs<K>] : [];
}

/** The figures by counter code, as the operations take them. */
export function figuresOf(given: readonly JudgedReading[]): Map<string, Figure> {
  return new Map(
    given.map(({ meter, value, readOn, estimated, event }) => [
      meter.code,
      { value, readOn, estimated, event },
    ]),
  );
}
