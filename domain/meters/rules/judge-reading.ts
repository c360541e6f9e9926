import type { Programme } from '../../programmes/schema.ts';
import { type LastReading, lastRead, type MeterState } from './meter-state.ts';

const dayMs = 24 * 3600 * 1000;

/** A counter never shows more; beyond it a figure is a slip of the finger, not a reading. */
export const highestReading = 999_999_999;

/** However long nothing was read, so many days of pages are always plausible. */
const daysAlwaysPlausible = 30;

export type Judgement =
  | { kind: 'fine' }
  /** No counter shows this: negative, with decimals, or more digits than there are. */
  | { kind: 'impossible' }
  /** Lower than what is on record, and so billed already: refused, with two ways out (F8, F10, F11). */
  | { kind: 'lower'; last: LastReading }
  /** Far above the usual pace: questioned, not refused. `usual` is what was to be expected at most. */
  | { kind: 'jump'; last: LastReading; usual: number };

type Figures = Programme['meters'];

/** Judges one reading, made at this moment, against what is on record for its counter. */
export function judgeReading(meter: MeterState, value: number, read: Date, figures: Figures): Judgement {
  const { last } = meter;
  if (!Number.isInteger(value) || value < 0 || value > highestReading) return { kind: 'impossible' };
  if (last === null) return { kind: 'fine' };
  if (value < last.value) return { kind: 'lower', last };
  const usual = usualAtMost(last, meter.previous, read, figures);
  return value > usual ? { kind: 'jump', last, usual } : { kind: 'fine' };
}

/**
 * What a counter can be expected to show at most: so many times the usual pace, and, however long ago it was read,
 * not so many times what it showed, since that is mostly a digit too many.
 */
function usualAtMost(last: LastReading, previous: LastReading | null, read: Date, figures: Figures): number {
  const { jumpFactor } = figures;
  const pace = pagesPerDay(last, previous, figures) * jumpFactor;
  const byPace = last.value + Math.ceil(pace * daysBetween(lastRead(last), read));
  const bySize = Math.max(last.value * jumpFactor, last.value + Math.ceil(pace * daysAlwaysPlausible));
  return Math.min(byPace, bySize);
}

/** The device's own pace, or the programme's usual one when there is no history; never less, so that quiet devices may wake up. */
function pagesPerDay(last: LastReading, previous: LastReading | null, figures: Figures): number {
  if (previous === null) return figures.pagesPerDay;
  const own = (last.value - previous.value) / daysBetween(lastRead(previous), lastRead(last));
  return Math.max(own, figures.pagesPerDay);
}

/** At least one: two readings within a day say nothing about the pace. */
function daysBetween(from: Date, to: Date): number {
  return Math.max((to.getTime() - from.getTime()) / dayMs, 1);
}

export type GivenReading = { meter: MeterState; value: number };

/**
 * Whether two counters of a device look mixed up (black and colour, large and small): as given one of them is
 * lower than its record or jumps, and exchanged both would fit.
 */
export function looksSwapped(
  given: readonly GivenReading[],
  now: Date,
  figures: Figures,
): [GivenReading, GivenReading] | null {
  const fits = (meter: MeterState, value: number) => judgeReading(meter, value, now, figures).kind === 'fine';
  for (const [index, one] of given.entries()) {
    for (const two of given.slice(index + 1)) {
      const wrong = !fits(one.meter, one.value) || !fits(two.meter, two.value);
      if (wrong && fits(one.meter, two.value) && fits(two.meter, one.value)) return [one, two];
    }
  }
  return null;
}
