import type { Ids } from '../../domain/operation.ts';
import type { Prisma, Tx } from '../../prisma/client.ts';
import type { Language } from '../understanding/types.ts';
import { storable } from './storable.ts';
import type { Address, ChannelName, MessageRef, Outgoing, Reply } from './turn.ts';

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
    data: rows.map((row) => ({
      ...row,
      address: row.address as Prisma.InputJsonValue,
      reply: row.reply as unknown as Prisma.InputJsonValue,
      ...(row.replaces === null
        ? { replaces: undefined }
        : { replaces: row.replaces as unknown as Prisma.InputJsonValue }),
      createdAt: times.now,
      dueAt: times.dueAt,
    })) as unknown as Prisma.OutboxCreateManyInput[],
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

/** The answer given to a turn before, for a delivery that comes again. */
export async function earlierAnswer(db: Tx, channel: ChannelName, turnKey: string): Promise<Outgoing[]> {
  const rows = await db.outbox.findMany({ where: { channel, turnKey }, orderBy: { position: 'asc' } });
  return rows.map(toOutgoing);
}

type OutboxRow = Prisma.OutboxGetPayload<object>;

/** A stored row as the channels know it. */
export function toOutgoing(row: OutboxRow): Outgoing {
  return {
    id: row.id,
    channel: row.channel,
    address: row.address as Address,
    language: row.language as Language,
    reply: row.reply as unknown as Reply,
    replaces: row.replaces as MessageRef | null,
  };
}

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
