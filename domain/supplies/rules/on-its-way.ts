import type { Programme } from '../../programmes/schema.ts';
import { underway } from '../order-status.ts';
import type { RecentOrder } from '../recent-orders.ts';

const dayMs = 24 * 3600_000;

/** The orders of the last days that bring one of these items to the same device, each with those items only, whoever placed them (G47). */
export function onItsWay(
  itemIds: readonly string[],
  recent: readonly RecentOrder[],
  now: Date,
  { onItsWayDays }: Pick<Programme['supplies'], 'onItsWayDays'>,
): RecentOrder[] {
  return recent.flatMap((order) => {
    const isRecent = now.getTime() - order.createdAt.getTime() <= onItsWayDays * dayMs;
    const lines = order.lines.filter(({ itemId }) => itemIds.includes(itemId));
    return isRecent && underway.includes(order.status) && lines.length > 0 ? [{ ...order, lines }] : [];
  });
}
