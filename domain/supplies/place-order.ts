import type { ApprovalReason } from '../approvals/rules/needed-approval.ts';
import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome } from '../outcome.ts';
import { type OrderDetail, toOrderDetail } from './order-detail.ts';
import type { OrderTerms } from './order-terms.ts';
import { type ComposedOrder, composeOrder, type OrderWish } from './rules/compose-order.ts';

export type PlacedOrder = {
  order: OrderDetail;
  /** null: it went out at once. */
  approval: { id: string; askedIds: string[]; reasons: ApprovalReason[] } | null;
};

/**
 * Places an order for a device (G45-G52, X25-X41): applies every rule to the terms that were loaded in this transaction
 * through what the person may see, and prices again. It goes out at once, or waits for those in charge of the person's
 * account. Once only is up to the caller: the draft it comes from is closed in the same transaction.
 */
export async function placeOrder(
  operation: Operation,
  terms: OrderTerms,
  wish: OrderWish,
): Promise<Outcome<PlacedOrder>> {
  const composed = composeOrder(wish, terms, operation.actor);
  if (!composed.ok) return composed;
  const order = await store(operation, terms.device, { composed: composed.value, wish });
  const approval = await askApproval(operation, order.id, composed.value.approval);
  return done({ order, approval });
}

type Device = { id: string; accountId: string; siteId: string };
type Agreed = { composed: ComposedOrder; wish: OrderWish };

async function store(operation: Operation, device: Device, { composed, wish }: Agreed): Promise<OrderDetail> {
  const { db, ids, now, actor } = operation;
  const { accountId, id: deviceId } = device;
  const { shipping, attention, poNumber, totalCents, currency, lines, approval } = composed;
  const id = ids.next();
  const row = await db.order.create({
    data: {
      ...{ accountId, id, deviceId, requestedById: actor.personId, createdAt: now },
      ...{ shipping, attention, poNumber, totalCents, currency },
      siteId: composed.site?.id ?? device.siteId,
      status: approval && !approval.alone ? 'awaiting-approval' : 'submitted',
      priorityConsent: shipping === 'priority' && wish.priorityConsent,
      lines: {
        create: lines.map(({ item, quantity, unitPriceCents, covered, overOrder }) => ({
          itemId: item.id,
          ...{ quantity, unitPriceCents, covered, overOrder },
        })),
      },
    },
    include: { lines: true },
  });
  const detail = { totalCents, billingConsent: wish.billingConsent, ...stockDetail(composed, wish) };
  await writeAudit(operation, { accountId, action: 'order-placed', entity: 'order', entityId: id, detail });
  return toOrderDetail(db, row);
}

/** The stock told with the order, as `boxes+units` by order number (X34-X36). */
function stockDetail({ lines }: ComposedOrder, { stock }: OrderWish): Record<string, string> {
  const told = lines.flatMap(({ item }) => {
    const onHand = stock[item.id];
    return onHand ? [[`stock ${item.orderNumber}`, `${onHand.boxes}+${onHand.units}`] as const] : [];
  });
  return Object.fromEntries(told);
}

/** Keeps why somebody has to agree. The only one in charge agrees by ordering, which is recorded as well. */
async function askApproval(
  operation: Operation,
  subjectId: string,
  needed: ComposedOrder['approval'],
): Promise<PlacedOrder['approval']> {
  if (needed === null) return null;
  const { db, ids, now, actor } = operation;
  const { reasons, alone, askedIds } = needed;
  const accountId = actor.account.id;
  const id = ids.next();
  const decided = alone ? { status: 'approved', decidedById: actor.personId, decidedAt: now } : {};
  await db.approval.create({
    data: {
      accountId,
      id,
      kind: 'order',
      subjectId,
      requestedById: actor.personId,
      reasons,
      createdAt: now,
      ...decided,
    },
  });
  const action = alone ? 'approval-approved' : 'approval-requested';
  await writeAudit(operation, {
    accountId,
    action,
    entity: 'approval',
    entityId: id,
    detail: { order: subjectId },
  });
  return alone ? null : { id, askedIds, reasons };
}
