import type { Prisma, Tx } from '../../prisma/client.ts';
import type { OrderStatus } from './order-status.ts';
import type { OrderSite } from './order-terms.ts';
import type { Shipping } from './rules/price-order.ts';

export type OrderedItem = {
  id: string;
  orderNumber: string;
  kind: string;
  colour: string | null;
  unitsPerBox: number;
};
export type OrderedLine = {
  item: OrderedItem;
  quantity: number;
  covered: boolean;
  overOrder: boolean;
  totalCents: number;
};

/** An order as it is shown to those it concerns. */
export type OrderDetail = {
  id: string;
  accountId: string;
  /** The request number (X41). */
  number: number;
  status: OrderStatus;
  shipping: Shipping;
  lines: OrderedLine[];
  totalCents: number;
  currency: string;
  createdAt: Date;
  attention: string | null;
  poNumber: string | null;
  site: OrderSite | null;
  device: { id: string; serial: string; model: string; alias: string | null } | null;
  requester: { id: string; name: string };
};

type Row = Prisma.OrderGetPayload<{ include: { lines: true } }>;

/** The order with this id within these accounts, or null. Whether the person may see it is for the caller to know. */
export async function loadOrder(
  db: Tx,
  accountIds: readonly string[],
  id: string,
): Promise<OrderDetail | null> {
  const row = await db.order.findFirst({
    where: { id, accountId: { in: [...accountIds] } },
    include: { lines: true },
  });
  return row ? toOrderDetail(db, row) : null;
}

/** Adds items, address, device and person to a stored order. */
export async function toOrderDetail(db: Tx, row: Row): Promise<OrderDetail> {
  const { accountId, deviceId, siteId, requestedById, lines, status, shipping } = row;
  const device = await db.device.findUnique({
    where: { accountId_id: { accountId, id: deviceId } },
    select: { id: true, serial: true, model: true, alias: true },
  });
  const site = await db.site.findFirst({ where: { accountId, id: siteId } });
  const requester = await db.person.findUnique({ where: { id: requestedById }, select: { name: true } });
  const { id, number, totalCents, currency, createdAt, attention, poNumber } = row;
  return {
    ...{ id, accountId, number, totalCents, currency, createdAt, attention, poNumber, site, device },
    status: status as OrderStatus,
    shipping: shipping as Shipping,
    lines: await toLines(db, lines),
    requester: { id: requestedById, name: requester?.name ?? '' },
  };
}

async function toLines(db: Tx, lines: Row['lines']): Promise<OrderedLine[]> {
  const items = await db.catalogueItem.findMany({
    where: { id: { in: lines.map((line) => line.itemId) } },
    orderBy: [{ frequent: 'desc' }, { kind: 'desc' }, { orderNumber: 'asc' }],
    select: { id: true, orderNumber: true, kind: true, colour: true, unitsPerBox: true },
  });
  return items.flatMap((item) => {
    const line = lines.find((one) => one.itemId === item.id);
    if (!line) return [];
    const { quantity, covered, overOrder, unitPriceCents } = line;
    return [{ item, quantity, covered, overOrder, totalCents: covered ? 0 : unitPriceCents * quantity }];
  });
}
