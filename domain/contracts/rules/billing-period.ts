/** What a contract says of its periods: the first day, yyyy-mm-dd, and how many months one lasts. */
export type Periods = { startsOn: string; billingMonths: number };

/** The first day of the billing period that follows `today` (yyyy-mm-dd both); that of the contract before it begins. */
export function nextPeriod(periods: Periods, today: string): string {
  return firstPeriod(periods, (start) => start > today);
}

/**
 * From when on a change that is asked for `today` holds (B2, B5-B7): the first period whose start is at least a month
 * away, and not before the day `wanted`, when one is. Days are yyyy-mm-dd.
 */
export function effectiveFrom(periods: Periods, today: string, wanted: string | null): string {
  return firstPeriod(periods, (start) => lastDayToAsk(start) >= today && start >= (wanted ?? start));
}

/** The last day on which a change for the period that begins on `start` can be asked: a month before. */
export function lastDayToAsk(start: string): string {
  return monthsAfter(start, -1);
}

/** The same day of the month `months` later, or the last one of a shorter month. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10);
}

function firstPeriod({ startsOn, billingMonths }: Periods, fits: (start: string) => boolean): string {
  for (let period = 0; ; period += 1) {
    const start = monthsAfter(startsOn, period * billingMonths);
    if (fits(start)) return start;
  }
}
