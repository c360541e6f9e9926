import type { OrderApproval } from '../approvals/load-approval.ts';
import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuseTakeBack } from '../sent/rules/take-back.ts';
import { findSentOrder, type SentOrder } from './sent-order.ts';

/** An order that waits for those in charge. */
export type WaitingOrder = SentOrder & { approval: OrderApproval };

/** An order that its sender can still take back; refused with who acted first otherwise (P4). */
export async function findWaitingOrder(operation: Operation, id: string): Promise<Outcome<WaitingOrder>> {
  const found = await findSentOrder(operation, id);
  if (!found.ok) return found;
  const refusal = refuseTakeBack(found.value, operation.actor.personId, operation.now);
  if (refusal) return { ok: false, refusal };
  const { approval } = found.value;
  if (approval === null) throw new Error(`order ${id} waits for nobody`);
  return done({ ...found.value, approval });
}

/**
 * Withdraws an order that waits for approval (P4). The request is claimed as a decision is, so that of a withdrawal and a
 * decision at the same moment the first counts, and the other is told so.
 */
export async function withdrawOrder(operation: Operation, id: string): Promise<Outcome<WaitingOrder>> {
  const found = await findWaitingOrder(operation, id);
  if (!found.ok) return found;
  const { db, now, actor } = operation;
  const { order, approval } = found.value;
  const { count } = await db.approval.updateMany({
    where: { accountId: approval.accountId, id: approval.id, status: 'pending' },
    data: { status: 'withdrawn', decidedById: actor.personId, decidedAt: now },
  });
  if (count === 0) return decidedMeanwhile(operation, id);
  const { accountId } = order;
  const stopped = await db.order.updateMany({
    where: { accountId, id, status: 'awaiting-approval' },
    data: { status: 'withdrawn' },
  });
  if (stopped.count !== 1) throw new Error(`order ${id} was not waiting for the approval ${approval.id}`);
  const detail = { approval: approval.id };
  await writeAudit(operation, {
    accountId,
    action: 'order-withdrawn',
    entity: 'order',
    entityId: id,
    detail,
  });
  return done({ ...found.value, order: { ...order, status: 'withdrawn' } });
}

/** Somebody decided, or withdrew it, between reading and claiming: read again, the order says what. */
async function decidedMeanwhile(operation: Operation, id: string): Promise<Outcome<never>> {
  const found = await findWaitingOrder(operation, id);
  if (found.ok) throw new Error(`order ${id} waits, and its approval does not`);
  return found;
}
