import { writeAudit } from '../audit.ts';
import { findDevice } from '../fleet/find-device.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { lockMeters } from './lock-meters.ts';
import { type GivenReading, type Judgement, judgeReading } from './rules/judge-reading.ts';
import { writeReadings } from './write-readings.ts';

/** What was recorded, each counter as it stood before, and the id it can be corrected by. */
export type Submitted = { submissionId: string; recorded: GivenReading[] };

/**
 * Records readings of one device (F12), by counter code. The counters are read again under a lock: a reading that has
 * become lower than the record in between is refused, none is recorded then (F8). Throws on a value no counter can
 * show: forms do not let it through.
 */
export async function submitReadings(
  operation: Operation,
  deviceId: string,
  values: ReadonlyMap<string, number>,
): Promise<Outcome<Submitted>> {
  const { db, now, actor } = operation;
  const device = await findDevice(operation, deviceId);
  if (device === null) return refuse('device-not-found');
  const recorded = await lockMeters(db, device, values);
  if (recorded.length === 0) return refuse('no-readings-given');
  const judged = (kind: Judgement['kind']) =>
    recorded.find(
      ({ meter, value }) => judgeReading(meter, value, now, actor.programme.meters).kind === kind,
    );
  const impossible = judged('impossible');
  if (impossible) throw new RangeError(`counter ${impossible.meter.code} cannot show ${impossible.value}`);
  const lower = judged('lower');
  if (lower) return refuse('reading-lower-now', { code: lower.meter.code });
  const { accountId } = device;
  const detail = Object.fromEntries(recorded.map(({ meter, value }) => [meter.code, value]));
  const submissionId = await writeAudit(operation, {
    accountId,
    action: 'readings-submitted',
    entity: 'device',
    entityId: deviceId,
    detail,
  });
  await writeReadings(operation, { accountId, status: 'recorded', submissionId, readings: recorded });
  return done({ submissionId, recorded });
}
