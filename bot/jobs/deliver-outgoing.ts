import type { AllowedHosts } from '../../cards/render/allowed-hosts.ts';
import type { Clock } from '../../domain/operation.ts';
import type { Database } from '../../prisma/client.ts';
import { inWords } from '../engine/as-text.ts';
import { describeError } from '../engine/describe-error.ts';
import type { Log } from '../engine/log.ts';
import { markDelivered, readOutgoing } from '../engine/outbox.ts';
import type { ChannelName, ChannelSender, Delivery, DeliveryFailure, Outgoing } from '../engine/turn.ts';

export type DeliveryDeps = {
  db: Database;
  clock: Clock;
  log: Log;
  senders: Readonly<Partial<Record<ChannelName, ChannelSender>>>;
  /** Hosts that cards may link to; none unless given. */
  linkHosts?: AllowedHosts;
};

/** While one instance delivers a message the others leave it alone for this long. */
const claimMs = 60_000;
/** After this many tries a message is given up; somebody has to look at the platform then. */
const maxAttempts = 12;

/** Delivers one message of the outbox, if it is due and nobody else is at it. */
export async function deliverOutgoing(deps: DeliveryDeps, id: string): Promise<void> {
  const { db, clock, senders } = deps;
  const now = clock.now();
  const { count } = await db.outbox.updateMany({
    where: { id, status: 'pending', dueAt: { lte: now } },
    data: { attempts: { increment: 1 }, dueAt: new Date(now.getTime() + claimMs) },
  });
  if (count === 0) return;
  const row = await db.outbox.findUniqueOrThrow({ where: { id } });
  const sender = senders[row.channel];
  if (!sender) return fail(deps, id, 'channel not configured');
  const read = readOutgoing(row);
  if (!read.ok) return giveUpUnreadable(deps, row, read.path);
  const outgoing = inWords(read.value, row.choicesFrom, deps.linkHosts ?? []);
  const delivery = await attempt(deps, sender, outgoing);
  if (delivery.ok) return markDelivered(db, id, delivery.message, clock.now());
  return settleFailure(deps, row, delivery.failure, delivery.detail);
}

/** Another version wrote it: trying again would change nothing, and the others go on. */
async function giveUpUnreadable(deps: DeliveryDeps, { id, channel }: Row, path: string): Promise<void> {
  deps.log.warn({ outgoing: id, channel, path }, 'something stored cannot be read any more');
  return fail(deps, id, `cannot be read: ${path}`);
}

/** A bug in rendering or sending one message is logged and tried again like a failure: it holds up no other one. */
async function attempt({ log }: DeliveryDeps, sender: ChannelSender, outgoing: Outgoing): Promise<Delivery> {
  try {
    return await sender.deliver(outgoing);
  } catch (error) {
    const { id, channel } = outgoing;
    log.error({ outgoing: id, channel, error: describeError(error) }, 'a message could not be sent');
    return { ok: false, failure: { retry: 'later', afterSeconds: null }, detail: 'bug' };
  }
}

type Row = { id: string; attempts: number; personId: string | null; channel: ChannelName };

async function settleFailure(
  deps: DeliveryDeps,
  row: Row,
  failure: DeliveryFailure,
  detail: string,
): Promise<void> {
  deps.log.warn(
    { outgoing: row.id, channel: row.channel, retry: failure.retry, detail },
    'a message was not delivered',
  );
  if (failure.retry === 'never') {
    if (failure.unreachable) await markUnreachable(deps, row);
    return fail(deps, row.id, detail);
  }
  if (row.attempts >= maxAttempts) return fail(deps, row.id, detail);
  const dueAt = new Date(deps.clock.now().getTime() + (failure.afterSeconds ?? backOff(row.attempts)) * 1000);
  await deps.db.outbox.update({ where: { id: row.id }, data: { dueAt, error: detail } });
}

/** 5 s, 10 s, 20 s ... at most 15 minutes. */
function backOff(attempts: number): number {
  return Math.min(5 * 2 ** Math.max(attempts - 1, 0), 900);
}

async function fail({ db }: DeliveryDeps, id: string, error: string): Promise<void> {
  await db.outbox.update({ where: { id }, data: { status: 'failed', error } });
}

/** The conversation is gone: nothing is sent there until the person writes again. */
async function markUnreachable({ db }: DeliveryDeps, { personId, channel }: Row): Promise<void> {
  if (personId === null) return;
  await db.chatIdentity.updateMany({ where: { personId, channel }, data: { unreachable: true } });
}
