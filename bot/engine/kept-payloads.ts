import { buttonPayload } from '../../cards/views/card-view.ts';
import type { Ids } from '../../domain/operation.ts';
import type { Prisma, Tx } from '../../prisma/client.ts';
import { draftLifeMs } from './drafts.ts';
import type { Log } from './log.ts';
import type { NewOutgoing } from './outbox.ts';
import { readOrNull, toColumn } from './stored.ts';

/**
 * The most a button carries itself, in characters of JSON: ids and a choice, and nothing people wrote. Slack takes 2,000
 * characters, Teams about 28 KB a card; what is longer is kept here and the button carries its id, so nothing is cut.
 */
const inlineLength = 200;

type Button = { action: string; payload: object };
type KeptRow = { id: string; owner: string; action: string; payload: object };

/** Replaces what is too long for a button by the id under which it is kept for this reader. */
export async function keepPayloads(
  db: Tx,
  ids: Ids,
  now: Date,
  messages: readonly NewOutgoing[],
): Promise<NewOutgoing[]> {
  const rows: KeptRow[] = [];
  const kept = messages.map((message) => ({
    ...message,
    reply: shortened(message.reply, (button) => {
      const id = ids.next();
      rows.push({ id, owner: message.owner, ...button });
      return { kept: id };
    }) as NewOutgoing['reply'],
  }));
  if (rows.length > 0) await db.draft.createMany({ data: rows.map((row) => toDraft(row, now)) });
  return kept;
}

function toDraft({ id, owner, action, payload }: KeptRow, now: Date): Prisma.DraftCreateManyInput {
  const expiresAt = new Date(now.getTime() + draftLifeMs);
  return { id, owner, sessionId: '', capability: action, data: toColumn(payload), status: 'kept', expiresAt };
}

function shortened(value: unknown, keep: (button: Button) => object): unknown {
  if (Array.isArray(value)) return value.map((one) => shortened(one, keep));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (isButton(value)) return isShort(value.payload) ? value : { ...value, payload: keep(pickButton(value)) };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner, keep)]));
}

function isButton(value: object): value is Button {
  return 'action' in value && 'payload' in value && typeof value.payload === 'object';
}

function pickButton({ action, payload }: Button): Button {
  return { action, payload };
}

function isShort(payload: unknown): boolean {
  return JSON.stringify(payload ?? {}).length <= inlineLength;
}

/**
 * What a clicked button stands for: what it carries itself, or what was kept for this chat account under its id. Null
 * when that is gone, unreadable, somebody else's, or longer than any button of ours.
 */
export async function clickedPayload(
  { db, now, owner, log }: { db: Tx; now: Date; owner: string; log: Log },
  click: { action: string; payload: unknown },
): Promise<{ payload: unknown } | null> {
  const id = keptId(click.payload);
  if (id === null) return isShort(click.payload) ? { payload: click.payload } : null;
  const where = { id, owner, capability: click.action, status: 'kept', expiresAt: { gt: now } };
  const row = await db.draft.findFirst({ where, select: { data: true } });
  const payload = readOrNull(log, { stored: 'kept payload', of: click.action }, buttonPayload, row?.data);
  return payload && { payload };
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

function keptId(payload: unknown): string | null {
  if (typeof payload !== 'object' || payload === null || !('kept' in payload)) return null;
  return typeof payload.kept === 'string' && uuid.test(payload.kept) ? payload.kept : null;
}
