import type { Texts } from '../../../../cards/texts/texts.ts';
import { orderLists } from '../../../../domain/supplies/list-orders.ts';
import type { OrderDetail } from '../../../../domain/supplies/order-detail.ts';
import { linkTo } from '../../../engine/links.ts';
import type { About } from '../../../engine/spoken-of.ts';
import { spokenDevice } from '../device/device-name.ts';
import { directoryLinks } from '../directory/directory-links.ts';

/** One order by its request number, and the lists of orders (G47, X62). */
export const orderDirectory = directoryLinks('order-status', orderLists, 'all');

/** An order, for the messages after it: "how far is it?" shows it as it stands then. */
export function aboutOrder(t: Texts, order: Pick<OrderDetail, 'number' | 'device'>): About {
  const number = String(order.number);
  const open = linkTo(orderDirectory.open, t.text('engine.open'), { key: number });
  return { order: { id: number, label: number, open }, ...spokenDevice(order.device) };
}
