import { dayAfter, wallClock, weekdayOf } from './wall-clock.ts';

/**
 * The first day, yyyy-mm-dd on the wall calendar of `timeZone`, that is `leadDays` business days away; `workdays` are
 * those of the supplier, Monday being 1. Without a lead it is today.
 */
export function earliestDay(
  now: Date,
  timeZone: string,
  leadDays: number,
  workdays: readonly number[],
): string {
  let { day } = wallClock(now, timeZone);
  for (let left = leadDays; left > 0; ) {
    day = dayAfter(day, 1);
    if (workdays.includes(weekdayOf(day))) left -= 1;
  }
  return day;
}
