import type { RecentOrder } from '../recent-orders.ts';

/** The largest quantity of each item among the last orders of a device, by item id (G47, G49). */
export function usualQuantities(orders: readonly Pick<RecentOrder, 'lines'>[]): Record<string, number> {
  const usual: Record<string, number> = {};
  for (const { itemId, quantity } of orders.flatMap((order) => order.lines)) {
    usual[itemId] = Math.max(usual[itemId] ?? 0, quantity);
  }
  return usual;
}
