import { businessDayAfter } from './business-days.ts';
import { wallClock, weekdayOf } from './wall-clock.ts';

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
  const { day } = wallClock(now, timeZone);
  return businessDayAfter(day, leadDays, (one) => workdays.includes(weekdayOf(one)));
}
