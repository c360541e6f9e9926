import { dayAfter } from './wall-clock.ts';

/** The day, yyyy-mm-dd, that is so many business days after another; `isBusiness` says which days are. */
export function businessDayAfter(day: string, count: number, isBusiness: (day: string) => boolean): string {
  let found = day;
  for (let left = count; left > 0; ) {
    found = dayAfter(found, 1);
    if (isBusiness(found)) left -= 1;
  }
  return found;
}
