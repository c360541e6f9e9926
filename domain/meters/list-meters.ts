import type { Tx } from '../../prisma/client.ts';
import type { MeterKind } from '../fleet/list-fleet.ts';
import type { LastReading, MeterState, ReadingSource } from './rules/meter-state.ts';

/** A device as its counters know it; one the person may see. */
export type DeviceKey = { accountId: string; id: string };

/** The counters of a device with their last two recorded readings (F16, G39). */
export async function listMeters(db: Tx, device: DeviceKey): Promise<MeterState[]> {
  return (await listMetersOf(db, [device])).get(device.id) ?? [];
}

/** The same of several devices, read in one go; a device without counters is not among them. */
export async function listMetersOf(
  db: Tx,
  devices: readonly DeviceKey[],
): Promise<Map<string, MeterState[]>> {
  const found = new Map<string, MeterState[]>();
  if (devices.length === 0) return found;
  const rows = await db.meter.findMany({
    where: {
      accountId: { in: [...new Set(devices.map(({ accountId }) => accountId))] },
      deviceId: { in: devices.map(({ id }) => id) },
    },
    orderBy: { code: 'asc' },
    include: {
      readings: { where: { status: 'recorded' }, orderBy: [{ readAt: 'desc' }, { value: 'desc' }], take: 2 },
    },
  });
  for (const { id, code, kind, deviceId, readings } of rows) {
    const meter = {
      id,
      code,
      kind: kind as MeterKind,
      last: toReading(readings[0]),
      previous: toReading(readings[1]),
    };
    found.set(deviceId, [...(found.get(deviceId) ?? []), meter]);
  }
  return found;
}

type Row = { value: number; readAt: Date; source: string; readOn: Date | null; estimated: boolean };

/** A stored reading as the rules see it; null for none. */
export function toReading(row: Row | undefined): LastReading | null {
  if (row === undefined) return null;
  const { value, readAt, source, readOn, estimated } = row;
  return {
    value,
    readAt,
    source: source as ReadingSource,
    ...(readOn === null ? {} : { readOn: noonOf(readOn) }),
    ...(estimated ? { estimated } : {}),
  };
}

/** The database gives midnight, which is the day before in half of the world. */
function noonOf(day: Date): Date {
  return new Date(day.getTime() + 12 * 3600 * 1000);
}
