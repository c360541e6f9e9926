import { z } from 'zod';
import type { Prisma } from '../../prisma/client.ts';
import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { helpLine } from '../programmes/rules/help-line.ts';
import { type Device, findDevice } from './find-device.ts';
import { findSerial } from './find-serial.ts';
import { meterKinds } from './list-fleet.ts';
import { isSamePostalCode } from './rules/same-postal-code.ts';

/** What proves that a device is an account's: the number on it, and the postal code its supplies are shipped to (X6, X54). */
export type Claim = { serial: string; postalCode: string };

/** `isNew`: false when it was among the person's devices before. */
export type Claimed = { device: Device; isNew: boolean };

const dayMs = 24 * 3600_000;
/** Failed claims of an account in a day; more of them look like trying numbers out. */
const mostFailed = 10;

/**
 * Adds a device to the account when its serial number and the postal code of one of the account's shipping addresses are
 * those on record for it, and it belongs to nobody: it is usable at once (X54, X55). Unknown, of another company and
 * mistyped get the same answer (X8). Administrators only.
 */
export async function claimDevice(operation: Operation, claim: Claim): Promise<Outcome<Claimed>> {
  if (operation.actor.role !== 'administrator') return refuse('not-allowed');
  const own = await findSerial(operation, claim.serial);
  if (own !== null) return done({ device: own, isNew: false });
  if ((await failedLately(operation)) >= mostFailed)
    return refuse('claim-limit', { phone: phoneOf(operation) });
  const record = await lockRecord(operation, claim.serial);
  const site = await siteAt(operation, claim.postalCode);
  const isTaken = (await operation.db.device.count({ where: { serial: claim.serial } })) > 0;
  const fits = record !== null && isSamePostalCode(record.postalCode, claim.postalCode);
  if (!record || !site || isTaken || !fits) return fail(operation, claim);
  return done({ device: await add(operation, record, site), isNew: true });
}

/** Of two accounts that claim the same device at the same moment, one waits here for the other. */
async function lockRecord({ db }: Operation, serial: string): Promise<Registered | null> {
  await db.$queryRaw`SELECT 1 FROM "RegisteredDevice" WHERE "serial" = ${serial} FOR UPDATE`;
  return db.registeredDevice.findUnique({ where: { serial } });
}

type Registered = Prisma.RegisteredDeviceGetPayload<object>;
type Site = { id: string; accountId: string };

async function siteAt({ db, actor }: Operation, postalCode: string): Promise<Site | null> {
  const sites = await db.site.findMany({
    where: { accountId: { in: [...actor.accountIds] } },
    orderBy: { name: 'asc' },
    select: { id: true, accountId: true, postalCode: true },
  });
  return sites.find((site) => isSamePostalCode(site.postalCode, postalCode)) ?? null;
}

const counters = z.array(z.object({ code: z.string(), kind: z.enum(meterKinds) }));

async function add(operation: Operation, record: Registered, site: Site): Promise<Device> {
  const { db, ids } = operation;
  const { serial, assetNumber, model, family, contractNumber } = record;
  const { accountId, id: siteId } = site;
  const contract = contractNumber === null ? null : await contractOf(operation, accountId, contractNumber);
  const id = ids.next();
  await db.device.create({
    data: { ...{ accountId, id, serial, assetNumber, model, family, siteId }, contractId: contract },
  });
  const meters = counters.parse(record.counters).map(({ code, kind }) => ({
    ...{ accountId, id: ids.next(), deviceId: id, code, kind },
    integrationId: `${assetNumber}-${code}`,
  }));
  await db.meter.createMany({ data: meters });
  await writeAudit(operation, { accountId, action: 'device-added', entity: 'device', entityId: id });
  const device = await findDevice(operation, id);
  if (device === null) throw new Error(`the device ${id} that was added is not to be seen`);
  return device;
}

async function contractOf({ db }: Operation, accountId: string, number: string): Promise<string | null> {
  const where = { accountId_number: { accountId, number } };
  return (await db.contract.findUnique({ where, select: { id: true } }))?.id ?? null;
}

const failedAction = 'device-claim-failed';

async function failedLately({ db, actor, now }: Operation): Promise<number> {
  const at = { gte: new Date(now.getTime() - dayMs) };
  return db.audit.count({ where: { accountId: actor.account.id, action: failedAction, at } });
}

async function fail(operation: Operation, { serial }: Claim): Promise<Outcome<never>> {
  const accountId = operation.actor.account.id;
  const entry = { accountId, action: failedAction, entity: 'account', entityId: accountId };
  await writeAudit(operation, { ...entry, detail: { serial } });
  return refuse('claim-failed', { serial, phone: phoneOf(operation) });
}

/** The line with what to press for it (X7). */
function phoneOf({ actor }: Operation): string {
  return helpLine(actor.programme.support, 'supplies');
}
