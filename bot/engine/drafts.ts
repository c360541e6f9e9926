import { z } from 'zod';
import type { Tx } from '../../prisma/client.ts';
import type { Log } from './log.ts';
import { SessionConflict } from './session.ts';
import { readOrNull, toColumn } from './stored.ts';
import { type MessageRef, messageRef, type Reply, reply } from './turn.ts';

/** How long a form may lie around before it has to be started again. */
export const draftLifeMs = 7 * 24 * 3600 * 1000;

export const draftStatuses = ['open', 'done', 'cancelled', 'kept'] as const;
const draftStatus = z.enum(draftStatuses);
const draftOutcome = z.array(reply);

export type DraftRow = {
  id: string;
  capability: string;
  /** As stored: the draft of its flow reads it. */
  data: unknown;
  status: (typeof draftStatuses)[number];
  version: number;
  /** The answer given when it was done; null as well when it cannot be read any more. */
  outcome: Reply[] | null;
  message: MessageRef | null;
};

type NewDraft = {
  id: string;
  owner: string;
  sessionId: string;
  capability: string;
  data: unknown;
  now: Date;
};

/** Stores a new open draft. */
export async function createDraft(db: Tx, draft: NewDraft): Promise<DraftRow> {
  const { id, owner, sessionId, capability, now } = draft;
  const expiresAt = new Date(now.getTime() + draftLifeMs);
  await db.draft.create({
    data: { id, owner, sessionId, capability, data: toColumn(draft.data), expiresAt },
  });
  return { id, capability, data: draft.data, status: 'open', version: 0, outcome: null, message: null };
}

/** The draft, if it is this chat account's and still kept. A foreign id is the same as an unknown one. */
export async function loadDraft(
  { db, now, owner, log }: { db: Tx; now: Date; owner: string; log: Log },
  id: string,
): Promise<DraftRow | null> {
  const where = { id, owner, status: { in: draftStatus.options }, expiresAt: { gt: now } };
  const row = await db.draft.findFirst({ where });
  if (!row) return null;
  const of = row.capability;
  return {
    id: row.id,
    capability: row.capability,
    data: row.data,
    status: draftStatus.parse(row.status),
    version: row.version,
    outcome: readOrNull(log, { stored: 'draft outcome', of }, draftOutcome, row.outcome),
    message: readOrNull(log, { stored: 'draft message', of }, messageRef, row.message),
  };
}

/** Moves a draft on. Two turns at once: the slower one throws and is tried again on the new state. */
export async function saveDraft(db: Tx, draft: DraftRow, change: DraftChange): Promise<DraftRow> {
  const { count } = await db.draft.updateMany({
    where: { id: draft.id, version: draft.version, status: 'open' },
    data: { ...toColumns(change), version: { increment: 1 } },
  });
  if (count !== 1) throw new SessionConflict(draft.id);
  return { ...draft, ...change, version: draft.version + 1 };
}

export type DraftChange = Partial<Pick<DraftRow, 'data' | 'status' | 'outcome'>>;

function toColumns(change: DraftChange) {
  return {
    ...(change.data === undefined ? {} : { data: toColumn(change.data) }),
    ...(change.status === undefined ? {} : { status: change.status }),
    ...(change.outcome ? { outcome: toColumn(change.outcome) } : {}),
  };
}
