import type { Operation } from '../operation.ts';
import { visibleDevices } from '../people/visibility.ts';
import { type Device, findDevice } from './find-device.ts';

/** The device with this serial number among those the person may see; null for an unknown and for a foreign one alike. */
export async function findSerial(
  { db, actor }: Pick<Operation, 'db' | 'actor'>,
  serial: string,
): Promise<Device | null> {
  const where = { AND: [visibleDevices(actor), { serial }] };
  const row = await db.device.findFirst({ where, select: { id: true } });
  return row === null ? null : findDevice({ db, actor }, row.id);
}
