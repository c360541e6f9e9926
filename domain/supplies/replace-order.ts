import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome } from '../outcome.ts';
import type { OrderTerms } from './order-terms.ts';
import { type PlacedOrder, placeOrder } from './place-order.ts';
import { composeOrder, type OrderWish } from './rules/compose-order.ts';
import { type WaitingOrder, withdrawOrder } from './withdraw-order.ts';

export type Replaced = { placed: PlacedOrder; withdrawn: WaitingOrder };

/**
 * Changes an order that waits for approval: the old one is withdrawn and the new one placed, both or neither. Refused as
 * either of them is; nothing is written then.
 */
export async function replaceOrder(
  operation: Operation,
  terms: OrderTerms,
  { wish, replaces }: { wish: OrderWish; replaces: string },
): Promise<Outcome<Replaced>> {
  const composed = composeOrder(wish, terms, operation.actor);
  if (!composed.ok) return composed;
  const withdrawn = await withdrawOrder(operation, replaces);
  if (!withdrawn.ok) return withdrawn;
  const placed = await placeOrder(operation, terms, wish);
  if (!placed.ok) throw new Error('an order that was composed cannot be refused');
  const { accountId, id: entityId } = withdrawn.value.order;
  const detail = { by: placed.value.order.id };
  await writeAudit(operation, { accountId, action: 'order-replaced', entity: 'order', entityId, detail });
  return done({ placed: placed.value, withdrawn: withdrawn.value });
}
