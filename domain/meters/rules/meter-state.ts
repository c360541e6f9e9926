import type { MeterKind } from '../../fleet/list-fleet.ts';
import { noonOf } from '../../programmes/rules/wall-clock.ts';

/** Where a reading comes from (F9, G41). */
export const readingSources = ['e-maintenance', 'estimate', 'person', 'visit'] as const;
export type ReadingSource = (typeof readingSources)[number];

/** What a reading counts for: one under review is not on record yet (F12), one that was withdrawn or corrected no more. */
export const readingStatuses = ['recorded', 'under-review', 'withdrawn'] as const;
export type ReadingStatus = (typeof readingStatuses)[number];

/**
 * Why a reading does not simply go on from the last one: the counters began again, passed their highest number, the
 * print engine was replaced, or one device was exchanged for another (the last of the old one, the first of the new one).
 */
export const readingEvents = ['reset', 'rollover', 'engine', 'closing', 'first'] as const;
export type ReadingEvent = (typeof readingEvents)[number];

/** A figure as a person gave it for a counter. */
export type Figure = {
  value: number;
  /** The day it was read (yyyy-mm-dd) when the person named one; null: the day it is given. */
  readOn: string | null;
  /** It was not read off the machine. */
  estimated: boolean;
  event: ReadingEvent | null;
};

/** A reading on record. */
export type LastReading = {
  value: number;
  /** When it was recorded: the order of the readings of a counter. */
  readAt: Date;
  source: ReadingSource;
  /** When it was read off the machine, where that is known to be another day. */
  readOn?: Date;
  /** A person gave it without reading it off the machine. */
  estimated?: true;
};

/** The moment a figure belongs to: noon of the day it was read, or now. */
export function momentRead(readOn: string | null, now: Date): Date {
  return readOn === null ? now : noonOf(readOn);
}

/** When a reading on record was read off the machine. */
export function lastRead({ readOn, readAt }: LastReading): Date {
  return readOn ?? readAt;
}

/** A counter with what is on record for it: the last reading and the one before, which gives the usual pace. */
export type MeterState = {
  id: string;
  code: string;
  kind: MeterKind;
  last: LastReading | null;
  previous: LastReading | null;
};
