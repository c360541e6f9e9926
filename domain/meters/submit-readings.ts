import { writeAudit } from '../audit.ts';
import { findDevices } from '../fleet/find-device.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { DeviceKey } from './list-meters.ts';
import { type DeviceFigures, type LockedReading, lockMeters } from './lock-meters.ts';
import { type Judgement, judgeReading } from './rules/judge-reading.ts';
import { momentRead } from './rules/meter-state.ts';
import { type SubmittedReading, writeReadings } from './write-readings.ts';

/** What was recorded; each counter as it stood before, with the id its device's readings can be corrected by. */
export type Submitted = { recorded: SubmittedReading[] };

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
  const submitted: SubmittedReading[] = [];
  for (const device of devices) {
    const own = recorded.filter((one) => one.device.id === device.id);
    if (own.length === 0) continue;
    const submissionId = await auditOf(operation, device, own);
    submitted.push(...own.map((one) => ({ ...one, submissionId })));
  }
  await writeReadings(operation, { status: 'recorded', readings: submitted });
  return done({ recorded: submitted });
}

/** The record of giving the readings of a device; its id is what they can be taken back by. */
function auditOf(
  operation: Operation,
  { accountId, id }: DeviceKey,
  readings: readonly LockedReading[],
): Promise<string> {
  const detail = Object.fromEntries(readings.map(({ meter, value }) => [meter.code, value]));
  const about = { accountId, entity: 'device', entityId: id };
  return writeAudit(operation, { ...about, action: 'readings-submitted', detail });
}
