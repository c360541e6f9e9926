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
  /** Where the parcel can be followed; null until the carrier has it (X41, X42). */
  trackingUrl: string | null;
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
  const [detail] = await toOrderDetails(db, [row]);
  if (detail === undefined) throw new Error('an order without its detail');
  return detail;
}

/** The same for a page of orders, in its order and in as many queries as for one. */
export async function toOrderDetails(db: Tx, rows: readonly Row[]): Promise<OrderDetail[]> {
  const devices = await db.device.findMany({
    where: { accountId: idsOf(rows, 'accountId'), id: idsOf(rows, 'deviceId') },
    select: { id: true, serial: true, model: true, alias: true },
  });
  const sites = await db.site.findMany({
    where: { accountId: idsOf(rows, 'accountId'), id: idsOf(rows, 'siteId') },
  });
  const people = await db.person.findMany({
    where: { id: idsOf(rows, 'requestedById') },
    select: { id: true, name: true },
  });
  const items = await itemsOf(db, rows);
  return rows.map((row) => {
    const { id, accountId, number, totalCents, currency, createdAt, attention, poNumber, trackingUrl } = row;
    return {
      ...{ id, accountId, number, totalCents, currency, createdAt, attention, poNumber, trackingUrl },
      site: sites.find((one) => one.id === row.siteId) ?? null,
      device: devices.find((one) => one.id === row.deviceId) ?? null,
      status: row.status as OrderStatus,
      shipping: row.shipping as Shipping,
      lines: toLines(items, row.lines),
      requester: {
        id: row.requestedById,
        name: people.find((one) => one.id === row.requestedById)?.name ?? '',
      },
    };
  });
}

function idsOf(rows: readonly Row[], key: 'accountId' | 'deviceId' | 'siteId' | 'requestedById') {
  return { in: [...new Set(rows.map((row) => row[key]))] };
}

/** In the order they are listed in everywhere. */
function itemsOf(db: Tx, rows: readonly Row[]): Promise<OrderedItem[]> {
  return db.catalogueItem.findMany({
    where: { id: { in: rows.flatMap(({ lines }) => lines.map(({ itemId }) => itemId)) } },
    orderBy: [{ frequent: 'desc' }, { kind: 'desc' }, { orderNumber: 'asc' }],
    select: { id: true, orderNumber: true, kind: true, colour: true, unitsPerBox: true },
  });
}

function toLines(items: readonly OrderedItem[], lines: Row['lines']): OrderedLine[] {
  return items.flatMap((item) => {
    const line = lines.find((one) => one.itemId === item.id);
    if (!line) return [];
    const { quantity, covered, overOrder, unitPriceCents } = line;
    return [{ item, quantity, covered, overOrder, totalCents: covered ? 0 : unitPriceCents * quantity }];
  });
}
