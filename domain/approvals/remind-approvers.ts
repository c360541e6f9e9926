import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { findWaitingOrder, type WaitingOrder } from '../supplies/withdraw-order.ts';
import type { Approver } from './list-approvers.ts';

const minuteMs = 60_000;
/** Those asked are reminded once in so many minutes at most. */
const minutesBetween = 60;

/** An order that waits, and whom to remind of it. */
export type Reminded = WaitingOrder & { asked: Approver[] };

/**
 * Reminds those who can approve an order, as its sender asks (P4); refused when that was done within the hour, so that two
 * clicks are one reminder.
 */
export async function remindApprovers(operation: Operation, orderId: string): Promise<Outcome<Reminded>> {
  const found = await findWaitingOrder(operation, orderId);
  if (!found.ok) return found;
  const { db, now, actor } = operation;
  const { accountId, id } = found.value.approval;
  const longAgo = new Date(now.getTime() - minutesBetween * minuteMs);
  const { count } = await db.approval.updateMany({
    where: {
      ...{ accountId, id, status: 'pending' },
      OR: [{ remindedAt: null }, { remindedAt: { lte: longAgo } }],
    },
    data: { remindedAt: now },
  });
  if (count === 0) return notNow(operation, orderId);
  await writeAudit(operation, { accountId, action: 'approval-reminded', entity: 'approval', entityId: id });
  const asked = found.value.approval.inCharge.filter((one) => one.id !== actor.personId);
  return done({ ...found.value, asked });
}

/** Somebody decided in between, or they were reminded lately. */
async function notNow(operation: Operation, orderId: string): Promise<Outcome<never>> {
  const found = await findWaitingOrder(operation, orderId);
  if (!found.ok) return found;
  const { accountId, id } = found.value.approval;
  const { remindedAt } = await operation.db.approval.findUniqueOrThrow({
    where: { accountId_id: { accountId, id } },
  });
  const gone = operation.now.getTime() - (remindedAt ?? operation.now).getTime();
  return refuse('reminded-lately', { minutes: Math.max(1, minutesBetween - Math.floor(gone / minuteMs)) });
}
