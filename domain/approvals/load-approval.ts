import type { Prisma } from '../../prisma/client.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Actor } from '../people/actor.ts';
import { loadOrder, type OrderDetail } from '../supplies/order-detail.ts';
import { type Deed, type DeedDetail, deed, lookAtDeed } from './deeds/deeds.ts';
import { type Approver, listApprovers } from './list-approvers.ts';
import type { ApprovalReason } from './rules/needed-approval.ts';

export const approvalStatuses = ['pending', 'approved', 'rejected', 'withdrawn'] as const;
export type ApprovalStatus = (typeof approvalStatuses)[number];

/** A request for approval and, once decided or withdrawn, by whom. */
type Asked = {
  id: string;
  accountId: string;
  status: ApprovalStatus;
  requestedById: string;
  decidedBy: Approver | null;
  decidedAt: Date | null;
  inCharge: Approver[];
};

/** An order that somebody in charge has to approve. */
export type OrderApproval = Asked & { kind: 'order'; reasons: ApprovalReason[]; order: OrderDetail };

/** What somebody may not do and asks to let happen (G8). */
export type DeedApproval = Asked & { kind: 'deed'; requester: Approver; wanted: Deed; deed: DeedDetail };

export type ApprovalKind = ApprovalDetail['kind'];
export type ApprovalDetail = OrderApproval | DeedApproval;

type Sight = Pick<Operation, 'db' | 'actor'>;
type Row = Prisma.ApprovalGetPayload<object>;

/** A request of the person's own account, if he is in charge there; any other is the same as an unknown one. */
export async function loadApproval({ db, actor }: Sight, id: string): Promise<Outcome<ApprovalDetail>> {
  if (!isInCharge(actor)) return refuse('approval-not-found');
  const row = await db.approval.findUnique({ where: { accountId_id: { accountId: actor.account.id, id } } });
  if (row?.kind === 'deed') return toDeedApproval({ db, actor }, row);
  const order = row ? await loadOrder(db, actor.accountIds, row.subjectId) : null;
  if (!row || !order) return refuse('approval-not-found');
  return done(await toApprovalDetail(db, row, order));
}

/** The roles that decide for their account. */
export function isInCharge({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'administrator' || role === 'dealer';
}

/** Adds the one who decided, and those in charge, to a stored request about an order. */
export async function toApprovalDetail(
  db: Operation['db'],
  row: Row,
  order: OrderDetail,
): Promise<OrderApproval> {
  return { ...(await askedOf(db, row)), kind: 'order', reasons: row.reasons as ApprovalReason[], order };
}

async function askedOf(db: Operation['db'], row: Row): Promise<Asked> {
  const { id, accountId, requestedById, decidedById, decidedAt } = row;
  const status = row.status as ApprovalStatus;
  const inCharge = await listApprovers(db, accountId);
  const decidedBy = decidedById === null ? null : await nameOf(db, decidedById);
  return { id, accountId, status, requestedById, decidedBy, decidedAt, inCharge };
}

async function toDeedApproval(sight: Sight, row: Row): Promise<Outcome<DeedApproval>> {
  const read = deed.safeParse(row.deed);
  const requester = await nameOf(sight.db, row.requestedById);
  if (!read.success || requester === null) return refuse('approval-not-found');
  const wanted = read.data;
  const asked = await askedOf(sight.db, row);
  return done({ ...asked, kind: 'deed', requester, wanted, deed: await lookAtDeed(sight, wanted) });
}

function nameOf(db: Operation['db'], id: string): Promise<Approver | null> {
  return db.person.findUnique({ where: { id }, select: { id: true, name: true } });
}
