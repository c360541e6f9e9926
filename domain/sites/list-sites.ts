import type { Prisma } from '../../prisma/client.ts';
import type { Operation } from '../operation.ts';
import { visibleDevices } from '../people/visibility.ts';

const select = {
  id: true,
  accountId: true,
  name: true,
  street: true,
  postalCode: true,
  city: true,
  attention: true,
  suite: true,
  phone: true,
} as const satisfies Prisma.SiteSelect;

/** An address supplies go to, with what a driver needs (X15). */
export type ShippingSite = Prisma.SiteGetPayload<{ select: typeof select }>;

type Sight = Pick<Operation, 'db' | 'actor'>;

/**
 * The shipping addresses a person may see, by name: an administrator or a dealer those of the accounts looked after, a user
 * those the devices assigned to him are supplied at.
 */
export async function listSites({ db, actor }: Sight): Promise<ShippingSite[]> {
  const accountId = { in: [...actor.accountIds] };
  const ids = actor.role === 'user' ? await suppliedAt({ db, actor }) : null;
  const where = { accountId, ...(ids === null ? {} : { id: { in: ids } }) };
  return db.site.findMany({ where, orderBy: [{ name: 'asc' }, { id: 'asc' }], select });
}

async function suppliedAt({ db, actor }: Sight): Promise<string[]> {
  const rows = await db.device.findMany({
    where: visibleDevices(actor),
    distinct: ['siteId'],
    select: { siteId: true },
  });
  return rows.map(({ siteId }) => siteId);
}

/** All shipping addresses of the account a device of theirs belongs to: its supplies can go to any of them (X24, X25). */
export async function listSitesOf(
  { db, actor }: Sight,
  { accountId }: { accountId: string },
): Promise<ShippingSite[]> {
  if (!actor.accountIds.includes(accountId)) return [];
  return db.site.findMany({ where: { accountId }, orderBy: [{ name: 'asc' }, { id: 'asc' }], select });
}

/** Which devices that the person sees are supplied at an address, by serial number. */
export async function suppliedThere(
  { db, actor }: Sight,
  siteId: string,
  take: number,
): Promise<{ serial: string; model: string; alias: string | null }[]> {
  const where = { AND: [visibleDevices(actor), { siteId }] };
  const columns = { serial: true, model: true, alias: true };
  return db.device.findMany({ where, orderBy: { serial: 'asc' }, take, select: columns });
}
