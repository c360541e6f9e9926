import type { AllowedHosts } from '../../cards/render/allowed-hosts.ts';
import type { Ids } from '../../domain/operation.ts';
import type { Prisma, Tx } from '../../prisma/client.ts';
import type { Language } from '../understanding/types.ts';
import { inWords } from './as-text.ts';
import type { Log } from './log.ts';
import { storable } from './storable.ts';
import { readOrNull, readStored, toColumn } from './stored.ts';
import {
  type Address,
  type ChannelName,
  type MessageRef,
  messageRef,
  type Outgoing,
  outgoing,
  type Reply,
} from './turn.ts';

/** On its way, arrived, or given up. */
export const outboxStatuses = ['pending', 'delivered', 'failed'] as const;

/** An inline answer is left alone by the worker for this long; afterwards its process is taken for dead. */
export const inlineGraceMs = 30_000;

export type NewOutgoing = {
  /** The chat account that reads it: what its buttons stand for is kept for it alone. */
  owner: string;
  turnKey: string | null;
  channel: ChannelName;
  personId: string | null;
  address: Address;
  subject: string | null;
  language: Language;
  reply: Reply;
  replaces: MessageRef | null;
  /** Not delivered earlier than this: the reader wants quiet until then; null: at once. */
  notBefore?: Date | null;
  /** Sent in words, its buttons numbered from here on; null: as a card. */
  choicesFrom?: number | null;
};

/** Writes messages into the outbox, in order, in the transaction of the effect they report. */
export async function writeOutgoing(
  db: Tx,
  ids: Ids,
  messages: readonly NewOutgoing[],
  times: { now: Date; dueAt: Date },
): Promise<Outgoing[]> {
  if (messages.length === 0) return [];
  const rows = messages.map((message, position) => ({ id: ids.next(), position, ...storable(message) }));
  await db.outbox.createMany({
    data: rows.map(({ replaces, notBefore, ...row }) => ({
      ...row,
      address: toColumn(row.address),
      reply: toColumn(row.reply),
      ...(replaces === null ? {} : { replaces: toColumn(replaces) }),
      createdAt: times.now,
      dueAt: notBefore ?? times.dueAt,
    })),
  });
  return rows.map(({ id, channel, address, language, reply, replaces }) => ({
    id,
    channel,
    address,
    language,
    reply,
    replaces,
  }));
}

/** The answer given to a turn before, for a delivery that comes again; what cannot be read any more is left out. */
export async function earlierAnswer(
  db: Tx,
  { log, linkHosts = [] }: { log: Log; linkHosts?: AllowedHosts },
  { channel, key }: { channel: ChannelName; key: string },
): Promise<Outgoing[]> {
  const rows = await db.outbox.findMany({ where: { channel, turnKey: key }, orderBy: { position: 'asc' } });
  return rows.flatMap((row) => {
    const read = readOrNull(log, { stored: 'outbox', of: channel }, outgoing, row);
    return read === null ? [] : [inWords(read, row.choicesFrom, linkHosts)];
  });
}

/** A stored row as the channels know it, or the path that cannot be read any more. */
export function readOutgoing(row: Prisma.OutboxGetPayload<object>) {
  return readStored(outgoing, row);
}

/** A message that went out or is about to: where and in which language, whatever it said. */
export const sentCopy = outgoing
  .pick({ channel: true, address: true, language: true })
  .extend({ message: messageRef.nullable() });

/** Records that a message arrived, and where; a draft shown by it remembers its place. */
export async function markDelivered(
  db: Tx,
  id: string,
  message: MessageRef | null,
  now: Date,
): Promise<void> {
  const place = message === null ? null : JSON.stringify(message);
  await db.$executeRaw`
    WITH sent AS (
      UPDATE "Outbox" SET "status" = 'delivered', "deliveredAt" = ${now}, "message" = ${place}::jsonb
      WHERE "id" = ${id}::uuid RETURNING "subject"
    )
    UPDATE "Draft" SET "message" = ${place}::jsonb FROM sent
    WHERE ${place}::jsonb IS NOT NULL AND sent."subject" = 'draft:' || "Draft"."id"::text`;
}
