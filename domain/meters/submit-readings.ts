import { writeAudit } from '../audit.ts';
import { findDevices } from '../fleet/find-device.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { type DeviceFigures, type LockedReading, lockMeters } from './lock-meters.ts';
import { type Judgement, judgeReading } from './rules/judge-reading.ts';
import { momentRead } from './rules/meter-state.ts';
import { writeReadings } from './write-readings.ts';

/** What was recorded; each counter as it stood before. */
export type Submitted = { recorded: LockedReading[] };

/**
 * Records readings of one device or of several (F12, F22). The counters are read again under a lock: when a reading has
 * become lower than the record in between, it is refused and none is recorded (F8). Throws on a value no counter can
 * show: forms do not let it through.
 */
export async function submitReadings(
  operation: Operation,
  wanted: readonly DeviceFigures[],
): Promise<Outcome<Submitted>> {
  const { db, now, actor } = operation;
  const ids = wanted.map(({ deviceId }) => deviceId);
  const devices = await findDevices(operation, ids);
  if (devices.length < ids.length) return refuse('device-not-found');
  const recorded = await lockMeters(db, devices, wanted);
  if (recorded.length === 0) return refuse('no-readings-given');
  const judged = (kind: Judgement['kind']) =>
    recorded.find(({ meter, value, readOn }) => {
      const read = momentRead(readOn, now);
      return judgeReading(meter, value, read, actor.programme.meters).kind === kind;
    });
  const impossible = judged('impossible');
  if (impossible) throw new RangeError(`counter ${impossible.meter.code} cannot show ${impossible.value}`);
  const lower = judged('lower');
  if (lower) return refuse('reading-lower-now', { code: lower.meter.code });
  await writeReadings(operation, { status: 'recorded', readings: recorded });
  for (const { accountId, id } of devices) {
    const own = recorded.filter(({ device }) => device.id === id);
    const detail = Object.fromEntries(own.map(({ meter, value }) => [meter.code, value]));
    const about = { accountId, entity: 'device', entityId: id };
    if (own.length > 0) await writeAudit(operation, { ...about, action: 'readings-submitted', detail });
  }
  return done({ recorded });
}
