import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { type ApprovalDetail, loadApproval } from './load-approval.ts';
import { isOwnRequest } from './rules/needed-approval.ts';

export type Decision = 'approved' | 'rejected';

/**
 * Decides a request for approval. The first decision stands: a second one is refused with who decided what (the
 * argument `decision` is `approved` or `rejected`), and so is one about what was withdrawn before. Nobody decides his own request while somebody else can.
 */
export async function decideApproval(
  operation: Operation,
  id: string,
  decision: Decision,
): Promise<Outcome<ApprovalDetail>> {
  const found = await loadApproval(operation, id);
  if (!found.ok) return found;
  const { requestedById, inCharge, status } = found.value;
  const { personId } = operation.actor;
  if (status !== 'pending') return alreadyDecided(found.value);
  if (
    isOwnRequest(
      requestedById,
      personId,
      inCharge.map((one) => one.id),
    )
  )
    return refuse('own-request');
  const first = await claim(operation, found.value, decision);
  const now = await loadApproval(operation, id);
  if (!now.ok || !first) return now.ok ? alreadyDecided(now.value) : now;
  await carryOut(operation, now.value, decision);
  const orderStatus = decision === 'approved' ? 'submitted' : 'rejected';
  return done({ ...now.value, order: { ...now.value.order, status: orderStatus } });
}

/** One statement that only a pending request meets: of two decisions at the same moment one finds nothing to do. */
async function claim({ db, now, actor }: Operation, { accountId, id }: ApprovalDetail, decision: Decision) {
  const { count } = await db.approval.updateMany({
    where: { accountId, id, status: 'pending' },
    data: { status: decision, decidedById: actor.personId, decidedAt: now },
  });
  return count === 1;
}

async function carryOut(operation: Operation, approval: ApprovalDetail, decision: Decision): Promise<void> {
  const { accountId, id: entityId, order } = approval;
  const { count } = await operation.db.order.updateMany({
    where: { accountId: order.accountId, id: order.id, status: 'awaiting-approval' },
    data: { status: decision === 'approved' ? 'submitted' : 'rejected' },
  });
  if (count !== 1) throw new Error(`order ${order.id} was not waiting for the approval ${entityId}`);
  const action = `approval-${decision}`;
  await writeAudit(operation, {
    accountId,
    action,
    entity: 'approval',
    entityId,
    detail: { order: order.id },
  });
}

function alreadyDecided({ decidedBy, status }: ApprovalDetail) {
  const name = decidedBy?.name ?? '';
  if (status === 'withdrawn') return refuse('request-withdrawn', { name });
  return refuse('already-decided', { name, decision: status });
}
