import type { Tx } from '../../prisma/client.ts';
import type { MeterKind } from '../fleet/list-fleet.ts';
import type { LastReading, MeterState, ReadingSource } from './rules/meter-state.ts';

/** The counters of a device, which is one the person may see, with their last two recorded readings (F16, G39). */
export async function listMeters(db: Tx, device: { accountId: string; id: string }): Promise<MeterState[]> {
  const { accountId, id: deviceId } = device;
  const rows = await db.meter.findMany({
    where: { accountId, deviceId },
    orderBy: { code: 'asc' },
    include: {
      readings: { where: { status: 'recorded' }, orderBy: [{ readAt: 'desc' }, { value: 'desc' }], take: 2 },
    },
  });
  return rows.map(({ id, code, kind, readings }) => ({
    id,
    code,
    kind: kind as MeterKind,
    last: toReading(readings[0]),
    previous: toReading(readings[1]),
  }));
}

/** A stored reading as the rules see it; null for none. */
export function toReading(
  row: { value: number; readAt: Date; source: string } | undefined,
): LastReading | null {
  return row ? { value: row.value, readAt: row.readAt, source: row.source as ReadingSource } : null;
}
