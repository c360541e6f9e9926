import type { Prisma } from '../../prisma/client.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Actor } from '../people/actor.ts';
import { loadOrder, type OrderDetail } from '../supplies/order-detail.ts';
import { type Approver, listApprovers } from './list-approvers.ts';
import type { ApprovalReason } from './rules/needed-approval.ts';

export const approvalStatuses = ['pending', 'approved', 'rejected', 'withdrawn'] as const;
export type ApprovalStatus = (typeof approvalStatuses)[number];

/** A request for approval with what it is about and, once decided or withdrawn, by whom. */
export type ApprovalDetail = {
  id: string;
  accountId: string;
  status: ApprovalStatus;
  reasons: ApprovalReason[];
  requestedById: string;
  decidedBy: Approver | null;
  decidedAt: Date | null;
  inCharge: Approver[];
  order: OrderDetail;
};

type Sight = Pick<Operation, 'db' | 'actor'>;

/** A request of the person's own account, if he is in charge there; any other is the same as an unknown one. */
export async function loadApproval({ db, actor }: Sight, id: string): Promise<Outcome<ApprovalDetail>> {
  if (!isInCharge(actor)) return refuse('approval-not-found');
  const row = await db.approval.findUnique({ where: { accountId_id: { accountId: actor.account.id, id } } });
  const order = row ? await loadOrder(db, actor.accountIds, row.subjectId) : null;
  if (!row || !order) return refuse('approval-not-found');
  return done(await toApprovalDetail(db, row, order));
}

/** The roles that decide for their account. */
export function isInCharge({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'administrator' || role === 'dealer';
}

/** Adds the one who decided, and those in charge, to a stored request. */
export async function toApprovalDetail(
  db: Operation['db'],
  row: Prisma.ApprovalGetPayload<object>,
  order: OrderDetail,
): Promise<ApprovalDetail> {
  const { id, accountId, requestedById, decidedById, decidedAt } = row;
  const decidedBy =
    decidedById === null
      ? null
      : await db.person.findUnique({ where: { id: decidedById }, select: { id: true, name: true } });
  return {
    ...{ id, accountId, requestedById, decidedAt, decidedBy, order },
    status: row.status as ApprovalStatus,
    reasons: row.reasons as ApprovalReason[],
    inCharge: await listApprovers(db, accountId),
  };
}
