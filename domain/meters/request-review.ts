import { writeAudit } from '../audit.ts';
import type { CaseDetail } from '../cases/case-detail.ts';
import { reportCase } from '../cases/report-case.ts';
import { findDevice } from '../fleet/find-device.ts';
import type { Operation } from '../operation.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { lockMeters } from './lock-meters.ts';
import { writeReadings } from './write-readings.ts';

export type ReviewWanted = {
  deviceId: string;
  /** By counter code. */
  values: ReadonlyMap<string, number>;
  /** The case in words. */
  title: string;
  description: string;
};

/**
 * Asks the service desk to check figures that cannot be recorded, because they are lower than what was billed (F10).
 * They are kept under review beside the case, which was opened at the same moment, and count only once the desk
 * accepts them (F12).
 */
export async function requestReview(
  operation: Operation,
  wanted: ReviewWanted,
): Promise<Outcome<CaseDetail>> {
  const { deviceId, values, title, description } = wanted;
  const device = await findDevice(operation, deviceId);
  if (device === null) return refuse('device-not-found');
  const readings = await lockMeters(operation.db, device, values);
  if (readings.length === 0) return refuse('no-readings-given');
  const { accountId } = device;
  await writeReadings(operation, { accountId, status: 'under-review', readings });
  const detail = Object.fromEntries(readings.map(({ meter, value }) => [meter.code, value]));
  await writeAudit(operation, {
    accountId,
    action: 'readings-disputed',
    entity: 'device',
    entityId: deviceId,
    detail,
  });
  return reportCase(operation, {
    deviceId,
    title,
    description,
    category: 'meter-reading',
    subcategory: 'review',
  });
}
