import { beforeAll, describe, expect, it } from 'vitest';
import { findOrder } from '../../../domain/supplies/find-order.ts';
import { listOrders } from '../../../domain/supplies/list-orders.ts';
import { deviceId, itemId } from '../../support/demo-ids.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';
import { placeFor } from './place-for.ts';
import { wishOf } from './terms.ts';

const database = useDatabase();
const demoOrder = 1_473_939;

async function numbersOf(name: string, wanted: Partial<Parameters<typeof listOrders>[1]> = {}) {
  const { rows, total } = await listOrders(await demoOperation(database.db, name), {
    list: 'all',
    take: 20,
    ...wanted,
  });
  return { numbers: rows.map(({ number }) => number), total };
}

describe('which orders a person sees', () => {
  it('is all of the account for an administrator, and none of another company [X41 X62]', async () => {
    expect((await numbersOf('Megan')).numbers).toEqual([demoOrder]);
    expect((await numbersOf('Joris')).numbers).toEqual([]);
  });

  it('is told alike of an unknown order and of another company’s [X41]', async () => {
    const joris = await demoOperation(database.db, 'Joris');
    const refused = (number: string) => ({
      ok: false,
      refusal: { code: 'order-not-found', args: { number } },
    });
    expect(await findOrder(joris, String(demoOrder))).toEqual(refused(String(demoOrder)));
    expect(await findOrder(joris, '1400001')).toEqual(refused('1400001'));
    expect(await findOrder(joris, '9'.repeat(30))).toEqual(refused('9'.repeat(30)));
  });
});

describe('with more orders', () => {
  beforeAll(async () => {
    for (let placed = 0; placed < 6; placed += 1) {
      const now = new Date(Date.UTC(2026, 10, 23, 9, placed));
      const megan = await demoOperation(database.db, 'Megan', now);
      const done = await placeFor(megan, deviceId('WHJ01481'), wishOf({ [itemId('8519B002')]: 1 }));
      expect(done.ok).toBe(true);
    }
  });

  it('gives the last five of a device, the latest first [G47]', async () => {
    const { numbers, total } = await numbersOf('Megan', { deviceId: deviceId('WHJ01481') });
    expect(numbers).toEqual([1_473_945, 1_473_944, 1_473_943, 1_473_942, 1_473_941]);
    expect(total).toBe(5);
  });

  it('shows a user those of colleagues for the devices looked after, apart from the own ones [G47]', async () => {
    expect((await numbersOf('Alex')).total).toBe(7);
    expect((await numbersOf('Alex', { list: 'mine' })).numbers).toEqual([demoOrder]);
    await database.db.deviceAssignment.deleteMany({ where: { deviceId: deviceId('WHJ01481') } });
    expect((await numbersOf('Alex')).numbers).toEqual([demoOrder]);
  });

  it('leaves out of those on their way what has arrived [X62]', async () => {
    await database.db.order.updateMany({ where: { number: demoOrder }, data: { status: 'delivered' } });
    expect((await numbersOf('Megan', { list: 'open' })).numbers).not.toContain(demoOrder);
  });
});
