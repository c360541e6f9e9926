import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { visibleOrders } from '../people/visibility.ts';
import { ownDeviceIds } from './own-device-ids.ts';
import { type SentOrder, toSentOrder } from './sent-order.ts';
import { type OwnedOrder, withClients } from './with-clients.ts';

/** An order as those may follow it who may see it. */
export type FollowedOrder = SentOrder & {
  order: OwnedOrder;
  /** When it went to the supplier; null while it waits. */
  sentOn: Date | null;
};

/** Request numbers have no more digits than a column holds (X41). */
const requestNumber = /^\d{1,9}$/;

/**
 * One order by its request number (X41, X62). An order of another company and one that does not exist are refused
 * alike.
 */
export async function findOrder(
  { db, actor }: Pick<Operation, 'db' | 'actor'>,
  number: string,
): Promise<Outcome<FollowedOrder>> {
  const refused = refuse('order-not-found', { number });
  if (!requestNumber.test(number)) return refused;
  const sight = visibleOrders(actor, await ownDeviceIds({ db, actor }));
  const row = await db.order.findFirst({
    where: { AND: [sight, { number: Number(number) }] },
    include: { lines: true },
  });
  if (row === null) return refused;
  const sent = await toSentOrder({ db, actor }, row);
  const [order = sent.order] = await withClients({ db, actor }, [sent.order]);
  const sentOn = order.status === 'awaiting-approval' ? null : (sent.approval?.decidedAt ?? order.createdAt);
  return done({ ...sent, order, sentOn });
}
