import type { Database, Tx } from '../client.ts';
import { activities, cases, deskComment, watchers } from './demo/cases.ts';
import { catalogueItems, compatibilities } from './demo/catalogue.ts';
import { assignments, contracts, devices, meters, readings, registeredDevices } from './demo/fleet.ts';
import { businessAccounts, memberProducts, memberships } from './demo/membership.ts';
import { accounts, contacts, identities, people, sites } from './demo/people.ts';
import { readProgramme } from './read-programme.ts';
import { stableId } from './stable-id.ts';

/** The first numbers given to new cases and orders in the demo (G55, X41). */
const nextCase = 32_600;
const nextOrder = 1_473_940;

/** Loads the demo companies; run again it leaves what people have done since untouched. */
export async function loadDemo(database: Database): Promise<void> {
  await database.$transaction(
    async (db) => {
      await loadProgrammes(db);
      await loadCompanies(db);
      await loadFleets(db);
      await loadCases(db);
      await loadOrders(db);
      await loadMemberships(db);
      await startNumbers(db);
    },
    { timeout: 60_000 },
  );
}

async function loadProgrammes(db: Tx): Promise<void> {
  for (const id of ['office', 'metered'] as const) {
    const data = readProgramme(id);
    await db.programme.upsert({ where: { id }, create: { id, data }, update: { data } });
  }
}

async function loadCompanies(db: Tx): Promise<void> {
  const skipDuplicates = true;
  await db.account.createMany({ data: accounts, skipDuplicates });
  await db.site.createMany({ data: sites, skipDuplicates });
  await db.person.createMany({ data: people, skipDuplicates });
  await db.chatIdentity.createMany({ data: identities, skipDuplicates });
  await db.contact.createMany({ data: contacts, skipDuplicates });
}

async function loadFleets(db: Tx): Promise<void> {
  const skipDuplicates = true;
  await db.contract.createMany({ data: contracts, skipDuplicates });
  await db.device.createMany({ data: devices, skipDuplicates });
  await db.registeredDevice.createMany({ data: registeredDevices, skipDuplicates });
  await db.deviceAssignment.createMany({ data: assignments, skipDuplicates });
  await db.meter.createMany({ data: meters, skipDuplicates });
  await db.reading.createMany({ data: readings, skipDuplicates });
  await db.catalogueItem.createMany({ data: catalogueItems, skipDuplicates });
  await db.catalogueCompatibility.createMany({ data: compatibilities, skipDuplicates });
}

async function loadCases(db: Tx): Promise<void> {
  const skipDuplicates = true;
  await db.case.createMany({ data: cases, skipDuplicates });
  await db.caseActivity.createMany({ data: [...activities, deskComment], skipDuplicates });
  await db.caseWatcher.createMany({ data: watchers, skipDuplicates });
}

/** One order on its way, so that there is something to follow. */
async function loadOrders(db: Tx): Promise<void> {
  const device = devices.find((one) => one.serial === 'WHJ02153');
  const item = catalogueItems.find((one) => one.orderNumber === '8520B002');
  const requester = people[0];
  if (!device || !item || !requester) throw new Error('the demo order refers to demo data that is gone');
  const { accountId } = device;
  const id = stableId('order:demo');
  const order = {
    accountId,
    id,
    number: nextOrder - 1,
    deviceId: device.id,
    requestedById: requester.id,
    siteId: device.siteId,
    status: 'shipped',
    shipping: 'standard',
    totalCents: 0,
    currency: 'EUR',
    createdAt: new Date('2026-11-17T10:05:00Z'),
  };
  await db.order.createMany({ data: [order], skipDuplicates: true });
  const line = {
    accountId,
    orderId: id,
    itemId: item.id,
    quantity: 1,
    unitPriceCents: item.priceCents,
    covered: true,
  };
  await db.orderLine.createMany({ data: [line], skipDuplicates: true });
}

async function loadMemberships(db: Tx): Promise<void> {
  const skipDuplicates = true;
  await db.businessAccount.createMany({ data: businessAccounts, skipDuplicates });
  await db.memberProduct.createMany({ data: memberProducts, skipDuplicates });
  await db.membership.createMany({ data: memberships, skipDuplicates });
}

async function startNumbers(db: Tx): Promise<void> {
  await db.$executeRaw`SELECT setval(pg_get_serial_sequence('"Case"', 'number'), GREATEST(${nextCase - 1}, (SELECT max("number") FROM "Case")))`;
  await db.$executeRaw`SELECT setval(pg_get_serial_sequence('"Order"', 'number'), GREATEST(${nextOrder - 1}, (SELECT max("number") FROM "Order")))`;
  await db.$executeRaw`SELECT setval(pg_get_serial_sequence('"Membership"', 'number'), (SELECT max("number") FROM "Membership"))`;
}
