import type { MeterKind } from '../../fleet/list-fleet.ts';

/** Where a reading comes from (F9, G41). */
export const readingSources = ['e-maintenance', 'estimate', 'person', 'visit'] as const;
export type ReadingSource = (typeof readingSources)[number];

/** What a reading counts for: one under review is not on record yet (F12), one that was withdrawn or corrected no more. */
export const readingStatuses = ['recorded', 'under-review', 'withdrawn'] as const;
export type ReadingStatus = (typeof readingStatuses)[number];

export type LastReading = { value: number; readAt: Date; source: ReadingSource };

/** A counter with what is on record for it: the last reading and the one before, which gives the usual pace. */
export type MeterState = {
  id: string;
  code: string;
  kind: MeterKind;
  last: LastReading | null;
  previous: LastReading | null;
};
