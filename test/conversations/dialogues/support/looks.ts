import { formatCaseNumber } from '../../../../domain/cases/rules/case-number.ts';
import type { Database } from '../../../../prisma/client.ts';
import type { Figures, Look } from './dialogue.ts';
import type { Names } from './names.ts';

/** Rows in words, as the dialogues speak of them: people, devices and items by name. */
type Reading = { db: Database; names: Names; ids: readonly string[] };

/** Cases by number, with everything that is on them in `text`. */
export async function lookAtCases({ db, names, ids }: Reading): Promise<Look[]> {
  if (ids.length === 0) return [];
  const found = await db.case.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { number: 'asc' },
    include: { activity: true },
  });
  return found.map((one) => ({
    number: formatCaseNumber(one.number),
    account: names.of(one.accountId),
    serial: names.of(one.deviceId),
    reporter: names.of(one.reportedById),
    contact: names.of(one.contactId ?? one.reportedById),
    category: one.category,
    subcategory: one.subcategory,
    scenario: one.scenario,
    status: one.status,
    priority: one.priority,
    isUrgent: one.priority < usualPriority,
    awaitsCustomer: one.awaitsCustomer,
    articleOutcome: one.articleOutcome,
    text: names.in(JSON.stringify(one)),
  }));
}

/** Words on cases: which one, who, what. */
export async function lookAtComments({ db, names, ids }: Reading): Promise<Look[]> {
  if (ids.length === 0) return [];
  const found = await db.caseActivity.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { at: 'asc' },
    include: { case: true },
  });
  return found.map((one) => ({
    on: formatCaseNumber(one.case.number),
    by: names.of(one.personId),
    text: one.body ?? '',
  }));
}

/** Orders by number, with the boxes of each item. */
export async function lookAtOrders({ db, names, ids }: Reading): Promise<Look[]> {
  if (ids.length === 0) return [];
  const found = await db.order.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { number: 'asc' },
    include: { lines: true },
  });
  return found.map((one) => ({
    number: String(one.number),
    account: names.of(one.accountId),
    serial: names.of(one.deviceId),
    by: names.of(one.requestedById),
    status: one.status,
    shipping: one.shipping,
    priorityConsent: one.priorityConsent,
    poNumber: one.poNumber,
    totalCents: one.totalCents,
    items: Object.fromEntries(one.lines.map(({ itemId, quantity }) => [names.of(itemId), quantity])),
  }));
}

/** Values by serial number and counter code, of readings in this state. */
export async function lookAtReadings(
  { db, names, ids }: Reading,
  status: 'recorded' | 'under-review',
): Promise<Record<string, Figures>> {
  if (ids.length === 0) return {};
  const found = await db.reading.findMany({
    where: { id: { in: [...ids] }, status },
    include: { meter: true },
    orderBy: { readAt: 'asc' },
  });
  const bySerial: Record<string, Record<string, number>> = {};
  for (const { meter, value } of found) {
    const serial = names.of(meter.deviceId) ?? '';
    bySerial[serial] = { ...bySerial[serial], [meter.code]: value };
  }
  return bySerial;
}

/** What strangers asked. */
export async function lookAtAccessRequests({ db, ids }: Pick<Reading, 'db' | 'ids'>): Promise<Look[]> {
  if (ids.length === 0) return [];
  const found = await db.accessRequest.findMany({ where: { id: { in: [...ids] } } });
  return found.map(({ name, company, message, status }) => ({ name, company, status, text: message }));
}

const usualPriority = 3;
