import type { Operation } from '../operation.ts';
import { listApprovers } from './list-approvers.ts';
import { type ApprovalKind, isInCharge } from './load-approval.ts';
import { isOwnRequest } from './rules/needed-approval.ts';

export type PendingApproval = { id: string; kind: ApprovalKind; createdAt: Date; requester: string };

/** What waits for a decision of this person, the oldest first: of his own account, if he is in charge there. */
export async function listPendingApprovals(
  { db, actor }: Pick<Operation, 'db' | 'actor'>,
  take: number,
): Promise<PendingApproval[]> {
  if (!isInCharge(actor)) return [];
  const inCharge = (await listApprovers(db, actor.account.id)).map((one) => one.id);
  const notMine = isOwnRequest(actor.personId, actor.personId, inCharge)
    ? { not: actor.personId }
    : undefined;
  const rows = await db.approval.findMany({
    where: { accountId: actor.account.id, status: 'pending', ...(notMine ? { requestedById: notMine } : {}) },
    orderBy: { createdAt: 'asc' },
    take,
  });
  const people = await db.person.findMany({
    where: { id: { in: rows.map((row) => row.requestedById) } },
    select: { id: true, name: true },
  });
  const name = (id: string) => people.find((one) => one.id === id)?.name ?? '';
  return rows.map(({ id, kind, createdAt, requestedById }) => ({
    id,
    kind: kind as ApprovalKind,
    createdAt,
    requester: name(requestedById),
  }));
}
