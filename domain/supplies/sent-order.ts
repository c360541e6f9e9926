import { z } from 'zod';
import type { Prisma } from '../../prisma/client.ts';
import { type OrderApproval, toApprovalDetail } from '../approvals/load-approval.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { orderActed, type SentThing } from '../sent/rules/take-back.ts';
import { type OrderDetail, toOrderDetail } from './order-detail.ts';
import type { OrderWish } from './rules/compose-order.ts';

/** An order as its sender can still change it: what waits for whom, and what was wished. */
export type SentOrder = SentThing & {
  kind: 'order';
  order: OrderDetail;
  approval: OrderApproval | null;
  wish: OrderWish;
};

type Sight = Pick<Operation, 'db' | 'actor'>;

/** The id of an order by its request number, among those the person's accounts placed; null when there is none. */
export async function orderIdOf({ db, actor }: Sight, number: number): Promise<string | null> {
  const accountId = { in: [...actor.accountIds] };
  return (await db.order.findFirst({ where: { accountId, number }, select: { id: true } }))?.id ?? null;
}

/** An order that was sent. To a user an order of somebody else is the same as an unknown one. */
export async function findSentOrder({ db, actor }: Sight, id: string): Promise<Outcome<SentOrder>> {
  const { accountIds, personId, role } = actor;
  const row = await db.order.findFirst({
    where: {
      id,
      accountId: { in: [...accountIds] },
      ...(role === 'user' ? { requestedById: personId } : {}),
    },
    include: { lines: true },
  });
  return row === null ? refuse('sent-not-found') : done(await toSentOrder({ db, actor }, row));
}

/** A stored order with what was wished, what waits for whom, and what was done with it. */
export async function toSentOrder({ db, actor }: Sight, row: Row): Promise<SentOrder> {
  const order = await toOrderDetail(db, row);
  const approval = await findApproval({ db, actor }, order);
  const sent = { kind: 'order' as const, sentById: row.requestedById, sentAt: row.createdAt };
  const acted = orderActed({ status: order.status, requestedById: row.requestedById }, approval);
  return { ...sent, acted, order, approval, wish: await toWish(db, row, order) };
}

async function findApproval({ db, actor }: Sight, order: OrderDetail): Promise<OrderApproval | null> {
  const row = await db.approval.findFirst({
    where: { accountId: { in: [...actor.accountIds] }, kind: 'order', subjectId: order.id },
  });
  return row && toApprovalDetail(db, row, order);
}

type Row = Prisma.OrderGetPayload<{ include: { lines: true } }>;

/** What was wished, from the order and from the record of placing it, which holds the consent and the stock told. */
async function toWish(db: Operation['db'], row: Row, { lines }: OrderDetail): Promise<OrderWish> {
  const { accountId, id, shipping, priorityConsent, poNumber, attention, siteId } = row;
  const placed = await db.audit.findFirst({
    where: { accountId, entity: 'order', entityId: id, action: 'order-placed' },
  });
  const detail = placedDetail.safeParse(placed?.detail);
  const told = detail.success ? detail.data : {};
  const stock = lines.flatMap(({ item }) => {
    const [, boxes, units] = /^(\d+)\+(\d+)$/.exec(String(told[`stock ${item.orderNumber}`])) ?? [];
    return boxes && units ? [[item.id, { boxes: Number(boxes), units: Number(units) }] as const] : [];
  });
  return {
    quantities: Object.fromEntries(lines.map(({ item, quantity }) => [item.id, quantity])),
    stock: Object.fromEntries(stock),
    shipping: shipping as OrderWish['shipping'],
    billingConsent: told.billingConsent === true,
    ...{ priorityConsent, poNumber, attention, siteId },
  };
}

const placedDetail = z.record(z.string(), z.unknown());
