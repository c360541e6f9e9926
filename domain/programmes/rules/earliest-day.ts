const calendars = new Map<string, Intl.DateTimeFormat>();

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
  const today = calendarOf(timeZone).format(now);
  const day = new Date(`${today}T12:00:00Z`);
  for (let left = leadDays; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (workdays.includes(day.getUTCDay() || 7)) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const calendar =
    calendars.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  calendars.set(timeZone, calendar);
  return calendar;
}
