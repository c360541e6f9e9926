import type { Operation } from '../operation.ts';
import type { GivenReading } from './rules/judge-reading.ts';
import type { ReadingSource, ReadingStatus } from './rules/meter-state.ts';

type Written = {
  accountId: string;
  status: ReadingStatus;
  /** The audit row of giving them. */
  submissionId: string;
  readings: readonly GivenReading[];
};

/**
 * Stores readings a person gave. None is dated before the one it follows, so that the last one by date is always the
 * highest: a turn that waited for another one began earlier.
 */
export async function writeReadings(
  operation: Operation,
  { accountId, status, submissionId, readings }: Written,
): Promise<void> {
  const { db, ids, now, actor } = operation;
  await db.reading.createMany({
    data: readings.map(({ meter, value }) => ({
      accountId,
      id: ids.next(),
      meterId: meter.id,
      value,
      readAt: meter.last && meter.last.readAt > now ? meter.last.readAt : now,
      source: 'person' satisfies ReadingSource,
      status,
      submittedById: actor.personId,
      submissionId,
    })),
  });
}
