import type { WallClock } from '../../programmes/rules/wall-clock.ts';
import { dayAfter, weekdayOf } from '../../programmes/rules/wall-clock.ts';
import type { Support } from '../../programmes/schema.ts';
import type { CallMoment } from '../call-back.ts';

/** An hour as it was said; `isOpen` when nothing tells the morning from the afternoon. */
type Clock = { hour: number; minute: number; isOpen: boolean };
/** When somebody said that they can be called. */
type Said = {
  day?: string | undefined;
  time?:
    | { is: CallMoment['is']; from: Clock; to: Clock | null }
    | { is: 'part'; part: 'morning' | 'afternoon' | 'evening' }
    | undefined;
};

type Hours = Support['hours'];

/**
 * The moment that is meant, on the wall clock `now` is read from: an open hour is the one the desk is there at ("at three"
 * is 15:00), and an hour that is over is the next such. null when neither day nor hour is said (P8).
 */
export function callMoment({ day, time }: Said, now: WallClock, hours: Hours): CallMoment | null {
  if (day === undefined && time === undefined) return null;
  const window = windowOf(time, hours);
  const isOver = (window.to ?? window.from) <= now.time && window.is !== 'after';
  const isToday = day === undefined || day === now.day;
  // "Monday at nine", said on a Monday at ten, is the Monday after.
  const later = isToday && isOver ? (day === undefined ? 1 : 7) : 0;
  return { day: dayAfter(day ?? now.day, later), ...window };
}

type Window = Omit<CallMoment, 'day'>;

function windowOf(time: Said['time'], hours: Hours): Window {
  const { opens, closes } = hours;
  if (time === undefined) return { is: 'between', from: opens, to: closes };
  if (time.is !== 'part')
    return {
      is: time.is,
      from: clockIn(hours, time.from),
      to: time.to === null ? null : clockIn(hours, time.to),
    };
  const parts = {
    morning: [opens < '12:00' ? opens : '09:00', '12:00'],
    afternoon: ['12:00', closes > '12:00' ? closes : '18:00'],
    evening: ['18:00', '20:00'],
  } as const;
  const [from, to] = parts[time.part];
  return { is: 'between', from, to };
}

function clockIn({ opens, closes }: Hours, { hour, minute, isOpen }: Clock): string {
  const morning = words(hour, minute);
  const afternoon = words(hour + 12, minute);
  const isMeant =
    isOpen && (morning < opens || morning > closes) && afternoon >= opens && afternoon <= closes;
  return isMeant ? afternoon : morning;
}

function words(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Whether the desk is there at that moment, or in a part of that time. */
export function isDeskThere({ day, is, from, to }: CallMoment, { days, opens, closes }: Hours): boolean {
  if (!days.includes(weekdayOf(day))) return false;
  if (is === 'before') return from > opens;
  if (is === 'after') return from < closes;
  return from < closes && (to === null ? from >= opens : to > opens);
}

/** The first moment after it at which the desk is there: the same hour on a later day if it is ever there then, else its opening. */
export function nextMoment(moment: CallMoment, hours: Hours): CallMoment {
  for (let days = 0; days <= 14; days += 1) {
    const later = { ...moment, day: dayAfter(moment.day, days) };
    if (isDeskThere(later, hours)) return later;
    const opensLater = days > 0 || moment.from < hours.opens;
    if (opensLater && hours.days.includes(weekdayOf(later.day)))
      return { day: later.day, is: 'at', from: hours.opens, to: null };
  }
  throw new Error('opening hours have at least one day');
}
