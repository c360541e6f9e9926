import { businessDayAfter, isBusinessDay } from '../../programmes/rules/business-days.ts';
import { dayAfter, wallClock } from '../../programmes/rules/wall-clock.ts';
import type { Programme } from '../../programmes/schema.ts';

/**
 * The day, yyyy-mm-dd on the wall calendar of `timeZone`, by which an account asked for at `now` is validated: so many of
 * the supplier's working days later, holidays left out (C5).
 */
export function validatedBy(
  now: Date,
  timeZone: string,
  validationDays: number,
  { support, shipping }: Pick<Programme, 'support' | 'shipping'>,
): string {
  const { day } = wallClock(now, timeZone);
  return businessDayAfter(day, validationDays, (one) =>
    isBusinessDay(one, support.hours.days, shipping.holidays),
  );
}

/** The usual due date of the invoice of a sign-up at `now`, yyyy-mm-dd: so many days later (C24). */
export function dueOn(now: Date, timeZone: string, dueDays: number): string {
  return dayAfter(wallClock(now, timeZone).day, dueDays);
}

/** The day, yyyy-mm-dd, until which a membership begun then runs: its fee is for a year (C15-C21). */
export function runsUntil(startedAt: Date, timeZone: string): string {
  const { day } = wallClock(startedAt, timeZone);
  return dayAfter(`${Number(day.slice(0, 4)) + 1}${day.slice(4)}`, -1);
}
