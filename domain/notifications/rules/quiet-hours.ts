import { minutesOf, wallClock } from '../../programmes/rules/wall-clock.ts';

/** From and to as HH:mm on the wall; the same time twice is no time at all. */
export type QuietHours = { from: string; to: string };

const minuteMs = 60_000;
const dayMinutes = 24 * 60;

/**
 * When what is told now may arrive: the end of the quiet hours that `now` lies in, by the clock of `timeZone` (IANA name);
 * null: at once. Hours may go past midnight, and the clock may be put forward or back within them.
 */
export function quietUntil({ from, to }: QuietHours, now: Date, timeZone: string): Date | null {
  const { time } = wallClock(now, timeZone);
  const isQuiet = from <= to ? time >= from && time < to : time >= from || time < to;
  if (!isQuiet) return null;
  const wait = (minutesOf(to) - minutesOf(time) + dayMinutes) % dayMinutes;
  const end = new Date(Math.floor(now.getTime() / minuteMs) * minuteMs + wait * minuteMs);
  const shown = minutesOf(wallClock(end, timeZone).time);
  return new Date(end.getTime() + nearest(minutesOf(to) - shown) * minuteMs);
}

/** A difference of clock times, taken the short way round. */
function nearest(minutes: number): number {
  return ((minutes + dayMinutes * 1.5) % dayMinutes) - dayMinutes / 2;
}
