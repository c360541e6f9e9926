import { assignReadings, standingOf } from '../../../domain/meters/rules/assign-readings.ts';
import {
  type GivenReading,
  type Judgement,
  judgeReading,
  looksSwapped,
} from '../../../domain/meters/rules/judge-reading.ts';
import type { MeterFacts, MetersDraft, SaidReading } from './draft.ts';

export type JudgedReading = GivenReading & { judgement: Judgement };

/** A reading judged as this, with what the judgement says. */
export type JudgedAs<K extends Judgement['kind']> = GivenReading & {
  judgement: Extract<Judgement, { kind: K }>;
};

export type Readings = {
  /** In the order of the counters, each judged against its record. */
  given: JudgedReading[];
  /** Figures that belong to no counter of this device. */
  unplaced: SaidReading[];
};

/** The figures given so far, each with the counter of the device it belongs to. */
export function readingsOf(
  { said, values }: Pick<MetersDraft, 'said' | 'values'>,
  { meters, now, figures }: MeterFacts,
): Readings {
  const spoken = assignReadings(said, meters.map(standingOf));
  const given = meters.flatMap((meter) => {
    const value = values[meter.code] ?? spoken.values[meter.code];
    if (value === undefined) return [];
    return [{ meter, value, judgement: judgeReading(meter, value, now, figures) }];
  });
  return { given, unplaced: spoken.unplaced };
}

/** What has to be settled before the figures can be sent. */
export type Question =
  | { kind: 'impossible' }
  /** `canKeep`: none is lower than its record, so the person may say that they are right as they are. */
  | { kind: 'swapped'; pair: [GivenReading, GivenReading]; canKeep: boolean }
  | { kind: 'lower'; readings: JudgedAs<'lower'>[] }
  | { kind: 'jump'; readings: JudgedAs<'jump'>[] };

/** The first thing to settle: exchanged counters before the refusal they would cause; null when all is well. */
export function questionOf(draft: MetersDraft, facts: MeterFacts): Question | null {
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
export function valuesByCode(given: readonly GivenReading[]): Map<string, number> {
  return new Map(given.map(({ meter, value }) => [meter.code, value]));
}
