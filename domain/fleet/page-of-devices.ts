import type { Prisma } from '../../prisma/client.ts';
import type { Operation } from '../operation.ts';
import { visibleDevices } from '../people/visibility.ts';
import { type Device, deviceColumns } from './find-device.ts';

export const deviceFilters = ['all', 'unnamed', 'automatic', 'leaving'] as const;
export type DeviceFilter = (typeof deviceFilters)[number];

export type DevicesWanted = {
  filter: DeviceFilter;
  /** Each must be found in the serial or asset number, the name, the place or the model. */
  words: string;
  skip: number;
  take: number;
};

/** A device of a list: with the company it stands at, since administrators and dealers look after several. */
export type ListedDevice = Device & { account: { name: string } };

/** A page of the devices this person may see, those with a name first, and how many there are (F19, F20, G16). */
export async function pageOfDevices(
  { db, actor }: Pick<Operation, 'db' | 'actor'>,
  { filter, words, skip, take }: DevicesWanted,
): Promise<{ rows: ListedDevice[]; total: number }> {
  const where = { AND: [visibleDevices(actor), narrowed[filter], ...containing(words)] };
  const orderBy: Prisma.DeviceOrderByWithRelationInput[] = [
    { alias: { sort: 'asc', nulls: 'last' } },
    { serial: 'asc' },
  ];
  const select = { ...deviceColumns, account: { select: { name: true } } };
  const rows = (await db.device.findMany({ where, orderBy, skip, take, select })) as ListedDevice[];
  return { rows, total: await db.device.count({ where }) };
}

const narrowed: Record<DeviceFilter, Prisma.DeviceWhereInput> = {
  all: {},
  unnamed: { alias: null },
  automatic: { OR: [{ eMaintenance: true }, { autoReplenishment: 'active' }] },
  leaving: { status: 'pending-deletion' },
};

/** More words than this describe something else than a device. */
const mostWords = 6;

function containing(words: string): Prisma.DeviceWhereInput[] {
  const terms = words.split(/\s+/).filter(Boolean).slice(0, mostWords);
  return terms.map((term) => {
    const found = { contains: term, mode: 'insensitive' as const };
    return {
      OR: [{ serial: found }, { assetNumber: found }, { alias: found }, { place: found }, { model: found }],
    };
  });
}
