/** A moment as a clock and a calendar on the wall show it: yyyy-mm-dd, Monday being 1, HH:mm. */
export type WallClock = { day: string; weekday: number; time: string };

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The wall clock of a time zone (IANA name). */
export function wallClock(moment: Date, timeZone: string): WallClock {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  clocks.set(timeZone, clock);
  const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  return { day, weekday: weekdayOf(day), time: `${parts.get('hour')}:${parts.get('minute')}` };
}

/** The minutes since midnight at HH:mm. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The day of the week of yyyy-mm-dd; Monday is 1. */
export function weekdayOf(day: string): number {
  return noonOf(day).getUTCDay() || 7;
}

/** The calendar day `days` later. */
export function dayAfter(day: string, days: number): string {
  const moved = noonOf(day);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** A day (yyyy-mm-dd) as an instant within it: it is written as that day wherever its reader is. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
