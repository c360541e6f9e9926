import type { Formatters } from './formatters.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Farther away than this, a date says more than a distance. */
const farDays = 7;

/** How long ago or ahead a moment is, in words; beyond a week, its date. */
export function relativeTime(formatters: Formatters, moment: Date, now: Date): string {
  const distance = moment.getTime() - now.getTime();
  const size = Math.abs(distance);
  if (size < minute) return formatters.relative.format(0, 'second');
  if (size < hour) return formatters.relative.format(Math.trunc(distance / minute), 'minute');
  const days = calendarDays(formatters, moment) - calendarDays(formatters, now);
  if (days === 0) return formatters.relative.format(Math.trunc(distance / hour), 'hour');
  return Math.abs(days) < farDays ? formatters.relative.format(days, 'day') : formatters.date.format(moment);
}

/** Days since the epoch of the calendar day a moment falls on in the reader's time zone. */
function calendarDays(formatters: Formatters, moment: Date): number {
  return Date.parse(formatters.day.format(moment)) / day;
}
