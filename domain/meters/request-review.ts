import { writeAudit } from '../audit.ts';
import type { CaseDetail } from '../cases/case-detail.ts';
import { reportCase } from '../cases/report-case.ts';
import { findDevice } from '../fleet/find-device.ts';
import type { Operation } from '../operation.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { type DeviceFigures, lockMeters } from './lock-meters.ts';
import { writeReadings } from './write-readings.ts';

export type ReviewWanted = DeviceFigures & {
  /** The case in words. */
  title: string;
  description: string;
};

/**
 * Asks the service desk to check figures that cannot be recorded, because they are lower than what was billed (F10) or
 * do not go on from it. They are kept under review beside the case, which was opened at the same moment, and count only once the desk
 * accepts them (F12).
 */
export async function requestReview(
  operation: Operation,
  wanted: ReviewWanted,
): Promise<Outcome<CaseDetail>> {
  const { deviceId, title, description } = wanted;
  const device = await findDevice(operation, deviceId);
  if (device === null) return refuse('device-not-found');
  const readings = await lockMeters(operation.db, [device], [wanted]);
  if (readings.length === 0) return refuse('no-readings-given');
  const { accountId } = device;
  const detail = Object.fromEntries(readings.map(({ meter, value }) => [meter.code, value]));
  const submissionId = await writeAudit(operation, {
    accountId,
    action: 'readings-disputed',
    entity: 'device',
    entityId: deviceId,
    detail,
  });
  const given = readings.map((one) => ({ ...one, submissionId }));
  await writeReadings(operation, { status: 'under-review', readings: given });
  return reportCase(operation, {
    deviceId,
    title,
    description,
    category: 'meter-reading',
    subcategory: 'review',
  });
}
