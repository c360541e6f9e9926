import type { CapabilityId } from '../intents.ts';
import { type Message, readMessage, textAt } from '../text/message.ts';
import type { Context, Language, Slots } from '../types.ts';
import { findCallBack } from './call-back/find-call-back.ts';
import { claimFixed } from './claim-fixed.ts';
import type { FoundDevice } from './devices/find-by-number.ts';
import { findDevices } from './devices/find-devices.ts';
import { findCase } from './find-case.ts';
import { findCount } from './find-count.ts';
import { findDate } from './find-date.ts';
import { findEmail } from './find-email.ts';
import { findFault } from './find-fault.ts';
import { findLanguageWish } from './find-language.ts';
import { findOrder } from './find-order.ts';
import { findPerson } from './find-person.ts';
import { findReference } from './find-reference.ts';
import type { FoundDate } from './find-relative-day.ts';
import { findUrgency, saysUrgent } from './find-urgency.ts';
import { identityOf } from './meters/placed.ts';
import { readMeters } from './meters/read-meters.ts';
import type { MeterReport } from './meters/settle-figures.ts';
import { findSupplies } from './supplies/find-supplies.ts';

/** What is known about a message before its facts are read. */
export type Expectation = { language: Language; intents: readonly CapabilityId[] };

const usesMeters: ReadonlySet<CapabilityId> = new Set(['submit-meters', 'query-meters']);
const usesSupplies: ReadonlySet<CapabilityId> = new Set([
  'order-supplies',
  'update-stock',
  'return-supplies',
  'order-issue',
  'order-status',
]);
const usesFault: ReadonlySet<CapabilityId> = new Set(['report-fault']);
const usesPerson: ReadonlySet<CapabilityId> = new Set([
  'manage-users',
  'manage-delegates',
  'assign-device',
  'manage-contacts',
  'general-request',
  'request-access',
  'shipping-address',
]);
const usesCount: ReadonlySet<CapabilityId> = new Set([
  'move-equipment',
  'order-training',
  'retire-equipment',
  'assign-device',
  'contract-question',
  'request-change',
  'add-device',
]);
const usesUrgency: ReadonlySet<CapabilityId> = new Set([
  'report-fault',
  'order-supplies',
  'order-status',
  'check-case',
  'update-case',
  'order-issue',
]);
const usesLanguage: ReadonlySet<CapabilityId> = new Set(['settings', 'help']);

/**
 * The facts of a message, those that one of the likely readings can use. Numbers are read in the order of how
 * sure their shape is: addresses, cases, serials, dates, orders, supplies, and what is left may be readings.
 */
export function findSlots(text: string, context: Context, expected: Expectation): Slots {
  const message = readMessage(text);
  const wanted = (users: ReadonlySet<CapabilityId>): boolean =>
    expected.intents.some((intent) => users.has(intent));
  const callBack = findCallBack(message, { language: expected.language, today: context.today });
  const figures = withoutSpans(text, message);
  claimFixed(message);
  const email = findEmail(message);
  const reference = findReference(message, context.fleet);
  const caseNumber = findCase(message);
  const devices = findDevices(message, context.fleet);
  message.claimed.push(...devices.map(({ span }) => span));
  const date = findDate(message, expected.language, context.today);
  if (date !== undefined) message.claimed.push(date.span);
  const order = findOrder(message);
  const supplies = findSupplies(message).filter(
    (supply) => wanted(usesSupplies) || supply.orderNumber !== null,
  );
  const { meters, unused, totals } = wanted(usesMeters)
    ? readMeters(figures, {
        ...context,
        language: expected.language,
        open: context.open,
        devices: devices.map(({ slot }) => slot),
        order,
      })
    : noReadings;
  const fault = wanted(usesFault) ? findFault(message) : undefined;
  const named = findPerson(message);
  const person = wanted(usesPerson) || named?.includes(' ') === true ? named : undefined;
  const count = wanted(usesCount) ? findCount(message) : undefined;
  const urgency = wanted(usesUrgency)
    ? (findUrgency(message) ?? deadline(message, date, context.today, expected))
    : undefined;
  const language = wanted(usesLanguage) ? findLanguageWish(message) : undefined;
  const device = isPerReading(meters, devices) ? undefined : devices[0];
  return {
    ...(device === undefined ? {} : { device: device.slot }),
    ...(devices.length < 2 ? {} : { devices: devices.map(({ slot }) => slot) }),
    ...(meters.length === 0 ? {} : { meters }),
    ...(unused.length === 0 ? {} : { unused }),
    ...(totals.length === 0 ? {} : { totals }),
    ...(fault === undefined ? {} : { fault }),
    ...(supplies.length === 0 ? {} : { supplies }),
    ...(caseNumber === undefined ? {} : { case: caseNumber }),
    ...(reference === undefined ? {} : { reference }),
    ...(order === undefined ? {} : { order }),
    ...(email === undefined ? {} : { email }),
    ...(person === undefined ? {} : { person }),
    ...(date === undefined ? {} : { date: date.date }),
    ...(count === undefined ? {} : { count }),
    ...(urgency === undefined ? {} : { urgency }),
    ...(saysUrgent(message) ? { isUrgent: true } : {}),
    ...(callBack === undefined ? {} : { callBack }),
    ...(language === undefined ? {} : { language }),
  };
}

/** A text as typed, without the stretches that are claimed already. */
function withoutSpans(text: string, message: Message): string {
  return message.claimed.reduce((left, span) => {
    const words = textAt(message, span).split(/\s+/).map(escaped);
    return left.replace(new RegExp(words.join('\\s+')), ' ');
  }, text);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const noReadings: MeterReport = { meters: [], unused: [], totals: [] };

/** Readings that carry their device, or may be of any of several: then the message is about no single one. */
function isPerReading(meters: MeterReport['meters'], devices: readonly FoundDevice[]): boolean {
  const several = new Set(devices.map(({ slot }) => identityOf(slot))).size > 1;
  return meters.some(({ device }) => device !== undefined || several);
}

const wantsByDate: ReadonlySet<CapabilityId> = new Set([
  'report-fault',
  'order-supplies',
  'shipping-address',
]);

/** A day still to come is a deadline where something must be repaired or delivered. */
function deadline(
  message: Message,
  date: FoundDate | undefined,
  today: string,
  { intents }: Expectation,
): string | undefined {
  const [intent] = intents;
  if (date === undefined || intent === undefined || !wantsByDate.has(intent) || date.date < today)
    return undefined;
  const text = message.text.slice(date.span.start, date.span.end);
  return date.date === today && /matin|ochtend|morgen|voormiddag|morning/i.test(text) ? undefined : text;
}
