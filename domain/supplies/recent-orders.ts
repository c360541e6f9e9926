import type { Tx } from '../../prisma/client.ts';
import type { OrderStatus } from './order-status.ts';

/** An order placed for a device, as far as the next one is judged by it. */
export type RecentOrder = {
  /** The request number (X41). */
  number: number;
  status: OrderStatus;
  createdAt: Date;
  /** The name of the person who ordered. */
  requester: string;
  lines: { itemId: string; quantity: number }[];
};

/** The last orders for a device, the newest first; those rejected, cancelled or withdrawn do not count (G47, G49). */
export async function recentOrders(
  db: Tx,
  device: { accountId: string; id: string },
  lastOrders: number,
): Promise<RecentOrder[]> {
  const orders = await db.order.findMany({
    where: {
      accountId: device.accountId,
      deviceId: device.id,
      status: { notIn: ['rejected', 'cancelled', 'withdrawn'] },
    },
    orderBy: { createdAt: 'desc' },
    take: lastOrders,
    select: {
      number: true,
      status: true,
      createdAt: true,
      requestedById: true,
      lines: { select: { itemId: true, quantity: true } },
    },
  });
  const people = await db.person.findMany({
    where: { id: { in: orders.map((order) => order.requestedById) } },
    select: { id: true, name: true },
  });
  return orders.map(({ number, status, createdAt, requestedById, lines }) => ({
    ...{ number, createdAt, lines },
    status: status as OrderStatus,
    requester: people.find(({ id }) => id === requestedById)?.name ?? '',
  }));
}
