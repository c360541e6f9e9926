import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refuseTakeBack } from '../sent/rules/take-back.ts';
import { lockDevices } from './lock-meters.ts';
import { judgeReading } from './rules/judge-reading.ts';
import { type Figure, momentRead, type ReadingSource, type ReadingStatus } from './rules/meter-state.ts';
import { findSentReadings, type SentReading, type SentReadings } from './sent-readings.ts';

/** What was corrected: each reading as it is now, and what it was. */
export type Corrected = { sent: SentReadings; changed: (SentReading & { was: number })[] };

/**
 * Corrects readings that their sender gave, by counter code; the others stay (P4, F8). The counters are locked and judged
 * again against the reading before. The wrong figure stays in the record as withdrawn, the right one takes its day.
 */
export async function correctReadings(
  operation: Operation,
  submissionId: string,
  figures: ReadonlyMap<string, Figure>,
): Promise<Outcome<Corrected>> {
  const locked = await lockSent(operation, submissionId);
  if (!locked.ok) return locked;
  const { readings, device } = locked.value;
  const changed = readings.flatMap((one) => {
    const figure = figures.get(one.meter.code);
    return figure === undefined || figure.value === one.value ? [] : [{ ...one, ...figure, was: one.value }];
  });
  if (changed.length === 0) return refuse('nothing-corrected');
  for (const { meter, value, readOn } of changed) {
    const read = momentRead(readOn, operation.now);
    const { kind } = judgeReading(meter, value, read, operation.actor.programme.meters);
    if (kind === 'impossible') throw new RangeError(`counter ${meter.code} cannot show ${value}`);
    if (kind === 'lower') return refuse('reading-lower-now', { code: meter.code });
  }
  await replace(operation, locked.value, changed);
  const detail = Object.fromEntries(
    changed.map(({ meter, was, value }) => [meter.code, `${was} > ${value}`]),
  );
  await writeAudit(operation, {
    accountId: device.accountId,
    action: 'readings-corrected',
    entity: 'device',
    entityId: device.id,
    detail,
  });
  return done({ sent: locked.value, changed });
}

/** Withdraws readings that their sender gave (P4): the counters stand again as they did before. */
export async function withdrawReadings(
  operation: Operation,
  submissionId: string,
): Promise<Outcome<SentReadings>> {
  const locked = await lockSent(operation, submissionId);
  if (!locked.ok) return locked;
  const { readings, device } = locked.value;
  await setWithdrawn(operation, device, readings);
  await writeAudit(operation, {
    accountId: device.accountId,
    action: 'readings-withdrawn',
    entity: 'device',
    entityId: device.id,
    detail: Object.fromEntries(readings.map(({ meter, value }) => [meter.code, value])),
  });
  return locked;
}

/** The readings as they stand while nobody else can give any for the device; refused when they cannot be taken back. */
async function lockSent(operation: Operation, submissionId: string): Promise<Outcome<SentReadings>> {
  const looked = await findSentReadings(operation, submissionId);
  if (!looked.ok) return looked;
  await lockDevices(operation.db, [looked.value.device]);
  const found = await findSentReadings(operation, submissionId);
  if (!found.ok) return found;
  const refusal = refuseTakeBack(found.value, operation.actor.personId, operation.now);
  return refusal ? { ok: false, refusal } : found;
}

type Changed = Corrected['changed'];

async function replace(operation: Operation, sent: SentReadings, changed: Changed): Promise<void> {
  const { db, ids, actor } = operation;
  const { device, submissionId } = sent;
  await setWithdrawn(operation, device, changed);
  await db.reading.createMany({
    data: changed.map(({ meter, value, readAt, readOn, estimated, event }) => ({
      ...{ accountId: device.accountId, id: ids.next(), meterId: meter.id, value, readAt, submissionId },
      ...{ readOn: readOn === null ? null : new Date(readOn), estimated, event },
      source: 'person' satisfies ReadingSource,
      status: 'recorded' satisfies ReadingStatus,
      submittedById: actor.personId,
    })),
  });
}

async function setWithdrawn(
  { db }: Operation,
  { accountId }: SentReadings['device'],
  readings: readonly { id: string }[],
): Promise<void> {
  await db.reading.updateMany({
    where: { accountId, id: { in: readings.map(({ id }) => id) } },
    data: { status: 'withdrawn' satisfies ReadingStatus },
  });
}
