import { findDevices } from '../fleet/find-device.ts';
import type { Operation } from '../operation.ts';
import type { OrderDetail } from './order-detail.ts';

/** An order whose device names the company it belongs to, for whoever looks after several (F19, F25). */
export type OwnedOrder = OrderDetail & { device: (OrderDetail['device'] & { client?: string }) | null };

/** Adds those companies. */
export async function withClients(
  sight: Pick<Operation, 'db' | 'actor'>,
  orders: readonly OrderDetail[],
): Promise<OwnedOrder[]> {
  const ids = orders.flatMap(({ device }) => (device === null ? [] : [device.id]));
  const devices = await findDevices(sight, [...new Set(ids)]);
  return orders.map((order) => {
    const client = devices.find(({ id }) => id === order.device?.id)?.client;
    const { device } = order;
    return { ...order, device: device === null || client === undefined ? device : { ...device, client } };
  });
}
