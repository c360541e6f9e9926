import type { Support } from '../schema.ts';
import { isBusinessDay } from './business-days.ts';
import { dayAfter, minutesOf, wallClock } from './wall-clock.ts';

/** A moment on the wall clock: yyyy-mm-dd, HH:mm. */
type Moment = { day: string; time: string };

/** Longer than any desk is closed at a stretch. */
const mostDays = 366;

/**
 * By when so many of the desk's business minutes have passed from `now` on, for somebody in `timeZone` (IANA name). Out of
 * hours they count from the next opening; days of `holidays` (yyyy-mm-dd) are no business days (X9).
 */
export function afterBusinessMinutes(
  now: Date,
  timeZone: string,
  minutes: number,
  { hours, holidays }: { hours: Support['hours']; holidays: readonly string[] },
): Moment {
  const [opens, closes] = [minutesOf(hours.opens), minutesOf(hours.closes)];
  const clock = wallClock(now, timeZone);
  let { day } = clock;
  let from = Math.max(minutesOf(clock.time), opens);
  let left = minutes;
  for (let days = 0; days < mostDays; days += 1) {
    const open = isBusinessDay(day, hours.days, holidays) ? Math.max(0, closes - from) : 0;
    if (open >= left && open > 0) return { day, time: timeOf(from + left) };
    left -= open;
    day = dayAfter(day, 1);
    from = opens;
  }
  throw new Error('the desk is closed for a year');
}

function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
