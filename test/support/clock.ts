import type { Clock, Ids } from '../../domain/operation.ts';

/** The moment at which tests happen: a Monday morning. */
export const monday = new Date('2026-11-23T09:00:00Z');

/** A clock that stands still until it is told to go on. */
export function fixedClock(start: Date = monday): Clock & { advance(ms: number): void } {
  let now = start.getTime();
  return {
    now: () => new Date(now),
    advance: (ms) => {
      now += ms;
    },
  };
}

/** Ids in order, so that a test can name them: 00000000-0000-4000-8000-000000000001 and so on. */
export function seriesOfIds(prefix = '00000000'): Ids {
  let last = 0;
  return {
    next() {
      last += 1;
      return `${prefix}-0000-4000-8000-${String(last).padStart(12, '0')}`;
    },
  };
}
