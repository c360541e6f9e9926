import type { Approver } from '../approvals/list-approvers.ts';
import { listApprovers } from '../approvals/list-approvers.ts';
import type { Device } from '../fleet/find-device.ts';
import type { Operation } from '../operation.ts';
import { coveredKinds } from './covered-kinds.ts';
import { type Item, listItems } from './list-items.ts';
import { type RecentOrder, recentOrders } from './recent-orders.ts';
import { orderableItems } from './rules/orderable.ts';
import { usualQuantities } from './rules/usual-quantities.ts';
import { loadStock, type Stock } from './stock.ts';

/** Where supplies go (X15, X25). */
export type OrderSite = {
  id: string;
  name: string;
  street: string;
  postalCode: string;
  city: string;
  suite: string | null;
  attention: string | null;
};

/** Everything the rules need to judge an order for one device. */
export type OrderTerms = {
  device: Device;
  /** What this person may order, the frequent first. */
  items: Item[];
  /** What fits the device but not this person's role (F25). */
  withheld: Item[];
  coveredKinds: string[];
  /** The largest quantity of each item in the last orders, by item id. */
  usual: Record<string, number>;
  /** The last orders for the device, the newest first. */
  recent: RecentOrder[];
  /** ISO 4217, of the account the device belongs to. */
  currency: string;
  /** Addresses of that account, the device's own first. */
  sites: OrderSite[];
  /** Those in charge of the account of the person who orders. */
  inCharge: Approver[];
  /** What was told to be on hand, by item id (X16). */
  stock: Stock;
};

/** Loads the terms of an order for a device that the person may see. */
export async function loadOrderTerms(
  { db, now, actor }: Pick<Operation, 'db' | 'now' | 'actor'>,
  device: Device,
): Promise<OrderTerms> {
  const { accountId } = device;
  const fitting = await listItems(db, actor.programme.id, device.model);
  const items = orderableItems(fitting, actor.role, actor.programme.supplies);
  const recent = await recentOrders(db, device, actor.programme.supplies.historyLimit);
  const { currency } = await db.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { currency: true },
  });
  return {
    device,
    items,
    withheld: fitting.filter((item) => !items.includes(item)),
    coveredKinds: await coveredKinds(db, device, now),
    usual: usualQuantities(recent),
    recent,
    currency,
    sites: await sitesOf({ db }, device),
    inCharge: await listApprovers(db, actor.account.id),
    stock: await loadStock({ db }, device),
  };
}

async function sitesOf({ db }: Pick<Operation, 'db'>, { accountId, siteId }: Device): Promise<OrderSite[]> {
  const sites = await db.site.findMany({
    where: { accountId },
    orderBy: { name: 'asc' },
    select: {
      id: true,
      name: true,
      street: true,
      postalCode: true,
      city: true,
      suite: true,
      attention: true,
    },
  });
  return [...sites.filter((site) => site.id === siteId), ...sites.filter((site) => site.id !== siteId)];
}
