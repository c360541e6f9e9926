import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { carryOutDeed } from './deeds/deeds.ts';
import { type ApprovalDetail, loadApproval, type OrderApproval } from './load-approval.ts';
import { isOwnRequest } from './rules/needed-approval.ts';

export type Decision = 'approved' | 'rejected';

/**
 * Decides a request for approval. The first decision stands: a second one is refused with who decided what (the
 * argument `decision` is `approved` or `rejected`), and so is one about what was withdrawn before. Nobody decides his own request while somebody else can. What was asked for and cannot be done is
 * refused with why, and waits on.
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
  if (!(await claim(operation, found.value, decision))) return tooLate(operation, id);
  const carried = await carryOut(operation, found.value, decision);
  if (!carried.ok) {
    await letWait(operation, found.value);
    return carried;
  }
  await record(operation, found.value, decision);
  return loadApproval(operation, id);
}

/** One statement that only a pending request meets: of two decisions at the same moment one finds nothing to do. */
async function claim({ db, now, actor }: Operation, { accountId, id }: ApprovalDetail, decision: Decision) {
  const { count } = await db.approval.updateMany({
    where: { accountId, id, status: 'pending' },
    data: { status: decision, decidedById: actor.personId, decidedAt: now },
  });
  return count === 1;
}

/** What was agreed to cannot be done as things are: it waits as before. */
async function letWait({ db }: Operation, { accountId, id }: ApprovalDetail): Promise<void> {
  const data = { status: 'pending', decidedById: null, decidedAt: null };
  await db.approval.update({ where: { accountId_id: { accountId, id } }, data });
}

async function carryOut(
  operation: Operation,
  approval: ApprovalDetail,
  decision: Decision,
): Promise<Outcome<unknown>> {
  if (approval.kind === 'order') return done(await releaseOrder(operation, approval, decision));
  if (decision === 'rejected') return done(null);
  const { accountId, id, wanted, requestedById } = approval;
  const carried = await carryOutDeed({ ...operation, inNameOf: requestedById }, wanted);
  if (!carried.ok) return carried;
  const data = { deed: carried.value };
  await operation.db.approval.update({ where: { accountId_id: { accountId, id } }, data });
  return carried;
}

async function releaseOrder({ db }: Operation, { id, order }: OrderApproval, decision: Decision) {
  const { count } = await db.order.updateMany({
    where: { accountId: order.accountId, id: order.id, status: 'awaiting-approval' },
    data: { status: decision === 'approved' ? 'submitted' : 'rejected' },
  });
  if (count !== 1) throw new Error(`order ${order.id} was not waiting for the approval ${id}`);
}

async function record(operation: Operation, approval: ApprovalDetail, decision: Decision): Promise<void> {
  const { accountId, id: entityId } = approval;
  const action = `approval-${decision}`;
  const detail: Record<string, string> =
    approval.kind === 'order' ? { order: approval.order.id } : { deed: approval.wanted.kind };
  await writeAudit(operation, { accountId, action, entity: 'approval', entityId, detail });
}

async function tooLate(operation: Operation, id: string): Promise<Outcome<never>> {
  const now = await loadApproval(operation, id);
  return now.ok ? alreadyDecided(now.value) : now;
}

function alreadyDecided({ decidedBy, status }: ApprovalDetail) {
  const name = decidedBy?.name ?? '';
  if (status === 'withdrawn') return refuse('request-withdrawn', { name });
  return refuse('already-decided', { name, decision: status });
}
