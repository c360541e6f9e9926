import { describe, expect, it } from 'vitest';
import type { OrderWish } from '../../../domain/supplies/rules/compose-order.ts';
import { metered, office, personId } from '../../../prisma/seed/demo/people.ts';
import { deviceId, itemId } from '../../support/demo-ids.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';
import { placeFor } from './place-for.ts';
import { wishOf } from './terms.ts';

const database = useDatabase();

async function place(
  name: string,
  serial: string,
  quantities: Record<string, number>,
  changes: Partial<OrderWish> = {},
) {
  return placeFor(await demoOperation(database.db, name), deviceId(serial), wishOf(quantities, changes));
}

async function placed(...wanted: Parameters<typeof place>) {
  const outcome = await place(...wanted);
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.value;
}

async function codeOf(...wanted: Parameters<typeof place>) {
  const outcome = await place(...wanted);
  return outcome.ok ? 'none' : outcome.refusal.code;
}

describe('placing an order', () => {
  it('stores a covered order with its lines, a request number and a record [G45 G51 X41]', async () => {
    const { order, approval } = await placed('Alex', 'WHJ01481', { [itemId('8520B002')]: 2 });
    expect(approval).toBeNull();
    expect(order).toMatchObject({
      status: 'submitted',
      shipping: 'standard',
      totalCents: 0,
      currency: 'EUR',
    });
    expect(order.number).toBeGreaterThanOrEqual(1_473_940);
    expect(order.lines).toMatchObject([
      { item: { orderNumber: '8520B002' }, quantity: 2, covered: true, overOrder: false },
    ]);
    const audit = await database.db.audit.findMany({ where: { accountId: office, entityId: order.id } });
    expect(audit).toMatchObject([{ action: 'order-placed', entity: 'order', personId: personId.Alex }]);
  });

  it('waits for every administrator when a user orders what is charged [G51]', async () => {
    const { order, approval } = await placed('Alex', 'WHJ01481', { [itemId('0250A013')]: 1 });
    expect(order.status).toBe('awaiting-approval');
    expect(approval?.askedIds.toSorted()).toEqual([personId.Adele, personId.Megan].toSorted());
    const row = await database.db.approval.findUniqueOrThrow({
      where: { accountId_id: { accountId: office, id: approval?.id ?? '' } },
    });
    expect(row).toMatchObject({
      kind: 'order',
      subjectId: order.id,
      status: 'pending',
      reasons: ['billable'],
    });
  });

  it('waits for the other administrator above the limit of the account [G51]', async () => {
    const { order, approval } = await placed('Megan', 'WHJ01481', { [itemId('0250A013')]: 6 });
    expect(order).toMatchObject({ status: 'awaiting-approval', totalCents: 25_200 });
    expect(approval).toMatchObject({ askedIds: [personId.Adele], reasons: ['over-limit'] });
  });

  it('goes out when the only administrator orders above the limit, and the decision is on record [G51]', async () => {
    const wanted = { [itemId('008R12941', 'metered')]: 7 };
    const { order, approval } = await placed('Lynne', 'MX4123456', wanted);
    expect({ status: order.status, approval, total: order.totalCents }).toEqual({
      status: 'submitted',
      approval: null,
      total: 42_700,
    });
    const rows = await database.db.approval.findMany({ where: { accountId: metered, subjectId: order.id } });
    expect(rows).toMatchObject([
      { status: 'approved', decidedById: personId.Lynne, reasons: ['over-limit'] },
    ]);
  });

  it('keeps the consent, the PO number and the stock told with a priority order [X32 X33 X34]', async () => {
    const toner = itemId('6R1509', 'metered');
    const { order } = await placed(
      'Lynne',
      'MX4123456',
      { [toner]: 2 },
      {
        shipping: 'priority',
        priorityConsent: true,
        poNumber: 'PO-2026-7',
        stock: { [toner]: { boxes: 1, units: 3 } },
      },
    );
    expect(order).toMatchObject({
      shipping: 'priority',
      totalCents: 6000,
      poNumber: 'PO-2026-7',
      attention: 'Magasin central',
    });
    const row = await database.db.order.findUniqueOrThrow({
      where: { accountId_id: { accountId: metered, id: order.id } },
    });
    expect(row.priorityConsent).toBe(true);
    const audit = await database.db.audit.findFirstOrThrow({ where: { entityId: order.id } });
    expect(audit.detail).toMatchObject({ 'stock 6R1509': '1+3' });
  });

  it('flags what is far above the last orders of the device [G49]', async () => {
    const { order } = await placed('Megan', 'WHJ02153', { [itemId('8520B002')]: 4 });
    expect(order.lines).toMatchObject([{ quantity: 4, overOrder: true }]);
  });

  it('lets a dealer order toner for a client, on the account of the client [F25]', async () => {
    const { order } = await placed('Isaiah', 'KDN40112', { [itemId('8519B002')]: 2 });
    const client = await database.db.account.findUniqueOrThrow({ where: { id: order.accountId } });
    expect(client.name).toBe('Notariaat De Smet');
  });
});

describe('an order is refused', () => {
  it.each([
    'HBZ55310',
    'nothing-like-it',
  ])('for a device that is foreign or unknown, alike: %s [G8]', async (serial) => {
    expect(await codeOf('Alex', serial, { [itemId('8520B002')]: 1 })).toBe('device-not-found');
  });

  it('for a device under eMaintenance [F23 G46]', async () => {
    expect(await codeOf('Megan', 'GNM75498', { [itemId('2789B002')]: 1 })).toBe('device-orders-itself');
  });

  it('for a device under automatic replenishment [X20]', async () => {
    expect(await codeOf('Lynne', 'EX7123456', { [itemId('6R1509', 'metered')]: 1 })).toBe(
      'device-replenished',
    );
  });

  it('with an item of another model [G49]', async () => {
    expect(await codeOf('Alex', 'WHJ01481', { [itemId('2789B002')]: 1 })).toBe('item-not-compatible');
  });

  it('with a waste container, by a dealer [F25]', async () => {
    expect(await codeOf('Isaiah', 'KDN40112', { [itemId('FM1-A606')]: 1 })).toBe('item-not-for-dealers');
  });

  it('with a quantity that no input would take, and nothing is stored [G49]', async () => {
    const before = await database.db.order.count();
    for (const quantity of [-1, 1e9])
      expect(await codeOf('Alex', 'WHJ01481', { [itemId('8520B002')]: quantity })).toBe(
        'quantity-out-of-range',
      );
    expect(await database.db.order.count()).toBe(before);
  });

  it('once the contract has ended nothing is covered [G51]', async () => {
    await database.db.contract.updateMany({
      where: { accountId: office },
      data: { endsOn: new Date('2026-11-22') },
    });
    const { order } = await placed('Megan', 'WHJ01481', { [itemId('8520B002')]: 1 });
    expect(order).toMatchObject({ totalCents: 11_900, lines: [{ covered: false }] });
    await database.db.contract.updateMany({
      where: { accountId: office },
      data: { endsOn: new Date('2026-11-23') },
    });
    expect((await placed('Megan', 'WHJ01481', { [itemId('8520B002')]: 1 })).order.totalCents).toBe(0);
  });
});
