import type { Prisma } from '../../prisma/client.ts';
import type { Operation } from '../operation.ts';
import { visibleDevices } from '../people/visibility.ts';

/** A device as the capabilities use it, with the address its supplies go to. */
export const deviceColumns = {
  id: true,
  accountId: true,
  serial: true,
  assetNumber: true,
  model: true,
  family: true,
  alias: true,
  place: true,
  siteId: true,
  contractId: true,
  eMaintenance: true,
  autoReplenishment: true,
  status: true,
} as const satisfies Prisma.DeviceSelect;

export type Device = Prisma.DeviceGetPayload<{ select: typeof deviceColumns }>;

type Sight = Pick<Operation, 'db' | 'actor'>;

/** The device with this id among those the person may see; null for an unknown and for a foreign one alike. */
export async function findDevice({ db, actor }: Sight, id: string): Promise<Device | null> {
  return db.device.findFirst({ where: { AND: [visibleDevices(actor), { id }] }, select: deviceColumns });
}

/** The devices to choose from: at most `take`, those with a name first. */
export async function listDevices({ db, actor }: Sight, take: number): Promise<Device[]> {
  const orderBy = [{ alias: { sort: 'asc', nulls: 'last' } }, { serial: 'asc' }] as const;
  return db.device.findMany({
    where: visibleDevices(actor),
    orderBy: [...orderBy],
    take,
    select: deviceColumns,
  });
}

/** Those of these devices that the person may see, in the order given. */
export async function findDevices({ db, actor }: Sight, ids: readonly string[]): Promise<Device[]> {
  if (ids.length === 0) return [];
  const rows = await db.device.findMany({
    where: { AND: [visibleDevices(actor), { id: { in: [...ids] } }] },
    select: deviceColumns,
  });
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
