import type { Tx } from '../../prisma/client.ts';
import type { MeterKind } from '../fleet/list-fleet.ts';
import type { DeviceKey } from './list-meters.ts';
import type { ReadingSource } from './rules/meter-state.ts';

/** The counters of a device as they were read together. */
export type ReadingsOfDay = {
  /** yyyy-mm-dd, the day they were read, or given when nobody named another. */
  day: string;
  source: ReadingSource;
  estimated: boolean;
  /** The service desk still checks them (F12). */
  isUnderReview: boolean;
  values: { code: string; kind: MeterKind; value: number }[];
};

/** More counters than this has no device. */
const maxCounters = 10;

/** The last readings of a device (G43), the newest first, by day; what was withdrawn is not among them. */
export async function listReadings(db: Tx, device: DeviceKey, days: number): Promise<ReadingsOfDay[]> {
  const rows = await db.reading.findMany({
    where: {
      accountId: device.accountId,
      meter: { deviceId: device.id },
      status: { in: ['recorded', 'under-review'] },
    },
    orderBy: [{ readAt: 'desc' }, { meter: { code: 'asc' } }],
    take: days * maxCounters,
    include: { meter: { select: { code: true, kind: true } } },
  });
  const found = new Map<string, ReadingsOfDay>();
  for (const { readAt, readOn, source, estimated, status, value, meter } of rows) {
    const day = (readOn ?? readAt).toISOString().slice(0, 10);
    const isUnderReview = status === 'under-review';
    const key = [day, source, estimated, isUnderReview].join();
    const one = found.get(key) ?? {
      day,
      source: source as ReadingSource,
      estimated,
      isUnderReview,
      values: [],
    };
    one.values.push({ code: meter.code, kind: meter.kind as MeterKind, value });
    found.set(key, one);
  }
  return [...found.values()].slice(0, days);
}
