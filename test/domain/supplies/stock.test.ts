import { expect, it } from 'vitest';
import { findDevice } from '../../../domain/fleet/find-device.ts';
import { loadOrderTerms } from '../../../domain/supplies/order-terms.ts';
import { tellStock } from '../../../domain/supplies/stock.ts';
import { personId } from '../../../prisma/seed/demo/people.ts';
import { deviceId, itemId } from '../../support/demo-ids.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';

const database = useDatabase();

it('keeps what was told last of each item, with who and when, and gives it to the next order [X16 X17 X35]', async () => {
  const lynne = await demoOperation(database.db, 'Lynne');
  const device = await findDevice(lynne, deviceId('MX4123456'));
  if (device === null) throw new Error('the demo has no such device');
  const [black, cyan] = [itemId('6R1509', 'metered'), itemId('6R1512', 'metered')];
  await tellStock(lynne, device, { [black]: { boxes: 2, units: 3 }, [cyan]: { boxes: 0, units: 1 } });
  const later = await demoOperation(database.db, 'Lynne', new Date('2026-11-24T09:00:00Z'));
  await tellStock(later, device, { [black]: { boxes: 1, units: 0 } });
  const { stock } = await loadOrderTerms(later, device);
  expect(stock).toEqual({ [black]: { boxes: 1, units: 0 }, [cyan]: { boxes: 0, units: 1 } });
  const row = await database.db.stock.findFirstOrThrow({ where: { itemId: black } });
  expect(row).toMatchObject({ toldById: personId.Lynne, toldAt: new Date('2026-11-24T09:00:00Z') });
  const audit = await database.db.audit.findMany({ where: { action: 'stock-told', entityId: device.id } });
  expect(audit).toHaveLength(2);
});
