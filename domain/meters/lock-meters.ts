import type { Tx } from '../../prisma/client.ts';
import { type DeviceKey, listMetersOf } from './list-meters.ts';
import type { GivenReading } from './rules/judge-reading.ts';
import type { Figure } from './rules/meter-state.ts';

/** Figures of one device, by counter code. */
export type DeviceFigures = { deviceId: string; figures: ReadonlyMap<string, Figure> };

/** A figure with the counter it is for, and the device that has it. */
export type LockedReading = GivenReading & Figure & DeviceOf;
type DeviceOf = { device: DeviceKey };

/**
 * The counters for which figures are given, as they stand now. They stay locked until the transaction ends, so that two
 * people at once are judged one after the other. Codes a device does not have are left out (G39).
 */
export async function lockMeters(
  db: Tx,
  devices: readonly DeviceKey[],
  wanted: readonly DeviceFigures[],
): Promise<LockedReading[]> {
  await lockDevices(db, devices);
  const meters = await listMetersOf(db, devices);
  return devices.flatMap((device) => {
    const figures = wanted.find(({ deviceId }) => deviceId === device.id)?.figures;
    return (meters.get(device.id) ?? []).flatMap((meter) => {
      const figure = figures?.get(meter.code);
      return figure === undefined ? [] : [{ device, meter, ...figure }];
    });
  });
}

/** Locks all counters of devices: in the same order for everybody, so that two turns never wait for each other. */
export async function lockDevices(db: Tx, devices: readonly DeviceKey[]): Promise<void> {
  const accountIds = [...new Set(devices.map(({ accountId }) => accountId))];
  const deviceIds = devices.map(({ id }) => id);
  await db.$queryRaw`
    SELECT 1 FROM "Meter" WHERE "accountId" = ANY(${accountIds}::uuid[]) AND "deviceId" = ANY(${deviceIds}::uuid[])
    ORDER BY "deviceId", "code" FOR UPDATE`;
}
