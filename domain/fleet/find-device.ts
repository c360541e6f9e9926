import type { Prisma } from '../../prisma/client.ts';
import type { Operation } from '../operation.ts';
import { visibleDevices } from '../people/visibility.ts';
import { clientOf } from './client-of.ts';

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

type Row = Prisma.DeviceGetPayload<{ select: typeof deviceColumns }>;

/** A device that is being removed takes no more orders (X57). */
export const deviceStatuses = ['active', 'pending-deletion'] as const;
/** Whether supplies come by themselves: not possible, possible, asked for, or so (X20). */
export const replenishments = ['ineligible', 'eligible', 'activate', 'active'] as const;

export type Device = Omit<Row, 'status' | 'autoReplenishment'> & {
  status: (typeof deviceStatuses)[number];
  autoReplenishment: (typeof replenishments)[number];
  /** The company it belongs to, for whoever looks after several. */
  client?: string;
};

type Sight = Pick<Operation, 'db' | 'actor'>;

/** With the company it belongs to, which only those who look after several are told. */
const select = { ...deviceColumns, account: { select: { name: true } } } as const;

/** The device with this id among those the person may see; null for an unknown and for a foreign one alike. */
export async function findDevice({ db, actor }: Sight, id: string): Promise<Device | null> {
  const where = { AND: [visibleDevices(actor), { id }] };
  const row = await db.device.findFirst({ where, select });
  return row === null ? null : toDevice(actor, row);
}

/** The devices to choose from: at most `take`, those with a name first. */
export async function listDevices({ db, actor }: Sight, take: number): Promise<Device[]> {
  const orderBy = [{ alias: { sort: 'asc', nulls: 'last' } }, { serial: 'asc' }] as const;
  const where = visibleDevices(actor);
  const rows = await db.device.findMany({ where, orderBy: [...orderBy], take, select });
  return rows.map((row) => toDevice(actor, row));
}

/** Those of these devices that the person may see, in the order given. */
export async function findDevices({ db, actor }: Sight, ids: readonly string[]): Promise<Device[]> {
  if (ids.length === 0) return [];
  const where = { AND: [visibleDevices(actor), { id: { in: [...ids] } }] };
  const rows = await db.device.findMany({ where, select });
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    return row === undefined ? [] : toDevice(actor, row);
  });
}

function toDevice(
  actor: Sight['actor'],
  { account, ...row }: Prisma.DeviceGetPayload<{ select: typeof select }>,
): Device {
  return { ...(row as Device), ...clientOf(actor, account) };
}
