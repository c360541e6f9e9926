import { businessDayAfter } from '../../programmes/rules/business-days.ts';
import { weekdayOf } from '../../programmes/rules/wall-clock.ts';
import type { Programme } from '../../programmes/schema.ts';
import type { Shipping } from './price-order.ts';

/** The first and the last day, yyyy-mm-dd, on which an order may arrive. */
export type PromisedDays = { from: string; to: string };

const saturday = 6;
const sunday = 7;

/**
 * When an order that went to the supplier on `sentOn` (yyyy-mm-dd) arrives, by the business days of its shipping: no
 * Sunday, no holiday, and no Saturday unless the programme delivers then (X28, X29). null where no delay is promised.
 */
export function promisedDays(
  sentOn: string,
  shipping: Shipping,
  rules: Programme['shipping'],
): PromisedDays | null {
  const days = shipping === 'standard' ? undefined : rules[shipping]?.days;
  if (days === undefined) return null;
  const hasSaturdays = shipping === 'ground' && rules.ground?.excludesSaturday === false;
  const isBusiness = (day: string) => {
    const weekday = weekdayOf(day);
    if (weekday === sunday || rules.holidays.includes(day)) return false;
    return weekday !== saturday || hasSaturdays;
  };
  return {
    from: businessDayAfter(sentOn, days.from, isBusiness),
    to: businessDayAfter(sentOn, days.to, isBusiness),
  };
}
