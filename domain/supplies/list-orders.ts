import type { Prisma } from '../../prisma/client.ts';
import { pageOfDevices } from '../fleet/page-of-devices.ts';
import type { Operation } from '../operation.ts';
import { visibleOrders } from '../people/visibility.ts';
import { toOrderDetails } from './order-detail.ts';
import { underway } from './order-status.ts';
import { ownDeviceIds } from './own-device-ids.ts';
import { type OwnedOrder, withClients } from './with-clients.ts';

/** What has not arrived, what this person ordered, and all that the person may see (G47, X62). */
export const orderLists = ['open', 'mine', 'all'] as const;
export type OrderList = (typeof orderLists)[number];

type Wanted = {
  list: OrderList;
  /** Of one device: no more than the last ones of the programme (G47). */
  deviceId?: string;
  /** Words that the name, the place or the number of a device holds. */
  words?: string;
  skip?: number;
  take: number;
};

type Sight = Pick<Operation, 'db' | 'actor'>;

/** As many devices as words may mean. */
const mostDevices = 200;

/** A page of the orders this person may see, the latest first, and how many there are. */
export async function listOrders(
  { db, actor }: Sight,
  { list, deviceId, words = '', skip = 0, take }: Wanted,
): Promise<{ rows: OwnedOrder[]; total: number }> {
  const sight = visibleOrders(actor, await ownDeviceIds({ db, actor }));
  const where = {
    AND: [sight, inList(list, actor.personId), await narrowed({ db, actor }, { deviceId, words })],
  };
  const most = deviceId === undefined ? Number.POSITIVE_INFINITY : actor.programme.supplies.historyLimit;
  const total = Math.min(await db.order.count({ where }), most);
  const rows = await db.order.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { number: 'desc' }],
    skip,
    take: Math.max(0, Math.min(take, total - skip)),
    include: { lines: true },
  });
  return { rows: await withClients({ db, actor }, await toOrderDetails(db, rows)), total };
}

function inList(list: OrderList, personId: string): Prisma.OrderWhereInput {
  if (list === 'open') return { status: { in: [...underway] } };
  return list === 'mine' ? { requestedById: personId } : {};
}

async function narrowed(
  sight: Sight,
  { deviceId, words }: { deviceId: string | undefined; words: string },
): Promise<Prisma.OrderWhereInput> {
  if (deviceId !== undefined) return { deviceId };
  if (words.trim() === '') return {};
  const { rows } = await pageOfDevices(sight, { filter: 'all', words, skip: 0, take: mostDevices });
  return { deviceId: { in: rows.map(({ id }) => id) } };
}
