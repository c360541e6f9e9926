import { type Device, findDevice } from '../fleet/find-device.ts';
import type { MeterKind } from '../fleet/list-fleet.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refuseTakeBack, type SentThing } from '../sent/rules/take-back.ts';
import { toReading } from './list-meters.ts';
import type { Figure, MeterState, ReadingEvent } from './rules/meter-state.ts';

/** Readings of one device given together, as their sender can still correct them. */
export type SentReadings = SentThing & {
  kind: 'readings';
  submissionId: string;
  device: Device;
  readings: SentReading[];
};

/** One of them; its meter as it stood before. */
export type SentReading = Figure & { id: string; meter: MeterState; readAt: Date };

/** Readings that were recorded, by the id they were given under; those of another company are like unknown ones. */
export async function findSentReadings(
  operation: Pick<Operation, 'db' | 'actor'>,
  submissionId: string,
): Promise<Outcome<SentReadings>> {
  const { db, actor } = operation;
  const given = await db.audit.findFirst({
    where: { id: submissionId, accountId: { in: [...actor.accountIds] }, action: 'readings-submitted' },
  });
  const device = given === null ? null : await findDevice(operation, given.entityId);
  if (given === null || device === null) return refuse('sent-not-found');
  const rows = await db.reading.findMany({
    where: { accountId: device.accountId, submissionId, meter: { deviceId: device.id }, status: 'recorded' },
    include: { meter: true },
    orderBy: { meter: { code: 'asc' } },
  });
  const readings: Awaited<ReturnType<typeof toSent>>[] = [];
  for (const row of rows) readings.push(await toSent(operation, row));
  const isSuperseded = readings.some((one) => one.isSuperseded);
  const sent = { kind: 'readings' as const, sentById: given.personId ?? '', sentAt: given.at };
  const acted = rows.length === 0 ? 'withdrawn' : isSuperseded ? 'superseded' : null;
  return done({
    ...sent,
    acted: acted === null ? null : { as: acted },
    ...{ submissionId, device, readings: readings.map(({ isSuperseded: _is, ...one }) => one) },
  });
}

/** What this person gave last for a device, while it can be corrected; null otherwise. */
export async function findOwnReadings(
  operation: Pick<Operation, 'db' | 'actor' | 'now'>,
  { accountId, id }: Pick<Device, 'accountId' | 'id'>,
): Promise<SentReadings | null> {
  const { db, actor, now } = operation;
  const given = await db.audit.findFirst({
    where: {
      ...{ accountId, entity: 'device', entityId: id, action: 'readings-submitted' },
      personId: actor.personId,
    },
    orderBy: { at: 'desc' },
  });
  const found = given && (await findSentReadings(operation, given.id));
  return found?.ok && refuseTakeBack(found.value, actor.personId, now) === null ? found.value : null;
}

type Row = {
  accountId: string;
  id: string;
  value: number;
  readAt: Date;
  readOn: Date | null;
  estimated: boolean;
  event: string | null;
  meter: { id: string; code: string; kind: string };
};

/** The two readings before it, and whether one of the counter came after it or is being reviewed. */
async function toSent({ db }: Pick<Operation, 'db'>, row: Row) {
  const { accountId, id, value, readAt, readOn, estimated, meter } = row;
  const others = { accountId, meterId: meter.id, id: { not: id } };
  const before = await db.reading.findMany({
    where: { ...others, status: 'recorded', readAt: { lte: readAt } },
    orderBy: [{ readAt: 'desc' }, { value: 'desc' }],
    take: 2,
  });
  const later = await db.reading.count({
    where: {
      ...others,
      OR: [
        { status: 'recorded', readAt: { gt: readAt } },
        { status: 'recorded', readAt, value: { gt: value } },
        { status: 'under-review', readAt: { gte: readAt } },
      ],
    },
  });
  const state: MeterState = {
    ...{ id: meter.id, code: meter.code, kind: meter.kind as MeterKind },
    ...{ last: toReading(before[0]), previous: toReading(before[1]) },
  };
  const day = readOn === null ? null : readOn.toISOString().slice(0, 10);
  const figure: Figure = { value, readOn: day, estimated, event: row.event as ReadingEvent | null };
  return { ...figure, id, meter: state, readAt, isSuperseded: later > 0 };
}
