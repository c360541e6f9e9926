import { parseCaseNumber } from '../../../../domain/cases/rules/case-number.ts';
import type { Database } from '../../../../prisma/client.ts';
import type { Figures, Look } from './dialogue.ts';
import { lookAtAccessRequests, lookAtCases, lookAtOrders } from './looks.ts';
import type { Names } from './names.ts';

/** The row people call by this: a case or order number, a serial number, a first name or an e-mail address, the name of a place. */
export async function lookAtRow(db: Database, names: Names, name: string): Promise<Look | null> {
  const number = parseCaseNumber(name);
  if (number !== null) {
    const found = await db.case.findFirst({ where: { number } });
    return found ? ((await lookAtCases({ db, names, ids: [found.id] }))[0] ?? null) : null;
  }
  if (/^\d+$/.test(name)) return lookAtOrder(db, names, Number(name));
  const device = await db.device.findFirst({ where: { serial: name } });
  if (device) return { ...device, people: await peopleOn(db, names, device.id) };
  return (
    (await lookAtAccessRequest(db, name)) ??
    (await db.person.findFirst({ where: { OR: [{ name: { startsWith: `${name} ` } }, { email: name }] } })) ??
    (await db.site.findFirst({ where: { name } }))
  );
}

/** What a stranger asked goes by their whole name. */
async function lookAtAccessRequest(db: Database, name: string): Promise<Look | null> {
  const found = await db.accessRequest.findFirst({ where: { name } });
  return found ? ((await lookAtAccessRequests({ db, ids: [found.id] }))[0] ?? null) : null;
}

async function lookAtOrder(db: Database, names: Names, number: number): Promise<Look | null> {
  const found = await db.order.findFirst({ where: { number } });
  if (!found) return null;
  const [look] = await lookAtOrders({ db, names, ids: [found.id] });
  const approval = await db.approval.findFirst({ where: { subjectId: found.id } });
  return { ...look, approval: approval?.status ?? null, decidedBy: names.of(approval?.decidedById ?? null) };
}

async function peopleOn(db: Database, names: Names, deviceId: string): Promise<string> {
  const rows = await db.deviceAssignment.findMany({ where: { deviceId } });
  return rows.map(({ personId }) => names.of(personId)).join(', ');
}

/** The last figure on record of each of these counters. */
export async function lookAtRecord(db: Database, serial: string, codes: readonly string[]): Promise<Figures> {
  const meters = await db.meter.findMany({
    where: { code: { in: [...codes] }, device: { serial } },
    include: { readings: { where: { status: 'recorded' }, orderBy: { readAt: 'desc' }, take: 1 } },
  });
  return Object.fromEntries(meters.map(({ code, readings }) => [code, readings[0]?.value ?? Number.NaN]));
}
