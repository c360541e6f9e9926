import type { MeterKind } from '../../fleet/list-fleet.ts';

export type ReadingSource = 'e-maintenance' | 'estimate' | 'person' | 'visit';

export type LastReading = { value: number; readAt: Date; source: ReadingSource };

/** A counter with what is on record for it: the last reading and the one before, which gives the usual pace. */
export type MeterState = {
  id: string;
  code: string;
  kind: MeterKind;
  last: LastReading | null;
  previous: LastReading | null;
};
