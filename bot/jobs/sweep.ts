import { z } from 'zod';
import { type Json, json } from '../../cards/views/card-view.ts';
import { forgetWhose } from '../../domain/cases/record-article-outcome.ts';
import { describeError } from '../engine/describe-error.ts';
import type { FileStore } from '../engine/files.ts';
import type { Replayable } from '../engine/inbox.ts';
import { readOrNull } from '../engine/stored.ts';
import { type ChannelName, channelName } from '../engine/turn.ts';
import { type DeliveryDeps, deliverOutgoing } from './deliver-outgoing.ts';

export type SweepDeps = DeliveryDeps & {
  replayables: Readonly<Partial<Record<ChannelName, Replayable>>>;
  files: Pick<FileStore, 'removeExpired'>;
};

/** How many rows one sweep takes; the next one comes within the minute. */
const batch = 200;
/** What came in and is still open after this long has lost its process. */
const inboxGraceMs = 60_000;
const maxReplays = 5;
const inboxEvent = z.object({ channel: channelName, payload: json });
const dayMs = 24 * 3600 * 1000;

/** Sends what is due and was left behind: by a process that died after the commit, or by a platform that was busy. */
export async function sweepOutbox(deps: SweepDeps): Promise<void> {
  const due = await deps.db.outbox.findMany({
    where: { status: 'pending', dueAt: { lte: deps.clock.now() } },
    orderBy: { dueAt: 'asc' },
    take: batch,
    select: { id: true },
  });
  for (const { id } of due) await deliverOutgoing(deps, id);
}

/** Hands what was acknowledged but never finished to its channel again; what breaks again holds up nothing else. */
export async function replayInbox(deps: SweepDeps): Promise<void> {
  const { db, clock, log } = deps;
  const before = new Date(clock.now().getTime() - inboxGraceMs);
  const open = await db.inbox.findMany({
    where: { status: 'received', receivedAt: { lte: before }, attempts: { lt: maxReplays } },
    orderBy: { receivedAt: 'asc' },
    take: batch,
  });
  for (const { source, key, payload } of open) {
    await db.inbox.update({ where: { source_key: { source, key } }, data: { attempts: { increment: 1 } } });
    log.info({ channel: source }, 'an event is taken up again');
    const event = readOrNull(log, { stored: 'inbox', of: source }, inboxEvent, { channel: source, payload });
    if (event !== null) await replay(deps, event.channel, event.payload);
  }
}

async function replay({ log, replayables }: SweepDeps, channel: ChannelName, payload: Json): Promise<void> {
  try {
    await replayables[channel]?.replay(payload);
  } catch (error) {
    log.error({ channel, error: describeError(error) }, 'an event could not be taken up again');
  }
}

/**
 * Forgets what nobody needs any more. Keys of handled events are kept longer than any platform repeats them; events
 * that broke at every try go with them, since they hold what people wrote.
 */
export async function purgeOld({
  db,
  clock,
  files,
}: Pick<SweepDeps, 'db' | 'clock' | 'files'>): Promise<void> {
  const ago = (days: number) => new Date(clock.now().getTime() - days * dayMs);
  await db.inbox.deleteMany({ where: { receivedAt: { lt: ago(14) } } });
  await db.session.deleteMany({ where: { updatedAt: { lt: ago(30) } } });
  await db.draft.deleteMany({ where: { expiresAt: { lt: ago(7) } } });
  await db.outbox.deleteMany({
    where: { status: { in: ['delivered', 'failed'] }, subject: null, createdAt: { lt: ago(14) } },
  });
  await db.outbox.deleteMany({ where: { createdAt: { lt: ago(90) } } });
  await forgetWhose(db, clock.now());
  await files.removeExpired();
}
