import { dayAfter, weekdayOf } from './wall-clock.ts';

/** Whether it is one of the weekdays on which somebody works (Monday is 1) and none of the holidays (yyyy-mm-dd). */
export function isBusinessDay(
  day: string,
  weekdays: readonly number[],
  holidays: readonly string[],
): boolean {
  return weekdays.includes(weekdayOf(day)) && !holidays.includes(day);
}

/** The day, yyyy-mm-dd, that is so many business days after another; `isBusiness` says which days are. */
export function businessDayAfter(day: string, count: number, isBusiness: (day: string) => boolean): string {
  let found = day;
  for (let left = count; left > 0; ) {
    found = dayAfter(found, 1);
    if (isBusiness(found)) left -= 1;
  }
  return found;
}
