import type { Tx } from '../../prisma/client.ts';

/**
 * The largest quantity of each item among the last orders of a device, by item id; those rejected, cancelled or
 * withdrawn do not count (G47, G49).
 */
export async function usualQuantities(
  db: Tx,
  device: { accountId: string; id: string },
  lastOrders: number,
): Promise<Record<string, number>> {
  const orders = await db.order.findMany({
    where: {
      accountId: device.accountId,
      deviceId: device.id,
      status: { notIn: ['rejected', 'cancelled', 'withdrawn'] },
    },
    orderBy: { createdAt: 'desc' },
    take: lastOrders,
    select: { lines: { select: { itemId: true, quantity: true } } },
  });
  const usual: Record<string, number> = {};
  for (const { itemId, quantity } of orders.flatMap((order) => order.lines)) {
    usual[itemId] = Math.max(usual[itemId] ?? 0, quantity);
  }
  return usual;
}
