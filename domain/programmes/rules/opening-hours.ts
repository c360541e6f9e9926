import type { Support } from '../schema.ts';
import { wallClock } from './wall-clock.ts';

/** Whether somebody answers, and until or from when. Times are `HH:mm` on the wall clock; Monday is 1. */
export type Opening =
  | { open: true; closes: string }
  | { open: false; opens: { inDays: number; weekday: number; at: string } };

/**
 * Whether a line with these hours is answered at `now` for somebody in `timeZone` (IANA name), and when that changes
 * (B12). Days are counted on the calendar, so a day of 23 or 25 hours is one day. The minute of closing is closed.
 */
export function openingAt(hours: Support['hours'], now: Date, timeZone: string): Opening {
  const { weekday, time } = wallClock(now, timeZone);
  const worksToday = hours.days.includes(weekday);
  if (worksToday && time >= hours.opens && time < hours.closes) return { open: true, closes: hours.closes };
  const first = worksToday && time < hours.opens ? 0 : 1;
  return { open: false, opens: nextOpening(hours, weekday, first) };
}

function nextOpening({ days, opens }: Support['hours'], today: number, first: number) {
  for (let inDays = first; inDays <= 7; inDays += 1) {
    const weekday = ((today - 1 + inDays) % 7) + 1;
    if (days.includes(weekday)) return { inDays, weekday, at: opens };
  }
  throw new Error('opening hours have at least one day');
}
