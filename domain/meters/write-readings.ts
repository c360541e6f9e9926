import type { Operation } from '../operation.ts';
import type { LockedReading } from './lock-meters.ts';
import type { ReadingSource, ReadingStatus } from './rules/meter-state.ts';

/** A reading that is given; `submissionId`: the audit row of giving it. */
export type SubmittedReading = LockedReading & { submissionId: string };

type Written = { status: ReadingStatus; readings: readonly SubmittedReading[] };

/**
 * Stores readings a person gave. None is dated before the one it follows, so that the last one by date is always the
 * highest: a turn that waited for another one began earlier.
 */
export async function writeReadings(operation: Operation, { status, readings }: Written): Promise<void> {
  const { db, ids, now, actor } = operation;
  await db.reading.createMany({
    data: readings.map(({ device, meter, value, readOn, estimated, event, submissionId }) => ({
      accountId: device.accountId,
      id: ids.next(),
      meterId: meter.id,
      value,
      readAt: meter.last && meter.last.readAt > now ? meter.last.readAt : now,
      readOn: readOn === null ? null : new Date(readOn),
      estimated,
      event,
      source: 'person' satisfies ReadingSource,
      status,
      submittedById: actor.personId,
      submissionId,
    })),
  });
}
