import type { Tx } from '../../prisma/client.ts';
import { listMeters } from './list-meters.ts';
import type { GivenReading } from './rules/judge-reading.ts';

/**
 * The counters of a device for which a value is given, as they stand now. They stay locked until the transaction
 * ends, so that two people at once are judged one after the other. Codes the device does not have are left out (G39).
 */
export async function lockMeters(
  db: Tx,
  device: { accountId: string; id: string },
  values: ReadonlyMap<string, number>,
): Promise<GivenReading[]> {
  await lockDevice(db, device);
  const meters = await listMeters(db, device);
  return meters.flatMap((meter) => {
    const value = values.get(meter.code);
    return value === undefined ? [] : [{ meter, value }];
  });
}

/** Locks all counters of a device: in the same order for everybody, so that two turns never wait for each other. */
export async function lockDevice(
  db: Tx,
  { accountId, id }: { accountId: string; id: string },
): Promise<void> {
  await db.$queryRaw`
    SELECT 1 FROM "Meter" WHERE "accountId" = ${accountId}::uuid AND "deviceId" = ${id}::uuid
    ORDER BY "code" FOR UPDATE`;
}
