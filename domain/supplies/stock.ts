import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import type { StockOnHand } from './rules/over-order.ts';

/** What is on hand at a device, by item id, as far as told. */
export type Stock = Readonly<Record<string, StockOnHand>>;

type Owned = { accountId: string; id: string };

/** What was told last of a device that the person may see (X16). */
export async function loadStock(
  { db }: Pick<Operation, 'db'>,
  { accountId, id: deviceId }: Owned,
): Promise<Stock> {
  const rows = await db.stock.findMany({ where: { accountId, deviceId } });
  return Object.fromEntries(rows.map(({ itemId, boxes, units }) => [itemId, { boxes, units }]));
}

/**
 * Keeps what somebody tells of a device that he may see, in the place of what was told before, with who and when (X16,
 * X17). What is not told of stays as it was.
 */
export async function tellStock(operation: Operation, device: Owned, told: Stock): Promise<void> {
  const { db, now, actor } = operation;
  const { accountId, id: deviceId } = device;
  for (const [itemId, { boxes, units }] of Object.entries(told)) {
    const row = { boxes, units, toldById: actor.personId, toldAt: now };
    await db.stock.upsert({
      where: { accountId_deviceId_itemId: { accountId, deviceId, itemId } },
      create: { accountId, deviceId, itemId, ...row },
      update: row,
    });
  }
  const detail = Object.fromEntries(
    Object.entries(told).map(([itemId, { boxes, units }]) => [itemId, `${boxes}+${units}`]),
  );
  await writeAudit(operation, {
    accountId,
    action: 'stock-told',
    entity: 'device',
    entityId: deviceId,
    detail,
  });
}
